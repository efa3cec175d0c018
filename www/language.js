/** Which language a calculator speaks: its own attribute, then its surroundings, then the reader's browser. */

/** The language that has texts. @param {string} locale such as `de-AT` */
export function languageOf(locale) {
  return /^de\b/i.test(locale) ? 'de' : 'en';
}

/** Where nobody has chosen: the page itself follows its reader, an embedded calculator the page around it. @param {HTMLElement} host */
export function localeOf(host) {
  const around = host.hasAttribute('page') ? undefined : host.parentElement?.closest('[lang]')?.getAttribute('lang');
  return host.getAttribute('lang') || around || navigator.language || 'de';
}
