/** Where questions are handed in: a worker computes them where one is allowed, else the page does, a part at a time. */

import { started } from './rust.js';
import { Work } from './work.js';

/** In the page: what is left of a frame beside the drawing. */
const SLICE = 8;

/** A worker that has not said anything by then is held by somebody. */
const PATIENCE = 4000;

/** @typedef {import('./work.js').Job} Job */
/** @typedef {import('./work.js').Place} Place */
/** @typedef {import('./work.js').Told} Told */
/** @typedef {import('./work.js').Answer} Answer */
/** @typedef {(answer: Answer | undefined, isLast: boolean) => void} Listener told nothing where it could not be computed */

export class Desk {
  #start;
  #address;
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Work | undefined} */
  #here;
  /** Whether the worker has ever answered. */
  #isHeard = false;
  #number = 0;
  /** @type {Map<Place, { job: Job, listen: Listener, done: () => void }>} */
  #waiting = new Map();

  /**
   * @param {import('./worker.js').Start} start
   * @param {URL | undefined} address of the worker's script; none where nothing lies beside the page's
   */
  constructor(start, address) {
    this.#start = start;
    this.#address = address;
    this.#employ();
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
    if (this.#worker) end(this.#worker);
    this.#here?.free();
  }

  /** @param {Job} job */
  #hand(job) {
    const worker = this.#worker;
    if (worker && !this.#isHeard) setTimeout(() => this.#isHeard || this.#dismiss(worker), PATIENCE);
    if (worker) return worker.postMessage(job);
    this.#here ??= new Work(() => this.here(), (told) => this.#listen(told), turn, SLICE);
    this.#here.ask(job);
  }

  /** A frame without an origin, a policy or a foreign server allow none; a policy says so only later. */
  #employ() {
    if (!this.#address) return;
    try {
      const worker = new Worker(trusted(this.#address));
      worker.onmessage = ({ data }) => {
        this.#isHeard = true;
        this.#listen(data);
      };
      worker.onerror = () => this.#dismiss(worker);
      worker.postMessage(this.#start);
      this.#worker = worker;
    } catch {
      this.#worker = undefined;
    }
  }

  /** What it was to compute is computed here. @param {Worker} worker */
  #dismiss(worker) {
    if (this.#worker !== worker) return;
    end(worker);
    this.#worker = undefined;
    for (const { job } of this.#waiting.values()) this.#hand(job);
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

/** A worker whose listeners stay would stay with them. @param {Worker} worker */
function end(worker) {
  worker.onmessage = null;
  worker.onerror = null;
  worker.terminate();
}

/** @typedef {{ createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): unknown } }} TrustedTypes */

/** @type {{ createScriptURL(url: string): unknown } | undefined} */
let policy;

/** An address for a page that only lets named policies say which scripts may run. @param {URL} address @returns {URL} */
export function trusted(address) {
  const { trustedTypes } = /** @type {{ trustedTypes?: TrustedTypes }} */ (/** @type {unknown} */ (globalThis));
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('reach-questions', { createScriptURL: (url) => url });
  return /** @type {URL} */ (policy.createScriptURL(address.href));
}

/** @returns {Promise<void>} */
function turn() {
  return new Promise((done) => { setTimeout(done); });
}
