/** One file: who wrote it, what was understood of it, what was not, and how it begins. Every cell is text, whatever it holds. */

import { columns } from './columns.js';

/** @typedef {import('./figures.js').Kit} Kit */
/** @typedef {import('./reading.js').FileAnswer} FileAnswer */
/** @typedef {import('./reading.js').ReadSo} ReadSo */

export class FileView {
  element;
  #kit;
  #again;
  #body;

  /**
   * @param {Kit} kit
   * @param {string} name
   * @param {(so: ReadSo) => void} again reads it as somebody says
   * @param {() => void} forget
   */
  constructor(kit, name, again, forget) {
    const { page: { make, button }, say } = kit;
    this.#kit = kit;
    this.#again = again;
    this.#body = make('div', { role: 'status' });
    this.element = make('section', { class: 'file', 'aria-label': name },
      make('h4', {}, name), this.#body,
      button(say('forget'), forget, { class: 'forget', 'aria-label': `${say('forget')}: ${name}` }));
  }

  /** @param {string} text */
  tell(text) {
    this.#body.textContent = text;
  }

  /** @param {FileAnswer} answer */
  show({ refused, tool, said, tables, order, previews }) {
    const { make } = this.#kit.page;
    this.#body.replaceChildren(
      make('p', { class: refused ? 'refused' : 'tool' }, refused ?? tool),
      ...(said ? [make('p', {}, said)] : []),
      ...(order ? [this.#asked(order)] : []),
      ...tables.map((table) => this.#table(table)),
      ...previews.map((preview, sheet) => this.#preview(preview, sheet, !!refused)));
  }

  /** @param {import('../../wasm/figures/door.d.ts').TableAnswer} table */
  #table({ name, rows, measure, left_out: leftOut }) {
    const { page: { make }, say } = this.#kit;
    return make('div', { class: 'table' },
      !!name && make('p', { class: 'what' }, name), !!rows && make('p', {}, rows), make('p', {}, measure),
      leftOut.length > 0 && make('details', {}, make('summary', {}, say('leftOut')),
        make('ul', {}, ...leftOut.map((line) => make('li', {}, line)))));
  }

  /** Nobody but the reader knows whether day or month stands first. @param {import('../../wasm/figures/door.d.ts').OrderAnswer} order */
  #asked({ example, day_first: dayFirst, month_first: monthFirst }) {
    const { page: { make, button }, say } = this.#kit;
    const choice = (/** @type {string} */ text, /** @type {string} */ order) => button(text, () => this.#again({ order, chosen: null }), { 'data-order': order });
    return make('div', { class: 'order', role: 'group', 'aria-label': say('orderAsk', { example }) },
      make('p', {}, say('orderAsk', { example })), choice(dayFirst, 'day-first'), choice(monthFirst, 'month-first'));
  }

  /** @param {import('../../wasm/figures/door.d.ts').PreviewAnswer} preview @param {number} sheet @param {boolean} isOpen */
  #preview(preview, sheet, isOpen) {
    const { page: { make }, say } = this.#kit;
    const { name, columns: names, rows } = preview;
    const title = name ? `${say('preview')}: ${name}` : say('preview');
    const body = make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((cell) => make('td', {}, cell)))));
    return make('details', { class: 'preview', open: isOpen }, make('summary', {}, title),
      make('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': title },
        make('table', {}, make('thead', {}, make('tr', {}, ...names.map((column) => (column ? make('th', { scope: 'col' }, column) : make('td'))))), body)),
      columns(this.#kit, preview, (chosen) => this.#again({ order: null, chosen: { sheet, ...chosen } })));
  }
}
