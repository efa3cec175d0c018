/** How a calculator speaks and writes figures: as its attribute says, then the link, then its surroundings. */

/**
 * Where nobody has chosen, the page itself follows its reader, and an embedded calculator the page around it.
 * @param {HTMLElement} host
 * @param {string} [linked] what the link asks for
 */
export function localeOf(host, linked) {
  const around = host.hasAttribute('page') ? undefined : host.parentElement?.closest('[lang]')?.getAttribute('lang');
  const asked = host.getAttribute('lang') || linked || around || navigator.language || 'de';
  // As WordPress spells it: de_DE.
  const locale = asked.replace('_', '-');
  return /^(de|en)\b/i.test(locale) ? locale : 'en';
}
