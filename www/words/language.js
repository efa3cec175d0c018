/** Which of our languages somebody understands. */

import { LANGUAGES } from './lists.js';

/** The language that has texts, English where there are none. @param {string} locale such as `de-AT` @returns {keyof typeof LANGUAGES} */
export function languageOf(locale) {
  const [tag] = locale.toLowerCase().split(/[-_]/);
  return /** @type {any} */ (Object.keys(LANGUAGES).includes(tag) ? tag : 'en');
}
