/** The calculator as the website will show it, and how much more room it takes there than was measured. */

import { make } from '../dom/dom.js';

/** @typedef {import('./forms.js').Choice} Choice */

export class Preview {
  element = make('div', { class: 'preview', inert: true });
  #language;
  #observer;
  /** As tall as what is kept. */
  #kept = make('div', { class: 'kept' });

  /** @param {string} language where the website's own is taken @param {(extra: number) => void} onExtra */
  constructor(language, onExtra) {
    this.#language = language;
    this.#observer = new ResizeObserver(() => {
      const [shown, kept] = [...this.element.children].map((child) => child.getBoundingClientRect().height);
      onExtra(shown - kept);
    });
  }

  /** @param {Choice} choice @param {string} room that was measured */
  show({ state, chapter, layout, language, controls, accent }, room) {
    const element = make(/** @type {'div'} */ (/** @type {string} */ ('reach-calculator')), {
      state: state || 'rc1', chapter, layout, lang: language || this.#language, controls: controls.join(',') || undefined,
    });
    if (accent) element.style.setProperty('--reach-accent', accent);
    this.#observer.disconnect();
    this.#observer.observe(element);
    // What a preview tells is no news for the page around it.
    for (const event of ['reach-change', 'reach-error']) element.addEventListener(event, (told) => told.stopPropagation());
    this.#kept.style.height = room;
    this.element.replaceChildren(element, this.#kept);
  }

  free() {
    this.#observer.disconnect();
  }
}
