/**
 * Draws the what-if curves under the sliders that are in sight. Each costs dozens of forecasts, so they follow the chart in its
 * frame, as many as it has room for, and those that have waited longest come first.
 */

/** @typedef {import('./control.js').Control} Control */

/** Milliseconds after which a frame begins no further one: the chart is drawn by then, sentences follow. */
const BUDGET = 10;
const HEIGHT = 2.25;

export class WhatIfs {
  /** @type {Map<Element, Control>} */
  #controls = new Map();
  /** @type {Set<Control>} */
  #visible = new Set();
  /**
   * Those to be drawn; drawing takes one out, and what is put in again goes to the end. One that is no longer in sight is drawn
   * once more, which harms nobody.
   * @type {Set<Control>}
   */
  #stale = new Set();
  #observer;

  /**
   * @param {(canvas: HTMLCanvasElement, name: string, height: number) => [string, string] | undefined} draw
   * @param {() => void} request asks for a frame
   */
  constructor(draw, request) {
    this.draw = draw;
    this.request = request;
    this.#observer = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const control = this.#controls.get(entry.target);
        if (!control) continue;
        if (entry.isIntersecting) {
          this.#visible.add(control);
          this.#stale.add(control);
        } else {
          this.#visible.delete(control);
        }
      }
      if (this.#stale.size) this.request();
    }, { rootMargin: '100px' });
  }

  /** @param {Control[]} controls */
  add(controls) {
    for (const control of controls) {
      this.#controls.set(control.curve, control);
      this.#observer.observe(control.curve);
    }
  }

  /** @param {Control[]} controls */
  remove(controls) {
    for (const control of controls) {
      this.#observer.unobserve(control.curve);
      this.#controls.delete(control.curve);
      this.#visible.delete(control);
    }
  }

  free() {
    this.#observer.disconnect();
  }

  /** Everything in sight has to be drawn anew. */
  spoil() {
    for (const control of this.#visible) this.#stale.add(control);
  }

  /** Draws as many as a frame begun then has room for, and one at least; true when none is left. @param {number} start */
  work(start) {
    for (const control of this.#stale) {
      this.#stale.delete(control);
      const ends = this.draw(control.curve, control.name, HEIGHT);
      // Later: each change would have the next curve's canvas laid out anew.
      queueMicrotask(() => control.end(ends));
      if (performance.now() - start > BUDGET) break;
    }
    return this.#stale.size === 0;
  }
}
