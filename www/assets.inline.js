/**
 * The same as `assets.js` for builds in one file: the Wasm core and the texts are part of the script, compressed.
 *
 * The build puts this module in the place of `assets.js` and lays the compressed files beside it.
 */

import * as core from './core-door.js';
import packedCore from './core.wasm.gz';
import packedTexts from './locales.json.gz';
import { LoadError, compile } from './load-error.js';

/** @typedef {typeof import('./core-door.js')} Core */
/** @typedef {import('./texts.d.ts').Texts} Texts */

/** @type {Promise<Core> | undefined} */
let loading;

/** @type {Promise<Record<string, Texts>> | undefined} */
let texts;

/**
 * The Wasm core, ready to call: one for the whole page.
 *
 * @returns {Promise<Core>}
 * @throws {LoadError}
 */
export function loadCore() {
  loading ??= start();
  return loading;
}

/**
 * The texts of a language, as in `locales/`.
 *
 * @param {string} language
 * @returns {Promise<Texts>}
 * @throws {LoadError}
 */
export async function loadTexts(language) {
  texts ??= unpack(packedTexts).then((response) => response.json());
  const found = (await texts)[language];
  if (!found) throw new LoadError('missing-file', `no texts for ${language} in this build`);
  return found;
}

async function start() {
  const response = await unpack(packedCore);
  core.initSync({ module: await compile(new Uint8Array(await response.arrayBuffer())) });
  return core;
}

/** @param {string} base64 */
async function unpack(base64) {
  if (typeof DecompressionStream !== 'function') {
    throw new LoadError('old-browser', 'DecompressionStream is unknown');
  }
  // Not `fetch` of a data address: policies refuse that.
  const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
}
