/**
 * `<reach-calculator>`: loads core and texts, shows the calculator in a shadow root, and says so in words where it cannot.
 *
 * Attributes, all observed: `lang`; `chapter`; `state`, a link's text; `controls`, names of sliders separated by commas or
 * spaces; `layout`, `full`, `compact` or `present`; `share-base`, the address that copied links start with. `page` makes it
 * the page itself: it reads and writes the address, and sets title and language.
 * Events: `reach-change` (`detail`: link, scenario, summary), also once it has started; `reach-error` (`detail`: cause, message).
 * Parts: root, toolbar, presets, button, tabs, tab, question, headline, figure, chart, crosshair, controls, control, field,
 * slider, assumptions, table, sharing, failure. Properties: `--reach-font` and `--reach-…` for every colour.
 */

import { loadCore, loadTexts } from './assets.js';
import { base, ownsAddress, stateOf, write } from './address.js';
import { causeOf, failure, reason } from './failure.js';
import { guarded } from './guard.js';
import { languageOf, localeOf } from './language.js';
import { Session } from './session.js';
import { sheets } from './styles.js';
import { Widget } from './widget.js';
import { Words } from './words.js';

/** @typedef {typeof import('./types.d.ts')} Core */

export class ReachCalculator extends HTMLElement {
  static observedAttributes = ['lang', 'chapter', 'state', 'controls', 'layout', 'share-base', 'page'];

  #shadow = this.attachShadow({ mode: 'open' });
  /** Which start is under way; an older one that comes late is dropped. */
  #run = 0;
  /** The state to start from, once there was one. @type {string | undefined} */
  #kept;
  #locale = '';
  /** @type {Core | undefined} */
  #core;
  /** @type {Session | undefined} */
  #session;
  /** @type {Widget | undefined} */
  #widget;
  #onHash = () => this.#readAddress();

  connectedCallback() {
    if (!this.#shadow.firstChild) this.#shadow.append(document.createElement('slot'));
    addEventListener('hashchange', this.#onHash);
    this.#start();
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#onHash);
    this.#stop();
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    const session = this.#session;
    if (!session || before === value) return;
    if (name === 'state') this.read(value ?? '');
    else if (name === 'chapter' && value) session.view('chapter', value);
    else if (name === 'lang') this.#speak(value ?? localeOf(this));
    else this.#show();
  }

  /** The present state, as in links behind `#`. */
  get link() {
    return this.#session?.calc.link() ?? this.#kept ?? '';
  }

  /** Takes over the state of a link, as the attribute `state` does. @param {string} link */
  read(link) {
    const notes = this.#session?.read(link);
    if (notes) this.#widget?.notes.show(notes);
  }

  /** When everything that has changed is drawn. */
  async settled() {
    await this.#widget?.frames.settled();
  }

  async #start() {
    const run = ++this.#run;
    try {
      await this.#load(run);
    } catch (error) {
      if (run === this.#run) this.#fail(error);
    }
  }

  /** @param {number} run */
  async #load(run) {
    const guess = localeOf(this);
    const [loaded, first] = await Promise.all([loadCore(), loadTexts(languageOf(guess))]);
    if (run !== this.#run) return;
    const core = /** @type {Core} */ (/** @type {unknown} */ (loaded));
    const calc = guarded(new core.Calculator(first.chart, guess), (error) => this.#fail(error));
    const state = this.#kept ?? stateOf(this);
    let notes = calc.read(state);
    this.#locale = (!this.hasAttribute('lang') && calc.view().language) || guess;
    const texts = await loadTexts(languageOf(this.#locale));
    if (run !== this.#run) return calc.free();
    if (texts !== first) {
      calc.speak(texts.chart, this.#locale);
      notes = calc.read(state);
    }
    const chapter = this.getAttribute('chapter');
    if (chapter) calc.setView('chapter', chapter);
    this.#core = core;
    this.#session = new Session(calc, () => {});
    this.#show(texts);
    if (notes.length) /** @type {Widget | undefined} */ (this.#widget)?.notes.show(notes);
    this.#tell();
  }

  /** Builds what is seen, in the present language and layout. @param {import('./texts.d.ts').Texts} [texts] */
  async #show(texts) {
    const session = this.#session;
    if (!this.#core || !session) return;
    const words = new Words(texts ?? await loadTexts(languageOf(this.#locale)), this.#locale);
    this.#widget?.free();
    this.#widget = new Widget(this.#core, session, words, {
      layout: this.getAttribute('layout') || session.calc.view().layout || 'full',
      controls: (this.getAttribute('controls') ?? '').split(/[\s,]+/).filter(Boolean),
      titled: ownsAddress(this),
      address: () => `${base(this)}#${this.link}`,
      speak: (language) => {
        session.view('language', language);
        this.#speak(language);
      },
      onRest: () => this.#tell(),
    });
    this.#shadow.adoptedStyleSheets = sheets();
    this.#shadow.replaceChildren(this.#widget.element);
    this.#widget.start();
    if (!ownsAddress(this)) return;
    document.title = words.texts.title;
    document.documentElement.lang = this.#locale;
  }

  /** @param {string} locale */
  async #speak(locale) {
    this.#locale = locale;
    const texts = await loadTexts(languageOf(locale));
    this.#session?.calc.speak(texts.chart, locale);
    await this.#show(texts);
  }

  #tell() {
    const session = this.#session;
    if (!session) return;
    const { calc } = session;
    this.#kept = calc.link();
    if (ownsAddress(this) && location.hash.slice(1) !== this.#kept) write(this.#kept);
    this.#dispatch('reach-change', { link: this.#kept, scenario: calc.scenario(), summary: calc.summary() });
  }

  #readAddress() {
    if (this.hasAttribute('page') && location.hash.slice(1) !== this.link) this.read(location.href);
  }

  #stop() {
    this.#run += 1;
    this.#kept = this.#session?.calc.link() ?? this.#kept;
    this.#widget?.free();
    this.#session?.calc.free();
    this.#widget = this.#session = undefined;
  }

  /** @param {unknown} error */
  #fail(error) {
    const cause = causeOf(error);
    const language = languageOf(this.#locale || localeOf(this));
    this.#run += 1;
    this.#widget?.free();
    // After a trap the core's object is not to be touched, not even to be freed.
    this.#widget = this.#session = undefined;
    const link = `${base(this)}#${this.#kept ?? this.getAttribute('state') ?? ''}`;
    this.#shadow.adoptedStyleSheets = sheets();
    this.#shadow.replaceChildren(failure(cause, language, link, () => this.#start()), document.createElement('slot'));
    this.#dispatch('reach-error', { cause, message: reason(cause, language) });
    console.error(error);
  }

  /** @param {string} name @param {unknown} detail */
  #dispatch(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
