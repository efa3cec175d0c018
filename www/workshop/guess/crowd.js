/** Guesses that were called out, as dots above the picture: one beside the other where they are the same, and once the model is seen with their middle. */

import { make } from '../kit.js';
import { part } from '../drawing.js';

/** @typedef {import('../../core/types.d.ts').Places} Places */
/** @typedef {import('./called.js').Round} Round */

/** Radius of a dot, and how far the middles of two lie apart, in CSS pixels. */
const [DOT, APART] = [6, 14];
/** Half the width of the mark at the middle. */
const MIDDLE = 26;
/** The least distance of two names, in heights of the type around them. */
const LINE = 1.2;

export class Crowd {
  #drawing = part('svg', { 'aria-hidden': 'true' });
  element = make('div', { class: 'crowd' }, this.#drawing);
  /** @type {Places | undefined} */
  #places;

  /** @param {(value: number) => void} tapped */
  constructor(tapped) {
    /** @type {number | undefined} */
    let finger;
    this.element.addEventListener('pointerdown', (event) => {
      // A second finger zooms, and calls nothing out.
      finger = event.isPrimary && event.button === 0 ? event.pointerId : undefined;
    });
    this.element.addEventListener('pointercancel', () => { finger = undefined; });
    this.element.addEventListener('pointerup', (event) => {
      if (event.pointerId !== finger || !this.#places) return;
      finger = undefined;
      const { top, bottom, highest } = this.#places;
      const frame = this.element.getBoundingClientRect();
      // The page around it may be scaled.
      const y = (event.clientY - frame.top) * this.element.clientWidth / frame.width;
      tapped(highest * Math.min(1, Math.max(0, (bottom - y) / (bottom - top))));
    });
  }

  /**
   * @param {Places} places
   * @param {Round} round
   * @param {[first: number, last: number]} ends of the axis, in steps
   * @param {{ middle: string, model: string } | undefined} names where the model is seen
   */
  place(places, { calls, step, answer }, [first, last], names) {
    this.#places = places;
    const { left, right, top, bottom, highest } = places;
    const x = left + (right - left) * (step - first) / Math.max(1, last - first);
    const y = (/** @type {number} */ value) => bottom - (bottom - top) * Math.min(1, value / highest);
    // Towards the side on which the picture has room.
    const side = x > (left + right) / 2 ? -1 : 1;
    const dots = beside([...calls.values()].map(y), side).map(({ across, down }) => (
      part('circle', { class: 'mark', cx: x + across, cy: down, r: DOT })));
    const marks = names && answer !== undefined && dots.length ? this.#marks(x, side, y, calls, answer, names) : [];
    this.#drawing.replaceChildren(part('line', { class: 'guide', x1: x, x2: x, y1: top, y2: bottom }), ...marks.slice(0, 1), ...dots, ...marks.slice(1));
  }

  /**
   * The half in the middle, the middle, the model's value, and what the two are called.
   * @param {number} x @param {number} side @param {(value: number) => number} y @param {Round['calls']} calls @param {number} answer @param {{ middle: string, model: string }} names
   */
  #marks(x, side, y, calls, answer, names) {
    const [low, high] = calls.half();
    const [middle, model] = [y(calls.middle()), y(answer)];
    const line = LINE * parseFloat(getComputedStyle(this.element).fontSize);
    const apart = Math.max(0, line - Math.abs(middle - model)) / 2 * (middle > model ? 1 : -1);
    const name = (/** @type {string} */ words, /** @type {number} */ down, /** @type {string} */ kind) => {
      const label = part('text', { class: `name ${kind}`, x: x + side * (MIDDLE + 8), y: down + 5, 'text-anchor': side < 0 ? 'end' : 'start' });
      label.textContent = words;
      return label;
    };
    return [
      part('rect', { class: 'half', x: x - MIDDLE / 2, y: y(high) - DOT, width: MIDDLE, height: y(low) - y(high) + 2 * DOT, rx: DOT }),
      part('line', { class: 'middle', x1: x - MIDDLE, x2: x + MIDDLE, y1: middle, y2: middle }),
      part('circle', { class: 'model', cx: x, cy: model, r: DOT + 4 }),
      name(names.middle, middle + apart, ''), name(names.model, model - apart, 'model'),
    ];
  }
}

/** Dots that would cover each other stand side by side. @param {number[]} heights @param {number} side */
function beside(heights, side) {
  /** @type {{ across: number, down: number }[]} */
  const placed = [];
  for (const down of heights) {
    let across = 0;
    while (placed.some((other) => other.across === across && Math.abs(other.down - down) < APART)) across += side * APART;
    placed.push({ across, down });
  }
  return placed;
}
