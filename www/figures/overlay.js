/** The platform chapter's chart with one's own figures in it, on a canvas over the one without: no picture that is saved shows them. */

import { WHOLE } from './taking.js';

/** @typedef {{ points: Float64Array, everybody: boolean }} Shown three figures a point: years from today, people, followers */
/** @typedef {import('../core/types.d.ts').Places} Places */

export class Overlay {
  #kit;
  #canvas;
  #key;
  /** @type {Shown} */
  #shown = { points: new Float64Array(), everybody: false };
  #draw = (/** @type {Places} */ places) => this.#paint(places);

  /** @param {import('./figures.js').Kit} kit */
  constructor(kit) {
    const { page: { make, chart }, say } = kit;
    this.#kit = kit;
    this.#canvas = make('canvas', { class: 'own-over', 'aria-hidden': 'true' });
    this.#key = make('p', { class: 'own-key' }, say('over'));
    chart.element.querySelector('canvas')?.after(this.#canvas);
    chart.element.append(this.#key);
    this.update();
  }

  /** @param {Shown} shown */
  show(shown) {
    this.#shown = shown;
    this.#kit.page.chart.draw();
  }

  /** Something may have changed. */
  update() {
    const { chart } = this.#kit.page;
    // Whoever lets a room guess takes the place above the chart, and gives it back.
    if (!chart.above) {
      chart.above = this.#draw;
      chart.draw();
    }
    if (chart.above !== this.#draw) this.#hide();
  }

  free() {
    const { chart } = this.#kit.page;
    if (chart.above === this.#draw) chart.above = undefined;
    this.#canvas.remove();
    this.#key.remove();
  }

  #hide() {
    this.#canvas.hidden = true;
    this.#key.hidden = true;
  }

  /** @param {Places} places */
  #paint({ highest }) {
    const { page: { session, chart }, figures } = this.#kit;
    const { points, everybody } = this.#shown;
    this.#hide();
    // A slider waits for this: of the other chapters nothing is asked.
    if (session.chapter !== 'platform') return;
    const state = session.calc.roomLink(WHOLE);
    if (!points.length && !state.includes('&ow=')) return;
    const { width, height, ratio, palette, cursor = NaN, scale = 1 } = chart.options();
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    this.#canvas.width = Math.round(width * ratio);
    this.#canvas.height = Math.round(height * ratio);
    this.#canvas.style.height = `${height}px`;
    const beneath = Float64Array.of(width, height, highest, cursor);
    figures.draw(context, state, ratio, scale, palette, beneath, points, everybody);
    this.#canvas.hidden = false;
    this.#key.hidden = !points.length;
  }
}
