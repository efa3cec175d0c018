/**
 * The steps that undo and redo walk: links, since a link holds everything.
 */

/** @typedef {{ link: string, chapter: import('../core/types.d.ts').Chapter, key: string, time: number }} Step */

/** Changes of one input within this time are one step, or holding an arrow key would fill the memory. */
const TOGETHER = 1000;
const MOST = 200;

export class Steps {
  /** @type {Step[]} */
  #steps;
  #at = 0;

  /** @param {Step} first */
  constructor(first) {
    this.#steps = [first];
  }

  get canUndo() {
    return this.#at > 0;
  }

  get canRedo() {
    return this.#at < this.#steps.length - 1;
  }

  /** Remembers a state, unless nothing changed. @param {Step} step */
  add(step) {
    const last = this.#steps[this.#at];
    if (last.link === step.link) return;
    const together = this.#at > 0 && step.key === last.key && step.time - last.time < TOGETHER;
    this.#steps.splice(together ? this.#at : this.#at + 1, Infinity, step);
    if (this.#steps.length > MOST) this.#steps.shift();
    this.#at = this.#steps.length - 1;
  }

  /** The state before the last change, and the chapter in which that change was made. */
  undo() {
    const { chapter } = this.#steps[this.#at];
    this.#at -= 1;
    return { link: this.#steps[this.#at].link, chapter };
  }

  redo() {
    this.#at += 1;
    const { link, chapter } = this.#steps[this.#at];
    return { link, chapter };
  }
}
