/** Which of our languages somebody understands. */

import { LANGUAGES, WAYS_OF_SPEAKING } from './lists.js';

/** The language that has texts, English where there are none. @param {string} locale such as `de-AT` @returns {keyof typeof LANGUAGES} */
export function languageOf(locale) {
  const [tag] = subtags(locale);
  return /** @type {any} */ (Object.hasOwn(LANGUAGES, tag) ? tag : 'en');
}

/** Where its texts lie: a way of speaking a language has a folder of its own. @param {string} locale such as `de-AT-formal` @returns {keyof typeof LANGUAGES | typeof WAYS_OF_SPEAKING[number]} */
export function folderOf(locale) {
  const language = languageOf(locale);
  const way = `${language}-${subtags(locale).pop()}`;
  return WAYS_OF_SPEAKING.find((known) => known === way) ?? language;
}

/** @param {string} locale */
function subtags(locale) {
  return locale.toLowerCase().split(/[-_]/);
}
