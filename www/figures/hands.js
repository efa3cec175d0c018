/** Who reads files: a worker where one is allowed, so that the page goes on; else the page. */

import { Reading } from './reading.js';

/** @typedef {import('./reading.js').Job} Job */
/** @typedef {import('./reading.js').Answer} Answer */
/** @typedef {{ number: number, answer?: Answer, error?: string }} Told */

export class Hands {
  #start;
  #hired;
  /** @type {Reading | undefined} */
  #here;
  #number = 0;
  #isFreed = false;
  /** @type {Map<number, { job: Job, done: (answer: Answer) => void, failed: (error: Error) => void }>} */
  #waiting = new Map();

  /**
   * @param {import('./reading.js').Start} start
   * @param {import('./figures.js').Page['hire']} hire
   */
  constructor(start, hire) {
    this.#start = start;
    this.#hired = hire(start, (told) => this.#listen(told), () => {
      for (const [number, { job }] of this.#waiting) this.#hand(number, job);
    });
  }

  /** Once this is freed, no answer comes any more. @param {Job} job @returns {Promise<Answer>} */
  ask(job) {
    return new Promise((done, failed) => {
      if (this.#isFreed) return;
      this.#number += 1;
      this.#waiting.set(this.#number, { job, done, failed });
      this.#hand(this.#number, job);
    });
  }

  free() {
    this.#isFreed = true;
    this.#hired.free();
    this.#here?.free();
    this.#waiting.clear();
  }

  /** @param {number} number @param {Job} job */
  #hand(number, job) {
    if (this.#hired.hand({ number, job })) return;
    this.#here ??= new Reading(this.#start);
    try {
      this.#listen({ number, answer: this.#here.answer(job) });
    } catch (error) {
      this.#listen({ number, error: `${error}` });
    }
  }

  /** @param {Told} told */
  #listen({ number, answer, error }) {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (error) waiting?.failed(new Error(error));
    else waiting?.done(answer);
  }
}
