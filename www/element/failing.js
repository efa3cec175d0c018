/** What is fetched once a calculator has failed: the reason in words, and a page on which it is known to be. */

import { TEXTS } from '../words/carried/causes.js';
import { folderOf } from '../words/language.js';

export { pageBeside } from '../core/page-beside.js';

/** @param {import('../words/failures.js').Cause} cause @param {string} locale @returns {string | undefined} */
export function reasonOf(cause, locale) {
  return TEXTS[folderOf(locale)][/** @type {keyof typeof TEXTS.en} */ (cause)];
}
