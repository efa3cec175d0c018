/** Paper to take home: the presenter chooses what goes on it, one scenario on two pages or several side by side. */

import { button, compiled, loadCore, make, FAILURES } from '../kit.js';
import { exporting } from '../../sharing/exports.js';
import { baseField } from '../base.js';
import { called } from '../guess/called.js';
import { choices } from './choices.js';
import { several } from './several.js';
import { single } from './single.js';

/** @typedef {import('./choices.js').Choice} Choice */
/** @typedef {import('./sheet.js').Sheet} Sheet */
/** @typedef {import('../../core/types.d.ts').Chapter} Chapter */

/** As many stand side by side and can still be read. */
const MOST = 4;

export class Handout {
  element = make('section', { class: 'handout', 'aria-hidden': 'true' });
  dialog;
  #hall;
  #words;
  #texts;
  #join;
  #telling;
  #screen;
  #said = make('p', { class: 'said', role: 'status' });
  /** Where the sheet's pictures lie: some browsers read them once more for paper. @type {string[]} */
  #addresses = [];
  #list = make('ul', {});
  #chapter;
  #print;
  /** Who leads the workshop: stands on paper, and is kept nowhere. */
  #leader = make('input', { type: 'text', autocomplete: 'name' });
  /** @type {{ choice: Choice, box: HTMLInputElement }[]} */
  #offered = [];

  /**
   * @param {import('../workshop.js').Hall} hall
   * @param {import('../../words/words.js').Words} words
   * @param {import('../texts.js').Texts} texts
   * @param {import('../join.js').Join} join
   * @param {import('../telling.js').Telling} telling
   * @param {import('../screen.js').Screen} screen
   */
  constructor(hall, words, texts, join, telling, screen) {
    this.#hall = hall;
    this.#words = words;
    this.#texts = texts;
    this.#join = join;
    this.#telling = telling;
    this.#screen = screen;
    const { chapters } = words.texts;
    this.#chapter = make('select', {}, ...Object.entries(chapters).map(([id, { name }]) => make('option', { value: id }, name)));
    this.#print = button(texts.say('handoutPrint'), () => this.#go(), { class: 'main-action', autofocus: true });
    this.dialog = make('dialog', { class: 'choose', 'aria-label': texts.say('handout') },
      make('h2', {}, texts.say('handout')),
      make('p', {}, texts.say('handoutChoose')),
      this.#list,
      make('label', {}, texts.say('handoutChapter'), this.#chapter),
      make('label', {}, texts.say('handoutName'), this.#leader),
      baseField(hall, texts, () => {}),
      make('div', { class: 'row' }, this.#print, button(texts.say('close'), () => this.dialog.close())),
      this.#said);
  }

  open() {
    this.#offered = choices(this.#hall.session.calc, this.#telling, this.#texts).map((choice, index) => ({
      choice,
      box: make('input', { type: 'checkbox', checked: index === 0, onchange: () => this.#weigh() }),
    }));
    this.#list.replaceChildren(...this.#offered.map(({ choice, box }) => make('li', {}, make('label', {}, box, choice.name))));
    this.#weigh();
    this.#said.textContent = '';
    this.dialog.showModal();
  }

  get #chosen() {
    return this.#offered.filter(({ box }) => box.checked).map(({ choice }) => choice);
  }

  /** No more than fit, and not nothing; a scenario alone brings its own chapter. */
  #weigh() {
    const { length } = this.#chosen;
    for (const { box } of this.#offered) box.disabled = length >= MOST && !box.checked;
    this.#print.disabled = length === 0;
    if (length === 1) this.#chapter.value = this.#chosen[0].chapter;
  }

  /** Whatever it takes is there before anything on the screen gives way. */
  async #go() {
    this.#said.textContent = '';
    try {
      await this.#fill();
    } catch (error) {
      console.error(error);
      this.#said.textContent = FAILURES[this.#words.language]['missing-file'];
      return;
    }
    this.dialog.close();
    await this.#screen.lower();
    const { parentElement } = this.element;
    const paper = new CSSStyleSheet();
    paper.replaceSync(`@page { size: A4 ${this.#chosen.length > 1 ? 'landscape' : 'portrait'}; margin: 14mm }`);
    document.adoptedStyleSheets.push(paper);
    parentElement?.classList.add('prints');
    addEventListener('afterprint', () => {
      parentElement?.classList.remove('prints');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper);
      this.#screen.raise();
    }, { once: true });
    print();
  }

  /** @param {Blob} picture */
  #keep(picture) {
    const address = URL.createObjectURL(picture);
    this.#addresses.push(address);
    return address;
  }

  /** Nothing of the sheet is printed any more. */
  free() {
    this.#addresses.forEach((address) => URL.revokeObjectURL(address));
    this.#addresses = [];
  }

  /** From when the figures are, and by whom; without a name there is room to write one. */
  #origin() {
    const name = this.#leader.value.trim();
    const day = new Date().toLocaleDateString(this.#texts.locale, { dateStyle: 'long' });
    return make('p', { class: 'origin' }, make('span', {}, day), make('span', {}, `${this.#texts.say('handoutLeader')} `,
      name || make('span', { class: 'line' })));
  }

  /** Whether a calculator has the figures that are on the wall. @param {import('../../core/types.d.ts').Calculator} calc */
  #isShown(calc) {
    return JSON.stringify(calc.scenario()) === JSON.stringify(this.#hall.session.calc.scenario());
  }

  /** On a calculator of its own: nothing on the wall moves. */
  async #fill() {
    const [core, explanations, { Exporter }] = await Promise.all([loadCore(), this.#words.explanations(), exporting(compiled)]);
    const { Calculator } = /** @type {typeof import('../../core/types.d.ts')} */ (/** @type {unknown} */ (core));
    this.free();
    const calc = new Calculator(this.#words.texts, this.#words.locale);
    const { groups, results } = explanations;
    const exporter = new Exporter({ ...this.#words.texts, groups, results }, this.#words.locale);
    try {
      /** @type {Sheet} */
      const sheet = {
        calc,
        exporter,
        chapter: /** @type {Chapter} */ (this.#chapter.value),
        axis: this.#hall.session.calc.view().axis,
        words: this.#words,
        texts: this.#texts,
        explanations,
        called: () => called(this.#hall.session).filter(({ chapter }) => chapter === sheet.chapter),
        address: (picture) => this.#keep(picture),
        code: () => this.#join.code(calc),
        sure: () => (sheet.chapter === this.#hall.session.chapter && this.#isShown(calc) ? this.#hall.session.sure : undefined),
      };
      const chosen = this.#chosen;
      const content = chosen.length > 1 ? await several(sheet, chosen) : await single(sheet, chosen[0]);
      this.element.className = `handout ${chosen.length > 1 ? 'several' : ''}`;
      this.element.replaceChildren(make('h1', {}, `${this.#words.texts.title}: ${this.#words.texts.chapters[sheet.chapter].question}`),
        this.#origin(), ...content);
    } finally {
      calc.free();
      exporter.free();
    }
    // A picture that is still being read would be missing on paper.
    await Promise.all([...this.element.querySelectorAll('img')].map((picture) => picture.decode().catch(() => {})));
  }
}
