/** The calculator as the website will show it, and how high it is there. */

import { make } from '../dom/dom.js';

/** @typedef {import('./forms.js').Choice} Choice */

export class Preview {
  element = make('div', { class: 'preview', inert: true });
  #language;
  #observer;

  /** @param {string} language where the website's own is taken @param {(height: number) => void} onHeight */
  constructor(language, onHeight) {
    this.#language = language;
    this.#observer = new ResizeObserver(() => onHeight(this.element.firstElementChild?.getBoundingClientRect().height ?? 0));
  }

  /** @param {Choice} choice */
  show({ state, chapter, layout, language, controls, accent }) {
    const element = make(/** @type {'div'} */ (/** @type {string} */ ('reach-calculator')), {
      state: state || 'rc1', chapter, layout, lang: language || this.#language, controls: controls.join(',') || undefined,
    });
    if (accent) element.style.setProperty('--reach-accent', accent);
    this.#observer.disconnect();
    this.#observer.observe(element);
    // What a preview tells is no news for the page around it.
    for (const event of ['reach-change', 'reach-error']) element.addEventListener(event, (told) => told.stopPropagation());
    this.element.replaceChildren(element);
  }

  free() {
    this.#observer.disconnect();
  }
}
