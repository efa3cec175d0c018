/** Two pages A4 to take home: what was shown and what it rests on, the way back to it, and room to write. */

import { make } from './kit.js';
import { svg } from './join.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('../words.js').Words} Words */

/** Of a sheet, in CSS pixels; what is drawn is larger than on a page so that its type suits paper. */
const [WIDTH, HEIGHT] = [860, 480];

/** As many assumptions as leave room for the rest. */
const MOST = 14;

export class Handout {
  element = make('section', { class: 'handout', 'aria-hidden': 'true' });
  #hall;
  #words;
  #texts;
  #join;

  /**
   * @param {import('./workshop.js').Hall} hall
   * @param {Words} words
   * @param {Texts} texts
   * @param {import('./join.js').Join} join
   */
  constructor(hall, words, texts, join) {
    this.#hall = hall;
    this.#words = words;
    this.#texts = texts;
    this.#join = join;
  }

  async print() {
    // What fills the screen is one sheet to the browser, and all behind it would be cut off.
    if (document.fullscreenElement) await document.exitFullscreen();
    await this.fill();
    const { parentElement } = this.element;
    parentElement?.classList.add('prints');
    addEventListener('afterprint', () => parentElement?.classList.remove('prints'), { once: true });
    print();
  }

  async fill() {
    const { calc, chapter } = this.#hall.session;
    const chart = this.#chart();
    const [code, explanations] = await Promise.all([this.#join.code(), this.#words.explanations()]);
    const { title, chapters } = this.#words.texts;
    const sentences = [...calc.headline(chapter), calc.difference(chapter)].filter((sentence) => sentence !== undefined);
    const [claim, ...others] = sentences.map((sentence) => this.#words.plain(sentence));
    const link = code?.address ?? this.#hall.address(calc.link());
    this.element.replaceChildren(
      make('h1', {}, `${title}: ${chapters[chapter].question}`),
      make('p', { class: 'claim' }, claim),
      ...others.map((text) => make('p', {}, text)),
      chart,
      make('h2', {}, this.#texts.say('handoutAssumptions')),
      this.#assumptions(explanations),
      make('div', { class: 'second' },
        make('h2', {}, this.#texts.say('handoutTable')), this.#figures(),
        make('h2', {}, this.#texts.say('handoutJoin')),
        make('div', { class: 'joining' }, code && withChild(make('div', { class: 'code' }), svg(code)), make('p', { class: 'address' }, link)),
        make('h2', {}, this.#texts.say('handoutNotes')), make('div', { class: 'lines' })));
    // A picture that is still being read would be missing on paper.
    await chart.decode().catch(() => {});
  }

  /** As vectors: an image of an SVG stays one on paper. */
  #chart() {
    const { calc, chapter } = this.#hall.session;
    const palette = this.#hall.palette('light');
    const text = calc.svg({ chapter, width: WIDTH, height: HEIGHT, ratio: 1, scale: 1.15, palette });
    const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    return make('img', { src: url, alt: '', onload: () => URL.revokeObjectURL(url) });
  }

  /** @param {import('../texts.d.ts').Explanations} explanations */
  #assumptions({ parameters, bases }) {
    const { calc, chapter } = this.#hall.session;
    const own = calc.chapters().find(({ id }) => id === chapter)?.controls ?? [];
    const names = [...new Set([...calc.changed(), ...own, ...calc.names().filter((name) => calc.control(name).kind === 'Decision')])];
    const rows = names.slice(0, MOST).map((name) => {
      const state = calc.control(name);
      const basis = bases[state.basis]?.name;
      const source = parameters[name]?.source;
      return [this.#words.parameter(name).name, this.#words.measured(state.text, state.unit), [basis, source].filter(Boolean).join(': ')];
    });
    return table('', ['assumption', 'value', 'basis'].map((key) => this.#texts.say(key)), rows);
  }

  /** The present month and the last of every year. */
  #figures() {
    const { calc, chapter } = this.#hall.session;
    const { columns, rows } = calc.table(chapter);
    const chosen = rows.filter((_, index) => index === 0 || (index + 1) % 12 === 0);
    return table('figures', columns.map((column) => this.#words.texts.results[column] ?? column), chosen);
  }
}

/** @param {string} name @param {string[]} heads @param {string[][]} rows */
function table(name, heads, rows) {
  return make('table', { class: name },
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((cell) => make('td', {}, cell))))));
}

/** @param {HTMLElement} parent @param {Node} child */
function withChild(parent, child) {
  parent.append(child);
  return parent;
}
