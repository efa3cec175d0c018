/** The sliders beside the chart: the chapter's most important inputs, or those that the host chose. */

import { button, make } from '../../dom/dom.js';
import { Control } from './control.js';

/** @typedef {import('../../session/session.js').Session} Session */
/** @typedef {import('../../words/words.js').Words} Words */
/** @typedef {import('./what-ifs.js').WhatIfs} WhatIfs */

export class Controls {
  element;
  /** @type {Control[]} */
  controls = [];
  #session;
  #words;
  #whatIfs;
  /** @type {string[]} */
  #chosen = [];
  #outcome = make('p', { class: 'outcome' });
  /** Where curves take more room than there is, they come when asked for. */
  #unfold;
  #list = make('div', { class: 'list' });
  #shown = '';

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {WhatIfs} whatIfs
   * @param {string[]} chosen names that the host wants, none for the chapter's own
   */
  constructor(session, words, whatIfs, chosen) {
    this.#session = session;
    this.#words = words;
    this.#whatIfs = whatIfs;
    this.choose(chosen);
    this.#unfold = button(words.ui('unfold'), () => this.#toggle(), { class: 'unfold', 'aria-expanded': 'false' });
    this.element = make('section', { class: 'controls', part: 'controls', 'aria-label': words.ui('controls') },
      this.#unfold, this.#outcome, this.#list);
  }

  get names() {
    return this.controls.map((control) => control.name);
  }

  /** @param {string[]} names those to be shown, none for the chapter's own */
  choose(names) {
    const known = this.#session.calc.names();
    this.#chosen = names.filter((name) => known.includes(name));
    const strange = names.filter((name) => !known.includes(name));
    if (strange.length) console.warn(`reach-calculator: no input is called ${strange.join(', ')}`);
    this.#shown = '';
  }

  update() {
    const { chapter } = this.#session;
    if (this.#shown !== chapter) this.#fill(chapter);
    else for (const control of this.controls) control.update();
  }

  #toggle() {
    const unfolds = this.#unfold.getAttribute('aria-expanded') === 'false';
    this.#unfold.setAttribute('aria-expanded', `${unfolds}`);
    this.#unfold.textContent = this.#words.ui(unfolds ? 'fold' : 'unfold');
    this.element.closest('.root')?.classList.toggle('with-curves', unfolds);
  }

  /** @param {import('../../core/types.d.ts').Chapter} chapter */
  #fill(chapter) {
    this.#shown = chapter;
    this.#outcome.textContent = this.#words.ui('curves', { outcome: this.#words.texts.outcomes[chapter] });
    const own = this.#session.calc.chapters().find(({ id }) => id === chapter)?.controls ?? [];
    const names = this.#chosen.length ? this.#chosen : own;
    if (names.join() === this.names.join()) return this.controls.forEach((control) => control.update());
    this.#whatIfs.remove(this.controls);
    this.controls = names.map((name) => new Control(name, this.#session, this.#words, 'main'));
    this.#list.replaceChildren(...this.controls.map((control) => control.element));
    this.#whatIfs.add(this.controls);
  }
}
