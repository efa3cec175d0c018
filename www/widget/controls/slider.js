/** A native range with marks for default and baseline, and with a layer that keeps a passing finger from changing it. */

import { make } from '../../dom/dom.js';
import { onSwipe } from '../../dom/swipe.js';

/** @typedef {import('../../core/types.d.ts').ControlState} ControlState */

export class Slider {
  input;
  element;
  #default = make('i', { class: 'tick default' });
  #baseline = make('i', { class: 'tick baseline' });

  /**
   * @param {Record<string, import('../../dom/dom.js').Property>} properties of the range
   * @param {(position: number) => void} onSlide
   * @param {() => void} onSettle
   * @param {() => void} onDrop
   */
  constructor(properties, onSlide, onSettle, onDrop) {
    this.input = make('input', { type: 'range', min: 0, part: 'slider', ...properties });
    this.input.addEventListener('input', () => onSlide(this.input.valueAsNumber));
    // `change` alone will not do: there is none where the finger returns to its start.
    for (const name of ['change', 'pointerup', 'blur']) this.input.addEventListener(name, onSettle);
    const layer = onSwipe(make('div', { class: 'layer' }), {
      at: (share) => {
        this.input.focus({ preventScroll: true });
        this.input.valueAsNumber = Number(this.input.max) * share;
        onSlide(this.input.valueAsNumber);
      },
      end: onSettle,
      hold: () => onDrop,
    });
    this.element = make('div', { class: 'slider' }, this.#default, this.#baseline, this.input, layer);
  }

  /** @param {ControlState} state @param {string} spoken */
  update(state, spoken) {
    const { input } = this;
    const max = `${state.positions}`;
    if (input.max !== max) input.max = max;
    // Setting the value of a range under the pointer would fight with it.
    if (input.valueAsNumber !== state.position) input.valueAsNumber = state.position;
    if (input.getAttribute('aria-valuetext') !== spoken) input.setAttribute('aria-valuetext', spoken);
    this.element.style.setProperty('--at', `${state.position / state.positions}`);
    mark(this.#default, state.defaultPosition, state.positions);
    mark(this.#baseline, state.baselinePosition, state.positions);
  }
}

/** @param {HTMLElement} tick @param {number | undefined} position @param {number} positions */
function mark(tick, position, positions) {
  tick.hidden = position === undefined;
  if (position !== undefined) tick.style.setProperty('--at', `${position / positions}`);
}
