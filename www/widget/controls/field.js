/** The number field of a control: takes exact values in the reader's number format; the core parses and judges them. */

import { make } from '../../dom/dom.js';

/** Room for as many letters at least. */
const LETTERS = 4;

export class Field {
  input;
  /** What the core had to say to the last entry. */
  note;
  #shown = '';
  /** The note belongs to the value that is about to be shown. */
  #noted = false;

  /**
   * @param {string} id
   * @param {string} unit
   * @param {(text: string) => string | undefined} onEnter returns what is to be said about the entry
   */
  constructor(id, unit, onEnter) {
    this.note = make('p', { class: 'note', id: `${id}-note`, role: 'status' });
    this.input = make('input', {
      id, type: 'text', inputmode: 'decimal', autocomplete: 'off', spellcheck: 'false', part: 'field',
      'aria-describedby': `${id}-unit ${id}-note`,
    });
    this.unit = make('span', { class: 'unit', id: `${id}-unit` }, unit);
    const enter = () => {
      if (this.input.value === this.#shown) return;
      const text = this.input.value;
      this.#shown = text;
      this.note.textContent = onEnter(text) ?? '';
      this.#noted = true;
    };
    this.input.addEventListener('change', enter);
    // What is typed takes the place of what was there; WebKit would let go of it with the mouse.
    let isNew = true;
    this.input.addEventListener('focus', () => this.input.select());
    this.input.addEventListener('pointerdown', () => (isNew = !this.input.matches(':focus')));
    this.input.addEventListener('mouseup', (event) => isNew && event.preventDefault());
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') enter();
      if (event.key !== 'Escape' || this.input.value === this.#shown) return;
      this.input.value = this.#shown;
      // Nothing else is to be left by it.
      event.preventDefault();
    });
  }

  /** @param {string} text */
  update(text) {
    const noted = this.#noted;
    this.#noted = false;
    if (text === this.#shown && this.input.value === text) return;
    // Somebody is typing.
    if (this.input.value !== this.#shown && this.input.matches(':focus')) return;
    if (!noted) this.forget();
    this.#shown = text;
    this.input.value = text;
    this.input.size = Math.max(LETTERS, text.length);
  }

  /** A note concerns the last entry only. */
  forget() {
    if (this.note.textContent) this.note.textContent = '';
  }
}
