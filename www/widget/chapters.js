/** The chapters as tabs: arrow keys, Home and End move along them. */

import { make } from '../dom/dom.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

export class Chapters {
  element;
  #session;
  #tabs;
  #panel;

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {HTMLElement} panel what the tabs switch
   */
  constructor(session, words, panel) {
    this.#session = session;
    this.#panel = panel;
    this.#tabs = session.calc.chapters().map(({ id }) => make('button', {
      type: 'button', role: 'tab', id: `tab-${id}`, 'data-id': id, 'aria-controls': 'panel', part: 'tab',
      onclick: () => session.view('chapter', id),
    }, words.texts.chapters[id].name));
    this.element = make('div', {
      class: 'chapters', role: 'tablist', 'aria-label': words.ui('chapters'), part: 'tabs',
      onkeydown: (event) => this.#walk(event),
    }, ...this.#tabs);
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
