/** Which of our languages somebody understands. */

/** The language that has texts. @param {string} locale such as `de-AT` @returns {keyof typeof import('./lists.js').LANGUAGES} */
export function languageOf(locale) {
  return /^de\b/i.test(locale) ? 'de' : 'en';
}
