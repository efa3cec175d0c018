/**
 * Fills the window, above whatever the page around does to its own boxes, and the screen; makes both dark while people
 * should look at each other; and gives back what was there.
 */

import { make } from './kit.js';
import { lift, lower } from './top-layer.js';

export class Screen {
  /** @type {HTMLElement} */
  dark = document.createElement('div');
  #host;
  #end;
  /** @type {HTMLElement | undefined} */
  #element;
  /** What is behind does not scroll. */
  #still = new CSSStyleSheet();
  /** The room that the calculator took in the page stays. */
  #room = new CSSStyleSheet();
  /** @type {AbortController | undefined} */
  #filling;
  /** How far the page was scrolled. */
  #place = { left: 0, top: 0 };
  #isFull = false;
  /** Whether a window of ours is just being opened, for which some browsers leave the full screen: the talk goes on. */
  opensWindow = false;
  /** Whether the full screen is left by our own doing, and the window stays filled. */
  #isMeant = false;

  /** @param {HTMLElement} host @param {() => void} end when somebody leaves the full screen */
  constructor(host, end) {
    this.#host = host;
    this.#end = end;
    this.#still.replaceSync('@media screen { html { overflow: hidden !important } }');
  }

  /** The dialog that is open, wherever the focus is: some browsers leave it behind. @returns {HTMLDialogElement | null | undefined} */
  get dialog() {
    return this.#element?.querySelector('dialog[open]');
  }

  get isDark() {
    return !this.dark.hidden;
  }

  /** @param {HTMLElement} element */
  fill(element) {
    this.#element = element;
    this.dark = make('div', { class: 'dark', hidden: true, onclick: () => this.blank(false) });
    this.#begin();
    this.#room.replaceSync(`@media screen { :host { min-height: ${this.#host.offsetHeight}px } }`);
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets.push(this.#room);
    this.raise();
    // What has been pressed is gone; the keys are heard here, and not by what lies behind.
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }

  #begin() {
    if (this.#filling) return;
    this.#filling = new AbortController();
    this.#place = { left: scrollX, top: scrollY };
    document.adoptedStyleSheets.push(this.#still);
    document.addEventListener('fullscreenchange', () => this.#changed(), { signal: this.#filling.signal });
  }

  /** Above everything; what fills the screen is there already. */
  raise() {
    const element = this.#element;
    if (!element?.isConnected) return;
    if (this.#isFull) lower(element);
    else lift(element, this.#end);
  }

  /** @param {boolean} [dark] the other way round, if nothing is said */
  blank(dark = !this.isDark) {
    this.dark.hidden = !dark;
  }

  /** Where the browser and the frame around allow it; the window is filled in any case. */
  async enlarge() {
    try {
      if (this.#host.matches(':fullscreen')) await this.#shrink();
      else await this.#host.requestFullscreen?.({ navigationUI: 'hide' });
    } catch {
      // Refused, in a frame without `allow="fullscreen"` for one.
    }
  }

  async #shrink() {
    this.#isMeant = true;
    await document.exitFullscreen();
  }

  /** For paper: what fills screen or window is one sheet to the browser, and all behind it would be cut off. */
  async lower() {
    if (this.#host.matches(':fullscreen')) await this.#shrink();
    if (this.#element) lower(this.#element);
  }

  /** The browser's own way out of the full screen is the way out of the talk, or of what lies above it. */
  #changed() {
    const isFull = this.#host.matches(':fullscreen');
    const isLeft = this.#isFull && !isFull && !this.#isMeant && !this.opensWindow;
    this.#isFull = isFull;
    this.#isMeant = false;
    this.raise();
    if (!isLeft) return;
    if (this.dialog) this.dialog.close();
    else this.#end();
  }

  /** The page is as it was. */
  leave() {
    if (!this.#filling) return;
    this.#filling.abort();
    this.#filling = undefined;
    this.#isFull = false;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#still);
    const back = () => scrollTo({ ...this.#place, behavior: 'instant' });
    back();
    // Before, the window is larger than it was, and the page may end too soon.
    if (this.#host.matches(':fullscreen')) document.exitFullscreen().then(back, () => {});
  }
}
