/** What follows from all files together: shown, drawn over the chart, and set in one step. */

import { choice, field } from './controls.js';
import { WHOLE, take } from './taking.js';

/** @typedef {import('./figures.js').Kit} Kit */
/** @typedef {import('./reading.js').FitAnswer} FitAnswer */

export class Follows {
  element;
  #kit;
  #overlay;
  #followers;
  #first;
  #forEach;
  #everybody;
  #stage;
  #said;
  #sets;
  #apply;
  #told;
  /** @type {FitAnswer | undefined} */
  #answer;
  #state = '';

  /** @param {Kit} kit @param {import('./overlay.js').Overlay} overlay */
  constructor(kit, overlay) {
    const { page: { make, button }, say } = kit;
    this.#kit = kit;
    this.#overlay = overlay;
    this.#followers = this.#field('followersToday');
    this.#first = this.#field('followersFirst');
    this.#forEach = this.#field('forEach');
    this.#everybody = choice(kit, 'everybody', 'data-file', this.#changed);
    this.#stage = choice(kit, 'stageToo', 'data-file', this.#changed);
    this.#said = make('p', { class: 'said', role: 'status' });
    this.#sets = make('ul');
    this.#apply = button(say('apply'), () => this.#take(), { class: 'apply' });
    this.#told = make('p', { class: 'applied', role: 'status' });
    this.element = make('section', { class: 'follows', hidden: true, 'aria-label': say('follows') },
      this.#followers.element, this.#first.element, this.#forEach.element, this.#everybody.element, this.#stage.element,
      make('h4', {}, say('follows')), this.#said, this.#sets, this.#apply, this.#told);
  }

  /** A field that says the same after a change of language. @param {string} key */
  #field(key) {
    const { digits } = this.#kit.page.kept;
    const made = field(this.#kit, key, { onchange: () => {
      const { value } = made.input;
      if (/^\d+$/.test(value)) digits.set(key, value);
      else digits.delete(key);
      this.#changed();
    } });
    made.input.value = digits.get(key) ?? '';
    return made;
  }

  /** What follows depends on the scenario, too. */
  update() {
    const { session, during } = this.#kit.page;
    if (!session.holding && session.calc.roomLink(WHOLE) !== this.#state) during(this.ask());
  }

  /** @param {boolean} isAny whether there is any file */
  async ask(isAny = true) {
    const { page: { session }, hands } = this.#kit;
    this.#state = session.calc.roomLink(WHOLE);
    const asked = {
      state: this.#state, followers: this.#followers.input.value, first: this.#first.input.value, for_each: this.#forEach.input.value,
      everybody: this.#everybody.input.checked, stage: this.#stage.input.checked,
    };
    this.#show(/** @type {FitAnswer} */ (await hands.ask({ kind: 'fit', asked })), isAny);
  }

  /** @param {FitAnswer} answer @param {boolean} isAny */
  #show(answer, isAny) {
    const { page: { make }, say } = this.#kit;
    this.#answer = answer;
    this.element.hidden = !isAny;
    const { said, sets, inputs, points, asks_followers: asks, for_each: forEach } = answer;
    const isTyped = this.#followers.input.value !== '';
    this.#followers.element.hidden = !asks && !isTyped;
    this.#first.element.hidden = this.#followers.element.hidden;
    this.#forEach.element.hidden = forEach === null;
    if (forEach && !this.#forEach.input.value) this.#forEach.input.placeholder = forEach;
    this.#everybody.element.hidden = !points.length;
    this.#stage.element.hidden = !points.length;
    const missing = asks && !isTyped ? say('needsFollowers') : say('nothing');
    this.#said.textContent = inputs.length ? said : missing;
    this.#sets.replaceChildren(...sets.map((one) => make('li', {}, one)));
    this.#apply.setAttribute('aria-disabled', `${inputs.length === 0}`);
    this.#overlay.show({ points: Float64Array.from(points), everybody: this.#everybody.input.checked });
  }

  #take() {
    if (!this.#answer?.inputs.length) return;
    take(this.#answer, this.#kit.page);
    // What is plausible lies around the present stage: asked once more, the points would move it once more.
    this.#stage.input.checked = false;
    this.#told.textContent = this.#kit.say('applied');
  }

  #changed = () => {
    this.#told.textContent = '';
    this.#kit.page.during(this.ask());
  };
}
