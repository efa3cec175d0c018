/** The calculator as the website will show it, and how much more room it takes there than was measured. */

import { make } from '../dom/dom.js';
import { EVENTS } from '../words/lists.js';
import { contrast } from './contrast.js';

/** @typedef {import('./forms.js').Choice} Choice */
/**
 * @typedef {object} Judged
 * @property {{ own: number, text: number } | undefined} accent contrast of the colour, and of the text in it where the owner's had to be changed
 * @property {number | undefined} text contrast of text, where one of its colours is the owner's
 */

export class Preview {
  element = make('div', { class: 'preview', inert: true });
  #language;
  #observer;
  #onColours;
  /** As tall as what is kept. */
  #kept = make('div', { class: 'kept' });

  /**
   * @param {string} language where the website's own is taken
   * @param {(extra: number) => void} onExtra
   * @param {(judged: Judged) => void} onColours
   */
  constructor(language, onExtra, onColours) {
    this.#language = language;
    this.#onColours = onColours;
    this.#observer = new ResizeObserver(() => {
      const [shown, kept] = [...this.element.children].map((child) => child.getBoundingClientRect().height);
      onExtra(shown - kept);
    });
  }

  /** @param {Choice} choice @param {Record<string, string>} attributes that it has on the website, too @param {string} room that was measured */
  show(choice, attributes, room) {
    const { state, chapter, language, accent, surface, ink } = choice;
    const element = make(/** @type {'div'} */ (/** @type {string} */ ('reach-calculator')), {
      state: state || 'rc1', chapter, lang: language || this.#language, ...attributes,
    });
    for (const [name, colour] of Object.entries({ accent, surface, ink })) if (colour) element.style.setProperty(`--reach-${name}`, colour);
    this.#observer.disconnect();
    this.#observer.observe(element);
    // What a preview tells is no news for the page around it.
    for (const event of EVENTS) element.addEventListener(event, (told) => told.stopPropagation());
    this.#kept.style.height = room;
    // So that what was scrolled to stays in sight while another one comes.
    element.style.minHeight = room;
    this.element.replaceChildren(element, this.#kept);
    if (!matchMedia('(forced-colors: active)').matches) this.#judge(element, !!accent, !!(surface || ink));
  }

  /** Tells how far text stands off its ground, and whether that in the accent is another colour. @param {HTMLElement} element @param {boolean} hasAccent @param {boolean} hasText */
  async #judge(element, hasAccent, hasText) {
    const shown = await /** @type {any} */ (element).ready?.catch(() => undefined);
    const root = shown?.shadowRoot.querySelector('.root');
    if (!root || !element.isConnected) return;
    const { backgroundColor: ground, color: ink } = getComputedStyle(root);
    const [own, text] = ['--_brand', '--_accent'].map((name) => root.style.getPropertyValue(name));
    this.#onColours({
      accent: !hasAccent || own === text ? undefined : { own: contrast(own, ground), text: contrast(text, ground) },
      text: hasText ? contrast(ink, ground) : undefined,
    });
  }

  free() {
    this.#observer.disconnect();
  }
}
