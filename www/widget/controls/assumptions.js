/** All inputs that have no slider beside the chart, by part of the model and to be searched by name. */

import { disclosure, make } from '../../dom/dom.js';
import { Control } from './control.js';

/** @typedef {import('../../session/session.js').Session} Session */
/** @typedef {import('../../words/words.js').Words} Words */
/** @typedef {import('./what-ifs.js').WhatIfs} WhatIfs */
/** @typedef {{ element: HTMLElement, controls: Control[] }} Group */

export class Assumptions {
  element;
  #session;
  #words;
  #whatIfs;
  /** Built when first opened: sixty controls cost more than the rest of the page. @type {Group[]} */
  #groups = [];
  /** Names that stand beside the chart. @type {string[]} */
  #elsewhere = [];
  #search;
  #found = make('p', { class: 'found', role: 'status' });

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {WhatIfs} whatIfs
   */
  constructor(session, words, whatIfs) {
    this.#session = session;
    this.#words = words;
    this.#whatIfs = whatIfs;
    this.#search = make('input', {
      type: 'search', placeholder: words.ui('search'), 'aria-label': words.ui('search'), oninput: () => this.#filter(true),
    });
    this.element = disclosure(words.ui('assumptions'), (body) => {
      if (!this.#groups.length) this.#build(body);
      this.update(this.#elsewhere);
    }, { class: 'assumptions', part: 'assumptions' });
  }

  /** @param {string[]} elsewhere */
  update(elsewhere) {
    const moved = elsewhere.join() !== this.#elsewhere.join();
    this.#elsewhere = elsewhere;
    if (!this.element.open) return;
    if (moved) this.#filter();
    for (const { controls } of this.#groups) for (const control of controls) if (!control.element.hidden) control.update();
  }

  /** @param {HTMLElement} body */
  #build(body) {
    const { calc } = this.#session;
    /** @type {Map<string, Control[]>} */
    const byGroup = new Map();
    for (const name of calc.names()) {
      const { group } = calc.control(name);
      byGroup.set(group, [...(byGroup.get(group) ?? []), new Control(name, this.#session, this.#words, 'all')]);
    }
    this.#groups = [...byGroup].map(([group, controls]) => ({
      controls,
      element: make('section', {},
        make('h3', {}, this.#words.texts.groups[group] ?? group), ...controls.map((control) => control.element)),
    }));
    body.replaceChildren(this.#search, this.#found, ...this.#groups.map(({ element }) => element));
    this.#filter();
    for (const { controls } of this.#groups) this.#whatIfs.add(controls);
  }

  #filter(searching = false) {
    const wanted = this.#search.value.trim().toLowerCase();
    let count = 0;
    for (const { element, controls } of this.#groups) {
      for (const control of controls) {
        const fits = control.title.toLowerCase().includes(wanted) || control.name.includes(wanted);
        control.element.hidden = !fits || (!wanted && this.#elsewhere.includes(control.name));
        if (!control.element.hidden) control.update();
      }
      const left = controls.filter((control) => !control.element.hidden).length;
      element.hidden = left === 0;
      count += left;
    }
    if (searching) this.#found.textContent = this.#words.ui(count === 1 ? 'foundOne' : 'found', { count: `${count}` });
  }
}
