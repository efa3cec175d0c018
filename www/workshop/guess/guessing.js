/**
 * You draw it: before the room sees a chart, it draws what it expects. Then guess and model are shown together, and one
 * sentence names the gap.
 */

import { Guess } from '../workshop-core.js';
import { button, make } from '../kit.js';
import { ready } from '../rust.js';
import { Board } from './board.js';

/** @typedef {import('../../core/types.d.ts').Places} Places */
/** @typedef {import('../../widget/widget.js').Widget} Widget */
/** @typedef {import('../../words/words.js').Words} Words */
/** @typedef {import('../texts.js').Texts} Texts */
/** @typedef {import('../workshop.js').Hall} Hall */
/** @typedef {{ verdict: string, step: number, guess: string, answer: string, figure: string }} Gap */

export class Guessing {
  /** What is asked, and later how far off the room was. */
  element;
  #hall;
  #widget;
  #words;
  #texts;
  #said = make('p', { class: 'asked', role: 'status' });
  #how;
  /** @type {Guess | undefined} */
  #guess;
  /** @type {Board | undefined} */
  #board;
  /** What is guessed; another chapter or axis is another question. */
  #question = '';
  /** Changes with every start and end. */
  #asking = 0;

  /** @param {Hall} hall @param {Widget} widget @param {Words} words @param {Texts} texts */
  constructor(hall, widget, words, texts) {
    this.#hall = hall;
    this.#widget = widget;
    this.#words = words;
    this.#texts = texts;
    this.#how = make('p', { class: 'how' }, texts.say('guessHow'), ' ', make('span', { class: 'keys' }, texts.say('guessKeys')));
    this.element = make('div', { class: 'guess', hidden: true }, this.#said, this.#how, make('div', { class: 'row' },
      button(texts.say('reveal'), () => this.reveal(), { class: 'reveal' }),
      button(texts.say('guessAgain'), () => this.begin(), { class: 'again' }), button(texts.say('guessEnd'), () => this.end(), { class: 'stop' })));
  }

  get isOpen() {
    return this.#guess !== undefined;
  }

  /** Whether the room still draws. */
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
    this.#board?.focus();
  }

  /** Hides the curves and gives the room an empty board. */
  async start() {
    this.end();
    const asking = this.#asking;
    await ready();
    // The room is elsewhere by now.
    if (asking !== this.#asking || !this.#widget.element.isConnected) return;
    const { calc, chapter } = this.#hall.session;
    const { min, max } = calc.cursor(chapter);
    this.#question = this.#present();
    this.#guess = new Guess(min, max);
    this.#board = new Board(this.#guess, {
      name: this.#words.texts.chart['line.guess'],
      open: this.#texts.say('guessOpen'),
      supports: this.#texts.say('guessSupports'),
      place: (step) => this.#place(step),
      value: (value) => Guess.written(value, this.#words.locale, chapter === 'platform'),
    });
    const { chart, element } = this.#widget;
    this.#picture.append(this.#board.element);
    element.classList.add('guessing', 'veiled');
    this.element.hidden = this.#how.hidden = false;
    chart.guess = new Uint32Array();
    chart.above = (places) => this.#drawn(places);
    this.#hide(true);
    this.#hall.session.told('view');
    this.#ask();
  }

  /** Shows guess and model together, in one picture; where nothing was drawn, the model alone. */
  reveal() {
    if (!this.#guess || !this.isVeiled) return;
    if (!this.#guess.isDrawn()) {
      this.end();
      return;
    }
    this.#board?.element.remove();
    this.#board = undefined;
    this.#how.hidden = true;
    this.#widget.element.classList.remove('veiled');
    this.#widget.chart.guess = new Uint32Array(this.#guess.line().buffer);
    this.#hide(false);
    this.#hall.session.told('view');
  }

  end() {
    this.#asking += 1;
    const { chart, element } = this.#widget;
    if (!this.#guess) return;
    this.#guess.free();
    this.#guess = undefined;
    this.#board?.element.remove();
    this.#board = undefined;
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

  #present() {
    const { chapter, axis } = this.#hall.session.calc.view();
    return chapter + axis;
  }

  /** @param {Places} places */
  #drawn(places) {
    if (this.#question !== this.#present()) {
      this.end();
      return;
    }
    this.#board?.place(places);
    if (this.isVeiled || !this.#guess) return;
    const { chapter } = this.#hall.session;
    /** @type {Gap | undefined} */
    const gap = this.#guess.gapTo(Float64Array.from(places.answer), this.#words.locale, chapter === 'platform');
    if (!gap) return;
    const text = this.#texts.say(`guess-${gap.verdict}`, { ...gap, where: this.#place(gap.step) });
    // Said once, and not with every frame.
    if (this.#said.textContent !== text) this.#said.textContent = text;
  }

  #ask() {
    const { chapter, axis } = this.#hall.session.calc.view();
    const question = this.#texts.say(`guess-${chapter}${chapter === 'platform' ? `-${axis}` : ''}`);
    if (this.#said.textContent !== question) this.#said.textContent = question;
  }

  /** A step of the crosshair in words. @param {number} step */
  #place(step) {
    const { chapter, axis } = this.#hall.session.calc.view();
    const kind = chapter !== 'platform' ? 'month' : axis;
    if (kind === 'time' && step === 0) return this.#texts.say('where-now');
    return this.#texts.say(kind === 'stage' ? 'where-stage' : 'where-month', { step });
  }
}
