/** Published measurements on the chart: what was measured, when, and where it is published. */

import { explain } from '../../details/loading.js';
import { disclosure, make } from '../../dom/dom.js';

/** @typedef {import('../../session/session.js').Session} Session */
/** @typedef {import('../../words/words.js').Words} Words */
/** @typedef {import('../../core/types.d.ts').Places['points'][number]} Point */

/** A target of 24 CSS pixels around a point. */
const NEAR = 12;
/** Time to move the pointer from the point to its words. */
const GRACE = 400;

export class Points {
  /** The words that appear at a point. */
  element = make('div', { class: 'tip', hidden: true });
  /** The same for those without a pointer, below how well the curve fits them. */
  list;
  #fit = make('p');
  #session;
  #words;
  #width = 0;
  /** @type {Point[]} */
  #points = [];
  /** @type {number | undefined} */
  #shown;
  #leaving = 0;
  /** @param {KeyboardEvent} event */
  #onKey = (event) => {
    if (event.key === 'Escape') this.#hide();
  };

  /**
   * @param {Session} session
   * @param {Words} words
   */
  constructor(session, words) {
    this.#session = session;
    this.#words = words;
    this.element.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
    this.element.addEventListener('pointerleave', () => this.leave());
    this.list = disclosure(words.ui('measurements'), (body) => {
      const indices = [...new Set(this.#points.map(({ index }) => index))].sort((a, b) => a - b);
      return explain(words, body, ({ learn, measurementOf }, explanations) => {
        learn(words, session.calc, explanations);
        this.#judge();
        return [this.#fit, make('ul', {}, ...indices.map((index) => (
          make('li', {}, ...measurementOf({ make }, session, explanations, index)))))];
      });
    }, { class: 'measurements' });
  }

  /** @param {import('../../core/types.d.ts').Chapter} chapter */
  update(chapter) {
    this.list.hidden = chapter !== 'platform';
    if (this.list.hidden) this.#hide();
    else if (this.list.open) this.#judge();
  }

  /** Says how well the curve fits what was measured on the chosen platform. */
  #judge() {
    this.#fit.replaceChildren(...this.#words.say(this.#session.calc.fit()));
  }

  /** @param {Point[]} points @param {number} width of the chart */
  place(points, width) {
    this.#points = points;
    this.#width = width;
  }

  free() {
    this.#hide();
  }

  /** Shows the point at a place, if there is one. @param {number} x @param {number} y */
  near(x, y) {
    const distance = (/** @type {Point} */ point) => Math.hypot(point.x - x, point.y - y);
    const [nearest] = this.#points.filter((point) => distance(point) <= NEAR).sort((a, b) => distance(a) - distance(b));
    if (nearest) this.#show(nearest);
    else this.leave();
    return nearest !== undefined;
  }

  leave() {
    clearTimeout(this.#leaving);
    if (this.#shown !== undefined) this.#leaving = setTimeout(() => this.#hide(), GRACE);
  }

  /** @param {Point} point */
  async #show({ index, x, y }) {
    clearTimeout(this.#leaving);
    if (this.#shown === index) return;
    if (this.#shown === undefined) document.addEventListener('keydown', this.#onKey);
    this.#shown = index;
    const { element } = this;
    await explain(this.#words, element, ({ measurementOf }, explanations) => measurementOf({ make }, this.#session, explanations, index));
    // The pointer may have gone on while they were fetched.
    if (this.#shown !== index) return;
    element.hidden = false;
    element.classList.toggle('leftwards', x > this.#width / 2);
    element.style.setProperty('--x', `${x}px`);
    element.style.setProperty('--y', `${y}px`);
  }

  #hide() {
    clearTimeout(this.#leaving);
    document.removeEventListener('keydown', this.#onKey);
    this.#shown = undefined;
    this.element.hidden = true;
  }
}
