/** Opens a calculator for an element: core and texts side by side, the state read, in the language that it asks for. */

import { loadCore, loadTexts } from '../core/assets.js';
import { guarded } from '../core/guard.js';
import { folderOf } from '../words/language.js';
import { ownsAddress } from './address.js';
import { homeOf, localeOf } from './locale.js';

/** @typedef {typeof import('../core/types.d.ts')} Core */
/** @typedef {import('../words/texts.d.ts').Texts} Texts */

/**
 * @param {HTMLElement} host
 * @param {() => string} state what it starts from; asked as late as can be, since somebody may follow a link while it loads
 * @param {(error: WebAssembly.RuntimeError) => void} onTrap
 */
export async function open(host, state, onTrap) {
  let locale = localeOf(host);
  // The language of a link is known only to the core; nearly always the guess is right, and nothing waits.
  let [core, texts] = await Promise.all([loadCore(), textsOf(locale), embeddedFor(host)]);
  const calc = guarded(new core.Calculator(texts, locale), onTrap);
  for (;;) {
    calc.setHome(...homeOf(host));
    const notes = calc.read(state());
    const wanted = calc.view().language;
    if (wanted === locale) return { core, calc, texts, locale, notes, embedded: await embeddedFor(host, calc.view().layout) };
    locale = wanted;
    texts = await textsOf(locale);
    calc.speak(texts, locale);
  }
}

/** @typedef {typeof import('../embedded/embedded.js') | void} Embedded */

/**
 * What shows less than everything, or stands in somebody else's page, has this besides; where it is missing, all is shown.
 * @param {HTMLElement} host
 * @param {string} [layout]
 * @returns {Promise<Embedded>}
 */
export async function embeddedFor(host, layout = 'full') {
  if (layout !== 'full' || !ownsAddress(host)) return import('../embedded/embedded.js').catch(console.error);
}

/** @param {string} locale @returns {Promise<Texts>} */
export function textsOf(locale) {
  return loadTexts(folderOf(locale));
}
