/**
 * What is asked of the model beside the chapters: how sure, which lever, how much of it, with which hours. Loaded once the
 * first answer stands; what the page itself has loaded is handed over and not imported, or it would become a file of its own.
 */

import { Desk } from './desk.js';
import { dress } from './dress.js';
import { Own } from './own.js';
import { Panel } from './panel.js';
import { Sureness } from './sureness.js';
import style from './questions.css';

/**
 * @typedef {object} Page what the page hands over
 * @property {import('../session/session.js').Session} session
 * @property {import('../words/words.js').Words} words
 * @property {import('../widget/chart/chart.js').Chart} chart
 * @property {import('../widget/headline.js').Headline} headline
 * @property {import('../widget/chart/colours.js').Colours} colours
 * @property {HTMLElement} body what is asked goes in here
 * @property {HTMLDetailsElement} list of all inputs
 * @property {(work: Promise<void>) => unknown} during until this is done not all is drawn
 * @property {typeof import('../dom/dom.js').make} make
 * @property {typeof import('../dom/dom.js').button} button
 * @property {typeof import('../core/assets.js').compiled} compiled
 * @property {typeof import('../core/assets.js').loadTexts} loadTexts
 * @property {typeof import('../core/assets.js').addressOf} addressOf
 * @property {boolean} inOnePiece whether nothing lies beside the script
 */

/** @typedef {import('../words/texts.d.ts').QuestionTexts} QuestionTexts */

export class Questions {
  #desk;
  #sureness;
  #panel;
  #own;

  /**
   * @param {Page} page
   * @param {QuestionTexts} texts
   * @param {WebAssembly.Module} module
   * @param {URL | undefined} worker where its script lies; none where nothing lies beside the page's
   */
  constructor(page, texts, module, worker) {
    const { words, make, chart } = page;
    const start = { module, texts: grouped(words.texts, texts), locale: words.locale };
    this.#desk = new Desk(start, worker);
    const band = make('input', { type: 'checkbox', onchange: () => page.session.view('band', band.checked ? '1' : '0') });
    const key = make('label', { class: 'band-key', hidden: true }, band, texts.ui.bandKey);
    chart.element.append(key);
    this.#sureness = new Sureness(page, this.#desk, key, band);
    this.#panel = new Panel(page, this.#desk, texts.ui);
    this.#own = new Own(page);
    dress(page.body, style);
  }

  /** @param {Page} page */
  static async open(page) {
    const [texts, module, worker] = await Promise.all([
      page.loadTexts(`questions.${page.words.folder}`), page.compiled('questions.wasm'),
      page.inOnePiece ? undefined : page.addressOf('questions/worker.js'),
    ]);
    return new Questions(page, /** @type {any} */ (texts), module, worker);
  }

  /** Something may have changed. */
  update() {
    this.#sureness.update();
    this.#panel.update();
    this.#own.update();
  }

  free() {
    this.#desk.free();
    this.#own.free();
  }
}

/**
 * What answers are told with, by group.
 * @param {import('../words/texts.d.ts').Texts} page
 * @param {QuestionTexts} asked
 */
function grouped({ sentences, chart, parameters }, asked) {
  return {
    sentences: { ...sentences, ...asked.sentences },
    chart: { ...chart, ...asked.chart },
    themes: asked.themes,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, texts]) => [name, texts.name])),
  };
}
