/**
 * Guess first: before the room sees a chart, it draws what it expects, or calls figures out. Then guess and model are shown
 * together, and one sentence names the gap.
 */

import { button, make } from '../kit.js';
import { ready } from '../rust.js';
import { CallsHand } from './calls.js';
import { LineHand } from './line.js';
import { questionOf } from './places.js';

/** @typedef {import('../../core/types.d.ts').Places} Places */
/** @typedef {import('../../widget/widget.js').Widget} Widget */
/** @typedef {import('../../words/words.js').Words} Words */
/** @typedef {import('../texts.js').Texts} Texts */
/** @typedef {import('../workshop.js').Hall} Hall */

/**
 * @typedef {object} Hand how a room guesses
 * @property {HTMLElement} over what lies over the picture
 * @property {HTMLElement} controls what stands below the question
 * @property {string} question
 * @property {boolean} isEmpty
 * @property {Uint32Array} line what the chart draws of the guess
 * @property {() => void} focus
 * @property {(places: Places) => void} place where the picture now has its values
 * @property {() => void} reveal
 * @property {(places: Places) => string | undefined} verdict
 * @property {() => void} free
 */

export class Guessing {
  /** What is asked, and later how far off the room was. */
  element;
  #hall;
  #widget;
  #words;
  #texts;
  #said = make('p', { class: 'asked', role: 'status' });
  #way;
  /** @type {Hand | undefined} */
  #hand;
  /** Whether the room calls out, and draws no line. */
  #calls = false;
  #question = '';
  /** Changes with every start and end. */
  #asking = 0;

  /** @param {Hall} hall @param {Widget} widget @param {Words} words @param {Texts} texts */
  constructor(hall, widget, words, texts) {
    this.#hall = hall;
    this.#widget = widget;
    this.#words = words;
    this.#texts = texts;
    this.#way = button('', () => {
      this.#calls = !this.#calls;
      this.begin();
    }, { class: 'way' });
    this.element = make('div', { class: 'guess', hidden: true }, this.#said, make('div', { class: 'row' },
      button(texts.say('reveal'), () => this.reveal(), { class: 'reveal' }), this.#way,
      button(texts.say('guessAgain'), () => this.begin(), { class: 'again' }), button(texts.say('guessEnd'), () => this.end(), { class: 'stop' })));
  }

  get isOpen() {
    return this.#hand !== undefined;
  }

  /** Whether the room still guesses. */
  get isVeiled() {
    return this.#widget.chart.guess?.length === 0;
  }

  async toggle() {
    if (this.isOpen) this.end();
    else await this.begin();
  }

  /** By hand: then the keys belong to the board. */
  async begin() {
    await this.start();
    this.#hand?.focus();
  }

  /** Hides the curves and gives the room an empty board, or what it has called out so far. */
  async start() {
    this.end();
    const asking = this.#asking;
    await ready();
    // The room is elsewhere by now.
    if (asking !== this.#asking || !this.#widget.element.isConnected) return;
    this.#question = questionOf(this.#hall);
    const hand = this.#calls ? new CallsHand(this.#hall, this.#words, this.#texts, () => this.#say(hand.question))
      : new LineHand(this.#hall, this.#words, this.#texts);
    this.#hand = hand;
    this.#way.textContent = this.#texts.say(this.#calls ? 'guessLine' : 'guessCalls');
    const { chart, element } = this.#widget;
    this.#picture.append(hand.over);
    this.element.append(hand.controls);
    element.classList.add('guessing', 'veiled');
    this.element.hidden = false;
    chart.guess = new Uint32Array();
    chart.above = (places) => this.#drawn(places);
    this.#hide(true);
    this.#hall.session.told('view');
    this.#say(hand.question);
  }

  /** Shows guess and model together, in one picture; where nothing was guessed, the model alone. */
  reveal() {
    if (!this.#hand || !this.isVeiled) return;
    if (this.#hand.isEmpty) {
      this.end();
      return;
    }
    this.#hand.reveal();
    this.#widget.element.classList.remove('veiled');
    this.#widget.chart.guess = this.#hand.line;
    this.#hide(false);
    this.#hall.session.told('view');
  }

  end() {
    this.#asking += 1;
    const { chart, element } = this.#widget;
    if (!this.#hand) return;
    this.#hand.free();
    this.#hand = undefined;
    element.classList.remove('guessing', 'veiled');
    this.element.hidden = true;
    chart.guess = chart.above = undefined;
    this.#hide(false);
    this.#hall.session.told('view');
  }

  get #picture() {
    return /** @type {HTMLElement} */ (this.#widget.chart.element.querySelector('.picture'));
  }

  /** The picture's own words are the answer. @param {boolean} hidden */
  #hide(hidden) {
    this.#picture.querySelector('canvas')?.toggleAttribute('aria-hidden', hidden);
  }

  /** @param {Places} places */
  #drawn(places) {
    if (this.#question !== questionOf(this.#hall)) {
      this.end();
      return;
    }
    this.#hand?.place(places);
    if (!this.isVeiled) this.#say(this.#hand?.verdict(places));
  }

  /** Once, and not with every frame. @param {string | undefined} text */
  #say(text) {
    if (text !== undefined && this.#said.textContent !== text) this.#said.textContent = text;
  }
}
