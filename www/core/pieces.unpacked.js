/**
 * The same as `pieces.js` for the page in one file: `unpacking.js` has unpacked them with this script. The build puts this module
 * in the other's place.
 */

const [, writtenTexts, writtenParts, wasm] = /** @type {Pieces} */ (globalThis.reachCalculatorPieces);

delete globalThis.reachCalculatorPieces;

/** The Wasm. */
export const core = async () => wasm;

/** The texts by language, and the style sheets by name. @returns {Promise<Record<string, any>>} */
export const texts = async () => parsed(writtenTexts);

/** What else lies beside the script elsewhere. @returns {Promise<Record<string, string>>} */
export const parts = async () => parsed(writtenParts);

/** @param {Uint8Array<ArrayBuffer>} bytes */
const parsed = (bytes) => JSON.parse(new TextDecoder().decode(bytes));
