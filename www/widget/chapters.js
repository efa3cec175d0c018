/** The chapters as tabs: arrow keys, Home and End move along them; at each chapter's end a way on to the next. */

import { button, make } from '../dom/dom.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Chapters {
  element;
  /** Lead on: beside the answer, and at the end of a chapter. */
  next;
  #session;
  #words;
  #tabs;
  #panel;

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {HTMLElement} panel what the tabs switch
   * @param {(chapter: import('../core/types.d.ts').Chapter) => void} open
   */
  constructor(session, words, panel, open) {
    this.#session = session;
    this.#words = words;
    this.#panel = panel;
    this.#tabs = session.calc.chapters().map(({ id }) => make('button', {
      type: 'button', role: 'tab', id: `tab-${id}`, 'data-id': id, 'aria-controls': 'panel', part: 'tab',
      onclick: () => open(id),
    }, words.texts.chapters[id].name));
    this.element = make('div', {
      class: 'chapters', role: 'tablist', 'aria-label': words.ui('chapters'), part: 'tabs',
      onkeydown: (event) => this.#walk(event),
    }, ...this.#tabs);
    const on = () => {
      const tab = this.#tabs[this.#here + 1];
      tab.click();
      // The next answer begins at the top.
      this.element.scrollIntoView();
      tab.focus({ preventScroll: true });
    };
    this.next = [0, 1].map(() => button('', on, { class: 'next', part: 'next' }));
    panel.setAttribute('role', 'tabpanel');
    panel.id = 'panel';
  }

  update() {
    const { chapter } = this.#session;
    for (const tab of this.#tabs) {
      const selected = tab.dataset.id === chapter;
      tab.setAttribute('aria-selected', `${selected}`);
      tab.tabIndex = selected ? 0 : -1;
    }
    this.#panel.setAttribute('aria-labelledby', `tab-${chapter}`);
    const { chapters } = this.#words.texts;
    const following = this.#session.calc.chapters()[this.#here + 1]?.id;
    for (const next of this.next) {
      next.hidden = !following;
      if (following) next.textContent = this.#words.ui('next', { question: chapters[following].question });
    }
  }

  get #here() {
    return this.#tabs.findIndex((tab) => tab.dataset.id === this.#session.chapter);
  }

  /** @param {KeyboardEvent} event */
  #walk(event) {
    const tabs = this.#tabs;
    const here = tabs.findIndex((tab) => tab.tabIndex === 0);
    const there = {
      ArrowRight: here + 1, ArrowLeft: here - 1 + tabs.length, Home: 0, End: tabs.length - 1,
    }[event.key];
    if (there === undefined) return;
    event.preventDefault();
    const tab = tabs[there % tabs.length];
    tab.focus();
    tab.click();
  }
}
