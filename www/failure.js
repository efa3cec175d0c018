/**
 * Failure in words: why there is no calculator here, and the link that works all the same.
 * The texts are bundled with the script, since a file that cannot be fetched may be the very reason.
 */

import texts from './failures.json';
import { button, make } from './dom.js';

/** @typedef {Exclude<keyof typeof texts.de, 'title' | 'restart' | 'open'>} Cause */

/** @param {unknown} error @returns {Cause} */
export function causeOf(error) {
  const cause = /** @type {any} */ (error)?.cause;
  if (cause in texts.de) return cause;
  // Last: where there is no WebAssembly, this very question fails.
  return error instanceof WebAssembly.RuntimeError ? 'crashed' : 'unknown';
}

/** @param {Cause} cause @param {keyof typeof texts} language */
export function reason(cause, language) {
  return texts[language][cause];
}

/**
 * @param {Cause} cause
 * @param {keyof typeof texts} language
 * @param {string} link
 * @param {() => void} restart
 */
export function failure(cause, language, link, restart) {
  const words = texts[language];
  return make('div', { class: 'failure', role: 'alert', part: 'failure', lang: language },
    cause !== 'crashed' && make('strong', {}, words.title),
    make('p', {}, words[cause]),
    make('p', {},
      button(words.restart, restart), ' ',
      make('a', { href: link, target: '_blank', rel: 'noopener' }, words.open)));
}
