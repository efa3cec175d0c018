/** What concerns the whole scenario: examples, baseline, back to the start, undo and redo, language. */

import { explain } from '../details/loading.js';
import { button, disclosure, iconButton, make } from '../dom/dom.js';
import { options } from './presets.js';
import { LANGUAGES } from '../words/lists.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Toolbar {
  /** What one may start from instead; stands beside the sentence of one's own figures. */
  examples;
  /** What is done with all sliders at once; stands above them. */
  actions;
  /** The other language. */
  languages;
  /** Where the values of the chosen preset come from. */
  source;
  #session;
  #words;
  #choice;
  /** Invites while no example is shown. */
  #none;
  #undo;
  #redo;
  #baseline;
  #reset;

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {(language: string) => void} speak
   */
  constructor(session, words, speak) {
    this.#session = session;
    this.#words = words;
    this.#none = make('option', { value: '' });
    this.#choice = make('select', {
      part: 'presets', 'aria-label': words.ui('examples'), onchange: () => session.start.chooseExample(this.#choice.value),
    }, this.#none, ...options(session, words, 'Story'));
    this.#undo = iconButton('undo', words.ui('undo'), () => session.undo());
    this.#redo = iconButton('redo', words.ui('redo'), () => session.redo());
    this.source = disclosure(words.ui('presetSource'), (body) => this.#explain(body), { class: 'preset-source', hidden: true });
    this.#baseline = button('', () => session.edit((calc) => (
      calc.hasBaseline() ? calc.unpinBaseline() : calc.pinBaseline())), { class: 'pin' });
    this.#reset = button(words.ui('resetAll'), () => session.edit((calc) => calc.resetAll()));
    this.examples = this.#choice;
    this.actions = make('div', { class: 'actions', role: 'group', 'aria-label': words.ui('toolbar'), part: 'toolbar' },
      this.#baseline, this.#reset, make('span', { class: 'history' }, this.#undo, this.#redo));
    this.languages = Object.entries(LANGUAGES).filter(([language]) => language !== words.language)
      .map(([language, name]) => button(name, () => speak(language), { lang: language, class: 'language' }));
  }

  update() {
    const { calc, canUndo, canRedo, start } = this.#session;
    if (this.#choice.value !== start.example) this.#choice.value = start.example;
    const none = this.#words.ui(start.example ? 'noExample' : 'chooseExample');
    if (this.#none.textContent !== none) this.#none.textContent = none;
    this.source.hidden = !calc.preset();
    if (this.source.open && this.source.lastElementChild) this.#explain(this.source.lastElementChild);
    allow(this.#undo, canUndo);
    allow(this.#redo, canRedo);
    allow(this.#reset, calc.changed().length > 0);
    const pinned = calc.hasBaseline();
    const label = this.#words.ui(pinned ? 'unpin' : 'pin');
    if (this.#baseline.textContent !== label) this.#baseline.textContent = label;
    this.#baseline.classList.toggle('is-pinned', pinned);
  }

  /** Says what the present preset rests on. @param {Element} body */
  #explain(body) {
    explain(this.#words, body, ({ presetOf }, explanations) => presetOf({ make }, this.#words, this.#session.calc, explanations));
  }
}

/** `disabled` would throw the focus off the button that was just pressed. @param {HTMLElement} element @param {boolean} allowed */
function allow(element, allowed) {
  element.setAttribute('aria-disabled', `${!allowed}`);
}
