/** Whether the browser knows our Wasm, and the page allows it. */

import { say } from './report.js';

/** The smallest module, and one that uses SIMD. */
const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];
const SIMD = [...EMPTY, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];

export async function wasm() {
  if (typeof WebAssembly !== 'object' || !WebAssembly.validate(new Uint8Array(SIMD))) {
    say('✗', 'oldBrowser');
    return false;
  }
  try {
    await WebAssembly.compile(new Uint8Array(EMPTY));
    say('✓', 'wasm');
    return true;
  } catch {
    say('✗', 'noWasm');
    return false;
  }
}
