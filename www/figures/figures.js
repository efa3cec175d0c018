/**
 * One's own figures: fields for single ones, and files, which set the inputs that follow from them. Loaded when the list of all inputs is
 * opened; what the page itself has loaded is handed over and not imported, or it would become a file of its own.
 */

import { Fields } from './fields.js';
import { Files } from './files.js';
import { Hands } from './hands.js';
import { Overlay } from './overlay.js';
import { started } from './rust.js';
import style from './figures.css';
import styleOfFiles from './files.css';

/** @typedef {import('../words/texts.d.ts').FigureTexts} FigureTexts */
/**
 * @typedef {object} Page what the page hands over
 * @property {import('./files.js').Kept} kept what a reader gave before
 * @property {import('../session/session.js').Session} session
 * @property {import('../words/words.js').Words} words
 * @property {HTMLElement} body something within the page
 * @property {import('../widget/chart/chart.js').Chart} chart
 * @property {typeof import('../dom/dom.js').make} make
 * @property {typeof import('../dom/dom.js').button} button
 * @property {typeof import('../core/assets.js').compiled} compiled
 * @property {typeof import('../core/assets.js').loadTexts} loadTexts
 * @property {(style: string) => void} dress
 * @property {(work: Promise<void>) => void} during until this is done not all is drawn
 * @property {boolean} inOnePiece whether nothing lies beside the script
 * @property {(start: unknown, listen: (told: any) => void, dismissed: () => void) => import('../questions/hired.js').Hired} hire a worker that reads files
 */
/**
 * @typedef {object} Kit what the parts are built with
 * @property {Page} page
 * @property {import('./figures-core.js').Figures} figures
 * @property {Hands} hands who reads files
 * @property {number} mostBytes of a file
 * @property {(key: string, values?: Record<string, string>) => string} say
 */

export class Figures {
  element;
  #fields;
  #files;
  #hands;
  #overlay;
  #figures;
  #end = () => {};

  /**
   * @param {Page} whole
   * @param {FigureTexts} texts
   * @param {WebAssembly.Module} module
   */
  constructor(whole, texts, module) {
    const ended = /** @type {Promise<void>} */ (new Promise((end) => (this.#end = () => end(undefined))));
    // Nobody waits for what is being read once this is gone.
    const page = { ...whole, during: (/** @type {Promise<void>} */ work) => whole.during(Promise.race([work, ended])) };
    const { Figures: Own, mostBytes } = started(module);
    const start = { module, texts: grouped(page.words.texts, texts), locale: page.words.locale, today: today() };
    this.#figures = new Own(start.texts, start.locale);
    this.#hands = new Hands(start, page.hire);
    /** @type {Kit['say']} */
    const say = (key, values = {}) => (texts.ui[key] ?? key).replace(/\{(\w+)\}/g, (slot, name) => values[name] ?? slot);
    const kit = { page, figures: this.#figures, hands: this.#hands, mostBytes: mostBytes(), say };
    this.#fields = new Fields(kit);
    this.#overlay = new Overlay(kit);
    this.#files = new Files(kit, this.#overlay);
    this.element = page.make('section', { class: 'own-figures', 'aria-label': say('title') },
      page.make('h3', {}, say('title')), page.make('p', { class: 'hint' }, say('hint')), this.#fields.element,
      this.#files.element);
    page.dress(style + styleOfFiles);
  }

  /** @param {Page} page */
  static async open(page) {
    const [texts, module] = await Promise.all([
      page.loadTexts(`figures.${page.words.folder}`), page.compiled('figures.wasm'),
    ]);
    return new Figures(page, /** @type {any} */ (texts), module);
  }

  /** Something may have changed. */
  update() {
    this.#fields.update();
    this.#files.update();
    this.#overlay.update();
  }

  free() {
    this.#end();
    this.#overlay.free();
    this.#hands.free();
    this.#figures.free();
  }
}

/** The reader's day: years that a file leaves out are counted back from it. */
function today() {
  const now = new Date();
  const two = (/** @type {number} */ number) => `${number}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * What figures are told with, by group.
 * @param {import('../words/texts.d.ts').Texts} page
 * @param {FigureTexts} own
 */
function grouped({ parameters, chart }, { sentences, tools, measures, reasons, refusals }) {
  return {
    sentences, tools, measures, reasons, refusals, chart,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, texts]) => [name, texts.name])),
  };
}
