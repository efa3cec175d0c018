/** Who reads files: a worker where one is allowed, so that the page goes on; else the page. */

import { Reading } from './reading.js';

/** @typedef {import('./reading.js').Job} Job */
/** @typedef {import('./reading.js').Answer} Answer */
/** @typedef {{ number: number, answer?: Answer, error?: string }} Told */

/** A worker that has not said that it is there by then is held by somebody. */
const PATIENCE = 4000;

export class Hands {
  #start;
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Reading | undefined} */
  #here;
  #isHeard = false;
  #number = 0;
  /** @type {Map<number, { job: Job, done: (answer: Answer) => void, failed: (error: Error) => void }>} */
  #waiting = new Map();

  /**
   * @param {import('./reading.js').Start} start
   * @param {string | URL | undefined} address of the worker's script, as the page may load it; none where nothing lies beside it
   */
  constructor(start, address) {
    this.#start = start;
    if (address) this.#employ(address);
  }

  /** @param {Job} job @returns {Promise<Answer>} */
  ask(job) {
    return new Promise((done, failed) => {
      this.#number += 1;
      this.#waiting.set(this.#number, { job, done, failed });
      this.#hand(this.#number, job);
    });
  }

  free() {
    this.#end();
    this.#here?.free();
    this.#waiting.clear();
  }

  /** @param {number} number @param {Job} job */
  #hand(number, job) {
    if (this.#worker) return this.#worker.postMessage({ number, job });
    this.#here ??= new Reading(this.#start);
    try {
      this.#listen({ number, answer: this.#here.answer(job) });
    } catch (error) {
      this.#listen({ number, error: `${error}` });
    }
  }

  /** @param {string | URL} address */
  #employ(address) {
    try {
      const worker = new Worker(address);
      worker.onmessage = ({ data }) => {
        this.#isHeard = true;
        this.#listen(data);
      };
      worker.onerror = () => this.#dismiss();
      worker.postMessage(this.#start);
      this.#worker = worker;
      setTimeout(() => this.#isHeard || this.#dismiss(), PATIENCE);
    } catch {
      this.#worker = undefined;
    }
  }

  /** What it was to read is read here. */
  #dismiss() {
    if (!this.#worker) return;
    this.#end();
    for (const [number, { job }] of this.#waiting) this.#hand(number, job);
  }

  #end() {
    if (!this.#worker) return;
    this.#worker.onmessage = null;
    this.#worker.onerror = null;
    this.#worker.terminate();
    this.#worker = undefined;
  }

  /** @param {Told} told */
  #listen({ number, answer, error }) {
    const waiting = this.#waiting.get(number);
    this.#waiting.delete(number);
    if (error) waiting?.failed(new Error(error));
    else waiting?.done(answer);
  }
}
