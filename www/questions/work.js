/**
 * Computes what is asked, a part at a time: the newest question of each place, those of the chart before all others. Runs in
 * a worker, and in the page where none is allowed.
 */

/** Worlds of a coarse band, which is shown while the others are computed. */
const COARSE = 128;

/** @typedef {'chart' | 'events' | 'panel'} Place who asks */
/** Who is answered first. @type {Place[]} */
const ORDER = ['chart', 'events', 'panel'];

/** @typedef {import('../../wasm/questions/door.d.ts').Answer} Answer */
/**
 * @typedef {object} Job
 * @property {Place} place
 * @property {number} number
 * @property {string} state as a link
 * @property {string} question
 */
/** @typedef {{ place: Place, number: number, isLast: boolean, answer?: Answer, error?: string }} Told */
/** @typedef {import('./questions-core.js').Questions} Questions */

export class Work {
  #make;
  #tell;
  #rest;
  #slice;
  /** @type {Map<Place, { job: Job, isBegun: boolean, isCoarse: boolean }>} */
  #jobs = new Map();
  /** @type {Map<Place, Questions>} */
  #desks = new Map();
  #isRunning = false;

  /**
   * @param {() => Questions} make
   * @param {(told: Told) => void} tell
   * @param {() => Promise<void>} rest lets others have their turn
   * @param {number} slice milliseconds until then
   */
  constructor(make, tell, rest, slice) {
    this.#make = make;
    this.#tell = tell;
    this.#rest = rest;
    this.#slice = slice;
  }

  /** Takes the place of what was asked there before. @param {Job} job */
  ask(job) {
    this.#jobs.set(job.place, { job, isBegun: false, isCoarse: false });
    if (!this.#isRunning) this.#run();
  }

  /** Nobody waits for an answer any more. */
  free() {
    this.#jobs.clear();
    for (const desk of this.#desks.values()) desk.free();
    this.#desks.clear();
  }

  async #run() {
    this.#isRunning = true;
    await this.#rest();
    while (this.#jobs.size) {
      const place = ORDER.find((known) => this.#jobs.has(known)) ?? 'panel';
      try {
        this.#work(place);
      } catch (error) {
        const number = this.#jobs.get(place)?.job.number ?? 0;
        this.#jobs.delete(place);
        this.#tell({ place, number, isLast: true, error: `${error}` });
      }
      await this.#rest();
    }
    this.#isRunning = false;
  }

  /** @param {Place} place */
  #work(place) {
    const under = this.#jobs.get(place);
    if (!under) return;
    const { job } = under;
    const desk = this.#desks.get(place) ?? this.#make();
    this.#desks.set(place, desk);
    if (!under.isBegun && !desk.ask(job.state, job.question)) throw new Error(`nothing is asked by ${job.question}`);
    under.isBegun = true;
    const end = performance.now() + this.#slice;
    let isMore = true;
    while (isMore && performance.now() < end) isMore = desk.step();
    if (!isMore) this.#jobs.delete(place);
    const isCoarse = !under.isCoarse && desk.worlds() >= COARSE;
    under.isCoarse ||= isCoarse;
    if (isCoarse || !isMore) this.#tell({ place, number: job.number, isLast: !isMore, answer: desk.answer() });
  }
}
