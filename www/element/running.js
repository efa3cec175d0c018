/** A calculator that runs: its scenario, what is seen of it, and what page and host are told about it. */

import { knownBase, linkTo, ownsAddress } from './address.js';
import { ChapterHistory } from './chapter-history.js';
import { homeOf } from './locale.js';
import { embeddedFor, textsOf } from './opening.js';
import { Presenting } from './presenting.js';
import { IN_ONE_PIECE, SCRIPT } from '../core/assets.js';
import { button, make, tell } from '../dom/dom.js';
import { Session } from '../session/session.js';
import { sheets } from '../widget/styles.js';
import { Widget } from '../widget/widget.js';
import { languageOf } from '../words/language.js';
import { Words } from '../words/words.js';

/** @typedef {Awaited<ReturnType<typeof import('./opening.js').open>>} Opened */
/** @typedef {import('../words/texts.d.ts').Texts} Texts */

export class Running {
  #host;
  #place;
  #core;
  #calc;
  #session;
  #locale;
  #widget;
  #presenting;
  #onError;
  /** The link that the host knows. */
  #told = '';
  #history;
  /** How much of what was asked for is still being fetched or built. */
  #underWay = 0;
  #hasEnded = false;
  #embedded;

  /**
   * @param {HTMLElement} host
   * @param {ShadowRoot} place
   * @param {Opened} opened
   * @param {(error: unknown) => void} onError
   */
  constructor(host, place, { core, calc, texts, locale, notes, embedded }, onError) {
    this.#host = host;
    this.#place = place;
    this.#core = core;
    this.#calc = calc;
    this.#locale = locale;
    this.#embedded = embedded;
    this.#onError = onError;
    this.#session = new Session(calc, () => {});
    this.#history = new ChapterHistory(host, this.#session);
    this.#presenting = new Presenting({
      host, session: this.#session, address: (link) => linkTo(host, link, this.#embedded), during: (work) => this.#during(work),
    }, () => this.speak());
    this.#widget = this.#show(texts);
    this.#note(notes);
    // A page that was only opened keeps its address.
    this.#dispatch();
  }

  get link() {
    return this.#calc.link();
  }

  /** Whether something that was asked for is not drawn yet. */
  get isBusy() {
    return this.#underWay > 0 || this.#widget.frames.isBusy;
  }

  /** Whether the address says something that has been neither read nor written. */
  get isElsewhere() {
    return this.#history.isElsewhere;
  }

  /** @param {string} link */
  async read(link) {
    this.#history.read();
    const { layout } = this.#calc.view();
    this.#calc.setHome(...homeOf(this.#host));
    const notes = this.#session.read(link);
    const view = this.#calc.view();
    if (view.language !== this.#locale || layout !== view.layout) await this.speak();
    this.#note(notes);
  }

  /** The reader went back or forward: false where the address has to be read. */
  return() {
    return this.#history.follow();
  }

  /** An attribute of the host has changed: another chapter opens at once, all else is built anew. @param {boolean} anew */
  follow(anew) {
    this.#calc.setHome(...homeOf(this.#host));
    if (anew) this.speak();
    else this.#session.told('view');
  }

  /** Builds everything anew, in the language that is wanted now. */
  speak() {
    return this.#during(this.#build());
  }

  async #build() {
    try {
      const wanted = await this.#wanted();
      if (!wanted) return;
      this.#locale = wanted.locale;
      this.#embedded = wanted.embedded;
      this.#calc.speak(wanted.texts, wanted.locale);
      this.#widget.free();
      this.#widget = this.#show(wanted.texts);
      this.#widget.frames.request();
    } catch (error) {
      if (!this.#hasEnded) this.#onError(error);
    }
  }

  /** The language that is wanted once its texts are there, which may be another one by then; none after the end. */
  async #wanted() {
    for (;;) {
      const { language: locale, layout } = this.#calc.view();
      const [texts, embedded] = await Promise.all([textsOf(locale), embeddedFor(this.#host, layout)]);
      if (this.#hasEnded) return undefined;
      if (locale === this.#calc.view().language) return { locale, texts, embedded };
    }
  }

  /** @param {Promise<void>} work */
  async #during(work) {
    this.#underWay += 1;
    try {
      await work;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Ends what is seen. */
  free() {
    this.#hasEnded = true;
    this.#presenting.free();
    this.#widget.free();
  }

  /** Gives the scenario back to the core; not after a trap, when its object is not to be touched. */
  forget() {
    this.#calc.free();
  }

  /** @param {Texts} texts */
  #show(texts) {
    const host = this.#host;
    const words = new Words(texts, this.#locale);
    // Before the widget watches the page: a change there makes it look up all its colours again.
    if (ownsAddress(host)) {
      // A page about one chapter has a title of its own.
      if (!host.getAttribute('page')) document.title = texts.title;
      document.documentElement.lang = languageOf(this.#locale);
    }
    const address = () => linkTo(host, this.link, this.#embedded);
    const widget = new Widget(this.#core, this.#session, words, {
      layout: this.#presenting.layout(this.#calc.view().layout),
      controls: (host.getAttribute('controls') ?? '').split(/[\s,]+/).filter(Boolean),
      titled: ownsAddress(host),
      address,
      speak: (language) => {
        this.#session.view('language', language);
        this.speak();
      },
      open: (chapter) => this.#history.open(chapter),
      present: () => this.#during(this.#presenting.choose(true)),
      during: (work) => this.#during(work),
      onRest: () => this.#tell(),
    });
    this.#place.adoptedStyleSheets = sheets(host);
    this.#embedded?.furnish({ host, widget, words, session: this.#session, address, ownsAddress, knownBase, script: !IN_ONE_PIECE && SCRIPT, make, button });
    this.#place.replaceChildren(widget.element);
    widget.start();
    this.#during(this.#presenting.shown(widget, words));
    return widget;
  }

  /** @param {import('../core/types.d.ts').Sentence[]} notes */
  #note(notes) {
    if (notes.length) this.#widget.notes.show(notes);
  }

  #tell() {
    const { link } = this;
    this.#history.rest();
    // A change of size or colours is no news.
    if (link !== this.#told) this.#dispatch();
  }

  #dispatch() {
    this.#told = this.link;
    tell(this.#host, 'reach-change', { link: this.#told, scenario: this.#calc.scenario(), summary: this.#calc.summary() });
  }
}
