/** Failure as it is shown: why there is no calculator here, and the link that works all the same. */

import { button, make } from '../dom/dom.js';
import { FAILURES } from '../words/failures.js';

/**
 * @param {string} message
 * @param {import('../words/failures.js').Cause} cause
 * @param {import('../words/failures.js').Language} language
 * @param {string | undefined} link none where no page is known to work
 * @param {() => void} restart
 */
export function failure(message, cause, language, link, restart) {
  const words = FAILURES[language];
  return make('div', { class: 'failure', role: 'alert', part: 'failure', lang: language },
    cause !== 'crashed' && make('strong', {}, words.title),
    make('p', {}, message),
    make('p', {},
      button(words.restart, restart), ' ',
      !!link && make('a', { href: link, target: '_blank', rel: 'noopener' }, words.open)));
}
