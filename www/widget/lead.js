/** The sentence that is the input: where one posts, and the two numbers that everything begins with. */

import { make } from '../dom/dom.js';
import { Field } from './controls/field.js';
import { options } from './presets.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Lead {
  element;
  #session;
  #words;
  #platform;
  #fields;
  #hint;

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {HTMLElement} examples what one may start from instead
   */
  constructor(session, words, examples) {
    this.#session = session;
    this.#words = words;
    this.#platform = make('select', {
      part: 'platform', 'aria-label': words.ui('platform'), onchange: () => session.start.choosePlatform(this.#platform.value),
    }, make('option', { value: '' }, words.ui('usual')), ...options(session, words, 'Platform'));
    this.#fields = { followers: this.#field('followers'), subscribers: this.#field('subscribers') };
    this.#hint = make('span', { class: 'hint' }, words.ui('hint'));
    /** @type {Record<string, HTMLElement>} */
    const places = { platform: this.#platform };
    for (const [name, { input, unit }] of Object.entries(this.#fields)) places[name] = make('span', { class: 'field' }, input, '\u00a0', unit);
    const parts = words.ui('lead', { platform: '|platform|', followers: '|followers|', subscribers: '|subscribers|' }).split('|');
    this.element = make('div', { class: 'lead', part: 'lead' },
      make('p', {}, ...parts.map((part) => places[part] ?? make('span', { class: 'words' }, part))),
      ...Object.values(this.#fields).map(({ note }) => note),
      make('div', { class: 'start' }, this.#hint, examples));
    this.update();
  }

  /** What need not be said any more gives its room back, after a change of width or chapter. */
  relax() {
    const isDone = this.#hint.classList.contains('is-done');
    this.#hint.hidden = isDone;
    this.element.classList.toggle('is-known', isDone);
  }

  update() {
    const { calc, canUndo, start } = this.#session;
    if (this.#platform.value !== start.platform) this.#platform.value = start.platform;
    for (const [name, field] of Object.entries(this.#fields)) {
      const { text, plural } = calc.control(name);
      field.update(text);
      field.unit.textContent = this.#words.ui(`lead-${name}-${plural}`);
    }
    const isDone = canUndo || calc.changed().length > 0 || start.example !== '';
    this.#hint.classList.toggle('is-done', isDone);
    if (isDone) return;
    this.#hint.hidden = false;
    this.element.classList.remove('is-known');
  }

  /** @param {string} name */
  #field(name) {
    const field = new Field(`lead-${name}`, '', (text) => {
      const sentence = this.#session.enter(name, text);
      return sentence && this.#words.plain(sentence);
    });
    field.input.setAttribute('aria-label', this.#words.parameter(name).name);
    return field;
  }
}
