/** Taking things along: the link, the figures and the picture. Each way has another where a browser or frame refuses it. */

import { IN_ONE_PIECE, addressOf } from '../core/assets.js';
import { button, make } from '../dom/dom.js';
import { reason } from '../words/failures.js';

/** @typedef {typeof import('../core/types.d.ts')} Core */
/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */
/** @typedef {import('../core/types.d.ts').DrawOptions} DrawOptions */

/** What can be saved, also as the endings of the files. */
const FILES = /** @type {const} */ (['csv', 'png', 'svg']);

export class Sharing {
  element;
  #core;
  #session;
  #words;
  #chart;
  #address;
  #field;
  #done = make('p', { class: 'done', role: 'status' });

  /**
   * @param {Core} core
   * @param {Session} session
   * @param {Words} words
   * @param {() => DrawOptions} chart how the present chart is drawn
   * @param {() => string} address the link with everything in it
   * @param {boolean} embeds whether this is the page itself, from which others take snippets
   */
  constructor(core, session, words, chart, address, embeds) {
    this.#core = core;
    this.#session = session;
    this.#words = words;
    this.#chart = chart;
    this.#address = address;
    this.#field = make('input', {
      type: 'text', class: 'link', readonly: true, hidden: true, 'aria-label': words.ui('link'),
    });
    this.element = make('div', { class: 'sharing', role: 'group', 'aria-label': words.ui('sharing'), part: 'sharing' },
      make('div', { class: 'buttons' },
        button(words.ui('copyLink'), () => this.#copyLink()),
        !!navigator.share && button(words.ui('share'), () => this.#share()),
        ...FILES.map((kind) => button(kind.toUpperCase(), () => this.#save(kind), { title: words.ui(kind) })),
        canCopyPictures() && button(words.ui('copyPicture'), () => this.#copyPicture()),
        button(words.ui('print'), () => print()),
        embeds && !IN_ONE_PIECE && button(words.ui('embed'), () => this.#embed())),
      this.#done, this.#field);
  }

  /** What was said about an older state is no longer true. */
  forget() {
    if (this.#done.textContent) this.#done.textContent = '';
    this.#field.hidden = true;
  }

  async #copyLink() {
    try {
      await navigator.clipboard.writeText(this.#address());
      this.#field.hidden = true;
      this.#say('copied');
    } catch {
      this.#field.hidden = false;
      this.#field.value = this.#address();
      this.#field.select();
      this.#say('copyYourself');
    }
  }

  async #share() {
    const { title = '' } = this.#chart();
    try {
      await navigator.share({ title: this.#words.texts.title, text: title, url: this.#address() });
    } catch (error) {
      if (/** @type {Error} */ (error).name !== 'AbortError') await this.#copyLink();
    }
  }

  /** @param {typeof FILES[number]} kind */
  async #save(kind) {
    try {
      const { download } = await import('./files.js');
      download(await this.#file(kind), `${this.#words.ui('fileName')}-${this.#session.chapter}.${kind}`);
    } catch (error) {
      console.error(error);
      this.#done.textContent = reason('missing-file', this.#words.language);
    }
  }

  /** The promise goes into the clipboard itself: Safari forgets the tap while it waits. */
  async #copyPicture() {
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': this.#file('png') })]);
      this.#say('pictureCopied');
    } catch {
      this.#say('pictureSaved');
      await this.#save('png');
    }
  }

  async #embed() {
    // Elsewhere no script lies beside this one that a snippet could name. An address, not a name: what esbuild knows of, it
    // would split, and every visit would fetch one file more.
    if (!IN_ONE_PIECE) {
      /** @type {typeof import('../embedding/builder.js')} */
      const { build } = await import(addressOf('snippet/builder.js').href);
      build(/** @type {ShadowRoot} */ (this.element.getRootNode()), this.#session, this.#words, this.#address());
    }
  }

  /** @param {typeof FILES[number]} kind @returns {Promise<Blob>} */
  async #file(kind) {
    const files = await import('./files.js');
    const address = this.#address();
    if (kind === 'csv') return files.csv(this.#core, this.#session.calc.scenario(), address);
    const [place] = address.split(/[?#]/);
    return files[kind](this.#session.calc, { ...this.#chart(), footer: `${this.#words.texts.title} · ${place}` });
  }

  /** @param {string} key */
  #say(key) {
    this.#done.textContent = this.#words.ui(key);
  }
}

/** Where pictures can be copied at all: not in every frame, and not without https. */
function canCopyPictures() {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
}
