/** Where the story stands. Before its first step the room sees what the presenter came with, and again on going back. */

import { formatStory, noteOf, parseStory } from './story.js';

/** @typedef {import('./story.js').Story} Story */
/** @typedef {import('../session/steps.js').Step} Own */
/** @typedef {{ story?: string, place: number, own?: Own }} Talk what a page that is loaded anew goes on with */

export class Telling {
  /** @type {Story} */
  story = { title: '', steps: [] };
  /** -1 before the story. */
  place = -1;
  told = () => {};
  #session;
  /** The story is the presenter's own, so a change of language keeps it. */
  #own = false;
  /** What the presenter came with, and the way back to it. @type {{ own: Own, back: () => void } | undefined} */
  #aside;
  /** The step that was last left out, and where it stood. @type {{ step: import('./story.js').Step, place: number } | undefined} */
  removed;

  /** @param {import('../session/session.js').Session} session */
  constructor(session) {
    this.#session = session;
  }

  /** The scenario that the presenter came with; nothing while it is the one on show. */
  get before() {
    return this.#aside?.own.link;
  }

  get step() {
    return this.story.steps[this.place];
  }

  /** Where the talk stands. @returns {Talk} */
  get talk() {
    return { story: this.#own ? formatStory(this.story) : undefined, place: this.place, own: this.#aside?.own };
  }

  /** Goes on where a page stood that has been loaded anew: its address may still be that of a step before. @param {Talk} talk */
  resume({ story, place, own }) {
    if (story !== undefined) [this.#own, this.story] = [true, parseStory(story)];
    if (!own) return;
    this.#aside = this.#session.aside(own);
    this.place = Math.min(place, this.story.steps.length - 1);
    this.#tell();
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
    const step = { title, link: this.#session.calc.link(), sliders: [], guess, note: noteOf(note) };
    const steps = [...this.story.steps, step];
    this.#change(steps, steps.length - 1);
  }

  /** @param {string} title of the whole story */
  retitle(title) {
    this.#change(this.story.steps, this.place, title);
  }

  /** A step keeps its name where the new one is empty, and says so. @param {number} place @param {string} title */
  rename(place, title) {
    const named = title.replace(/\s+/g, ' ').trim();
    if (!named) return false;
    this.alter(place, { title: named });
    return true;
  }

  /** What the presenter is to remember at a step. @param {number} place @param {string} note */
  annotate(place, note) {
    this.alter(place, { note: noteOf(note) });
  }

  /** @param {number} place @param {Partial<import('./story.js').Step>} other */
  alter(place, other) {
    this.#change(this.story.steps.map((step, index) => (index === place ? { ...step, ...other } : step)), this.place);
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
    this.#stand(place);
    this.told();
  }

  /** @param {number} place */
  go(place) {
    const there = Math.min(Math.max(place, -1), this.story.steps.length - 1);
    if (there !== this.place) this.#show(there);
  }

  /** @param {number} there */
  #show(there) {
    this.#stand(there);
    this.#tell();
    this.told();
  }

  /** Shows the step. Not by `read`: what an example took the place of is the presenter's own, and comes back with it. */
  #tell() {
    const { step } = this;
    if (step) this.#session.edit((calc) => calc.read(step.link));
  }

  /** The presenter's own figures are put aside when the story begins, and are back before its beginning. @param {number} there */
  #stand(there) {
    if (there >= 0) this.#aside ??= this.#session.aside();
    else {
      this.#aside?.back();
      this.#aside = undefined;
    }
    this.place = there;
  }
}
