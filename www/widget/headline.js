/** The chapter's question and its answer in sentences, with the difference from the baseline where there is one. */

import { make } from '../dom/dom.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Headline {
  /** The answer as plain text. */
  text = '';
  element;
  /** The answer in one line, beside the chart that stays where the answer itself has been scrolled away. */
  line = make('p', { class: 'verdict', 'aria-hidden': 'true' });
  #session;
  #words;
  #question = make('h2', { class: 'question', part: 'question' });
  #answer = make('p', { class: 'answer', part: 'headline' });
  #more = make('div', { class: 'more' });
  #sentences;
  #chapter = '';
  /** Sentences grow and shrink with the figures; the chart below must not jump with them. */
  #observer = new ResizeObserver(([{ borderBoxSize: [{ blockSize }] }]) => {
    this.#sentences.style.setProperty('min-height', `${blockSize}px`);
  });

  #sight = new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
    this.line.classList.toggle('is-needed', !isIntersecting && boundingClientRect.top < 0);
  });

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {HTMLElement} share passes the answer on
   * @param {HTMLElement} next leads to the next question
   */
  constructor(session, words, share, next) {
    this.#session = session;
    this.#words = words;
    this.#sentences = make('div', { class: 'sentences' }, this.#answer, make('div', { class: 'then' }, this.#more, next));
    this.element = make('header', { class: 'headline' }, make('div', { class: 'ask' }, this.#question, share), this.#sentences);
    this.#observer.observe(this.#sentences);
    this.#sight.observe(this.element);
  }

  free() {
    this.#observer.disconnect();
    this.#sight.disconnect();
  }

  /** Gives the room back, after a change of width. */
  relax() {
    this.#sentences.style.removeProperty('min-height');
  }

  update() {
    const { calc, chapter } = this.#session;
    const [answer, ...others] = this.#session.sure?.headline ?? calc.headline(chapter);
    const difference = calc.difference(chapter);
    if (this.#chapter !== chapter) {
      this.#chapter = chapter;
      this.relax();
      this.#question.textContent = this.#words.texts.chapters[chapter].question;
    }
    this.text = this.#words.plain(answer);
    this.line.textContent = this.text;
    this.#answer.replaceChildren(...this.#words.say(answer));
    this.#more.replaceChildren(
      ...others.map((sentence) => make('p', {}, ...this.#words.say(sentence), ' ')),
      ...(difference ? [make('p', { class: 'difference' }, ...this.#words.say(difference))] : []));
  }
}
