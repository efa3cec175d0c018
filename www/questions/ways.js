/** Three ways with the same time: what each brings, month by month. */

import { apply, paragraph, table } from './said.js';

/** @typedef {import('./panel.js').Kit} Kit */
/** @typedef {import('../../wasm/questions/door.d.ts').WaysAnswer} WaysAnswer */

/** The chart's height in shares of its width, and of the screen at most. */
const [HEIGHT, MOST] = [0.5, 0.45];
/** A chart with less height says nothing. */
const LEAST = 240;
/** What stays free above a room's bar. */
const SPARE = 12;

export class Ways {
  /** The Wasm in the page, which draws. @type {import('./questions-core.js').Questions | undefined} */
  #drawing;
  /** Draws what is shown anew. */
  #again = () => {};
  /** With which colours it was drawn. @type {Uint32Array | undefined} */
  #palette;

  /** Something may have changed: colours, as the answer stays as it is. @param {import('./questions.js').Page} page */
  update({ colours }) {
    if (colours.palette !== this.#palette) this.#again();
  }

  /** @param {WaysAnswer} answer @param {Kit} kit @returns {Node[]} */
  show = (answer, kit) => {
    const { page, say } = kit;
    const { make, button } = page;
    const canvas = make('canvas', { class: 'ways', role: 'img', 'aria-label': answer.said.map((one) => page.words.plain(one)).join(' ') });
    const columns = ['', 'customers', 'posts', 'mails', 'partners', 'left'].map((column) => (column ? say(column) : ''));
    const rows = answer.ways.map(({ id, plan, left, inputs }) => [
      say(`way.${id}`), plan?.customers ?? '–', plan?.posts ?? '–', plan?.mails ?? '–', plan?.partners ?? '–', plan ? left : '–',
      plan ? button(say('apply'), () => apply(inputs, kit), { 'aria-label': `${say('apply')}: ${say(`way.${id}`)}` }) : '',
    ]);
    const place = make('div', { class: 'ways' }, canvas);
    this.#again = () => this.#draw(canvas, place.clientWidth, answer, kit);
    // Its width is known when it stands in the page. Its height follows in the next frame: a page that listens for errors would
    // else hear of a loop.
    const observer = new ResizeObserver(() => {
      if (place.isConnected) requestAnimationFrame(() => this.#draw(canvas, place.clientWidth, answer, kit));
      else observer.disconnect();
    });
    observer.observe(place);
    return [paragraph(answer.said, kit), place, table(say('ways'), [...columns, ''], rows, kit)];
  };

  /** @param {HTMLCanvasElement} canvas @param {number} width @param {WaysAnswer} answer @param {Kit} kit */
  #draw(canvas, width, { ways }, { page, desk }) {
    const context = canvas.getContext('2d');
    if (!context || !width) return;
    const height = Math.max(LEAST, Math.floor(Math.min(width * HEIGHT, left(canvas) ?? innerHeight * MOST)));
    const ratio = devicePixelRatio;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.height = `${height}px`;
    const scale = parseFloat(getComputedStyle(canvas).fontSize) / 16;
    this.#drawing ??= desk.here();
    this.#palette = page.colours.palette;
    const length = Math.max(...ways.map(({ months }) => months.length));
    const months = ways.flatMap((way) => (way.months.length ? way.months : Array(length).fill(NaN)));
    this.#drawing.drawWays(context, width, height, ratio, scale, this.#palette, Float64Array.from(months));
  }
}

/** In front of a room: the height down to its bar. @param {HTMLElement} canvas */
function left(canvas) {
  const bar = canvas.closest('.present.wide')?.querySelector('.bar');
  return bar && bar.getBoundingClientRect().top - canvas.getBoundingClientRect().top - SPARE;
}
