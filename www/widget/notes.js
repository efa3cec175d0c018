/** What the reader should know once: values of a link that had to be replaced. Spoken politely, and put away by hand. */

import { button, make } from '../dom/dom.js';

/** @typedef {import('../words/words.js').Words} Words */

export class Notes {
  element = make('div', { class: 'notes', role: 'status' });
  #words;

  /** @param {Words} words */
  constructor(words) {
    this.#words = words;
  }

  /** @param {import('../core/types.d.ts').Sentence[]} sentences */
  show(sentences) {
    this.element.replaceChildren(...(sentences.length ? [
      make('ul', {}, ...sentences.map((sentence) => make('li', {}, ...this.#words.say(sentence)))),
      button(this.#words.ui('dismiss'), () => this.element.replaceChildren()),
    ] : []));
  }
}
