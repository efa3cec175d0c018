/** The Wasm of one's own figures, in a worker or in the page. */

import { Figures, Reader, initSync, mostBytes } from './figures-core.js';

/** @param {WebAssembly.Module} module */
export function started(module) {
  initSync({ module });
  return { Figures, Reader, mostBytes };
}
