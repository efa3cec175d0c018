/** The chart's figures as a table, filled when somebody opens it. */

import { disclosure, make } from '../dom/dom.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Table {
  element;
  #session;
  #words;

  /**
   * @param {Session} session
   * @param {Words} words
   */
  constructor(session, words) {
    this.#session = session;
    this.#words = words;
    this.element = disclosure(words.ui('table'), () => this.update(), { class: 'table' });
  }

  update() {
    if (!this.element.open) return;
    const { calc, chapter } = this.#session;
    const { columns, rows, years } = calc.table(chapter);
    const { results, chapters } = this.#words.texts;
    const head = make('tr', {}, ...columns.map((name) => make('th', { scope: 'col' }, results[name] ?? name)));
    const body = (/** @type {string[][]} */ rows, /** @type {{ class?: string }} */ attributes = {}) => (
      make('tbody', attributes, ...rows.map(([first, ...cells]) => make('tr', {},
        make('th', { scope: 'row' }, first), ...cells.map((cell) => make('td', {}, cell))))));
    const numbered = years.map(([year, ...cells]) => [this.#words.ui('year', { year }), ...cells]);
    const table = make('table', { part: 'table' },
      make('caption', {}, this.#words.ui('caption', { chapter: chapters[chapter].name })),
      make('thead', {}, head),
      body(numbered, { class: 'years' }), body(rows));
    const scroll = this.element.querySelector('.scroll');
    if (scroll) return scroll.replaceChildren(table);
    this.element.lastElementChild?.append(make('div', {
      class: 'scroll', role: 'region', tabindex: 0, 'aria-label': this.#words.ui('table'),
    }, table));
  }
}
