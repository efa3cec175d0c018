/** The example that is shown: what it changed, and the way back from it. */

import { button, make } from '../dom/dom.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Example {
  element;
  #session;
  #words;
  #leave;
  #sets = make('p');
  #shown = '';

  /**
   * @param {Session} session
   * @param {Words} words
   */
  constructor(session, words) {
    this.#session = session;
    this.#words = words;
    this.#leave = button('', () => session.start.chooseExample(''));
    this.element = make('div', { class: 'example', role: 'status', hidden: true }, this.#leave, this.#sets);
  }

  update() {
    const { calc, start } = this.#session;
    const { example, changed } = start;
    const shown = `${example} ${changed}`;
    if (this.#shown === shown) return;
    this.#shown = shown;
    this.element.hidden = !example;
    const words = this.#words;
    this.#leave.textContent = words.ui(changed ? 'leaveBack' : 'leave');
    const inputs = (changed ?? []).map((name) => {
      const { defaultText, unit } = calc.control(name);
      return `${words.parameter(name).name} ${words.measured(defaultText, unit)}`;
    });
    this.#sets.textContent = inputs.length ? words.ui('exampleSets', { inputs: inputs.join(' · ') }) : '';
  }
}
