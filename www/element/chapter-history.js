/**
 * Chapters as steps of the browser's history. Going back opens the chapter again and nothing else: what was entered
 * meanwhile stays, as long as the step belongs to the same scenario; what another link brought is read from that link.
 */

import { ownsAddress, write } from './address.js';
import { tell } from '../dom/dom.js';

export class ChapterHistory {
  #host;
  #session;
  /** Tells one scenario in this window from another; kept by the browser when the page is loaded anew. */
  #scenario = '';
  /** The address as it was last read or written. */
  #address = '';

  /**
   * @param {HTMLElement} host
   * @param {import('../session/session.js').Session} session
   */
  constructor(host, session) {
    this.#host = host;
    this.#session = session;
    this.read();
  }

  /** Whether the address says something that has been neither read nor written. */
  get isElsewhere() {
    return location.hash !== this.#address;
  }

  /** The address has been read. */
  read() {
    this.#address = location.hash;
    this.#scenario = history.state?.reach?.scenario ?? `${Date.now()}`;
  }

  /** Opens a chapter as a new step. @param {import('../core/types.d.ts').Chapter} chapter */
  open(chapter) {
    if (chapter === this.#session.chapter) return;
    // An address that somebody else has changed is about to be read.
    const isRead = !this.isElsewhere;
    // What is left shows what was entered in it; one that was only opened keeps its address.
    if (isRead) this.#write(this.#session.canUndo ? this.#session.calc.link() : undefined);
    this.#session.view('chapter', chapter);
    if (isRead) this.#write(this.#session.calc.link(), true);
    tell(this.#host, 'reach-chapter', { chapter });
  }

  /** The scenario rests: the address follows. */
  rest() {
    const link = this.#session.calc.link();
    if (!this.isElsewhere && location.hash.slice(1) !== link) this.#write(link);
    this.#address = location.hash;
  }

  /** Opens the chapter of a step that the reader went back or forward to; false where the address has to be read. */
  follow() {
    const { scenario, chapter } = history.state?.reach ?? {};
    if (!ownsAddress(this.#host) || scenario !== this.#scenario) return false;
    this.#address = location.hash;
    this.#session.view('chapter', chapter);
    return true;
  }

  /** @param {string} [link] @param {boolean} [isNew] */
  #write(link, isNew = false) {
    if (!ownsAddress(this.#host)) return;
    write(link, { ...history.state, reach: { scenario: this.#scenario, chapter: this.#session.chapter } }, isNew);
    this.#address = location.hash;
  }
}
