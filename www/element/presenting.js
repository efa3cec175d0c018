/**
 * The way into the workshop: presenting, the story, the code for the room, the handout. None of it is loaded before
 * somebody presents, so a reader's visit does not carry it.
 */

import { stateOf } from './address.js';
import { compiled, loadCore, loadTexts, request } from '../core/assets.js';
import { button, make } from '../dom/dom.js';
import { filled } from '../words/template.js';

/** @typedef {import('../widget/widget.js').Widget} Widget */
/** @typedef {import('../words/words.js').Words} Words */
/** @typedef {import('../workshop/workshop.js').Workshop} Workshop */

/**
 * @typedef {object} Hall what the workshop works with
 * @property {HTMLElement} host
 * @property {import('../session/session.js').Session} session
 * @property {(link: string) => string} address the whole address of a link
 * @property {(work: Promise<void>) => void} during until this is done not all is drawn
 */

const TYPING = 'input:not([type="range"]), select, textarea';

export class Presenting {
  #hall;
  #again;
  #ending = new AbortController();
  /** What was chosen here; until then attribute and link decide. @type {boolean | undefined} */
  #chosen;
  #presents = false;
  /** @type {Promise<Workshop> | undefined} */
  #workshop;

  /** @param {Hall} hall @param {() => void} again builds the widget anew */
  constructor(hall, again) {
    this.#hall = hall;
    this.#again = again;
    const { host } = hall;
    // The browser keeps a talk with the page's place in its history: loaded anew, the page goes on with it.
    if (host.hasAttribute('page') && history.state?.talk) this.#chosen = true;
    /** @type {EventTarget} */ (host.hasAttribute('page') ? window : host).addEventListener('keydown', (event) => {
      this.#onKey(/** @type {KeyboardEvent} */ (event));
    }, { signal: this.#ending.signal });
  }

  /** @param {string} asked by attribute or link */
  layout(asked) {
    const presents = this.#chosen ?? asked === 'present';
    this.#presents = presents;
    if (presents) return 'present';
    return asked === 'present' ? 'full' : asked;
  }

  /** @param {boolean} on */
  choose(on) {
    this.#chosen = on;
    this.#again();
  }

  /** A widget was built. @param {Widget} widget @param {Words} words */
  async shown(widget, words) {
    if (!this.#presents) {
      (await this.#workshop)?.end();
      return;
    }
    // The address is about to be written anew, and a story that it carries would be gone.
    const came = stateOf(this.#hall.host);
    try {
      this.#workshop ??= this.#load();
      const workshop = await this.#workshop;
      if (widget.element.isConnected) await workshop.enter(widget, words, this.#chosen === true, came);
    } catch (error) {
      console.error(error);
      this.#workshop = undefined;
    }
  }

  free() {
    this.#ending.abort();
    this.#workshop?.then((workshop) => workshop.leave());
  }

  async #load() {
    const [{ Workshop }, { download }] = await Promise.all([import('../workshop/workshop.js'), import('../sharing/files.js')]);
    return new Workshop({ ...this.#hall, end: () => this.choose(false) }, { button, compiled, download, filled, loadCore, loadTexts, make, request });
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const [target] = event.composedPath();
    if (event.key !== 'p' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target instanceof Element && target.matches(TYPING)) return;
    event.preventDefault();
    this.choose(!this.#presents);
  }
}
