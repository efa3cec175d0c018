/**
 * What is asked of the model beside the chapters: fetched with the first chapter that says how sure it is, with the first
 * question, or with the list of all inputs, in which one's own figures stand. Who reads on in the first chapter alone never
 * loads it.
 */

import { IN_ONE_PIECE, addressOf, compiled, loadTexts } from '../core/assets.js';
import { button, disclosure, make } from '../dom/dom.js';
import { idle } from './frames.js';

/** @typedef {Pick<import('../questions/questions.js').Page, 'session' | 'words' | 'chart' | 'headline' | 'colours' | 'during' | 'list'>} Page */

export class Deeper {
  element = disclosure('', () => this.update(), { class: 'deeper' });
  #page;
  /** @type {import('../questions/questions.js').Questions | undefined} */
  #questions;
  /** @type {unknown} */
  #isFetched;
  #hasEnded = false;

  /** @param {Page} page */
  constructor(page) {
    this.#page = page;
    this.element.firstElementChild?.append(page.words.ui('asked'));
  }

  /** Something may have changed. */
  update() {
    const { session, during } = this.#page;
    const { chapter, question } = session.calc.view();
    if (this.#questions) this.#questions.update();
    else if (this.element.open || question || chapter !== 'platform' || this.#page.list.open || /&ow/.test(session.whole)) this.#isFetched ??= during(this.#fetch());
  }

  free() {
    this.#hasEnded = true;
    this.#questions?.free();
  }

  /** Once the first answer stands; where something is missing, all else is as it was. */
  async #fetch() {
    try {
      await idle();
      const { Questions } = await import('../questions/questions.js');
      const { element } = this;
      const questions = await Questions.open({
        ...this.#page, body: /** @type {HTMLElement} */ (element.lastElementChild),  make, button, compiled, loadTexts, addressOf, inOnePiece: IN_ONE_PIECE,
      });
      if (this.#hasEnded) return questions.free();
      this.#questions = questions;
      questions.update();
    } catch (error) {
      console.error(error);
    }
  }
}
