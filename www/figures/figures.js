/**
 * One's own figures: fields for single ones, which set the inputs that follow from them. Loaded when the list of all inputs is
 * opened; what the page itself has loaded is handed over and not imported, or it would become a file of its own.
 */

import { Fields } from './fields.js';
import { Overlay } from './overlay.js';
import { started } from './rust.js';
import style from './figures.css';

/** @typedef {import('../words/texts.d.ts').FigureTexts} FigureTexts */
/**
 * @typedef {object} Page what the page hands over
 * @property {import('../session/session.js').Session} session
 * @property {import('../words/words.js').Words} words
 * @property {HTMLElement} body something within the page
 * @property {import('../widget/chart/chart.js').Chart} chart
 * @property {typeof import('../dom/dom.js').make} make
 * @property {typeof import('../dom/dom.js').button} button
 * @property {typeof import('../core/assets.js').compiled} compiled
 * @property {typeof import('../core/assets.js').loadTexts} loadTexts
 * @property {(style: string) => void} dress
 */
/**
 * @typedef {object} Kit what the parts are built with
 * @property {Page} page
 * @property {import('./figures-core.js').Figures} figures
 * @property {(key: string, values?: Record<string, string>) => string} say
 */

export class Figures {
  element;
  #fields;
  #overlay;
  #figures;

  /**
   * @param {Page} page
   * @param {FigureTexts} texts
   * @param {WebAssembly.Module} module
   */
  constructor(page, texts, module) {
    const Own = started(module);
    this.#figures = new Own(grouped(page.words.texts, texts), page.words.locale);
    /** @type {Kit['say']} */
    const say = (key, values = {}) => (texts.ui[key] ?? key).replace(/\{(\w+)\}/g, (slot, name) => values[name] ?? slot);
    const kit = { page, figures: this.#figures, say };
    this.#fields = new Fields(kit);
    this.element = page.make('section', { class: 'own-figures', 'aria-label': say('title') },
      page.make('h3', {}, say('title')), page.make('p', { class: 'hint' }, say('hint')), this.#fields.element);
    page.dress(style);
    this.#overlay = new Overlay(kit);
  }

  /** @param {Page} page */
  static async open(page) {
    const [texts, module] = await Promise.all([
      page.loadTexts(`figures.${page.words.language}`), page.compiled('figures.wasm'),
    ]);
    return new Figures(page, /** @type {any} */ (texts), module);
  }

  /** Something may have changed. */
  update() {
    this.#fields.update();
    this.#overlay.update();
  }

  free() {
    this.#overlay.free();
    this.#figures.free();
  }
}

/**
 * What figures are told with, by group.
 * @param {import('../words/texts.d.ts').Texts} page
 * @param {FigureTexts} own
 */
function grouped({ parameters }, { sentences }) {
  return {
    sentences,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, texts]) => [name, texts.name])),
  };
}
