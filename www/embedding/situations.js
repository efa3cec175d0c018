/** Where somebody wants to put the calculator: what is pasted there, and how that is done in three steps. */

import { make } from '../dom/dom.js';
import { GUIDES } from './guides.js';

/** @typedef {typeof import('../words/carried/embedding.js').TEXTS['en']} Said */
/** @typedef {keyof typeof SITUATIONS} Situation */

/** The form that each of them takes. */
export const SITUATIONS = /** @type {const} */ ({
  shortcode: 'shortcode', snippet: 'snippet', elementor: 'snippet', builders: 'iframe', element: 'element', iframe: 'iframe', link: 'link',
});

/** What they are called. @param {Said} said @returns {Record<Situation, string>} */
export function names(said) {
  const { shortcode, snippet, elementor, builders, element, iframe, link } = said;
  return { shortcode, snippet, elementor, builders, element, iframe, link };
}

/** When it is right, and how it is done. @param {Said} said @param {Situation} situation @param {string} base @param {string} language */
export function steps(said, situation, base, language) {
  const step = (/** @type {1 | 2 | 3} */ number) => make('li', {}, said[/** @type {const} */ (`${situation}${number}`)]);
  const list = make('ol', {}, step(1), step(2), step(3));
  if (situation === 'shortcode') {
    const plugin = new URL('reach-calculator-wordpress.zip', base).href;
    list.firstElementChild?.append(' ', make('a', { href: plugin, download: '', class: 'download' }, said.download));
  }
  const guide = new URL(`${language === 'de' ? '' : `${language}/`}guides/${GUIDES[situation]}.html`, base).href;
  return [
    make('p', { class: 'when' }, said[/** @type {const} */ (`${situation}When`)]),
    list,
    make('p', {}, make('a', { href: guide, target: '_blank', rel: 'noopener' }, said.guide)),
  ];
}
