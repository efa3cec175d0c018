/** The colours of an embedded calculator, and what is to be said about how far they stand off each other. */

import { make } from '../dom/dom.js';
import { filled } from '../words/template.js';
import { colour } from './inputs.js';

/** What WCAG 2.2 asks of text. */
const ENOUGH = 4.5;

export class Colours {
  elements;
  #said;
  #locale;
  #darkened = make('p', { class: 'contrast', role: 'status' });
  #text = make('p', { class: 'contrast', role: 'status' });

  /**
   * @param {import('./situations.js').Said} said
   * @param {string} locale
   * @param {(some: Partial<import('./forms.js').Choice>) => void} choose
   */
  constructor(said, locale, choose) {
    this.#said = said;
    this.#locale = locale;
    this.elements = [
      make('div', { class: 'colours' },
        colour(said.accent, '#0b5fff', (accent) => choose({ accent })),
        colour(said.surface, '#ffffff', (surface) => choose({ surface })),
        colour(said.ink, '#1a1a1a', (ink) => choose({ ink }))),
      this.#darkened, this.#text,
    ];
  }

  /** Says that text in the accent is another colour, and whether text can be read. @param {import('./preview.js').Judged} judged */
  warn({ accent, text }) {
    const ratio = (/** @type {number} */ value) => (Math.floor(value * 10) / 10).toLocaleString(this.#locale);
    this.#darkened.textContent = accent ? filled(this.#said.darkened, { own: ratio(accent.own), text: ratio(accent.text) }) : '';
    this.#text.textContent = text ? filled(text < ENOUGH ? this.#said.faint : this.#said.clear, { text: ratio(text) }) : '';
    this.#text.classList.toggle('is-wrong', !!text && text < ENOUGH);
  }
}
