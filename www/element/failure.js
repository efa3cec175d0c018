/** Failure as it is shown: why there is no calculator here, and the link that works all the same. */

import { button, make } from '../dom/dom.js';
import { FAILURES } from '../words/failures.js';

/**
 * @param {import('../words/failures.js').Cause} cause
 * @param {keyof typeof FAILURES} language
 * @param {string} link
 * @param {() => void} restart
 */
export function failure(cause, language, link, restart) {
  const words = FAILURES[language];
  return make('div', { class: 'failure', role: 'alert', part: 'failure', lang: language },
    cause !== 'crashed' && make('strong', {}, words.title),
    make('p', {}, words[cause]),
    make('p', {},
      button(words.restart, restart), ' ',
      make('a', { href: link, target: '_blank', rel: 'noopener' }, words.open)));
}
