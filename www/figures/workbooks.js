/** The Wasm that reads workbooks: a large one, and only a workbook brings it along. */

import { initSync, sheetsOf } from './workbook-core.js';

/** @param {WebAssembly.Module} module */
export function workbooks(module) {
  initSync({ module });
  return sheetsOf;
}
