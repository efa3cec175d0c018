/** Where the story stands. Before its first step the room sees what the presenter came with, and again on going back. */

import { parseStory } from './story.js';

/** @typedef {import('./story.js').Story} Story */

export class Telling {
  /** @type {Story} */
  story = { title: '', steps: [] };
  /** -1 before the story. */
  place = -1;
  told = () => {};
  #session;
  /** The story is the presenter's own, so a change of language keeps it. */
  #own = false;
  /** What the presenter came with. */
  #before = '';

  /** @param {import('../session.js').Session} session */
  constructor(session) {
    this.#session = session;
  }

  /** The scenario that the presenter came with; nothing while it is the one on show. */
  get before() {
    return this.place < 0 ? undefined : this.#before;
  }

  get step() {
    return this.story.steps[this.place];
  }

  /** The story that comes with the calculator, unless there is an own one. @param {string} text */
  offer(text) {
    if (!this.#own) this.story = parseStory(text);
  }

  /** An own story, from its beginning. @param {string} text */
  take(text) {
    const story = parseStory(text);
    if (!story.steps.length) return false;
    this.#own = true;
    this.story = story;
    this.#show(0);
    return true;
  }

  /** Appends the present view. @param {string} title @param {string} note */
  add(title, note) {
    if (!this.#own) this.story = { title: '', steps: [] };
    this.#own = true;
    const step = { title, link: this.#session.calc.link(), sliders: [], note };
    this.story = { ...this.story, steps: [...this.story.steps, step] };
    this.place = this.story.steps.length - 1;
    this.told();
  }

  /** @param {number} place */
  go(place) {
    const there = Math.min(Math.max(place, -1), this.story.steps.length - 1);
    if (there !== this.place) this.#show(there);
  }

  /** @param {number} there */
  #show(there) {
    if (this.place < 0) this.#before = this.#session.calc.link();
    this.place = there;
    this.#session.read(this.step?.link ?? this.#before);
    this.told();
  }
}
