/** The Wasm of one's own figures. */

import { Figures, initSync } from './figures-core.js';

/** @param {WebAssembly.Module} module @returns {typeof Figures} */
export function started(module) {
  initSync({ module });
  return Figures;
}
