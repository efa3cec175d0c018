/**
 * One scenario while somebody works on it: every change goes through here, is remembered for undo and told to the page.
 */

import { Start } from './start.js';
import { Steps } from './steps.js';

/** @typedef {import('../core/types.d.ts').Calculator} Calculator */
/** @typedef {import('../core/types.d.ts').Chapter} Chapter */
/** @typedef {'drag' | 'edit' | 'read' | 'view'} Change `read` is what no reader did */

export class Session {
  /** True while a slider moves: the chart's axis must not run away under the finger. */
  holding = false;
  /** Whether a reader has changed something. */
  hasBegun = false;
  /** How sure the present chapter is, once that is known. @type {{ bands: Uint32Array, headline: import('../core/types.d.ts').Piece[][] } | undefined} */
  sure;
  /** What a room called out in a workshop, as rows of a table. @type {((kind: 'excel' | 'csv') => string) | undefined} */
  called;
  /** What there was before it moved. */
  #held = '';
  #steps;

  /**
   * @param {Calculator} calc
   * @param {(change: Change) => void} told
   */
  constructor(calc, told) {
    this.calc = calc;
    this.told = told;
    this.start = new Start(this, (link) => this.#take(link, this.chapter));
    this.#steps = new Steps(this.#step('start'));
  }

  get chapter() {
    return this.calc.view().chapter;
  }

  /** The state as a link, of any length where an address has no room for it all: it must come back all the same. */
  get whole() {
    const link = this.calc.link();
    return this.calc.hasBaseline() && !link.includes('&b=') ? this.calc.roomLink(1e5) : link;
  }

  get canUndo() {
    return this.#steps.canUndo;
  }

  get canRedo() {
    return this.#steps.canRedo;
  }

  /** A slider moves; `settle` follows when it is let go. @param {string} name @param {number} position */
  slide(name, position) {
    if (!this.holding) this.#held = this.whole;
    this.holding = true;
    this.calc.slide(name, position);
    this.told('drag');
  }

  /** The gesture is over. @param {string} name */
  settle(name) {
    if (!this.holding) return;
    this.holding = false;
    this.#steps.add(this.#step(name));
    this.told('edit');
  }

  /** The gesture was none: all is as it was before. */
  drop() {
    if (!this.holding) return;
    this.holding = false;
    this.#return({ link: this.#held, chapter: this.chapter });
  }

  /**
   * Changes the scenario in one step.
   * @template T
   * @param {(calc: Calculator) => T} action
   * @param {string} [key] changes with the same key that follow closely are undone together
   * @param {Change} [change]
   * @returns {T}
   */
  edit(action, key = `${performance.now()}`, change = 'edit') {
    const result = action(this.calc);
    this.holding = false;
    this.#steps.add(this.#step(key));
    this.told(change);
    return result;
  }

  /** Takes a typed text; returns what is to be said about it. @param {string} name @param {string} text */
  enter(name, text) {
    return this.edit((calc) => calc.enter(name, text), name);
  }

  /** Takes over a link from outside. @param {string} link */
  read(link) {
    this.start.forget();
    return this.edit((calc) => calc.read(link), undefined, 'read');
  }

  /** @param {'chapter' | 'language' | 'layout' | 'axis' | 'band' | 'question'} name @param {string} value */
  view(name, value) {
    this.calc.setView(name, value);
    this.told('view');
  }

  /**
   * What follows is another scenario's, with steps of its own, and one way leads back past all of it.
   * @param {import('./steps.js').Step} [own] what to come back to, if not what there is now
   */
  aside(own) {
    const steps = own ? new Steps(own) : this.#steps;
    const to = own ?? this.#step('');
    this.#steps = new Steps(to);
    return { own: to, back: () => {
      this.#steps = steps;
      this.#return(to);
    } };
  }

  undo() {
    if (this.canUndo) this.#return(this.#steps.undo());
  }

  redo() {
    if (this.canRedo) this.#return(this.#steps.redo());
  }

  /** What was undone should be in sight, so its chapter opens; the language stays. @param {{ link: string, chapter: Chapter }} to */
  #return({ link, chapter }) {
    this.#take(link, chapter);
    this.told('edit');
  }

  /** Reads a link of our own. @param {string} link @param {Chapter} chapter */
  #take(link, chapter) {
    const before = this.calc.view();
    this.calc.read(link);
    for (const [name, value] of /** @type {const} */ ([
      ['chapter', chapter], ['language', before.language], ['layout', before.layout],
    ])) {
      // Setting what is already so would write it into the link.
      if (this.calc.view()[name] !== value) this.calc.setView(name, value);
    }
  }

  /** @param {string} key */
  #step(key) {
    return { link: this.whole, chapter: this.chapter, key, time: performance.now() };
  }
}
