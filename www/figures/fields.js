/** Single figures that one knows by heart: what posts reach, who opens, who asked. Each says at once what it sets. */

import { choice, field } from './controls.js';
import { WAYS } from './lists.js';
import { WHOLE, take } from './taking.js';

/** @typedef {import('../../wasm/figures/door.d.ts').TypedAnswer} TypedAnswer */
/** @typedef {import('../../wasm/figures/door.d.ts').OwnField} OwnField */

export class Fields {
  element;
  #kit;
  #reach;
  #everybody;
  #opens;
  #cleaned;
  #ways;
  #apply;
  #told;
  /** @type {TypedAnswer | undefined} */
  #answer;
  #known = '';

  /** @param {import('./figures.js').Kit} kit */
  constructor(kit) {
    const { page: { make, button }, say } = kit;
    this.#kit = kit;
    this.#reach = this.#field('reach');
    this.#everybody = choice(kit, 'everybody', 'data-own', this.#changed);
    this.#opens = this.#field('opens');
    this.#cleaned = choice(kit, 'cleaned', 'data-own', this.#changed);
    this.#ways = WAYS.map((way) => this.#field(`way.${way}`));
    this.#told = make('p', { class: 'applied', role: 'status' });
    this.#apply = button(say('apply'), () => this.#take(), { class: 'apply', 'aria-disabled': 'true' });
    this.element = make('div', { class: 'typed' },
      this.#reach.element, this.#everybody.element, this.#opens.element, this.#cleaned.element,
      make('fieldset', {}, make('legend', {}, say('inquiries')), ...this.#ways.map(({ element }) => element)),
      this.#apply, this.#told);
  }

  /** Something may have changed: what a figure sets depends on all others. */
  update() {
    const { page: { session }, figures } = this.#kit;
    if (session.holding || !this.element.checkVisibility()) return;
    const state = session.calc.roomLink(WHOLE);
    const typed = {
      reach: this.#reach.input.value, everybody: this.#everybody.input.checked,
      opens: this.#opens.input.value, cleaned: this.#cleaned.input.checked,
      inquiries: /** @type {[string, string, string, string, string]} */ (this.#ways.map(({ input }) => input.value)),
    };
    const known = `${state} ${JSON.stringify(typed)}`;
    if (known === this.#known) return;
    this.#known = known;
    const answer = figures.typed(state, typed);
    this.#answer = answer;
    show(this.#reach, answer.reach);
    show(this.#opens, answer.opens);
    this.#ways.forEach((field, at) => show(field, answer.inquiries[at]));
    this.#apply.setAttribute('aria-disabled', `${answer.inputs.length === 0}`);
  }

  #take() {
    if (!this.#answer?.inputs.length) return;
    take(this.#answer, this.#kit.page);
    this.#told.textContent = this.#kit.say('applied');
  }

  /** A labelled field with what it sets below. @param {string} key */
  #field(key) {
    const said = this.#kit.page.make('p', { class: 'said', role: 'status' });
    return { said, ...field(this.#kit, key, { oninput: this.#changed }, said) };
  }

  #changed = () => {
    this.#told.textContent = '';
    this.update();
  };
}

/** @param {{ input: HTMLInputElement, said: HTMLElement }} field @param {OwnField} answer */
function show({ input, said }, answer) {
  if (said.textContent !== answer.said) said.textContent = answer.said;
  if (answer.refused) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}
