/** Taking things along: the link, the figures and the picture. Each way has another where a browser or frame refuses it. */

import { button, disclosure, make } from './dom.js';
import { canCopyPictures, copyPicture, csv, download, pictureOptions, png, svg } from './files.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./words.js').Words} Words */
/** @typedef {import('./types.d.ts').DrawOptions} DrawOptions */

export class Sharing {
  element;
  #session;
  #words;
  #chart;
  #address;
  #field;
  #done = make('p', { class: 'done', role: 'status' });

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {() => DrawOptions} chart how the present chart is drawn
   * @param {() => string} address the link with everything in it
   * @param {boolean} embeds whether this is the page itself, from which others take snippets
   */
  constructor(session, words, chart, address, embeds) {
    this.#session = session;
    this.#words = words;
    this.#chart = chart;
    this.#address = address;
    this.#field = make('input', {
      type: 'text', class: 'link', readonly: true, hidden: true, 'aria-label': words.ui('link'),
    });
    const { calc } = session;
    this.element = make('div', { class: 'sharing', role: 'group', 'aria-label': words.ui('sharing'), part: 'sharing' },
      make('div', { class: 'buttons' },
        button(words.ui('copyLink'), () => this.#copyLink()),
        !!navigator.share && button(words.ui('share'), () => this.#share()),
        button('CSV', () => download(csv(calc, address()), this.#name('csv')), { title: words.ui('csv') }),
        button('PNG', () => this.#savePng(), { title: words.ui('png') }),
        button('SVG', () => download(svg(calc, this.#picture()), this.#name('svg')), { title: words.ui('svg') }),
        canCopyPictures() && button(words.ui('copyPicture'), () => this.#copyPicture()),
        button(words.ui('print'), () => print()),
        embeds && ASSET_VERSION !== '' && button(words.ui('embed'), () => this.#embed())),
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

  async #savePng() {
    download(await png(this.#session.calc, this.#picture()), this.#name('png'));
  }

  async #copyPicture() {
    try {
      await copyPicture(png(this.#session.calc, this.#picture()));
      this.#say('pictureCopied');
    } catch {
      await this.#savePng();
      this.#say('pictureSaved');
    }
  }

  async #embed() {
    // The build in one file has no script beside it that a snippet could name. An address, not a name: what esbuild knows
    // of, it would split, and every visit would fetch one file more.
    if (ASSET_VERSION !== '') {
      const { build } = await import(new URL('snippet/builder.js', import.meta.url).href);
      build({ button, disclosure, make }, /** @type {ShadowRoot} */ (this.element.getRootNode()), this.#session, this.#words,
        this.#address());
    }
  }

  #picture() {
    const [place] = this.#address().split(/[?#]/);
    return { ...pictureOptions(this.#chart()), footer: `${this.#words.texts.title} · ${place}` };
  }

  /** @param {string} ending */
  #name(ending) {
    return `${this.#words.ui('fileName')}-${this.#session.chapter}.${ending}`;
  }

  /** @param {string} key */
  #say(key) {
    this.#done.textContent = this.#words.ui(key);
  }
}
