/**
 * Why there is no calculator here. What is said around every reason, and where a file is missing, is bundled with the script,
 * since nothing can be fetched then; the other reasons come with `element/failing.js`.
 */

import { TEXTS } from './carried/failures.js';

/** @typedef {import('../element/element-types.d.ts').Cause} Cause */
/** @typedef {keyof typeof TEXTS} Language */

/** What can be said at once, by language. */
export const FAILURES = TEXTS;

/** @param {unknown} error @returns {Cause} */
export function causeOf(error) {
  const { name, cause } = /** @type {any} */ (error) ?? {};
  if (name === 'LoadError') return cause;
  // Last: where there is no WebAssembly, this very question fails.
  return error instanceof WebAssembly.RuntimeError ? 'crashed' : 'unknown';
}
