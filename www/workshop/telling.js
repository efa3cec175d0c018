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
  /** The step that was last left out, and where it stood. @type {{ step: import('./story.js').Step, place: number } | undefined} */
  removed;

  /** @param {import('../session/session.js').Session} session */
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

  /** Appends the present view. @param {string} title @param {string} note @param {boolean} guess whether the room draws first */
  add(title, note, guess) {
    if (!this.#own) this.story = { title: '', steps: [] };
    this.#own = true;
    const step = { title, link: this.#session.calc.link(), sliders: [], guess, note };
    this.story = { ...this.story, steps: [...this.story.steps, step] };
    this.place = this.story.steps.length - 1;
    this.told();
  }

  /** @param {string} title of the whole story */
  retitle(title) {
    this.#change(this.story.steps, this.place, title);
  }

  /** A step keeps its name where the new one is empty, and says so. @param {number} place @param {string} title */
  rename(place, title) {
    const named = title.replace(/\s+/g, ' ').trim();
    if (!named) return false;
    this.#change(this.story.steps.map((step, index) => (index === place ? { ...step, title: named } : step)), this.place);
    return true;
  }

  /** @param {number} from @param {number} to */
  move(from, to) {
    const steps = [...this.story.steps];
    steps.splice(to, 0, ...steps.splice(from, 1));
    this.#change(steps, steps.indexOf(/** @type {any} */ (this.step)));
  }

  /** Leaves a step out; what the room sees stays. @param {number} place */
  remove(place) {
    const steps = this.story.steps.filter((_, index) => index !== place);
    this.removed = { step: this.story.steps[place], place };
    this.#change(steps, Math.min(this.place > place ? this.place - 1 : this.place, steps.length - 1));
  }

  /** The step that was last left out. */
  bringBack() {
    if (!this.removed) return;
    const { step, place } = this.removed;
    this.removed = undefined;
    this.#change([...this.story.steps.slice(0, place), step, ...this.story.steps.slice(place)], this.place >= place ? this.place + 1 : this.place);
  }

  /** @param {import('./story.js').Step[]} steps @param {number} place @param {string} [title] */
  #change(steps, place, title = this.story.title) {
    this.#own = true;
    this.story = { title, steps };
    this.place = place;
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
