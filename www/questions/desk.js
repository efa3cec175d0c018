/** Where questions are handed in: a worker computes them where one is allowed, else the page does, a part at a time. */

import { Hired } from './hired.js';
import { started } from './rust.js';
import { Work } from './work.js';

/** In the page: what is left of a frame beside the drawing. */
const SLICE = 8;

/** @typedef {import('./work.js').Job} Job */
/** @typedef {import('./work.js').Place} Place */
/** @typedef {import('./work.js').Told} Told */
/** @typedef {import('./work.js').Answer} Answer */
/** @typedef {(answer: Answer | undefined, isLast: boolean) => void} Listener told nothing where it could not be computed */

export class Desk {
  #start;
  #hired;
  /** @type {Work | undefined} */
  #here;
  #number = 0;
  /** @type {Map<Place, { job: Job, listen: Listener, done: () => void }>} */
  #waiting = new Map();

  /**
   * @param {import('./worker.js').Start} start
   * @param {URL | undefined} address of the worker's script; none where nothing lies beside the page's
   */
  constructor(start, address) {
    this.#start = start;
    this.#hired = new Hired(address, start, (told) => this.#listen(told), () => {
      for (const { job } of this.#waiting.values()) this.#hand(job);
    });
  }

  /**
   * Asks something of a state; what was asked there before is forgotten.
   * @param {Place} place
   * @param {string} state
   * @param {string} question
   * @param {Listener} listen
   * @returns {Promise<void>} until the last answer, or another question
   */
  ask(place, state, question, listen) {
    this.forget(place);
    this.#number += 1;
    const job = { place, number: this.#number, state, question };
    return new Promise((done) => {
      this.#waiting.set(place, { job, listen, done });
      this.#hand(job);
    });
  }

  /** Nobody wants to know any more. @param {Place} place */
  forget(place) {
    this.#waiting.get(place)?.done();
    this.#waiting.delete(place);
  }

  /** The Wasm in the page, for what is drawn. @returns {import('./questions-core.js').Questions} */
  here() {
    const Questions = started(this.#start.module);
    return new Questions(this.#start.texts, this.#start.locale);
  }

  free() {
    for (const place of [...this.#waiting.keys()]) this.forget(place);
    this.#hired.free();
    this.#here?.free();
  }

  /** @param {Job} job */
  #hand(job) {
    if (this.#hired.hand(job)) return;
    this.#here ??= new Work(() => this.here(), (told) => this.#listen(told), turn, SLICE);
    this.#here.ask(job);
  }

  /** @param {Told} told */
  #listen({ place, number, isLast, answer, error }) {
    const waiting = this.#waiting.get(place);
    if (waiting?.job.number !== number) return;
    if (error) console.error(error);
    waiting.listen(answer, isLast);
    if (isLast) this.forget(place);
  }
}

/** @returns {Promise<void>} */
function turn() {
  return new Promise((done) => { setTimeout(done); });
}
