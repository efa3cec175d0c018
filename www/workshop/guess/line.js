/** A line that a room draws, and how far it lies from the model's. */

import { Guess } from '../workshop-core.js';
import { make } from '../kit.js';
import { Board } from './board.js';
import { areShares, placeOf, questionOf } from './places.js';

/** @typedef {import('../../core/types.d.ts').Places} Places */
/** @typedef {import('../texts.js').Texts} Texts */
/** @typedef {import('../workshop.js').Hall} Hall */
/** @typedef {{ verdict: string, step: number, guess: string, answer: string, figure: string }} Gap */

/** @typedef {import('./guessing.js').Hand} Hand */

/** @implements {Hand} */
export class LineHand {
  /** How it is drawn. */
  controls;
  #hall;
  #words;
  #texts;
  #guess;
  #board;

  /** @param {Hall} hall @param {import('../../words/words.js').Words} words @param {Texts} texts */
  constructor(hall, words, texts) {
    this.#hall = hall;
    this.#words = words;
    this.#texts = texts;
    this.controls = make('p', { class: 'how' }, texts.say('guessHow'), ' ', make('span', { class: 'keys' }, texts.say('guessKeys')));
    const { min, max } = hall.session.calc.cursor(hall.session.chapter);
    this.#guess = new Guess(min, max);
    this.#board = new Board(this.#guess, {
      name: words.texts.chart['line.guess'],
      open: texts.say('guessOpen'),
      supports: texts.say('guessSupports'),
      place: (step) => placeOf(hall, texts, step),
      value: (value) => Guess.written(value, words.locale, areShares(hall)),
    });
  }

  get over() {
    return this.#board.element;
  }

  get question() {
    return this.#texts.say(`guess-${questionOf(this.#hall)}`);
  }

  get isEmpty() {
    return !this.#guess.isDrawn();
  }

  /** What the chart draws of it. */
  get line() {
    return new Uint32Array(this.#guess.line().buffer);
  }

  focus() {
    this.#board.focus();
  }

  /** @param {Places} places */
  place(places) {
    this.#board.place(places);
  }

  /** The line is part of the picture by now. */
  reveal() {
    this.over.remove();
    this.controls.hidden = true;
  }

  /** @param {Places} places */
  verdict({ answer }) {
    /** @type {Gap | undefined} */
    const gap = this.#guess.gapTo(Float64Array.from(answer), this.#words.locale, areShares(this.#hall));
    return gap && this.#texts.say(`guess-${gap.verdict}`, { ...gap, where: placeOf(this.#hall, this.#texts, gap.step) });
  }

  free() {
    this.over.remove();
    this.controls.remove();
    this.#guess.free();
  }
}
