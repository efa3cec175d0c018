/** What is fetched once a calculator has failed: the reason in words, and a page on which it is known to be. */

import { TEXTS } from '../words/carried/causes.js';

export { pageBeside } from '../core/page-beside.js';

/** @param {import('../words/failures.js').Cause} cause @param {keyof typeof TEXTS} folder of the texts @returns {string | undefined} */
export function reasonOf(cause, folder) {
  return TEXTS[folder][/** @type {keyof typeof TEXTS.en} */ (cause)];
}
