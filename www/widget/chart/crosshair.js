/** The crosshair: a native range under the chart, moved by key, pointer or finger, and the sentence that it reads out. */

import { make } from '../../dom/dom.js';
import { onSwipe } from '../../dom/swipe.js';

/** @typedef {import('../../session/session.js').Session} Session */
/** @typedef {import('../../words/words.js').Words} Words */
/** @typedef {import('../../core/types.d.ts').Places} Places */

export class Crosshair {
  element;
  #readout = make('p', { class: 'readout' });
  /** The line of what is read out. */
  reading = make('div', { class: 'reading' }, this.#readout);
  #input;
  #session;
  #words;
  #onMove;
  #axis = '';
  /** Where it stands until the reader moves it. */
  #start = NaN;
  #isMoved = false;
  /** @type {Places | undefined} */
  #places;

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {() => void} onMove
   */
  constructor(session, words, onMove) {
    this.#session = session;
    this.#words = words;
    this.#onMove = onMove;
    this.#input = make('input', { type: 'range', part: 'crosshair', oninput: () => this.#moved() });
    this.element = make('div', { class: 'crosshair' },
      make('div', { class: 'slider' }, this.#input, onSwipe(make('div', { class: 'layer' }), {
        at: (share) => this.#to(share), hold: () => this.hold(),
      })),
      this.reading);
  }

  get value() {
    return this.#input.valueAsNumber;
  }

  /**
   * Moves to a place on the chart. A pointer that only passes over it leaves nothing that would have to stay.
   * @param {number} x CSS pixels from its left edge @param {boolean} isMeant
   */
  point(x, isMeant) {
    const { left, right } = this.#places ?? { left: 0, right: 0 };
    if (right > left) this.#to((x - left) / (right - left), isMeant);
  }

  /** Notes where it stands; what this returns leads back there. */
  hold() {
    const [value, isMoved] = [this.value, this.#isMoved];
    return () => {
      this.#input.valueAsNumber = value;
      this.#moved();
      this.#isMoved = isMoved;
    };
  }

  /** After a change of scenario or chapter, which is read out later: the document is left as it is. */
  update() {
    const { chapter, axis } = this.#session.calc.view();
    const { min, max, value } = this.#session.calc.cursor(chapter);
    const input = this.#input;
    [input.min, input.max] = [`${min}`, `${max}`];
    const isNew = this.#axis !== chapter + axis;
    if (isNew) this.#isMoved = false;
    // It follows the scenario, unless the reader wants to look elsewhere.
    if (isNew || (this.#start !== value && !this.#isMoved)) input.valueAsNumber = value;
    this.#start = value;
    if (isNew) {
      this.#axis = chapter + axis;
      input.setAttribute('aria-label', this.#words.ui(chapter === 'platform' && axis === 'stage' ? 'cursor-stage' : 'cursor-month'));
    }
  }

  /** Puts the range under the chart's plot. @param {Places} places */
  align(places) {
    const same = places.left === this.#places?.left && places.right === this.#places?.right;
    this.#places = places;
    if (same) return;
    this.element.style.setProperty('--left', `${places.left}px`);
    this.element.style.setProperty('--width', `${places.right - places.left}px`);
  }

  /** @param {number} share of the way from left to right @param {boolean} [isMeant] */
  #to(share, isMeant) {
    const input = this.#input;
    const [min, max] = [Number(input.min), Number(input.max)];
    const before = input.value;
    // The range itself rounds to its steps and keeps to its ends.
    input.valueAsNumber = min + (max - min) * share;
    if (input.value !== before) this.#moved(isMeant);
  }

  /** @param {boolean} [isMeant] */
  #moved(isMeant = true) {
    this.#isMoved ||= isMeant;
    this.read();
    this.#onMove();
  }

  /** Says what it stands at. */
  read() {
    const sentence = this.#session.calc.readout(this.#session.chapter, this.value);
    this.#readout.replaceChildren(...this.#words.say(sentence));
    this.#input.setAttribute('aria-valuetext', this.#words.plain(sentence));
  }
}
