/** The steps of a story: to jump to, or to be put in order, named, annotated and left out. */

import { button, make } from './kit.js';

/** @typedef {import('./telling.js').Telling} Telling */
/** @typedef {import('./texts.js').Texts} Texts */

export class StoryList {
  element = make('ol', {});
  #telling;
  #texts;
  #jump;
  #changed;
  #edits = false;

  /**
   * @param {Telling} telling
   * @param {Texts} texts
   * @param {(place: number) => void} jump
   * @param {(said: string) => void} changed
   */
  constructor(telling, texts, jump, changed) {
    this.#telling = telling;
    this.#texts = texts;
    this.#jump = jump;
    this.#changed = changed;
  }

  /** @param {boolean} edits */
  edit(edits) {
    this.#edits = edits;
    this.update();
  }

  update() {
    const { steps } = this.#telling.story;
    this.element.classList.toggle('edits', this.#edits);
    this.element.replaceChildren(...steps.map((step, index) => make('li', {}, ...(this.#edits ? this.#tools(step, index) : [this.#way(step.title, index)]))));
  }

  /** @param {string} title @param {number} index */
  #way(title, index) {
    return button(title, () => this.#jump(index), { 'aria-current': index === this.#telling.place && 'step' });
  }

  /** @param {import('./story.js').Step} step @param {number} index */
  #tools({ title, note, guess }, index) {
    const { length } = this.#telling.story.steps;
    const named = (/** @type {string} */ key) => ({ 'aria-label': this.#texts.say(key, { number: index + 1 }), title: this.#texts.say(key, { number: index + 1 }), 'data-does': key });
    const field = make('input', { type: 'text', value: title, ...named('stepName'), onchange: () => {
      // A step without a title is no step to whoever reads the story as text.
      if (!this.#telling.rename(index, field.value)) field.value = this.#telling.story.steps[index].title;
      this.#changed('');
    } });
    const move = (/** @type {string} */ key, /** @type {string} */ sign, /** @type {number} */ to) => button(sign, () => {
      if (to < 0 || to >= length) return;
      this.#telling.move(index, to);
      this.#after(to, key, this.#texts.say('moved', { number: to + 1, count: length }));
    }, { ...named(key), 'aria-disabled': to < 0 || to >= length ? 'true' : undefined });
    return [field, move('stepUp', '↑', index - 1), move('stepDown', '↓', index + 1), button('×', () => {
      this.#telling.remove(index);
      this.#after(Math.min(index, length - 2), 'stepOut', this.#texts.say('removed', { title }));
    }, named('stepOut')), make('textarea', { rows: 2, placeholder: this.#texts.say('stepNote'), ...named('stepText'), onchange: (/** @type {Event} */ event) => {
      this.#telling.annotate(index, /** @type {HTMLTextAreaElement} */ (event.target).value);
      this.#changed('');
    } }, note.trim()), make('label', { class: 'check' }, make('input', { type: 'checkbox', checked: guess, onchange: (/** @type {Event} */ event) => {
      this.#telling.alter(index, { guess: /** @type {HTMLInputElement} */ (event.target).checked });
      this.#changed('');
    } }), this.#texts.say('guessStep'))];
  }

  /** The list is built anew; the keyboard stays with the step that it worked on. @param {number} index @param {string} key @param {string} said */
  #after(index, key, said) {
    this.update();
    this.#changed(said);
    /** @type {HTMLElement | null} */ (this.element.children[index]?.querySelector(`[data-does=${key}]`))?.focus();
  }
}
