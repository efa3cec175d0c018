/** The languages that have texts. */

/** By their own names. */
export const LANGUAGES = { de: 'Deutsch', en: 'English' };

/** The language that has texts. @param {string} locale such as `de-AT` @returns {keyof typeof LANGUAGES} */
export function languageOf(locale) {
  return /^de\b/i.test(locale) ? 'de' : 'en';
}
