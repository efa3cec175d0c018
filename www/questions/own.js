/** One's own figures stand first in the list of all inputs; whoever opens that list loads them. */

import { dress } from './dress.js';
import { Hired } from './hired.js';

/** @typedef {import('../figures/figures.js').Figures} Figures */

export class Own {
  #page;
  /** @type {Figures | undefined} */
  #figures;
  #isFreed = false;

  /** @param {import('./questions.js').Page} page */
  constructor(page) {
    this.#page = page;
    const { list } = page;
    if (list.open) page.during(this.#load());
    else list.addEventListener('toggle', () => page.during(this.#load()), { once: true });
  }

  /** Something may have changed. */
  update() {
    this.#figures?.update();
  }

  free() {
    this.#isFreed = true;
    this.#figures?.free();
    this.#figures = undefined;
  }

  /** Where something is missing, the list is as it was. */
  async #load() {
    try {
      const { session, words, body, chart, make, button, compiled, loadTexts, addressOf, during, inOnePiece } = this.#page;
      const [{ Figures }, worker] = await Promise.all([
        import('../figures/figures.js'),
        // A page that has none reads files itself.
        inOnePiece ? undefined : addressOf('figures/worker.js').catch(() => undefined),
      ]);
      const figures = await Figures.open({
        session, words, body, chart, make, button, compiled, loadTexts, during, inOnePiece,
        dress: (style) => dress(body, style), hire: (...given) => new Hired(worker, ...given),
      });
      if (this.#isFreed) return figures.free();
      this.#figures = figures;
      this.#page.list.firstElementChild?.after(figures.element);
      this.#page.list.addEventListener('toggle', () => this.update());
      figures.update();
    } catch (error) {
      console.error(error);
    }
  }
}
