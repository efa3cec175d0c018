/**
 * Starts the page in one file: unpacks the calculator's script, its texts and its Wasm, which lie in the page as one text, and runs
 * the script. Both elements stay as they are, so that a page that is saved from a browser starts again.
 */

import { decode } from './base116.js';
import { unpack } from './lzma.js';

const packed = /** @type {HTMLElement} */ (document.getElementById('reach-calculator-packed'));
const all = unpack(decode(packed.textContent ?? ''), SIZES.reduce((sum, size) => sum + size));

let end = 0;
globalThis.reachCalculatorPieces = /** @type {Pieces} */ (SIZES.map((size) => all.slice(end, end += size)));

const script = document.createElement('script');
script.textContent = new TextDecoder().decode(globalThis.reachCalculatorPieces[0]);
script.nonce = /** @type {HTMLElement} */ (document.currentScript).nonce;
document.head.append(script);
script.remove();
