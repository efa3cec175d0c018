/**
 * Why there is no calculator here, in words. The texts are bundled with the script, since a file that cannot be fetched may
 * be the very reason.
 */

import { TEXTS } from './carried/failures.js';

/** @typedef {Exclude<keyof typeof TEXTS.en, 'title' | 'restart' | 'open'>} Cause */

/** What is said of failures, by language. */
export const FAILURES = TEXTS;

/** @param {unknown} error @returns {Cause} */
export function causeOf(error) {
  const cause = /** @type {any} */ (error)?.cause;
  if (cause in TEXTS.en) return cause;
  // Last: where there is no WebAssembly, this very question fails.
  return error instanceof WebAssembly.RuntimeError ? 'crashed' : 'unknown';
}

/** @param {Cause} cause @param {keyof typeof FAILURES} language */
export function reason(cause, language) {
  return FAILURES[language][cause];
}
