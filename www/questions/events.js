/** What comes in between: the platform fails, one stops, a bad story goes round; and what that leaves. */

import { paragraph } from './said.js';
import { WHOLE } from './sureness.js';

/** The inputs, by what is chosen. */
const EVENTS = { Shock: 'shock_month', Stop: 'stop_month', Crisis: 'crisis_month' };

/** The chapters in which events are shown. */
const CHAPTERS = ['partners', 'customers'];

/** When an event happens where nobody says when: early enough for a year after it. */
const USUAL = 13;

export class Events {
  element;
  #page;
  #desk;
  #say;
  #select;
  #month;
  #when;
  #said;
  #known = '';

  /**
   * @param {import('./questions.js').Page} page
   * @param {import('./desk.js').Desk} desk
   * @param {(key: string) => string} say
   */
  constructor(page, desk, say) {
    const { make } = page;
    this.#page = page;
    this.#desk = desk;
    this.#say = say;
    this.#select = make('select', { 'aria-label': say('events'), onchange: () => this.#set() },
      ...['None', ...Object.keys(EVENTS)].map((event) => make('option', { value: event }, say(`events${event}`))));
    this.#month = make('input', { type: 'number', min: 1, step: 1, inputmode: 'numeric', onchange: () => this.#set() });
    this.#when = make('label', {}, say('fromMonth'), this.#month);
    this.#said = make('div', { role: 'status' });
    this.element = make('div', { class: 'events', role: 'group', 'aria-label': say('events') },
      make('p', { class: 'what' }, say('events')), make('div', { class: 'figures' }, this.#select, this.#when), this.#said);
  }

  update() {
    const { session: { calc, chapter }, during } = this.#page;
    this.element.hidden = !CHAPTERS.includes(chapter);
    if (this.element.hidden) return;
    const scenario = calc.scenario();
    const [event, name] = Object.entries(EVENTS).find(([, input]) => scenario[input] > 0) ?? ['None', ''];
    if (this.#select.value !== event) this.#select.value = event;
    this.#when.hidden = !name;
    this.#month.max = `${scenario.months}`;
    if (name && !this.#month.matches(':focus')) this.#month.value = `${scenario[name]}`;
    const state = calc.roomLink(WHOLE);
    if (state === this.#known) return;
    this.#known = state;
    during(this.#desk.ask('events', state, 'events', (answer) => {
      const said = answer?.kind === 'events' ? answer.said : [];
      const kit = { page: this.#page, say: this.#say, desk: this.#desk, tell: () => {} };
      this.#said.replaceChildren(...(said.length ? [paragraph(said, kit)] : []));
    }));
  }

  #set() {
    const { session } = this.#page;
    const month = Math.round(Number.parseFloat(this.#month.value)) || USUAL;
    const chosen = this.#select.value;
    session.edit((calc) => {
      for (const [event, input] of Object.entries(EVENTS)) calc.set(input, event === chosen ? month : 0);
    });
  }
}
