/**
 * `<reach-calculator>`: loads core and texts, shows the calculator in a shadow root, and says so in words where it cannot.
 * What it offers to a page is listed in `data/element.json`, from which the reference in `docs/element.md` is written.
 */

import { SCRIPT } from '../core/assets.js';
import { tell } from '../dom/dom.js';
import { addressed, knownBase, stateOf } from './address.js';
import { OBSERVED } from './attributes.js';
import { failure } from './failure.js';
import { localeOf } from './locale.js';
import { open } from './opening.js';
import { keepOwnKeys } from './own-keys.js';
import { claim, reflect } from './properties.js';
import { Running } from './running.js';
import { quiet } from '../widget/frames.js';
import { sheets } from '../widget/styles.js';
import { FAILURES, causeOf } from '../words/failures.js';
import { folderOf, languageOf } from '../words/language.js';

/** @typedef {import('./element-types.d.ts').ReachCalculatorElement} Offered */

/** A server that renders pages imports this module, too. */
const Base = globalThis.HTMLElement ?? /** @type {typeof HTMLElement} */ (class {});

export class ReachCalculator extends Base {
  static observedAttributes = OBSERVED;

  #place = this.attachShadow({ mode: 'open' });
  /** The start that is under way; an older one that comes late is dropped. @type {symbol | undefined} */
  #start;
  /** The state to start from, where somebody gave one; after a trap the core cannot be asked. @type {string | undefined} */
  #kept;
  /** @type {Running | undefined} */
  #running;
  /** The hash that was read before its event came. @type {string | undefined} */
  #early;
  /** Fulfils or refuses `ready`; none once it was refused. @type {[(element: any) => void, (error: Error) => void] | undefined} */
  #outcome;
  #ready = this.#promise();
  /** Ends what runs, unless the element is back by then. */
  #leaving = 0;
  #onHash = () => {
    const early = this.#early;
    this.#early = undefined;
    if (!this.hasAttribute('page')) {
      const asked = addressed(this);
      // Other changes of the hash are the page's own business.
      if (asked !== undefined && location.hash.includes(asked)) this.read(asked);
      return;
    }
    if (location.hash.slice(1) === this.link || location.hash === early) return;
    if (!this.#running?.return()) this.read(location.href);
  };

  constructor() {
    super();
    keepOwnKeys(this.#place);
    this.addEventListener('reach-change', (event) => {
      if (event.target === this) this.#kept = /** @type {CustomEvent} */ (event).detail.link;
    });
  }

  connectedCallback() {
    claim(this);
    clearTimeout(this.#leaving);
    // What was only moved goes on.
    if (this.#running || this.#start) return;
    this.#empty();
    addEventListener('hashchange', this.#onHash);
    this.#begin();
  }

  disconnectedCallback() {
    this.#leaving = setTimeout(() => this.#leave());
  }

  /** Style sheets belong to a document. */
  adoptedCallback() {
    this.#leave();
  }

  #leave() {
    removeEventListener('hashchange', this.#onHash);
    const running = this.#running;
    this.#start = this.#running = undefined;
    if (running) {
      this.#kept = running.link;
      running.free();
      // What is under way may still ask for the scenario.
      quiet(() => running.isBusy).then(() => running.forget());
    }
    // What stays in sight without running could be touched.
    this.#empty();
  }

  #empty() {
    this.#place.replaceChildren(document.createElement('slot'));
  }

  /** @param {string} name @param {string | null} before @param {string | null} value */
  attributeChangedCallback(name, before, value) {
    const running = this.#running;
    if (name === 'state') {
      // What stands there before the start is read then. The same state once more is a wish to go back to it.
      if (running || this.#start || this.#kept !== undefined) this.read(value || stateOf(this) || 'rc1');
    } else if (!running || before === value) return;
    // Another chapter opens, and another `share-base` is asked for when a link is made.
    else running.follow(!['chapter', 'share-base'].includes(name));
  }

  /** The element, once it stands there with its first answer; refused where it cannot start. */
  get ready() {
    return this.#ready;
  }

  /** The present state, as in links behind `#`. */
  get link() {
    return this.#running?.link ?? this.#state.replace(/^[^#]*#/, '');
  }

  get #state() {
    return this.#kept ?? stateOf(this);
  }

  /** Takes over the state of a link, as the attribute `state` does. @param {string} link */
  async read(link) {
    if (this.#running) await this.#running.read(link);
    else this.#kept = link;
  }

  /** When everything that was asked for is drawn, or never will be: the element is gone, or cannot go on. */
  async settled() {
    // The event that tells of another address comes later.
    if (this.#running?.isElsewhere) {
      this.#onHash();
      this.#early = location.hash;
    }
    await quiet(() => this.isConnected && (this.#start !== undefined || this.#running?.isBusy === true));
  }

  async #begin() {
    if (!this.#outcome) this.#ready = this.#promise();
    const start = Symbol('start');
    this.#start = start;
    try {
      const opened = await open(this, () => this.#state, (error) => this.#fail(error));
      if (start === this.#start) {
        this.#running = new Running(this, this.#place, opened, (error) => this.#fail(error));
        this.#outcome?.[0](this);
      } else opened.calc.free();
    } catch (error) {
      if (start === this.#start) this.#fail(error);
    }
    if (start === this.#start) this.#start = undefined;
  }

  /** @param {unknown} error */
  async #fail(error) {
    console.error(error);
    const cause = causeOf(error);
    const language = languageOf(localeOf(this));
    const ending = Symbol('failure');
    this.#start = ending;
    this.#running?.free();
    this.#running = undefined;
    const more = await import('./failing.js').catch(() => undefined);
    // Where not even the reasons are there, a file is missing whatever else is wrong.
    const message = more?.reasonOf(cause, folderOf(localeOf(this))) ?? FAILURES[language]['missing-file'];
    const base = knownBase(this) ?? await more?.pageBeside(SCRIPT);
    // Somebody may have started anew, or taken the element away.
    if (ending !== this.#start) return;
    this.#start = undefined;
    const link = base && `${base}#${this.link}`;
    this.#place.replaceChildren(failure(message, cause, language, link, () => this.#begin()), document.createElement('slot'));
    tell(this, 'reach-error', { cause, message });
    this.#outcome?.[1](new Error(message, { cause }));
    this.#outcome = undefined;
    // Last: browsers too old for our Wasm know no such sheets either.
    this.#place.adoptedStyleSheets = sheets(this);
  }

  /** @returns {Promise<Offered>} */
  #promise() {
    const promise = new Promise((...outcome) => {
      this.#outcome = outcome;
    });
    // Whoever does not ask need not hear of it.
    promise.catch(() => {});
    return promise;
  }
}

reflect(ReachCalculator.prototype);
