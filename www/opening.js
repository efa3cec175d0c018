/** Opens a calculator for an element: core and texts side by side, the state read, in the language that it asks for. */

import { loadCore, loadTexts } from './assets.js';
import { guarded } from './guard.js';
import { languageOf, localeOf } from './language.js';

/** @typedef {typeof import('./types.d.ts')} Core */
/** @typedef {import('./texts.d.ts').Texts} Texts */

/**
 * @param {HTMLElement} host
 * @param {string} state
 * @param {(error: WebAssembly.RuntimeError) => void} onTrap
 */
export async function open(host, state, onTrap) {
  const guess = localeOf(host);
  // The language of a link is known only to the core; nearly always the guess is right, and nothing waits.
  const [loaded, first] = await Promise.all([loadCore(), textsOf(guess)]);
  const core = /** @type {Core} */ (/** @type {unknown} */ (loaded));
  const calc = guarded(new core.Calculator(first.chart, guess), onTrap);
  let notes = calc.read(state);
  const locale = localeOf(host, calc.view().language);
  const texts = await textsOf(locale);
  if (locale !== guess) {
    calc.speak(texts.chart, locale);
    notes = calc.read(state);
  }
  const chapter = host.getAttribute('chapter');
  if (chapter) calc.setView('chapter', chapter);
  return { core, calc, texts, locale, notes };
}

/** @param {string} locale @returns {Promise<Texts>} */
export function textsOf(locale) {
  return loadTexts(languageOf(locale));
}
