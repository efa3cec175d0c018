/** What concerns the whole scenario: examples, baseline, undo and redo, back to the start, language. */

import { button, disclosure, iconButton, make } from '../dom/dom.js';
import { options } from './presets.js';
import { LANGUAGES } from '../words/lists.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Toolbar {
  /** What one starts from, and the way back. */
  element;
  /** What is done with all sliders at once; stands above them. */
  actions;
  /** The other language. */
  languages;
  /** Where the values of the chosen preset come from. */
  source;
  #session;
  #words;
  #examples;
  #undo;
  #redo;
  #baseline;
  /** The reach that the preset was calibrated on, beside the one that is shown. */
  #reach = make('p');
  /** The preset whose source is offered. */
  #explained = '';
  #reset;

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {(language: string) => void} speak
   */
  constructor(session, words, speak) {
    this.#session = session;
    this.#words = words;
    this.#examples = make('select', {
      part: 'presets', onchange: () => session.start.chooseExample(this.#examples.value),
    }, ...options(session, words, 'Story', words.ui('noExample')));
    this.#undo = iconButton('undo', words.ui('undo'), () => session.undo());
    this.#redo = iconButton('redo', words.ui('redo'), () => session.redo());
    this.source = disclosure(words.ui('presetSource'), (body) => this.#explain(body), { class: 'preset-source', hidden: true });
    this.#baseline = button('', () => session.edit((calc) => (
      calc.hasBaseline() ? calc.unpinBaseline() : calc.pinBaseline())), { class: 'pin' });
    this.#reset = button(words.ui('resetAll'), () => session.edit((calc) => calc.resetAll()));
    this.element = make('div', { class: 'toolbar', role: 'group', 'aria-label': words.ui('toolbar'), part: 'toolbar' },
      make('label', { class: 'preset' }, make('span', {}, words.ui('examples')), this.#examples), this.#undo, this.#redo);
    this.actions = make('div', { class: 'actions' }, this.#baseline, this.#reset);
    this.languages = Object.entries(LANGUAGES).filter(([language]) => language !== words.language)
      .map(([language, name]) => button(name, () => speak(language), { lang: language, class: 'language' }));
  }

  update() {
    const { calc, canUndo, canRedo, start } = this.#session;
    const preset = calc.preset() ?? '';
    if (this.#examples.value !== start.example) this.#examples.value = start.example;
    if (this.#explained !== preset) {
      this.#explained = preset;
      this.source.hidden = !preset;
      if (this.source.open && this.source.lastElementChild) this.#explain(this.source.lastElementChild);
    } else if (this.source.open) this.#compare();
    allow(this.#undo, canUndo);
    allow(this.#redo, canRedo);
    allow(this.#reset, calc.changed().length > 0);
    const pinned = calc.hasBaseline();
    const label = this.#words.ui(pinned ? 'unpin' : 'pin');
    if (this.#baseline.textContent !== label) this.#baseline.textContent = label;
    this.#baseline.classList.toggle('is-pinned', pinned);
  }

  /** Says what the present preset rests on. @param {Element} body */
  async #explain(body) {
    const { presets } = await this.#words.explanations();
    body.replaceChildren(this.#reach, make('p', {}, presets[this.#explained]?.note ?? ''));
    this.#compare();
  }

  /** Says what was published of the preset's platform, and what the scenario makes of it. */
  #compare() {
    const reach = this.#session.calc.calibratedReach();
    this.#reach.hidden = !reach;
    this.#reach.replaceChildren(...(reach ? this.#words.say(reach) : []));
  }
}

/** `disabled` would throw the focus off the button that was just pressed. @param {HTMLElement} element @param {boolean} allowed */
function allow(element, allowed) {
  element.setAttribute('aria-disabled', `${!allowed}`);
}
