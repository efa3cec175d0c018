/** The text to paste: shown, copied, and what is to be said where it is too long for some editors. */

import { button, make } from '../dom/dom.js';
import { filled } from '../words/template.js';
import { LONGEST } from './forms.js';

export class Pasting {
  elements;
  #said;
  #locale;
  #code;
  #long = make('p', { class: 'help is-wrong', role: 'status' });
  #done = make('p', { role: 'status' });

  /** @param {import('./situations.js').Said} said @param {string} locale */
  constructor(said, locale) {
    this.#said = said;
    this.#locale = locale;
    this.#code = make('textarea', { class: 'code', readonly: true, rows: '6', spellcheck: 'false', 'aria-label': said.code });
    this.elements = [this.#code, this.#long, make('div', { class: 'copying' }, button(said.copy, () => this.copy(this.#code)), this.#done)];
  }

  /** @param {string} text */
  show(text) {
    const told = (/** @type {number} */ length) => length.toLocaleString(this.#locale);
    this.#code.value = text;
    this.#long.textContent = text.length > LONGEST ? filled(this.#said.long, { length: told(text.length), most: told(LONGEST) }) : '';
  }

  /** What was copied is no longer what is shown. */
  forget() {
    this.#done.textContent = '';
  }

  /** @param {HTMLTextAreaElement} field */
  async copy(field) {
    try {
      await navigator.clipboard.writeText(field.value);
      this.#done.textContent = this.#said.copied;
    } catch {
      field.select();
      this.#done.textContent = this.#said.copyYourself;
    }
  }
}
