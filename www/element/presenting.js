/**
 * The way into the workshop: presenting, the story, the code for the room, the handout. None of it is loaded before
 * somebody presents, so a reader's visit does not carry it; and nothing of the page gives way before all of it is there.
 */

import { ownsAddress, stateOf } from './address.js';
import { compiled, loadCore, loadTexts, request } from '../core/assets.js';
import { button, make } from '../dom/dom.js';
import { FAILURES } from '../words/failures.js';
import { filled } from '../words/template.js';

/** @typedef {import('../widget/widget.js').Widget} Widget */
/** @typedef {import('../words/words.js').Words} Words */
/** @typedef {import('../workshop/workshop.js').Workshop} Workshop */

/**
 * @typedef {object} Hall what the workshop works with
 * @property {HTMLElement} host
 * @property {import('../session/session.js').Session} session
 * @property {(link: string) => string} address the whole address of a link
 * @property {(work: Promise<void>) => unknown} during until this is done not all is drawn
 */

const TYPING = 'input:not([type="range"]), select, textarea';

export class Presenting {
  #hall;
  #again;
  #ending = new AbortController();
  /** What was chosen here; until then attribute and link decide, on the page itself. @type {boolean | undefined} */
  #chosen;
  #isWanted = false;
  #presents = false;
  /** Once it is there. @type {Workshop | undefined} */
  #workshop;
  /** The address as it was before something was loaded. @type {string | undefined} */
  #came;
  /** What had the focus before. @type {Element | null | undefined} */
  #from;
  /** What is seen; nobody asks before it is. */
  #shown = /** @type {[Widget, Words]} */ (/** @type {unknown} */ ([]));

  /** @param {Hall} hall @param {() => Promise<void>} again builds the widget anew */
  constructor(hall, again) {
    this.#hall = hall;
    this.#again = again;
    const { host } = hall;
    // The browser keeps a talk with the page's place in its history: loaded anew, the page goes on with it.
    if (ownsAddress(host) && history.state?.talk) this.#chosen = true;
    // Inside: keys that a slider keeps from the host are heard here all the same.
    /** @type {ShadowRoot} */ (host.shadowRoot).addEventListener('keydown', (event) => this.#onKey(/** @type {KeyboardEvent} */ (event)), { signal: this.#ending.signal });
  }

  /** Embedded it is only larger, until a reader presents. @param {string} asked by attribute or link */
  layout(asked) {
    const isPage = ownsAddress(this.#hall.host);
    this.#isWanted = this.#chosen ?? (isPage && asked === 'present');
    this.#presents = this.#isWanted && !!this.#workshop;
    if (this.#presents) return 'present';
    if (asked !== 'present') return asked;
    return isPage ? 'full' : 'large';
  }

  /** @param {boolean} on */
  async choose(on) {
    if (on && !(await this.#isReady())) return;
    this.#from = this.#hall.host.shadowRoot?.activeElement;
    this.#chosen = on;
    await this.#again();
  }

  /** A widget was built. @param {Widget} widget @param {Words} words */
  async shown(widget, words) {
    this.#shown = [widget, words];
    if (!this.#isWanted) return this.#workshop?.end();
    // The address is about to be written anew, and a story that it carries would be gone.
    this.#came ??= stateOf(this.#hall.host);
    if (!this.#presents) {
      if (await this.#isReady()) await this.#again();
      return;
    }
    try {
      await this.#workshop?.enter(widget, words, !!this.#chosen, this.#came, this.#from);
      this.#came = undefined;
    } catch (error) {
      await this.choose(false);
      this.#fail(error);
    }
  }

  free() {
    this.#ending.abort();
    this.#workshop?.leave();
  }

  /** Whether all is there that a talk begins with; where it is not, this is said, and the page stays as it is. */
  async #isReady() {
    try {
      this.#workshop ??= await this.#load();
      await this.#workshop.fetch(this.#shown[1].folder);
      return true;
    } catch (error) {
      this.#fail(error);
      return false;
    }
  }

  /** @param {unknown} error */
  #fail(error) {
    console.error(error);
    const [{ notes }, { language }] = this.#shown;
    notes.show([[{ text: FAILURES[language]['missing-file'], figure: false }]]);
  }

  async #load() {
    const [{ Workshop }, { download }] = await Promise.all([import('../workshop/workshop.js'), import('../sharing/files.js')]);
    return new Workshop({ ...this.#hall, end: () => this.choose(false) }, { button, compiled, download, filled, loadCore, loadTexts, make, FAILURES, request });
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    const [target] = event.composedPath();
    if (event.key !== 'p' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPING))) return;
    event.preventDefault();
    this.#hall.during(this.choose(!this.#presents));
  }
}
