/**
 * When things are drawn: what was changed at once, and in the same frame as much as fits of what takes longer; the rest of
 * it in the frames that follow, also while a finger moves on.
 */

/** After the last change: long enough for a slider to come to rest, too short to leave in between. */
const REST = 200;

export class Frames {
  #frame = 0;
  #timer = 0;
  #urgent = false;

  /**
   * @param {() => void} draw what has to be seen at once
   * @param {(start: number) => boolean} work a part of what takes longer in a frame begun then; true when nothing is left
   * @param {() => void} rest what can wait until nothing changes any more
   */
  constructor(draw, work, rest) {
    this.draw = draw;
    this.work = work;
    this.rest = rest;
  }

  /** Whether something is still to be drawn. */
  get isBusy() {
    return this.#frame !== 0;
  }

  /** @param {boolean} urgent whether something has changed, or only the work is to go on */
  request(urgent = true) {
    this.#urgent ||= urgent;
    if (urgent) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.rest, REST);
    }
    this.#frame ||= requestAnimationFrame((start) => this.#run(start));
  }

  free() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
  }

  /** @param {number} start */
  #run(start) {
    this.#frame = 0;
    if (this.#urgent) {
      this.#urgent = false;
      this.draw();
    }
    if (!this.work(start)) this.request(false);
  }
}

/** When there is nothing better to do. @returns {Promise<void>} */
export function idle() {
  // Safari does not know the one, and takes what the other is told for no time at all.
  const later = /** @type {(done: () => void, options: object) => void} */ (window.requestIdleCallback ?? setTimeout);
  return new Promise((done) => later(done, { timeout: REST }));
}

/** When nothing is busy any more. Observers speak up after a frame, so one without work does not yet mean the end. @param {() => boolean} isBusy */
export async function quiet(isBusy) {
  for (let frames = 0; frames < 2;) {
    await new Promise(requestAnimationFrame);
    frames = isBusy() ? 0 : frames + 1;
  }
}
