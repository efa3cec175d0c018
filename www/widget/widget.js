/** The calculator as one sees it, in one language: puts the parts together and keeps them up to date. */

import { Chapters } from './chapters.js';
import { Chart } from './chart/chart.js';
import { Colours } from './chart/colours.js';
import { Controls } from './controls/controls.js';
import { Deeper } from './deeper.js';
import { button, make, tell } from '../dom/dom.js';
import { Frames } from './frames.js';
import { Further } from './further.js';
import { Headline } from './headline.js';
import { Lead } from './lead.js';
import { Notes } from './notes.js';
import { Sharing } from '../sharing/sharing.js';
import { listenForUndo } from '../session/shortcuts.js';
import { Toolbar } from './toolbar.js';
import { WhatIfs } from './controls/what-ifs.js';

/**
 * @typedef {object} Options
 * @property {string} layout `full`, `card`, `compact`, `large` or, in front of a room, `present`
 * @property {string[]} controls names of the sliders, none for the chapter's own
 * @property {boolean} titled
 * @property {() => string} address link to the present state
 * @property {(language: string) => void} speak
 * @property {(chapter: import('../core/types.d.ts').Chapter) => void} open
 * @property {() => void} present
 * @property {(work: Promise<void>) => unknown} during until this is done not all is drawn
 * @property {() => void} onRest some time after the last change
 */

/** By which something is changed. */
const TOUCHES = ['input', 'change', 'click', 'keydown', 'pointerdown', 'pointermove', 'pointerup', 'blur'];

/** From this width on, in the size of the type, sliders stand beside the chart. */
const WIDE = 48;

export class Widget {
  #session;
  #words;
  #options;
  /** Ends what belongs to this widget alone. */
  ending = new AbortController();
  #left = make('div', { class: 'left' });
  #body = make('div', { class: 'main' });
  #ruler = make('div', { class: 'ruler' });

  /**
   * @param {typeof import('../core/types.d.ts')} core
   * @param {import('../session/session.js').Session} session
   * @param {import('../words/words.js').Words} words
   * @param {Options} options
   */
  constructor(core, session, words, options) {
    this.#session = session;
    session.sure = undefined;
    this.#words = words;
    this.#options = options;
    this.frames = new Frames(() => {
      this.chart.follow();
      // Once the curves are drawn, too: whoever asks where something lies after a change has the whole page laid out once more.
      queueMicrotask(() => this.#tell());
    }, (start) => this.#whatIfs.work(start), () => this.#settle());
    this.element = make('div', { class: `root ${options.layout}`, lang: words.locale, part: 'root' });
    this.colours = new Colours(core, this.element, () => session.told('view'));
    this.chart = new Chart(session, words, this.colours);
    this.notes = new Notes(words);
    this.#whatIfs = new WhatIfs((...curve) => this.chart.drawWhatIf(...curve), () => this.frames.request(false));
    this.#controls = new Controls(session, words, this.#whatIfs, options.controls);
    this.#further = new Further(session, words, this.#whatIfs, {
      chart: this.chart, colours: this.colours, during: options.during, signal: this.ending.signal,
    });
    this.#toolbar = new Toolbar(session, words, options.speak);
    this.#lead = new Lead(session, words, this.#toolbar.examples);
    this.#sharing = new Sharing({
      session, words, headline: () => this.#headline.text, address: options.address, embeds: options.titled, ready: () => this.#further.ready(),
    });
    this.#chapters = new Chapters(session, words, this.#body, options.open);
    this.#headline = new Headline(session, words, this.#sharing.quick, this.#chapters.next[0]);
    this.#deeper = new Deeper({
      session, words, chart: this.chart, headline: this.#headline, colours: this.colours, during: options.during,
      list: this.#further.assumptions,
    });
    this.#assemble(words);
    session.told = (change) => this.#changed(change);
  }

  /** Once the element is in the page and has a width. */
  start() {
    this.colours.apply();
    this.#resize();
    this.chart.follow();
    this.#tell();
    this.#observer.observe(this.#ruler);
    const { signal } = this.ending;
    addEventListener('resize', () => this.#session.told('view'), { signal });
    listenForUndo(this.element, this.#session, signal);
    // Paper waits for nothing, so what it needs comes with the first sign of somebody who might print.
    const prepare = () => this.#further.ready();
    this.element.addEventListener('pointerdown', prepare, { signal, once: true });
    if (!this.#options.titled) return;
    for (const sign of ['keydown', 'mouseleave']) document.documentElement.addEventListener(sign, prepare, { signal, once: true });
  }

  /** Shows other sliders. @param {string[]} names none for the chapter's own */
  choose(names) {
    this.#controls.choose(names);
    this.#session.told('view');
  }

  free() {
    this.ending.abort();
    for (const part of [this.frames, this.colours, this.chart.points, this.#whatIfs, this.#headline, this.#deeper]) part.free();
    this.#observer.disconnect();
    // Whoever still holds a slider of this widget moves nothing with it: what it would change may be gone.
    for (const name of TOUCHES) this.element.addEventListener(name, (event) => event.stopImmediatePropagation(), true);
  }

  #whatIfs;
  #headline;
  #controls;
  #further;
  #toolbar;
  #lead;
  #deeper;
  #example = make('div', { class: 'example', role: 'status', hidden: true });
  #sharing;
  #chapters;
  #below = make('div', { class: 'below' });
  #observer = new ResizeObserver(() => this.#width !== this.#ruler.clientWidth && this.#session.told('view'));
  #width = 0;

  /** @param {import('../words/words.js').Words} words */
  #assemble(words) {
    this.chart.element.prepend(this.#headline.line);
    this.#left.append(this.chart.element);
    this.#below.append(this.chart.points.list, this.#deeper.element, this.#further.table, this.#sharing.element);
    this.#body.append(this.#headline.element, this.#left,
      make('div', { class: 'right' }, this.#toolbar.actions, this.#controls.element, this.#further.assumptions), this.#below);
    this.element.append(this.#ruler, this.#top(words), this.#lead.element, this.#example, this.#toolbar.source,
      this.#chapters.element, this.notes.element, this.#body, this.#chapters.next[1], make('slot', { name: 'foot' }));
  }

  /** @param {import('../words/words.js').Words} words */
  #top(words) {
    return make('div', { class: 'top' }, this.#options.titled && make('h1', {}, words.texts.title),
      button(words.ui('present'), this.#options.present, { class: 'to-room', title: words.ui('presentHint') }),
      ...this.#toolbar.languages);
  }

  /** @param {import('../session/session.js').Change} change */
  #changed(change) {
    if (change === 'view') this.#resize();
    else if (change !== 'read' && !this.#session.hasBegun) {
      this.#session.hasBegun = true;
      tell(this.element, 'reach-start', { chapter: this.#session.chapter });
    }
    this.#sharing.forget();
    this.#whatIfs.spoil();
    this.frames.request();
  }

  #settle() {
    this.#further.rest();
    this.#options.onRest();
  }

  #resize() {
    const em = parseFloat(getComputedStyle(this.element).fontSize);
    this.#width = this.#ruler.clientWidth;
    const wide = this.#width >= WIDE * em;
    this.element.classList.toggle('wide', wide);
    this.#headline.relax();
    this.#lead.relax();
    const kept = this.chart.resize(wide ? 'beside' : 'above');
    this.element.style.setProperty('--_kept', `${kept}px`);
  }

  #tell() {
    this.#chapters.update();
    this.#headline.update();
    this.#controls.update();
    this.chart.tell(this.#headline.text);
    this.#toolbar.update();
    this.#lead.update();
    this.#further.tell(this.#example);
    this.#further.update(this.#controls.names);
    this.#deeper.update();
  }
}
