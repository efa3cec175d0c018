/**
 * What can be saved, and how: the chart as a picture, all figures as a table. Loaded when somebody opens it; what the page
 * itself has loaded is handed over and not imported, or it would become a file of its own, which every visit would load.
 */

import { isConfined, offer } from './confined.js';
import { exporting } from './exports.js';
import { download } from './files.js';
import { Falsified, png } from './pictures.js';
import style from './saving.css';

/** @typedef {import('../core/types.d.ts').Sheet} Sheet */
/** @typedef {InstanceType<Awaited<ReturnType<typeof exporting>>['Exporter']>} Exporter */
/** @typedef {{ ui: Record<string, string>, files: Sheet['words'] }} Texts */

/**
 * @typedef {import('./ways.js').Page & { method: string }} Page with the address of the page that tells how the model works; empty where none is known
 */

/** Enough for every link: one in the address may have to do without its baseline. */
const WHOLE = 10_000;

export class Saving {
  #page;
  #texts;
  #dark;
  /** @type {HTMLElement} */
  #body;

  /** @param {Page} page @param {Texts} texts */
  constructor(page, texts) {
    this.#page = page;
    this.#texts = texts;
    this.#dark = page.make('input', { type: 'checkbox' });
    this.#body = page.make('div');
  }

  /** @param {Page} page */
  static async open(page) {
    const texts = await page.loadTexts(`exports.${page.words.folder}`);
    return new Saving(page, /** @type {any} */ (texts));
  }

  /** Fills a disclosure. @param {HTMLElement} body */
  fill(body) {
    const { make } = this.#page;
    this.#body = body;
    const group = (/** @type {string} */ title, /** @type {(Node | false)[]} */ ways, /** @type {string} */ about) => (
      make('div', { role: 'group', 'aria-label': title },
        make('p', { class: 'what' }, title), make('div', { class: 'buttons' }, ...ways), make('p', { class: 'about' }, about)));
    body.replaceChildren(
      group(this.#say('picture'), [
        this.#button('png', () => this.#savePng()),
        this.#button('svg', () => this.#saveSvg()),
        canCopyPictures() && this.#button('copy', () => this.#copy()),
        make('label', {}, this.#dark, this.#say('dark')),
      ], this.#say('pictureAbout')),
      group(this.#say('figures'), [
        this.#button('excel', () => this.#saveTable('excel')),
        this.#button('csv', () => this.#saveTable('csv')),
      ], this.#say('figuresAbout')));
    dress(body.getRootNode());
  }

  /** @param {'png' | 'svg' | 'copy' | 'excel' | 'csv'} kind @param {() => Promise<void>} work */
  #button(kind, work) {
    const { button, tell, element, fail } = this.#page;
    return button(this.#say(kind), () => work().then(() => tell(element, 'reach-export', { kind }), fail));
  }

  /** Without true pixels the drawing is saved in their place. @param {string} [told] what is said where they are true */
  async #savePng(told = '') {
    try {
      this.#keep(await this.#png(), this.#picture('png'), told);
    } catch (error) {
      if (!(error instanceof Falsified)) throw error;
      await this.#saveSvg(this.#say('falsified'));
    }
  }

  /** @param {string} [told] */
  async #saveSvg(told) {
    const svg = await this.#exported((exporter, sheet) => exporter.svg(sheet));
    this.#keep(new Blob([svg], { type: 'image/svg+xml' }), this.#picture('svg'), told, svg);
  }

  /** The promise goes into the clipboard itself: Safari forgets the tap while it waits. */
  async #copy() {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': this.#png() })]);
      this.#page.say(this.#say('copied'));
    } catch {
      await this.#savePng(this.#say('copySaved'));
    }
  }

  /** @param {'excel' | 'csv'} kind */
  async #saveTable(kind) {
    const figures = await this.#exported((exporter, sheet) => exporter[kind](sheet));
    const table = figures + (this.#page.session.called?.(kind) ?? '');
    const name = this.#say(kind === 'excel' ? 'excelFile' : 'csvFile');
    this.#keep(new Blob([table], { type: 'text/csv;charset=utf-8' }), name, '', table);
  }

  /**
   * Saves a file. Where the frame around may forbid that, nobody says that it was saved.
   * @param {Blob} blob
   * @param {string} name
   * @param {string} [told] what is said where it was
   * @param {string} [text] what is in it, where that is text
   */
  #keep(blob, name, told = '', text) {
    download(blob, name);
    const confined = isConfined('downloads');
    this.#page.say(confined ? '' : told);
    if (confined) offer(this.#page, this.#body, this.#page.words.ui('forbidsFiles'), text);
  }

  #png() {
    return this.#exported((exporter, sheet, size) => png((context, ratio) => exporter.paint(context, ratio, sheet), size));
  }

  /**
   * What comes of the present state.
   * @template T
   * @param {(exporter: Exporter, sheet: Sheet, size: Float64Array) => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async #exported(work) {
    const { session: { calc, chapter, sure }, words, address, method, compiled } = this.#page;
    // As it is now: what is loaded may take a while.
    const state = calc.roomLink(WHOLE);
    const known = sure && { answer: words.plain(sure.headline[0]), bands: [...sure.bands] };
    const sheet = { ...known, chapter, dark: this.#dark.checked, link: address(), method, words: this.#texts.files };
    const [{ Exporter, sheetSize }, { groups, results }] = await Promise.all([exporting(compiled), words.explanations()]);
    const exporter = new Exporter({ ...words.texts, groups, results }, words.locale);
    try {
      exporter.read(state);
      return await work(exporter, sheet, sheetSize());
    } finally {
      exporter.free();
    }
  }

  /** @param {'png' | 'svg'} end */
  #picture(end) {
    return `${this.#say('fileName')}-${this.#page.session.chapter}.${end}`;
  }

  /** @param {string} key */
  #say(key) {
    return this.#texts.ui[key] ?? key;
  }
}

/** Where pictures can be copied at all: not in every frame, and not without https. */
function canCopyPictures() {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
}

/** @param {Node} root */
function dress(root) {
  if (!(root instanceof ShadowRoot)) return;
  // A sheet belongs to the document of the window that made it.
  const { CSSStyleSheet: Sheet } = /** @type {typeof globalThis & Window} */ (root.ownerDocument.defaultView);
  const sheet = new Sheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets.push(sheet);
}
