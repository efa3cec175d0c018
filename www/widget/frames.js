/**
 * When things are drawn: what was changed in one frame, what takes longer in the frames that follow, as much as fits.
 */

/** After the last change: long enough for a slider to come to rest, too short to leave in between. */
const REST = 200;

export class Frames {
  #frame = 0;
  #timer = 0;
  #urgent = false;
  /** Observers speak up after a frame, so one without work does not yet mean the end. */
  #quiet = false;
  /** @type {(() => void)[]} */
  #waiting = [];

  /**
   * @param {() => void} draw what has to be seen at once
   * @param {() => boolean} work a part of what takes longer; true when nothing is left
   * @param {() => void} rest what can wait until nothing changes any more
   */
  constructor(draw, work, rest) {
    this.draw = draw;
    this.work = work;
    this.rest = rest;
  }

  /** @param {boolean} urgent whether something has changed, or only the work is to go on */
  request(urgent = true) {
    this.#urgent ||= urgent;
    if (urgent) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.rest, REST);
    }
    this.#frame ||= requestAnimationFrame(() => this.#run());
  }

  /** When everything is drawn. @returns {Promise<void>} */
  settled() {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.request(false);
    });
  }

  free() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  #run() {
    this.#frame = 0;
    const before = this.#quiet;
    this.#quiet = false;
    if (this.#urgent) {
      this.#urgent = false;
      this.draw();
    } else {
      this.#quiet = this.work();
    }
    if (before && this.#quiet) this.#waiting.splice(0).forEach((resolve) => resolve());
    else if (!this.#quiet || this.#waiting.length) this.request(false);
  }
}
