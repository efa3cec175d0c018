/** A calculator in front of a room: filled screen, clicker keys, a told story, the code for the phones, the handout. */

import { Bar } from './bar.js';
import { Guessing } from './guess/guessing.js';
import { Handout } from './handout/handout.js';
import { Join } from './join.js';
import { keepTalk, keptTalk } from './kept.js';
import { left, rest, spare } from './fitting.js';
import { wayBack } from './focus.js';
import { equip, FAILURES } from './kit.js';
import { Notes } from './notes.js';
import { parts } from './parts.js';
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

/** Heights in CSS pixels: what any chart has, and what one has where a room draws. */
const [LEAST, DRAWN] = [220, 165];

export class Workshop {
  #hall;
  #telling;
  #screen;
  #notes = new Notes();
  #ending = new AbortController();
  /** Gives the focus back to what had it before the talk. @type {((root: ParentNode) => void) | undefined} */
  #refocus;
  /** The address whose story has been told. */
  #received = '';
  /** What a page that was loaded anew goes on with. @type {Talk | undefined} */
  #kept;

  /** @param {Hall} hall @param {import('./kit.js').Kit} kit */
  constructor(hall, kit) {
    equip(kit);
    this.#hall = hall;
    this.#telling = new Telling(hall.session);
    this.#screen = new Screen(hall.host, () => this.#close());
    this.#kept = keptTalk(hall.host);
  }

  /** All that a talk begins with, so that nothing gives way before it is there. @param {string} folder of its texts */
  fetch(folder) {
    return parts(folder);
  }

  /**
   * Takes a widget in present layout over; also after a change of language, in the middle of a story.
   * @param {Widget} widget @param {Words} words @param {boolean} chosen by a person, who may fill the screen
   * @param {string} came the address that it was opened with
   * @param {Element | null} [from] what had the focus
   */
  async enter(widget, words, chosen, came, from) {
    this.#ending.abort();
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const [texts, story, rules] = await parts(words.folder);
    if (signal.aborted || !widget.element.isConnected) return;
    const said = new Texts(/** @type {any} */ (texts), words.locale);
    this.#telling.offer(story);
    this.#resume(came);
    dress(widget.element.getRootNode(), rules);
    if (chosen) this.#refocus ??= wayBack(from);
    this.#screen.fill(widget.element);
    // Without a hand on the keys, as after loading anew, browsers refuse it.
    if (chosen && navigator.userActivation?.isActive !== false) this.#screen.enlarge();
    const join = new Join(this.#hall, said);
    const handout = new Handout(this.#hall, words, said, join, this.#telling, this.#screen);
    const guessing = new Guessing(this.#hall, widget, words, said);
    const panel = storyPanel(this.#hall, this.#telling, said);
    // What is missing is said in the bar, and the talk goes on without it.
    const attempt = (/** @type {Promise<void>} */ work) => this.#hall.during(work.catch((error) => {
      console.error(error);
      bar.say(FAILURES[words.language]['missing-file']);
    }));
    const actions = {
      // What the room has drawn is compared before the story goes on.
      next: () => (guessing.isVeiled ? guessing.reveal() : this.#telling.go(this.#telling.place + 1)),
      previous: () => this.#telling.go(this.#telling.place - 1),
      first: () => this.#telling.go(0),
      last: () => this.#telling.go(this.#telling.story.steps.length - 1),
      blank: () => this.#screen.blank(),
      enlarge: () => this.#screen.enlarge(),
      guess: () => attempt(guessing.toggle()),
      story: () => panel.open(),
      notes: () => {
        this.#screen.opensWindow = true;
        bar.say(this.#notes.open(said, actions) ? '' : said.say('blocked'));
      },
      join: () => attempt(join.toggle()),
      handout: () => handout.open(),
      end: () => this.#close(),
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
      if (this.#telling.step?.guess) attempt(guessing.start());
    };
    this.#telling.told = show;
    widget.chart.space = () => Math.max(guessing.isOpen ? DRAWN : LEAST, left(widget, bar.element));
    const [headline, controls] = ['.headline', '.controls'].map((part) => /** @type {Element} */ (widget.element.querySelector(part)));
    // Sentences grow while a slider moves; the chart then gives way, and so do sliders for which there is no room.
    const observer = new ResizeObserver((changes) => {
      spare(widget, controls, bar.element);
      if (changes.some(({ target }) => target !== controls)) this.#hall.session.told('view');
    });
    for (const part of [headline, controls, widget.chart.crosshair.element, bar.element]) observer.observe(part);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      handout.free();
    });
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

  /** Asks for the end; what is built then begins with the presenter's own figures. */
  #close() {
    this.#telling.go(-1);
    this.#hall.end();
  }

  /** The talk is over, and the page is back. */
  end() {
    this.leave();
    const { host } = this.#hall;
    if (host.shadowRoot) this.#refocus?.(host.shadowRoot);
    this.#refocus = undefined;
    keepTalk(host, undefined);
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
