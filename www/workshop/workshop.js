/** A calculator in front of a room: filled screen, clicker keys, a told story, the code for the phones, the handout. */

import { Bar } from './bar.js';
import { Guessing } from './guess/guessing.js';
import { Handout } from './handout/handout.js';
import { Join } from './join.js';
import { keepTalk, keptTalk } from './kept.js';
import { equip, loadTexts, request } from './kit.js';
import { Notes } from './notes.js';
import { Screen } from './screen.js';
import { Telling } from './telling.js';
import { Texts } from './texts.js';
import { listenForClicker } from './clicker.js';
import { storyIn } from './story-link.js';
import { storyPanel } from './story-panel.js';

/** @typedef {import('../element/presenting.js').Hall & { end: () => void }} Hall */
/** @typedef {import('./telling.js').Talk} Talk */
/** @typedef {import('../widget/widget.js').Widget} Widget */
/** @typedef {import('../words/words.js').Words} Words */

/** Heights in CSS pixels: what a chart above its sliders keeps, what any has, and what one has where a room draws. */
const [LOW, LEAST, DRAWN] = [240, 220, 165];

export class Workshop {
  #hall;
  #telling;
  #screen;
  #notes = new Notes();
  #ending = new AbortController();
  /** The address whose story has been told. */
  #received = '';
  /** What a page that was loaded anew goes on with. @type {Talk | undefined} */
  #kept;

  /** @param {Hall} hall @param {import('./kit.js').Kit} kit */
  constructor(hall, kit) {
    equip(kit);
    this.#hall = hall;
    this.#telling = new Telling(hall.session);
    this.#screen = new Screen(hall.host);
    this.#kept = keptTalk(hall.host);
  }

  /**
   * Takes a widget in present layout over; also after a change of language, in the middle of a story.
   * @param {Widget} widget @param {Words} words @param {boolean} chosen by a person, who may fill the screen
   * @param {string} came the address that it was opened with
   */
  async enter(widget, words, chosen, came) {
    this.#ending.abort();
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const { language } = words;
    const [texts, story, style] = await Promise.all(
      [loadTexts(`workshop.${language}`), request(`stories/${language}.txt`), request('workshop.css')]);
    const said = new Texts(/** @type {any} */ (texts), words.locale);
    this.#telling.offer(await story.text());
    this.#resume(came);
    const rules = await style.text();
    if (signal.aborted || !widget.element.isConnected) return;
    dress(widget.element.getRootNode(), rules);
    const whole = chosen || this.#hall.host.hasAttribute('page');
    this.#screen.fill(widget.element, whole);
    // Without a hand on the keys, as after loading anew, browsers refuse it.
    if (chosen && navigator.userActivation?.isActive !== false) this.#screen.enlarge();
    const join = new Join(this.#hall, said);
    const handout = new Handout(this.#hall, words, said, join, this.#telling);
    const guessing = new Guessing(this.#hall, widget, words, said);
    const panel = storyPanel(this.#hall, this.#telling, said);
    const actions = {
      // What the room has drawn is compared before the story goes on.
      next: () => (guessing.isVeiled ? guessing.reveal() : this.#telling.go(this.#telling.place + 1)),
      previous: () => this.#telling.go(this.#telling.place - 1),
      first: () => this.#telling.go(0),
      last: () => this.#telling.go(this.#telling.story.steps.length - 1),
      blank: () => this.#screen.blank(),
      enlarge: () => this.#screen.enlarge(),
      guess: () => this.#hall.during(guessing.toggle()),
      story: () => panel.open(),
      notes: () => bar.say(this.#notes.open(said, actions) ? '' : said.say('blocked')),
      join: () => join.toggle(),
      handout: () => handout.open(),
      end: () => this.#hall.end(),
    };
    const bar = new Bar(said, this.#telling, actions);
    widget.element.prepend(bar.title);
    widget.element.append(bar.element, join.element, panel.element, handout.dialog, handout.element, this.#screen.dark);
    widget.element.querySelector('.headline')?.append(guessing.element);
    const show = () => {
      guessing.end();
      bar.update();
      widget.element.classList.toggle('told', this.#telling.step !== undefined);
      this.#notes.show(this.#telling, said);
      keepTalk(this.#hall.host, this.#telling.talk);
      join.close();
      rest(widget, this.#hall.session);
      widget.choose(this.#telling.step?.sliders ?? []);
      if (this.#telling.step?.guess) this.#hall.during(guessing.start());
    };
    this.#telling.told = show;
    if (whole) widget.chart.space = () => Math.max(guessing.isOpen ? DRAWN : LEAST, left(widget, bar.element));
    const [headline, controls] = ['.headline', '.controls'].map((part) => /** @type {Element} */ (widget.element.querySelector(part)));
    // Sentences grow while a slider moves; the chart then gives way, and so do sliders for which there is no room.
    const observer = new ResizeObserver((changes) => {
      if (whole) spare(widget, controls, bar.element);
      if (changes.some(({ target }) => target !== controls)) this.#hall.session.told('view');
    });
    for (const part of [headline, controls, widget.chart.crosshair.element, bar.element]) observer.observe(part);
    signal.addEventListener('abort', () => observer.disconnect());
    listenForClicker(actions, this.#screen, signal);
    show();
    await this.#receive(came, () => panel.open(said.say('storyDamaged')));
  }

  /** @param {string} came */
  #resume(came) {
    if (!this.#kept) return;
    this.#telling.resume(this.#kept);
    this.#kept = undefined;
    // Its beginning may still stand in the address.
    this.#received = came;
  }

  /** Tells the story that a link carries, once. @param {string} came @param {() => void} fail */
  async #receive(came, fail) {
    if (came === this.#received) return;
    this.#received = came;
    try {
      const story = await storyIn(came);
      if (story !== undefined) this.#telling.take(story);
    } catch {
      fail();
    }
  }

  /** The talk is over: the presenter's own figures are back. */
  end() {
    this.leave();
    this.#telling.go(-1);
    keepTalk(this.#hall.host, undefined);
  }

  leave() {
    this.#ending.abort();
    this.#screen.leave();
    this.#notes.close();
    this.#telling.told = () => {};
  }
}

/** @param {Node} root @param {string} rules */
function dress(root, rules) {
  if (!(root instanceof ShadowRoot)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets.push(sheet);
}

/** The crosshair stands where the scenario does, not where the last one was looked at. @param {Widget} widget @param {Hall['session']} session */
function rest(widget, { calc, chapter }) {
  const crosshair = /** @type {HTMLInputElement} */ (widget.chart.crosshair.element.querySelector('input'));
  crosshair.valueAsNumber = calc.cursor(chapter).value;
}

/**
 * Hides the sliders that would reach under the bar, from the last one on; one stays in any case.
 * @param {Widget} widget @param {Element} controls @param {HTMLElement} bar
 */
function spare(widget, controls, bar) {
  const sliders = [...controls.querySelectorAll('.control')];
  for (const slider of sliders) slider.classList.remove('spare');
  const isWide = widget.element.classList.contains('wide');
  const end = bar.getBoundingClientRect().top;
  // Beneath the chart they take what it can do without; how high it is at the moment says nothing.
  const fits = () => (isWide ? sliders[sliders.length - 1].getBoundingClientRect().bottom <= end : left(widget, bar) >= LOW);
  while (sliders.length > 1 && !fits()) sliders.pop()?.classList.add('spare');
}

/** The height that everything else leaves to the picture. @param {Widget} widget @param {HTMLElement} bar */
function left({ element, chart }, bar) {
  const picture = /** @type {Element} */ (chart.element.querySelector('.picture')).getBoundingClientRect();
  const sliders = /** @type {Element} */ (element.querySelector('.right'));
  const last = element.classList.contains('wide') || !sliders.checkVisibility() ? chart.element : sliders;
  const below = last.getBoundingClientRect().bottom - picture.bottom;
  return bar.getBoundingClientRect().top - picture.top - below;
}
