/**
 * The same as `assets.js` for builds in one file, which carry the Wasm core and the texts themselves: `pieces.js`.
 *
 * The build puts this module in the place of `assets.js` and lays the compressed files beside it.
 */

import { Calculator, initSync, legible, palette, paletteNames } from './core-door.js';
import { LoadError, compile } from './load-error.js';
import * as pieces from './pieces.js';
import { awaited } from './styles.inline.js';

/** @typedef {typeof core} Core */
/** @typedef {import('../words/texts.d.ts').Texts} Texts */

/** Where this script lies. */
export const SCRIPT = import.meta.url;

/** Whether nothing lies beside the script. */
export const IN_ONE_PIECE = /** @type {boolean} */ (true);

/** What the page calls. */
const core = { Calculator, legible, palette, paletteNames };

/** @type {Promise<Core> | undefined} */
let loading;

/** @type {Promise<WebAssembly.Module> | undefined} */
let wasm;

/**
 * The texts by language, of ways of speaking one only what lies over its texts, and the style sheets by name.
 * @typedef {Record<string, Texts> & { ways: Record<string, [string, object]>, styles: Record<string, string> }} Packed
 */

/** @type {Promise<Packed> | undefined} */
let texts;

/** What else lies beside the script elsewhere. @type {Promise<Record<string, string>> | undefined} */
let parts;

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
  texts ??= unpackedTexts();
  const found = (await texts)[language];
  if (!found) throw new LoadError('missing-file', `no texts for ${language} in this build`);
  return found;
}

/**
 * A file that lies beside the script elsewhere.
 *
 * @param {string} name
 * @returns {Promise<Response>}
 * @throws {LoadError}
 */
export async function request(name) {
  parts ??= pieces.parts();
  const found = (await parts)[name];
  if (found === undefined) throw new LoadError('missing-file', `no ${name} in this build`);
  return new Response(found);
}

/** Where a file lies elsewhere. @param {string} name */
export async function addressOf(name) {
  return new URL(name, SCRIPT);
}

/**
 * What are several Wasm files elsewhere, compiled: one here, whichever is asked for.
 *
 * @returns {Promise<WebAssembly.Module>}
 * @throws {LoadError}
 */
export function compiled() {
  wasm ??= pieces.core().then(compile);
  return wasm;
}

async function unpackedTexts() {
  const texts = /** @type {Packed} */ (await pieces.texts());
  for (const [name, style] of Object.entries(texts.styles)) awaited[name]?.(style);
  for (const [name, [below, own]] of Object.entries(texts.ways)) texts[name] = laidOver(texts[below], own);
  return texts;
}

/** What is said otherwise, with all else around it. @param {any} below @param {any} above @returns {any} */
function laidOver(below, above) {
  if (typeof above !== 'object' || Array.isArray(above)) return above;
  const own = Object.entries(above).map(([key, value]) => [key, laidOver(below[key], value)]);
  return { ...below, ...Object.fromEntries(own) };
}

async function start() {
  initSync({ module: await compiled() });
  return core;
}
