/** One's own figures stand first in the list of all inputs; whoever opens that list loads them. */

import { dress } from './dress.js';
import { Hired } from './hired.js';

/** @typedef {import('../figures/figures.js').Figures} Figures */
/** @typedef {import('../figures/files.js').Kept} Kept */

/** Files of readers whose scenario is still there: another language builds all of the page anew. @type {WeakMap<object, Kept>} */
const keptFor = new WeakMap();

export class Own {
  #page;
  /** @type {Figures | undefined} */
  #figures;
  #isFreed = false;

  /** @param {import('./questions.js').Page} page */
  constructor(page) {
    this.#page = page;
    const { list, session } = page;
    // What they leave open of the months to come belongs to the chart, whatever else is looked at.
    if (list.open || keptFor.get(session)?.files.size || session.whole.includes('&ow=')) page.during(this.#load());
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
      const kept = keptFor.get(session) ?? { files: new Map(), digits: new Map() };
      keptFor.set(session, kept);
      const figures = await Figures.open({
        kept, session, words, body, chart, make, button, compiled, loadTexts, during, inOnePiece,
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
