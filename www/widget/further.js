/** What opens further down: the table and the list of all inputs, filled when somebody opens them. */

import { Control } from './controls/control.js';
import { detailed } from '../details/loading.js';
import { button, disclosure, make } from '../dom/dom.js';
import { FAILURES } from '../words/failures.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */
/** @typedef {import('./controls/what-ifs.js').WhatIfs} WhatIfs */
/**
 * @typedef {object} Page what prints, and until when
 * @property {import('./chart/chart.js').Chart} chart
 * @property {import('./chart/colours.js').Colours} colours
 * @property {(work: Promise<void>) => unknown} during until this is done not all is drawn
 * @property {AbortSignal} signal
 */

/** @typedef {{ details: typeof import('../details/details.js'), explanations: import('../words/texts.d.ts').Explanations }} Parts */

const KIT = { button, make, Control };

export class Further {
  table;
  assumptions;
  #session;
  #words;
  #whatIfs;
  #page;
  /** There once it was needed. @type {Parts | undefined} */
  #parts;
  /** Built when first opened: sixty controls cost more than the rest of the page. @type {import('../details/all-inputs.js').AllInputs | undefined} */
  #inputs;
  /** Names that stand beside the chart. @type {string[]} */
  #elsewhere = [];

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {WhatIfs} whatIfs
   * @param {Page} page
   */
  constructor(session, words, whatIfs, page) {
    this.#session = session;
    this.#words = words;
    this.#whatIfs = whatIfs;
    this.#page = page;
    this.table = disclosure(words.ui('table'), (body) => this.#open(body, () => this.rest()), { class: 'table' });
    this.assumptions = disclosure(words.ui('assumptions'), (body) => this.#open(body, (parts) => this.#list(body, parts)),
      { class: 'assumptions', part: 'assumptions' });
  }

  get disclosures() {
    return [this.table, this.assumptions, ...this.#inputs?.folds ?? []];
  }

  /** Something has changed. @param {string[]} elsewhere names that stand beside the chart */
  update(elsewhere) {
    this.#elsewhere = elsewhere;
    if (this.assumptions.open) this.#inputs?.update(elsewhere);
  }

  /** Says which example is shown, where one is. @param {HTMLElement} place */
  async tell(place) {
    if (!this.#session.start.example && place.hidden) return;
    await this.ready();
    this.#parts?.details.tellExample(KIT, this.#words, this.#session, place);
  }

  /** Nothing changes any more. */
  rest() {
    if (!this.#parts) this.ready();
    else if (this.table.open) this.#tabulate(this.#parts);
  }

  /** Loads what is shown here, so that it is there for paper; where it is missing, only who opens it need know. */
  ready() {
    return this.#load().catch(() => undefined);
  }

  /** At once where everything is there. @param {HTMLElement} body @param {(parts: Parts) => void} fill */
  #open(body, fill) {
    if (this.#parts) return fill(this.#parts);
    this.#page.during(this.#load().then(fill, (error) => {
      console.error(error);
      body.textContent = FAILURES[this.#words.language]['missing-file'];
    }));
  }

  async #load() {
    const [details, explanations] = await detailed(this.#words);
    if (!this.#parts) {
      details.prepare(this.table.getRootNode(), this.#words, this.#page, () => this.disclosures);
      this.#parts = { details, explanations };
    }
    return this.#parts;
  }

  /** @param {HTMLElement} body @param {Parts} parts */
  #list(body, { details, explanations }) {
    if (!this.#inputs) {
      this.#inputs = new details.AllInputs(KIT, this.#session, this.#words, explanations);
      body.replaceChildren(...this.#inputs.elements);
      this.#whatIfs.add(this.#inputs.controls);
    }
    this.#inputs.update(this.#elsewhere);
  }

  /** @param {Parts} parts */
  #tabulate({ details, explanations }) {
    const table = details.tableOf(KIT, this.#words, explanations, this.#session);
    const scroll = this.table.querySelector('.scroll');
    if (scroll) return scroll.replaceChildren(table);
    this.table.lastElementChild?.replaceChildren(make('div', {
      class: 'scroll', role: 'region', tabindex: 0, 'aria-label': this.#words.ui('table'),
    }, table));
  }
}
