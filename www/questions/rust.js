/** The Wasm of the questions, in a worker or in the page. */

import { Questions, initSync } from './questions-core.js';

/** @typedef {import('./questions-core.js').Questions} Asked */

/** @param {WebAssembly.Module} module @returns {typeof Questions} */
export function started(module) {
  initSync({ module });
  return Questions;
}
