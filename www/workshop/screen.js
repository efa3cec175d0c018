/** Fills window and screen, and makes both dark while people should look at each other. */

import { make } from './kit.js';

export class Screen {
  /** @type {HTMLElement} */
  dark = document.createElement('div');
  #host;
  /** What is behind does not scroll. */
  #still = new CSSStyleSheet();

  /** @param {HTMLElement} host */
  constructor(host) {
    this.#host = host;
    this.#still.replaceSync('@media screen { html { overflow: hidden !important } }');
  }

  get isDark() {
    return !this.dark.hidden;
  }

  /** @param {HTMLElement} element @param {boolean} whole the window, and not only the element's place in the page */
  fill(element, whole) {
    this.dark = make('div', { class: 'dark', hidden: true, onclick: () => this.blank(false) });
    element.classList.toggle('whole', whole);
    if (!whole || document.adoptedStyleSheets.includes(this.#still)) return;
    document.adoptedStyleSheets.push(this.#still);
    scrollTo(0, 0);
  }

  /** @param {boolean} [dark] the other way round, if nothing is said */
  blank(dark = !this.isDark) {
    this.dark.hidden = !dark;
  }

  /** Where the browser and the frame around allow it; the window is filled in any case. */
  async enlarge() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await this.#host.requestFullscreen?.({ navigationUI: 'hide' });
    } catch {
      // Refused, in a frame without `allow="fullscreen"` for one.
    }
  }

  leave() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#still);
    if (document.fullscreenElement === this.#host) document.exitFullscreen().catch(() => {});
  }
}
