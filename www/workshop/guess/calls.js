/** Guesses that a room calls out: the presenter taps them into the chart or types them, and they are compared by their middle. */

import { Guess } from '../workshop-core.js';
import { button, make } from '../kit.js';
import { roundOf, saidOf } from './called.js';
import { Crowd } from './crowd.js';
import { areShares, placeOf, questionOf } from './places.js';

/** @typedef {import('../../core/types.d.ts').Places} Places */
/** @typedef {import('../texts.js').Texts} Texts */
/** @typedef {import('../workshop.js').Hall} Hall */

/** @typedef {import('./guessing.js').Hand} Hand */

/** @implements {Hand} */
export class CallsHand {
  controls;
  #hall;
  #words;
  #texts;
  #round;
  /** First and last step of the chart's crosshair. @type {[number, number]} */
  #ends;
  #crowd = new Crowd((value) => this.#change((calls) => calls.add(value)));
  #field;
  #place;
  #undo;
  #clear;
  #count = make('output', { class: 'count' });
  #changed;
  #revealed = false;
  /** @type {Places | undefined} */
  #places;

  /** @param {Hall} hall @param {import('../../words/words.js').Words} words @param {Texts} texts @param {() => void} changed when something else is asked */
  constructor(hall, words, texts, changed) {
    this.#hall = hall;
    this.#words = words;
    this.#texts = texts;
    this.#changed = changed;
    const { min, max } = hall.session.calc.cursor(hall.session.chapter);
    this.#ends = [min, max];
    const steps = stepsOf(min, max);
    // Where a curve has come to is what a room has an opinion of; on the axis of growth that is its middle.
    const usual = steps[questionOf(hall) === 'platform-stage' ? Math.floor(steps.length / 2) : steps.length - 1];
    this.#round = roundOf(hall, texts, usual);
    this.#field = make('input', { type: 'text', inputMode: 'decimal', autocomplete: 'off', size: 8, onkeydown: (/** @type {KeyboardEvent} */ event) => {
      if (event.key === 'Enter') this.#enter();
    } });
    this.#place = make('select', { 'aria-label': texts.say('callPlace'), onchange: () => this.#ask(Number(this.#place.value)) },
      ...steps.map((step) => make('option', { value: step, selected: step === usual }, placeOf(hall, texts, step))));
    this.#undo = button(texts.say('callUndo'), () => this.#change((calls) => calls.undo()));
    this.#clear = button(texts.say('callClear'), () => this.#change((calls) => calls.clear()));
    this.controls = make('div', { class: 'calls' }, make('p', {}, texts.say('callHow')), make('div', { class: 'row' }, this.#place,
      make('label', {}, texts.say('call'), ' ', this.#field, areShares(hall) && '\u00a0%'),
      button(texts.say('callAdd'), () => this.#enter()), this.#undo, this.#clear, this.#count));
    this.#tell();
  }

  get over() {
    return this.#crowd.element;
  }

  get question() {
    return this.#texts.say(`calls-${questionOf(this.#hall)}`, { where: this.#round.where });
  }

  get isEmpty() {
    return this.#round.calls.values().length === 0;
  }

  /** What the chart draws of them: from the least to the greatest. */
  get line() {
    return new Uint32Array(this.#round.calls.line(this.#round.step - this.#ends[0]).buffer);
  }

  focus() {
    this.#field.focus();
  }

  /** @param {Places} places */
  place(places) {
    this.#places = places;
    const answer = places.answer[this.#round.step - this.#ends[0]];
    if (this.#revealed) this.#round.answer = answer;
    const written = (/** @type {number} */ value) => Guess.written(value, this.#words.locale, areShares(this.#hall));
    this.#crowd.place(places, this.#round, this.#ends, this.#revealed ? {
      middle: `${this.#texts.say('callMiddle')} ${written(this.#round.calls.middle())}`,
      model: `${this.#texts.say('callModel')} ${written(answer)}`,
    } : undefined);
  }

  /** The dots stay, and nothing more is called out. */
  reveal() {
    this.#revealed = true;
    this.controls.hidden = true;
    this.over.classList.add('revealed');
  }

  verdict() {
    return saidOf(this.#round, this.#texts);
  }

  free() {
    this.over.remove();
    this.controls.remove();
  }

  /** @param {(calls: import('./called.js').Round['calls']) => void} work */
  #change(work) {
    work(this.#round.calls);
    this.#show();
  }

  #enter() {
    const { value } = this.#field;
    if (!this.#round.calls.enter(value, this.#words.locale, areShares(this.#hall))) {
      this.#count.textContent = this.#texts.say('callNoNumber', { text: value });
      return;
    }
    this.#field.value = '';
    this.#show();
  }

  /** Shows what is called out by now. */
  #show() {
    this.#tell();
    if (this.#places) this.place(this.#places);
  }

  /** @param {number} step */
  #ask(step) {
    this.#round = roundOf(this.#hall, this.#texts, step);
    this.#show();
    this.#changed();
  }

  #tell() {
    const { length } = this.#round.calls.values();
    this.#undo.disabled = this.#clear.disabled = length === 0;
    this.#count.textContent = this.#texts.say(length === 1 ? 'callCountOne' : 'callCount', { count: length });
  }
}

/** Where calls are collected: at the supports of a drawn guess. @param {number} first @param {number} last */
function stepsOf(first, last) {
  const guess = new Guess(first, last);
  const steps = [...guess.steps()];
  guess.free();
  return steps;
}
