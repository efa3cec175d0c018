/**
 * Why there is no calculator here, in words. What is said where a file is missing is bundled with the script, since nothing
 * can be fetched then; the other reasons are fetched when one of them has come about.
 */

import { TEXTS } from './carried/failures.js';

/** @typedef {import('../element/element-types.d.ts').Cause} Cause */
/** @typedef {keyof typeof TEXTS} Language */

/** What is said around every reason, and where a file is missing, by language. */
export const FAILURES = TEXTS;

/** @param {unknown} error @returns {Cause} */
export function causeOf(error) {
  const { name, cause } = /** @type {any} */ (error) ?? {};
  if (name === 'LoadError') return cause;
  // Last: where there is no WebAssembly, this very question fails.
  return error instanceof WebAssembly.RuntimeError ? 'crashed' : 'unknown';
}

/** @param {Cause} cause @param {Language} language */
export async function reason(cause, language) {
  const missing = FAILURES[language]['missing-file'];
  if (cause === 'missing-file') return missing;
  // Where not even the reasons are there, a file is missing whatever else is wrong.
  return import('./carried/causes.js').then(({ TEXTS: texts }) => texts[language][cause], () => missing);
}
