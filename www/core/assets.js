/**
 * Fetches what the scripts do not carry themselves, from beside the script: the Wasm core and the texts.
 *
 * The build without further files puts `assets.inline.js` in this module's place.
 */

import { ADDRESSES } from './addresses.js';
import { Calculator, initSync, legible, palette, paletteNames } from './core-door.js';
import { LoadError, compile } from './load-error.js';

/** @typedef {typeof core} Core */
/** @typedef {import('../words/texts.d.ts').Texts} Texts */

/** Where this script lies. In the place itself bundlers would take it for a file that has to come along. */
export const SCRIPT = import.meta.url;

/** Whether nothing lies beside the script. */
export const IN_ONE_PIECE = /** @type {boolean} */ (false);

/** What the page calls. */
const core = { Calculator, legible, palette, paletteNames };

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
  initSync({ module: await compiled('reach-calculator.wasm') });
  return core;
}

/**
 * A Wasm file beside the script, compiled while it comes.
 *
 * @param {string} name
 * @returns {Promise<WebAssembly.Module>}
 * @throws {LoadError}
 */
export async function compiled(name) {
  const response = await request(name);
  const spare = response.clone();
  /** @type {WebAssembly.Module} */
  let module;
  try {
    module = await WebAssembly.compileStreaming(response);
  } catch {
    // Refused for its media type, for one: many a server calls Wasm an octet-stream.
    module = await compile(new Uint8Array(await spare.arrayBuffer())).catch(replaced);
  }
  const [id] = WebAssembly.Module.customSections(module, 'id');
  await match(name, id && new TextDecoder().decode(id));
  return module;
}

/** @param {string} language */
async function readTexts(language) {
  const name = `locales/${language}.json`;
  const response = await request(name);
  const texts = await response.json().catch((error) => replaced(new LoadError('wrong-type', `${name}: ${error}`)));
  await match(name, texts.id);
  return texts;
}

/**
 * Whether a file is the one that this script was built with, whatever it is called.
 * @param {string} name
 * @param {string | undefined} id
 */
async function match(name, id) {
  const [hash, address] = await found(name);
  if (id !== hash) throw new LoadError('other-build', `${address()} is ${id}`);
}

/**
 * A file beside the script.
 *
 * @param {string} name
 * @returns {Promise<Response>}
 * @throws {LoadError}
 */
export async function request(name) {
  const url = await addressOf(name);
  /** @type {Response} */
  let response;
  try {
    // Pages that have put a `fetch` of their own in the browser's place often expect a text.
    response = await fetch(url.href);
  } catch (error) {
    throw new LoadError(unreachable(url), `${url}: ${error}`);
  }
  if (!response.ok) await replaced(new LoadError('missing-file', `${url}: status ${response.status}`));
  return response;
}

/** Where a file lies. @param {string} name */
export async function addressOf(name) {
  return (await found(name))[1]();
}

/** What the first answer does not need is named in a module that comes with the first such file. @param {string} name */
async function found(name) {
  return ADDRESSES[name] ?? (await import('./later-addresses.js')).ADDRESSES[name];
}

/**
 * Why a file is not there: the server may have another build by now, whose script this is not.
 * @param {LoadError} error
 * @returns {Promise<never>}
 */
async function replaced(error) {
  const there = error.cause === 'missing-file' || error.cause === 'wrong-type' ? await build() : BUILD;
  throw there === BUILD ? error : new LoadError('other-build', `${error.message}; the server has ${there}, this script is ${BUILD}`);
}

/** The build that lies on the server; where it cannot be told, this one. */
async function build() {
  try {
    const response = await fetch(new URL('VERSION', SCRIPT), { cache: 'no-store' });
    // Some servers send a page in place of what they lack.
    return /^\d\S+\+\w+/.exec(await response.text())?.[0] ?? BUILD;
  } catch {
    return BUILD;
  }
}

/**
 * @param {URL} url
 * @returns {import('./load-error.js').LoadCause}
 */
function unreachable(url) {
  if (url.protocol === 'file:') return 'file-protocol';
  return url.origin === globalThis.origin ? 'missing-file' : 'cross-origin';
}
