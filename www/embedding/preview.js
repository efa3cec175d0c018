/** The calculator as the website will show it, and how much more room it takes there than was measured. */

import { make } from '../dom/dom.js';
import { contrast } from './contrast.js';

/** @typedef {import('./forms.js').Choice} Choice */
/** @typedef {{ own: number, text: number } | undefined} Changed contrast of a colour, and of the text in it that had to be changed */

export class Preview {
  element = make('div', { class: 'preview', inert: true });
  #language;
  #observer;
  #onColour;
  /** As tall as what is kept. */
  #kept = make('div', { class: 'kept' });

  /**
   * @param {string} language where the website's own is taken
   * @param {(extra: number) => void} onExtra
   * @param {(changed: Changed) => void} onColour
   */
  constructor(language, onExtra, onColour) {
    this.#language = language;
    this.#onColour = onColour;
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
    this.#judge(element);
  }

  /** Tells whether text in the accent is another colour, and by how much it stands off now. @param {HTMLElement} element */
  async #judge(element) {
    const shown = await /** @type {any} */ (element).ready?.catch(() => undefined);
    const root = shown?.shadowRoot.querySelector('.root');
    if (!root || !element.isConnected) return;
    const ground = getComputedStyle(root).backgroundColor;
    const [own, text] = ['--_brand', '--_accent'].map((name) => root.style.getPropertyValue(name));
    this.#onColour(own === text ? undefined : { own: contrast(own, ground), text: contrast(text, ground) });
  }

  free() {
    this.#observer.disconnect();
  }
}
