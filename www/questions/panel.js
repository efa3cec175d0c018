/** What is asked beside the chapters: a question is chosen, its figures are typed, and the answer follows the scenario. */

import { FIGURES } from './asked.js';
import { Events } from './events.js';
import { goal } from './goal.js';
import { levers } from './levers.js';
import { mix } from './mix.js';
import { WHOLE } from './sureness.js';
import { Ways } from './ways.js';

/** @typedef {import('./questions.js').Page} Page */
/** @typedef {import('./work.js').Answer} Answer */
/** @typedef {Record<string, string>} Texts */
/** @typedef {import('./asked.js').Figure} Figure */
/**
 * @typedef {object} Question
 * @property {string} id as links write it
 * @property {Figure[]} figures in the order of links
 * @property {(answer: any, kit: Kit) => (Node | false)[]} show what an answer to it looks like
 */
/**
 * @typedef {object} Kit what answers are built with
 * @property {Page} page
 * @property {(key: string, values?: Texts) => string} say
 * @property {import('./desk.js').Desk} desk
 * @property {(text: string) => void} tell
 */

export class Panel {
  #page;
  #desk;
  #texts;
  #questions;
  #ways = new Ways();
  #events;
  #choices;
  #fields;
  #answer;
  #told;
  /** What is shown: question and state. */
  #known = '';
  #details;
  #chosen = '';
  /** What link, talk or reader asks. */
  #asked = '';

  /** @param {Page} page @param {import('./desk.js').Desk} desk @param {Texts} texts */
  constructor(page, desk, texts) {
    const { make, button } = page;
    this.#page = page;
    this.#details = /** @type {HTMLDetailsElement} */ (page.body.parentElement);
    this.#desk = desk;
    this.#texts = texts;
    const shown = { levers, goal, mix, ways: this.#ways.show };
    this.#questions = Object.entries(shown).map(([id, show]) => ({ id, figures: FIGURES[id], show }));
    this.#events = new Events(page, desk, this.#say);
    this.#choices = this.#questions.map(({ id }) => button(this.#say(id), () => this.#choose(id), { 'data-question': id }));
    this.#fields = make('div', { class: 'figures' });
    this.#answer = make('div', { class: 'answered' });
    this.#told = make('p', { class: 'applied', role: 'status' });
    page.body.replaceChildren(this.#events.element,
      make('div', { class: 'choices', role: 'group', 'aria-label': texts.title }, ...this.#choices),
      this.#fields, this.#told, this.#answer);
  }

  /** Something may have changed. */
  update() {
    const { session, during } = this.#page;
    const { question: asked } = session.calc.view();
    this.#reveal(asked);
    if (!this.#details.open || session.holding) return;
    this.#events.update();
    const text = asked || 'levers';
    const [id, ...given] = text.split('~');
    const figures = given.map(numeral);
    const question = this.#questions.find((known) => known.id === id) ?? this.#questions[0];
    this.#dress(question, figures);
    const state = session.calc.roomLink(WHOLE);
    const known = `${text} ${state}`;
    if (known === this.#known) return this.#ways.update(this.#page);
    this.#known = known;
    this.#answer.classList.add('is-old');
    during(this.#desk.ask('panel', state, this.#written(question, figures), (answer) => {
      const kit = { page: this.#page, say: this.#say, desk: this.#desk, tell: this.#tell };
      this.#answer.classList.remove('is-old');
      this.#answer.replaceChildren(...(answer ? question.show(/** @type {any} */ (answer), kit) : [this.#say('failed')]).filter((child) => child !== false));
    }));
  }

  /** A link or a talk asks something: it is shown, and in front of a room in the chart's place. @param {string} asked */
  #reveal(asked) {
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (asked) this.#details.open = true;
    this.#details.closest('.root')?.classList.toggle('asks', asked !== '');
  }

  /** Marks what is asked, and offers its figures. @param {Question} question @param {string[]} figures */
  #dress(question, figures) {
    for (const choice of this.#choices) choice.setAttribute('aria-pressed', `${choice.dataset.question === question.id}`);
    if (this.#chosen !== question.id) {
      this.#chosen = question.id;
      this.#answer.replaceChildren(this.#say('working'));
      this.#tell('');
      this.#fields.replaceChildren(...question.figures.map((figure) => this.#field(question, figure)));
    }
    const inputs = this.#fields.querySelectorAll('input');
    question.figures.forEach(({ usual }, at) => {
      const value = figures[at] || usual;
      // What is being typed is the reader's.
      if (!inputs[at].matches(':focus') && inputs[at].value !== value) inputs[at].value = value;
    });
  }

  /** @param {Question} question @param {Figure} figure */
  #field(question, { id, least, most, usual }) {
    const { make } = this.#page;
    return make('label', {}, this.#say(id), make('input', {
      type: 'number', min: least, max: most, step: 'any', inputmode: 'decimal', placeholder: !usual && this.#say('noCash'),
      onchange: () => this.#ask(question, [...this.#fields.querySelectorAll('input')].map(({ value }) => value)),
    }));
  }

  /** @param {string} id */
  #choose(id) {
    const question = this.#questions.find((known) => known.id === id);
    if (question) this.#ask(question, question.figures.map(({ usual }) => usual));
  }

  /** @param {Question} question @param {string[]} figures */
  #ask(question, figures) {
    const bounded = question.figures.map(({ least, most, usual }, at) => {
      const number = Number.parseFloat(figures[at]);
      return Number.isNaN(number) ? usual : `${Math.min(Math.max(number, least), most)}`;
    });
    this.#page.session.view('question', this.#written(question, bounded));
  }

  /** @param {Question} question @param {string[]} figures */
  #written(question, figures) {
    const written = question.figures.map(({ usual }, at) => figures[at] || usual);
    return [question.id, ...written].join('~').replace(/~+$/, '');
  }

  /** @param {string} key @param {Texts} [values] */
  #say = (key, values = {}) => (this.#texts[key] ?? key).replace(/\{(\w+)\}/g, (slot, name) => values[name] ?? slot);

  /** @param {string} text */
  #tell = (text) => {
    this.#told.textContent = text;
  };
}

/** What a link has of a figure as a field takes it; nothing of what is none. @param {string} text */
function numeral(text) {
  const number = Number.parseFloat(text);
  return Number.isFinite(number) ? `${number}` : '';
}
