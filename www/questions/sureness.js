/** How sure the chapter is: a band in its chart, and the range in its answer. */

/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('./questions.js').Page} Page */

/** Enough for every link. */
export const WHOLE = 10_000;

export class Sureness {
  #page;
  #desk;
  /** What the present band is of: chapter and state. */
  #known = '';
  /** The chapter of the band that is shown. */
  #chapter = '';
  #key;
  #band;

  /**
   * @param {Page} page
   * @param {Desk} desk
   * @param {HTMLElement} key what explains the band
   * @param {HTMLInputElement} band whether it is shown
   */
  constructor(page, desk, key, band) {
    this.#page = page;
    this.#desk = desk;
    this.#key = key;
    this.#band = band;
  }

  /** Something may have changed. */
  update() {
    const { session, chart } = this.#page;
    const { calc } = session;
    const { chapter, band } = calc.view();
    this.#key.hidden = chapter === 'platform';
    this.#band.checked = band;
    const isShown = band && chapter !== 'platform' && !chart.guess;
    const state = isShown ? calc.roomLink(WHOLE) : '';
    const known = isShown ? `${chapter} ${state}` : '';
    if (known === this.#known) return;
    this.#known = known;
    // Another chapter's curves have other bands.
    if (!isShown || chapter !== this.#chapter) this.#show(undefined);
    this.#chapter = chapter;
    if (!isShown) return this.#desk.forget('chart');
    this.#page.during(this.#desk.ask('chart', state, `bands~${chapter}`, (answer, isLast) => {
      // Coarse is good enough under a moving slider; at rest it would only make the page restless.
      if (isLast || session.holding) this.#show(answer?.kind === 'bands' ? answer : undefined);
    }));
  }

  /** @param {import('../../wasm/questions/door.d.ts').BandsAnswer | undefined} answer */
  #show(answer) {
    const { chart, headline, session } = this.#page;
    if (!answer && !session.sure) return;
    session.sure = answer && { bands: new Uint32Array(answer.bands), headline: answer.headline };
    headline.update();
    chart.follow();
    chart.tell(headline.text);
  }
}
