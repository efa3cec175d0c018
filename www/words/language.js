/** Which of our languages somebody understands. */

import { LANGUAGES, WAYS_OF_SPEAKING } from './lists.js';

/** The language that has texts, English where there are none. @param {string} locale such as `de-AT` @returns {keyof typeof LANGUAGES} */
export function languageOf(locale) {
  const [tag] = locale.toLowerCase().split(/[-_]/);
  return /** @type {any} */ (Object.keys(LANGUAGES).includes(tag) ? tag : 'en');
}

/** Where its texts lie: a way of speaking a language has a folder of its own. @param {string} locale such as `de-AT-formal` @returns {keyof typeof LANGUAGES | typeof WAYS_OF_SPEAKING[number]} */
export function folderOf(locale) {
  const language = languageOf(locale);
  return WAYS_OF_SPEAKING.find((way) => way === `${language}-${locale.toLowerCase().split(/[-_]/).pop()}`) ?? language;
}
