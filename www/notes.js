/** What the reader should know once: values of a link that had to be replaced. Spoken politely, and put away by hand. */

import { button, make } from './dom.js';

/** @typedef {import('./words.js').Words} Words */

export class Notes {
  element = make('div', { class: 'notes', role: 'status' });
  #words;

  /** @param {Words} words */
  constructor(words) {
    this.#words = words;
  }

  /** @param {import('./types.d.ts').Sentence[]} sentences */
  show(sentences) {
    this.element.replaceChildren(...(sentences.length ? [
      make('ul', {}, ...sentences.map((sentence) => make('li', {}, ...this.#words.say(sentence)))),
      button(this.#words.ui('dismiss'), () => this.element.replaceChildren()),
    ] : []));
  }
}
