/** The chapter's chart: a canvas that the core draws on, sharp on every screen, with a crosshair and points to ask. */

import { make } from '../../dom/dom.js';
import { Crosshair } from './crosshair.js';
import { Points } from './points.js';
import { onSwipe } from '../../dom/swipe.js';

/** @typedef {import('../../session/session.js').Session} Session */
/** @typedef {import('../../words/words.js').Words} Words */
/** @typedef {import('./colours.js').Colours} Colours */
/** @typedef {import('../../core/types.d.ts').DrawOptions} DrawOptions */
/** @typedef {import('../../core/types.d.ts').Places} Places */

/**
 * Shares of the screen's height, above the sliders of a phone and beside them: what the chart takes where it can, and with
 * how much it may stay in sight while the sliders scroll.
 */
const SHARE = { above: { wanted: 0.36, most: 0.5 }, beside: { wanted: 0.56, most: 0.8 } };
/** A chart with less height says nothing. */
const LEAST = 220;
/** How much less than its best height a chart may have. */
const SQUEEZED = 2;

export class Chart {
  element;
  points;
  crosshair;
  /** Height that the picture has to itself, where a screen is filled. @type {(() => number) | undefined} */
  space;
  /** Height that it has at most at a width, where all is to be seen in one piece. @type {((width: number) => number) | undefined} */
  most;
  /** Where a room guesses: what it drew, and nothing while the curves are hidden. @type {Uint32Array | undefined} */
  guess;
  /** What lies above the picture and has to know what is where. @type {((places: Places) => void) | undefined} */
  above;
  #canvas = make('canvas', { role: 'img', part: 'chart' });
  #context = /** @type {CanvasRenderingContext2D} */ (this.#canvas.getContext('2d'));
  #session;
  #words;
  #colours;
  #width = 0;
  #height = 0;
  #scale = 1;
  /** @type {Places | undefined} */
  #places;
  #axis;

  /**
   * @param {Session} session
   * @param {Words} words
   * @param {Colours} colours
   */
  constructor(session, words, colours) {
    this.#session = session;
    this.#words = words;
    this.#colours = colours;
    this.points = new Points(session, words);
    this.#axis = make('div', { class: 'axis', role: 'group', 'aria-label': words.ui('axis') },
      ...(/** @type {const} */ (['stage', 'time'])).map((axis) => make('button', {
        type: 'button', 'data-axis': axis, part: 'button', onclick: () => session.view('axis', axis),
      }, words.ui(`axis-${axis}`))));
    this.crosshair = new Crosshair(session, words, () => this.draw());
    const picture = make('div', { class: 'picture' }, this.#canvas, this.points.element);
    this.element = make('figure', { class: 'chart', part: 'figure' }, picture, this.crosshair.element);
    onSwipe(this.#canvas, {
      at: (share) => this.crosshair.point(share * this.#width, true), hold: () => this.crosshair.hold(),
    });
    /** @param {MouseEvent} event @returns {[number, number]} where it is on the chart, which may be scaled */
    const place = ({ clientX, clientY }) => {
      const { left, top, width } = this.#canvas.getBoundingClientRect();
      const scale = this.#width / width;
      return [(clientX - left) * scale, (clientY - top) * scale];
    };
    this.#canvas.addEventListener('pointermove', (event) => {
      const at = place(event);
      if (event.pointerType === 'mouse' && !this.points.near(...at)) this.crosshair.point(at[0], false);
    });
    this.#canvas.addEventListener('click', (event) => this.points.near(...place(event)));
    this.#canvas.addEventListener('pointerleave', () => this.points.leave());
  }

  /**
   * Takes the size that the page gives, and says how much of the screen's height the picture keeps for itself.
   * @param {'above' | 'beside'} place where the chart stands to the sliders
   */
  resize(place) {
    const { chapter } = this.#session;
    // Above sliders that scroll the chart stays, and only what it needs stays with it.
    if (place === 'above') this.element.before(this.#axis);
    else this.crosshair.reading.append(this.#axis);
    this.#width = this.element.clientWidth;
    this.#scale = parseFloat(getComputedStyle(this.element).fontSize) / 16;
    const space = this.space?.();
    if (space) {
      this.#height = Math.floor(space);
      return 0;
    }
    const wanted = this.#session.calc.chartHeight(chapter, this.#width);
    const most = this.most?.(this.#width) ?? Math.max(LEAST * this.#scale, innerHeight * SHARE[place].wanted);
    const bears = wanted <= most * SQUEEZED;
    this.#height = Math.round(bears ? Math.min(wanted, most) : wanted);
    // What does not bear to be squeezed, or would leave no room for the sliders, is left to scroll.
    const sticks = bears && this.#height <= innerHeight * SHARE[place].most;
    this.element.classList.toggle('sticks', sticks);
    return sticks ? this.#height : 0;
  }

  /** Draws what may have changed. */
  follow() {
    this.crosshair.update();
    this.draw();
  }

  /** The chapter's words have changed. @param {string} headline */
  tell(headline) {
    const { chapter, axis } = this.#session.calc.view();
    this.#canvas.setAttribute('aria-label', `${headline} ${this.#words.ui('chartHint')}`);
    this.#axis.hidden = chapter !== 'platform';
    for (const choice of this.#axis.querySelectorAll('button')) {
      choice.setAttribute('aria-pressed', `${choice.dataset.axis === axis}`);
    }
    this.crosshair.read();
    this.points.update(chapter);
  }

  /** @param {Partial<DrawOptions>} [other] */
  draw(other) {
    if (!this.#width) return;
    const options = this.options(other);
    size(this.#canvas, this.#width, this.#height, options.ratio);
    this.#places = this.#session.calc.draw(this.#context, options);
    this.crosshair.align(this.#places);
    this.points.place(this.#places.points, this.#width);
    this.above?.(this.#places);
  }

  /** How to draw this chart. @param {Partial<DrawOptions>} [other] @returns {DrawOptions} */
  options(other) {
    return {
      chapter: this.#session.chapter,
      width: this.#width,
      height: this.#height,
      // Pixels for each of ours: a host may show us larger.
      ratio: devicePixelRatio * Math.max(1, this.element.getBoundingClientRect().width / this.#width),
      palette: this.#colours.palette,
      cursor: this.guess ? undefined : this.crosshair.value,
      hold: this.#session.holding,
      scale: this.#scale,
      guess: this.guess,
      bands: this.guess ? undefined : this.#session.sure?.bands,
      ...other,
    };
  }

  /**
   * Draws the curve under a slider; returns what it shows at both ends.
   * @param {HTMLCanvasElement} canvas @param {string} name @param {number} em height in the page's type size
   */
  drawWhatIf(canvas, name, em) {
    const width = canvas.clientWidth;
    const height = Math.round(em * 16 * this.#scale);
    const context = canvas.getContext('2d');
    if (!context || !width) return undefined;
    const options = this.options({ width, height, bands: undefined });
    size(canvas, width, height, options.ratio);
    return this.#session.calc.drawWhatIf(context, name, options);
  }
}

/**
 * Sets a canvas's size where it differs: setting it clears the canvas even if nothing changes.
 * @param {HTMLCanvasElement} canvas @param {number} width @param {number} height @param {number} ratio
 */
function size(canvas, width, height, ratio) {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  canvas.style.setProperty('height', `${height}px`);
}
