/**
 * Fetches what the scripts do not carry themselves, from beside the script: the Wasm core and the texts.
 *
 * The build without further files puts `assets.inline.js` in this module's place.
 */

import { Calculator, forecast, formatLink, initSync, palette, paletteNames, parameters, parseLink } from './core-door.js';
import { LoadError, compile } from './load-error.js';

/** @typedef {typeof core} Core */
/** @typedef {import('../words/texts.d.ts').Texts} Texts */

/** What the page calls. */
const core = { Calculator, forecast, formatLink, palette, paletteNames, parameters, parseLink };

/** @type {Promise<Core> | undefined} */
let loading;

/** @type {Map<string, Promise<Texts>>} */
const texts = new Map();

/**
 * The Wasm core, ready to call: one for the whole page. A failed attempt is forgotten, so that the next call tries anew.
 *
 * @returns {Promise<Core>}
 * @throws {LoadError}
 */
export function loadCore() {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * The texts of a language, as in `locales/`.
 *
 * @param {string} language
 * @returns {Promise<Texts>}
 * @throws {LoadError}
 */
export function loadTexts(language) {
  let promise = texts.get(language);
  if (!promise) {
    promise = readTexts(language).catch((error) => {
      texts.delete(language);
      throw error;
    });
    texts.set(language, promise);
  }
  return promise;
}

async function start() {
  const response = await request('reach-calculator.wasm');
  const spare = response.clone();
  /** @type {WebAssembly.Module} */
  let module;
  try {
    module = await WebAssembly.compileStreaming(response);
  } catch {
    // Refused for its media type, for one: many a server calls Wasm an octet-stream.
    module = await compile(new Uint8Array(await spare.arrayBuffer()));
  }
  initSync({ module });
  return core;
}

/** @param {string} language */
async function readTexts(language) {
  const response = await request(`locales/${language}.json`);
  try {
    return await response.json();
  } catch (error) {
    throw new LoadError('wrong-type', `locales/${language}.json: ${error}`);
  }
}

/**
 * A file beside the script.
 *
 * @param {string} name
 * @returns {Promise<Response>}
 * @throws {LoadError}
 */
export async function request(name) {
  const url = new URL(name, import.meta.url);
  // A cached file of another version would not fit this script.
  url.searchParams.set('v', ASSET_VERSION);
  /** @type {Response} */
  let response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new LoadError(unreachable(url), `${url}: ${error}`);
  }
  if (!response.ok) throw new LoadError('missing-file', `${url}: status ${response.status}`);
  return response;
}

/**
 * @param {URL} url
 * @returns {import('./load-error.js').LoadCause}
 */
function unreachable(url) {
  if (url.protocol === 'file:') return 'file-protocol';
  return url.origin === globalThis.origin ? 'missing-file' : 'cross-origin';
}
