/** Which sliders a website shows: the chapter's own to be ticked, and all others behind a disclosure. */

import { disclosure, make } from '../dom/dom.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Sliders {
  element = make('div', { class: 'checks' });
  /** Names of those that are ticked, in the order of ticking. @type {string[]} */
  chosen = [];
  #session;
  #words;
  #more;
  #onChange;

  /** @param {Session} session @param {Words} words @param {string} more title of all others @param {() => void} onChange */
  constructor(session, words, more, onChange) {
    this.#session = session;
    this.#words = words;
    this.#more = more;
    this.#onChange = onChange;
  }

  /** Offers a chapter's sliders, none of them ticked. @param {string} chapter */
  fill(chapter) {
    const { calc } = this.#session;
    const own = calc.chapters().find(({ id }) => id === chapter)?.controls ?? [];
    this.chosen = [];
    const more = disclosure(this.#more, (body) => {
      if (!body.firstChild) body.append(...calc.names().filter((name) => !own.includes(name)).map((name) => this.#slider(name)));
    });
    this.element.replaceChildren(...own.map((name) => this.#slider(name)), more);
  }

  /** @param {string} name */
  #slider(name) {
    const input = make('input', {
      type: 'checkbox',
      onchange: () => {
        const others = this.chosen.filter((other) => other !== name);
        this.chosen = input.checked ? [...others, name] : others;
        this.#onChange();
      },
    });
    return make('label', { class: 'check' }, input, this.#words.parameter(name).name);
  }
}
