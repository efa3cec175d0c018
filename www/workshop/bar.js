/** The title above the headline, and the bar below everything: where the story stands and what else can be shown. */

import { button, make } from './kit.js';

/** @typedef {import('./telling.js').Telling} Telling */
/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./clicker.js').Actions} Actions */

export class Bar {
  title = make('p', { class: 'thread', role: 'status', part: 'story-title' });
  element;
  #telling;
  #place = make('span', { class: 'place' });
  #note = make('span', { class: 'note', role: 'status' });
  #previous;
  #next;
  #texts;

  /** @param {Texts} texts @param {Telling} telling @param {Actions} actions */
  constructor(texts, telling, actions) {
    this.#telling = telling;
    this.#texts = texts;
    const action = (/** @type {keyof Actions} */ name, label = texts.say(name)) => button(label, (event) => {
      actions[name]();
      // The next key belongs to the story and not to the button.
      if (name !== 'join' && name !== 'story' && name !== 'guess' && event instanceof PointerEvent && event.pointerType) {
        /** @type {HTMLElement} */ (event.currentTarget)?.blur();
      }
    }, { 'data-action': name, title: texts.say(`${name}Hint`) });
    this.#previous = action('previous', '‹');
    this.#next = action('next', '›');
    for (const [element, name] of /** @type {const} */ ([[this.#previous, 'previous'], [this.#next, 'next']])) {
      element.setAttribute('aria-label', texts.say(name));
    }
    this.element = make('div', { class: 'bar', role: 'group', 'aria-label': texts.say('bar') },
      this.#previous, this.#place, this.#next, this.#note,
      ...(/** @type {const} */ (['guess', 'story', 'notes', 'join', 'handout', 'blank', 'enlarge', 'end'])).map((name) => action(name)));
  }

  /** What went wrong, until something else happens. @param {string} text */
  say(text) {
    this.#note.textContent = text;
  }

  update() {
    this.#note.textContent = '';
    const { place, step, story } = this.#telling;
    this.title.textContent = step?.title ?? '';
    this.#place.textContent = step
      ? `${place + 1} / ${story.steps.length}` : this.#texts.say('before', { title: story.title });
    this.#previous.setAttribute('aria-disabled', `${place < 0}`);
    this.#next.setAttribute('aria-disabled', `${place >= story.steps.length - 1}`);
  }
}
