/** The presenter's notes, in a window of their own that stays on the laptop while the wall shows the other one. */

import { make } from './kit.js';
import { listenForKeys } from './clicker.js';

/** @typedef {import('./telling.js').Telling} Telling */
/** @typedef {import('./texts.js').Texts} Texts */

export class Notes {
  /** @type {Window | null} */
  #window = null;
  #body = document.createElement('div');
  /** @type {{ telling: Telling, texts: Texts } | undefined} */
  #last;

  /** Whether the browser lets it. @param {Texts} texts @param {import('./clicker.js').Actions} actions */
  open(texts, actions) {
    // From the same origin, even on a disk: the window starts empty and is filled from here.
    this.#window ??= window.open('', 'reach-notes', 'popup,width=520,height=640');
    if (!this.#window) return false;
    const { document: page, CSSStyleSheet: Sheet } = /** @type {typeof globalThis & Window} */ (this.#window);
    page.title = texts.say('notes');
    const sheet = new Sheet();
    sheet.replaceSync('body { margin: 1.5em; font: 20px/1.5 system-ui, sans-serif; white-space: pre-line } small { color: #555 }');
    page.adoptedStyleSheets = [sheet];
    page.body.replaceChildren(this.#body);
    listenForKeys(this.#window, actions);
    this.#window.addEventListener('pagehide', () => { this.#window = null; });
    if (this.#last) this.show(this.#last.telling, this.#last.texts);
    return true;
  }

  /** @param {Telling} telling @param {Texts} texts */
  show(telling, texts) {
    this.#last = { telling, texts };
    const { place, step, story } = telling;
    const next = story.steps[place + 1];
    this.#body.replaceChildren(
      make('small', {}, step ? `${place + 1} / ${story.steps.length}` : story.title),
      make('h1', {}, step?.title ?? texts.say('beforeStory')),
      make('p', {}, step?.note.trim() ?? texts.say('keys')),
      make('small', {}, next ? texts.say('then', { title: next.title }) : texts.say('theEnd')));
  }

  close() {
    this.#window?.close();
    this.#window = null;
  }
}
