/** One's own figures stand first in the list of all inputs; whoever opens that list loads them. */

import { dress } from './dress.js';
import { trusted } from './desk.js';

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

  /** A page that may load none reads files itself. */
  async #worker() {
    if (this.#page.inOnePiece) return undefined;
    try {
      return trusted(await this.#page.addressOf('figures/worker.js'));
    } catch {
      return undefined;
    }
  }

  /** Where something is missing, the list is as it was. */
  async #load() {
    try {
      const { Figures } = await import('../figures/figures.js');
      const { session, words, body, chart, make, button, compiled, loadTexts, during, inOnePiece } = this.#page;
      const figures = await Figures.open({
        session, words, body, chart, make, button, compiled, loadTexts, during, inOnePiece,
        dress: (style) => dress(body, style), worker: () => this.#worker(),
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
