/** One input with everything that belongs to it: label, field, slider, what-if curve and where its value comes from. */

import { iconButton, make } from '../../dom/dom.js';
import { Field } from './field.js';
import { Slider } from './slider.js';
import { why } from './why.js';

/** @typedef {import('../../session/session.js').Session} Session */
/** @typedef {import('../../words/words.js').Words} Words */

export class Control {
  name;
  /** What the list of all assumptions is searched by. */
  title;
  element;
  /** The what-if curve is drawn by `WhatIfs`. */
  curve = make('canvas', { class: 'what-if', 'aria-hidden': 'true' });
  /** What the curve shows where the slider ends. */
  #ends = [make('span'), make('span')];
  #session;
  #words;
  #unit;
  #field;
  #slider;
  #reset;
  #changed;
  #base = make('span');
  #lowered = make('p', { class: 'note' });

  /**
   * @param {string} name
   * @param {Session} session
   * @param {Words} words
   * @param {string} place tells the same input in two places apart
   */
  constructor(name, session, words, place) {
    const id = `${place}-${name}`;
    const state = session.calc.control(name);
    this.name = name;
    this.title = words.parameter(name).name;
    this.#session = session;
    this.#words = words;
    this.#unit = state.unit;
    this.#field = new Field(id, words.unit(state.unit), (text) => {
      const sentence = session.enter(name, text);
      return sentence && words.plain(sentence);
    });
    this.#slider = new Slider({ 'aria-labelledby': `${id}-label ${id}-changed` }, (position) => {
      this.#field.forget();
      session.slide(name, position);
    }, () => session.settle(name), () => session.drop());
    this.#reset = iconButton('reset', '', () => {
      this.#field.forget();
      session.edit((calc) => calc.reset(name));
      this.#slider.input.focus();
    });
    this.#reset.append(this.#base);
    this.#changed = make('span', { class: 'changed', id: `${id}-changed` });
    this.#field.input.setAttribute('aria-describedby', `${id}-unit ${id}-note ${id}-changed`);
    this.element = make('div', { class: 'control', part: 'control', 'data-name': name },
      make('div', { class: 'line' },
        make('label', { for: id, id: `${id}-label` }, this.title),
        this.#changed,
        make('span', { class: 'value' }, this.#field.input, this.#field.unit)),
      this.#field.note,
      this.#lowered,
      this.#slider.element,
      this.curve,
      make('div', { class: 'ends', 'aria-hidden': 'true' }, ...this.#ends),
      make('div', { class: 'foot' }, why(words, () => session.calc.control(name)), this.#reset));
    this.update();
  }

  update() {
    const state = this.#session.calc.control(this.name);
    this.#field.update(state.text);
    this.#slider.update(state, this.#words.spoken(state));
    this.element.classList.toggle('is-changed', state.changed);
    // What is named is read even where it is hidden, so there is no text.
    const changed = state.changed ? this.#words.ui('changed') : '';
    if (this.#changed.textContent !== changed) this.#changed.textContent = changed;
    this.#offer(this.#words.measured(state.defaultText, this.#unit));
    const lowered = state.lowered === undefined
      ? '' : this.#words.ui('lowered', { value: this.#words.measured(state.lowered, this.#unit) });
    if (this.#lowered.textContent !== lowered) this.#lowered.textContent = lowered;
  }

  /** @param {[string, string] | undefined} texts */
  end(texts) {
    texts?.forEach((text, at) => {
      this.#ends[at].textContent = text.replace('-', '−');
    });
  }

  /** Names the value that the reset leads back to; a preset may have changed it. @param {string} value */
  #offer(value) {
    if (this.#base.textContent === value) return;
    this.#base.textContent = value;
    this.#reset.setAttribute('aria-label', this.#words.ui('reset', { parameter: this.title, value }));
  }
}
