/**
 * All inputs that have no slider beside the chart: one's own figures first, then what is assumed, by part of the model.
 * A search finds them by name, meaning and by what else people call them.
 */

import { disclosure, make } from '../../dom/dom.js';
import { Control } from './control.js';

/** @typedef {import('../../session/session.js').Session} Session */
/** @typedef {import('../../words/words.js').Words} Words */
/** @typedef {import('./what-ifs.js').WhatIfs} WhatIfs */
/** @typedef {{ element: HTMLDetailsElement, controls: Control[] }} Group */

/** The group of what one decides oneself. */
const OWN = 'own';

export class Assumptions {
  element;
  #session;
  #words;
  #whatIfs;
  /** Built when first opened: sixty controls cost more than the rest of the page. @type {Group[]} */
  #groups = [];
  /** Names that stand beside the chart. @type {string[]} */
  #elsewhere = [];
  /** What each is found by besides its name, once somebody searches. @type {Record<string, string>} */
  #meanings = {};
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
      onfocus: () => this.#learn(),
    });
    this.element = disclosure(words.ui('assumptions'), (body) => {
      if (!this.#groups.length) this.#build(body);
      this.update(this.#elsewhere);
    }, { class: 'assumptions', part: 'assumptions' });
  }

  /** The groups, which open for a search and for paper. */
  get folds() {
    return this.#groups.map(({ element }) => element);
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
    const byGroup = new Map([[OWN, []]]);
    for (const name of calc.names()) {
      const { group, kind } = calc.control(name);
      const place = kind === 'Decision' ? OWN : group;
      byGroup.set(place, [...(byGroup.get(place) ?? []), new Control(name, this.#session, this.#words, 'all')]);
    }
    this.#groups = [...byGroup].map(([group, controls]) => ({ controls, element: this.#fold(group, controls) }));
    body.replaceChildren(this.#search, this.#found, ...this.#groups.map(({ element }) => element));
    this.#filter();
    for (const { controls } of this.#groups) this.#whatIfs.add(controls);
  }

  /** @param {string} group @param {Control[]} controls */
  #fold(group, controls) {
    const title = group === OWN ? this.#words.ui('own') : this.#words.texts.groups[group] ?? group;
    return make('details', { class: 'group', open: group === OWN },
      make('summary', {}, make('h3', {}, title)),
      make('div', { class: 'fields' }, ...controls.map((control) => control.element)));
  }

  async #learn() {
    const { parameters, synonyms } = await this.#words.explanations();
    for (const name of this.#session.calc.names()) {
      this.#meanings[name] = `${parameters[name]?.help ?? ''} ${synonyms[name] ?? ''}`.toLowerCase();
    }
    if (this.#search.value) this.#filter(true);
  }

  #filter(searching = false) {
    const wanted = this.#search.value.trim().toLowerCase();
    let count = 0;
    this.#groups.forEach(({ element, controls }, index) => {
      for (const control of controls) {
        const fits = control.title.toLowerCase().includes(wanted) || control.name.includes(wanted)
          || this.#meanings[control.name]?.includes(wanted);
        control.element.hidden = !fits || (!wanted && this.#elsewhere.includes(control.name));
        if (!control.element.hidden) control.update();
      }
      const left = controls.filter((control) => !control.element.hidden).length;
      element.hidden = left === 0;
      // What is found is shown; afterwards the groups fold again.
      if (searching) element.open = wanted !== '' || index === 0;
      count += left;
    });
    if (searching) this.#found.textContent = this.#words.ui(count === 1 ? 'foundOne' : 'found', { count: `${count}` });
  }
}
