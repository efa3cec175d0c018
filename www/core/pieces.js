/** What a script in one piece carries: packed by gzip, as text. */

import packedCore from './core.wasm.gz.txt';
import packedTexts from './locales.json.gz.txt';
import packedParts from './parts.json.gz.txt';
import { decode } from './base85.js';
import { LoadError } from './load-error.js';

/** The Wasm. @returns {Promise<Uint8Array<ArrayBuffer>>} @throws {LoadError} */
export const core = async () => new Uint8Array(await (await unpacked(packedCore)).arrayBuffer());

/** The texts by language, and the style sheets by name. @returns {Promise<Record<string, any>>} @throws {LoadError} */
export const texts = async () => (await unpacked(packedTexts)).json();

/** What else lies beside the script elsewhere. @returns {Promise<Record<string, string>>} @throws {LoadError} */
export const parts = async () => (await unpacked(packedParts)).json();

/** @param {string} packed */
async function unpacked(packed) {
  if (typeof DecompressionStream !== 'function') {
    throw new LoadError('old-browser', 'DecompressionStream is unknown');
  }
  // Not `fetch` of a data address: policies refuse that.
  return new Response(new Blob([decode(packed)]).stream().pipeThrough(new DecompressionStream('gzip')));
}
