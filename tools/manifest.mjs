/**
 * Holds the manifest of a SCORM 1.2 package to the schemas of IMS and ADL: `node tools/manifest.mjs imsmanifest.xml …`. Says
 * what does not fit, and fails where anything does not.
 */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

const folder = new URL('../crates/browser/tests/scorm-1.2/', import.meta.url);
const read = async (name, place) => ({ fileName: name, contents: await readFile(place, 'utf8') });

/** The manifest's own elements, and what ADL adds to them. */
const schema = `<schema xmlns="http://www.w3.org/2001/XMLSchema">
  <import namespace="http://www.imsproject.org/xsd/imscp_rootv1p1p2" schemaLocation="imscp_rootv1p1p2.xsd"/>
  <import namespace="http://www.adlnet.org/xsd/adlcp_rootv1p2" schemaLocation="adlcp_rootv1p2.xsd"/>
</schema>`;

const preload = await Promise.all(
  ['ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd'].map((name) => read(name, fileURLToPath(new URL(name, folder)))),
);
const xml = await Promise.all(process.argv.slice(2).map((name) => read(name, name)));
const { valid, errors } = await validateXML({ xml, schema, preload });
// What libxml2 says of IMS's own file of the xml namespace is no fault of a manifest.
const faults = errors.filter(({ loc }) => !loc?.fileName?.endsWith('.xsd') && loc);
if (!valid) {
  for (const { message, loc } of faults) console.error(`${loc?.fileName ?? ''}:${loc?.lineNumber ?? ''} ${message}`);
  process.exitCode = 1;
}
