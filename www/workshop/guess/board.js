/**
 * What a room draws on: its guess above the picture, and a native slider at every support for those who draw with keys.
 */

import { make } from '../kit.js';
import { part } from '../drawing.js';

/** @typedef {import('../../core/types.d.ts').Places} Places */
/** @typedef {import('../workshop-core.js').Guess} Guess */

/**
 * @typedef {object} Say what is said about the guess
 * @property {string} name its own
 * @property {string} open instead of a value that there is not yet
 * @property {string} supports all of them
 * @property {(step: number) => string} place
 * @property {(value: number) => string} value
 */

/** Steps of a slider from the ground to the end of the axis. */
const FINENESS = 100;

/** Distance of the guess's name from its line, above and below, in CSS pixels: clear of the ring around the point that is held. */
const [ABOVE, BELOW] = [22, 36];
/** About the height of the name. */
const TYPE = 16;

export class Board {
  element;
  #guess;
  #say;
  /** @type {Places | undefined} */
  #places;
  #drawing = part('svg', { 'aria-hidden': 'true' });
  #sliders;
  #steps;

  /**
   * @param {Guess} guess
   * @param {Say} say
   */
  constructor(guess, say) {
    this.#guess = guess;
    this.#say = say;
    this.#steps = guess.steps();
    this.#sliders = [...this.#steps].map((step, support) => make('input', {
      type: 'range', min: 0, max: FINENESS, step: 1, class: 'support', tabindex: support ? -1 : 0,
      'aria-orientation': 'vertical', 'aria-label': say.place(step),
      oninput: () => this.#set(support), onkeydown: (/** @type {KeyboardEvent} */ event) => this.#onKey(event, support),
    }));
    this.element = make('div', { class: 'board' }, this.#drawing,
      make('div', { class: 'supports', role: 'group', 'aria-label': say.supports }, ...this.#sliders));
    this.#followPointer();
  }

  focus() {
    this.#sliders[0].focus();
  }

  /** Draws the guess where the picture now has its values. @param {Places} places */
  place(places) {
    this.#places = places;
    this.#paint();
  }

  /** @param {number} support */
  #set(support) {
    const { highest } = this.#places ?? { highest: 0 };
    this.#guess.set(support, this.#sliders[support].valueAsNumber / FINENESS * highest);
    this.#paint();
  }

  /** Left and right lead to the next support, up and down belong to the slider. @param {KeyboardEvent} event @param {number} support */
  #onKey(event, support) {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!way) return;
    event.preventDefault();
    const next = this.#sliders[support + way];
    if (!next) return;
    this.#sliders[support].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  #followPointer() {
    /** @type {{ step: number, value: number } | undefined} */
    let last;
    /** What there was before the hand came. @type {Float64Array} */
    let before = new Float64Array();
    const follow = (/** @type {PointerEvent} */ event) => {
      const here = this.#valueAt(event);
      const from = last ?? here;
      this.#guess.stroke(from.step, from.value, here.step, here.value);
      last = here;
    };
    const { element } = this;
    element.addEventListener('pointerdown', (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      // The browser would begin to select words.
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      before = this.#guess.values();
      follow(event);
      this.#paint();
    });
    element.addEventListener('pointermove', (event) => {
      if (!last || !event.isPrimary) return;
      // A quick hand is more than one place a frame.
      for (const one of event.getCoalescedEvents?.() ?? [event]) follow(one);
      this.#paint();
    });
    element.addEventListener('pointerup', () => {
      // Where the hand stopped is meant, also between two supports.
      if (last) this.#guess.stroke(last.step, last.value, last.step, last.value);
      last = undefined;
      this.#paint();
    });
    const drop = () => {
      if (last) this.#guess.restore(before);
      last = undefined;
      this.#paint();
    };
    element.addEventListener('pointercancel', drop);
    // Two fingers zoom, and draw nothing.
    element.addEventListener('pointerdown', (event) => {
      if (!event.isPrimary) drop();
    });
  }

  /** @param {PointerEvent} event */
  #valueAt(event) {
    const { left, right, top, bottom, highest } = /** @type {Places} */ (this.#places);
    const frame = this.element.getBoundingClientRect();
    // The page around it may be scaled.
    const scale = this.element.clientWidth / frame.width;
    const [first, final] = [this.#steps[0], this.#steps[this.#steps.length - 1]];
    const within = (/** @type {number} */ share) => Math.min(1, Math.max(0, share));
    return {
      step: first + (final - first) * within(((event.clientX - frame.left) * scale - left) / (right - left)),
      value: highest * within((bottom - (event.clientY - frame.top) * scale) / (bottom - top)),
    };
  }

  #paint() {
    if (!this.#places) return;
    const { left, right, top, bottom, highest } = this.#places;
    const [first, final] = [this.#steps[0], this.#steps[this.#steps.length - 1]];
    const values = this.#guess.values();
    const place = (/** @type {number} */ support) => ({
      x: left + (right - left) * (this.#steps[support] - first) / Math.max(1, final - first),
      y: bottom - (bottom - top) * Math.min(1, values[support] / highest),
    });
    const drawn = [...values.keys()].filter((support) => !Number.isNaN(values[support])).map(place);
    const line = drawn.map(({ x, y }) => `${x},${y}`).join(' ');
    this.#drawing.replaceChildren(
      ...this.#sliders.map((_, support) => part('line', { class: 'guide', x1: place(support).x, x2: place(support).x, y1: top, y2: bottom })),
      part('polyline', { class: 'halo', points: line }),
      part('polyline', { class: 'guessed', points: line }),
      ...drawn.map(({ x, y }) => part('circle', { class: 'mark', cx: x, cy: y, r: 5 })));
    if (drawn.length) this.#drawing.append(name(this.#say.name, drawn, top));
    for (const [support, slider] of this.#sliders.entries()) {
      const value = values[support];
      // The way that the thumb's middle goes is the axis.
      slider.style.setProperty('--x', `${place(support).x}px`);
      slider.style.setProperty('--y', `${top}px`);
      slider.style.setProperty('--way', `${bottom - top}px`);
      const nearest = Number.isNaN(value) ? FINENESS / 2 : value / highest * FINENESS;
      if (Math.abs(slider.valueAsNumber - nearest) >= 0.5) slider.valueAsNumber = nearest;
      slider.setAttribute('aria-valuetext', Number.isNaN(value) ? this.#say.open : this.#say.value(value));
    }
  }
}

/**
 * The guess's name at one of its ends, on the side that its line leaves free.
 * @param {string} words @param {{ x: number, y: number }[]} drawn @param {number} top
 */
function name(words, drawn, top) {
  const [first, last] = [drawn[0], drawn[drawn.length - 1]];
  const peak = first.y < last.y ? first : last;
  const low = peak === first ? last : first;
  // Beside the higher end the line falls away; where that end touches the top, beneath the lower one.
  const above = peak.y - ABOVE - TYPE > top || drawn.length === 1;
  const { x, y } = above ? peak : low;
  const label = part('text', {
    class: 'name', x, y: above ? y - ABOVE : y + BELOW, 'text-anchor': x === first.x && drawn.length > 1 ? 'start' : 'end',
  });
  label.textContent = words;
  return label;
}
