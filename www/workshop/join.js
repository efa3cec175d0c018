/** Joining by phone: the code of what is shown, black on white in every theme, with the address beneath. */

import { capacity, codeOf } from './workshop-core.js';
import { baseField, baseOf } from './base.js';
import { part } from './drawing.js';
import { make } from './kit.js';
import { ready } from './rust.js';

/** @typedef {import('./texts.js').Texts} Texts */
/** @typedef {import('./workshop.js').Hall} Hall */
/** @typedef {{ address: string, side: number, path: string, without: string[] }} Drawn */

/** Longer addresses nobody types. */
const READABLE = 64;

/** Room for whatever a link may hold. */
const WHOLE = 100_000;

export class Join {
  element;
  #hall;
  #texts;
  #picture = make('div', { class: 'code' });
  #address = make('p', { class: 'address' });
  #note = make('p', { class: 'without', role: 'status' });

  /** @param {Hall} hall @param {Texts} texts */
  constructor(hall, texts) {
    this.#hall = hall;
    this.#texts = texts;
    this.element = make('dialog', { class: 'join', 'aria-label': texts.say('joinTitle'), onclick: () => this.close() },
      make('h2', {}, texts.say('joinTitle')), this.#picture, this.#address, this.#note,
      baseField(hall, texts, () => this.#draw()));
  }

  async toggle() {
    if (this.element.open) return this.close();
    await this.#draw();
    if (!this.element.open) this.element.showModal();
  }

  close() {
    if (this.element.open) this.element.close();
  }

  /**
   * The code of a state, the present one if nothing else is said; nothing where no phone could open its address.
   * @param {Pick<import('../core/types.d.ts').Calculator, 'link' | 'roomLink'>} [calc]
   * @returns {Promise<Drawn | undefined>}
   */
  async code(calc = this.#hall.session.calc) {
    const before = baseOf(this.#hall);
    if (!before || !this.#hall.host.isConnected) return undefined;
    await ready();
    const link = calc.roomLink(capacity() - before.length);
    const address = before + link;
    /** @type {{ side: number, path: string } | undefined} */
    const code = codeOf(address);
    return code && { ...code, address, without: leftOut(calc.roomLink(WHOLE), link) };
  }

  async #draw() {
    const code = await this.code();
    const readable = code?.address.replace(/^https?:\/\//, '').replace(/\/?#rc1$/, '') ?? '';
    const short = readable.length <= READABLE;
    this.#picture.replaceChildren(...(code ? [svg(code, this.#texts.say('join'))] : []));
    this.#address.textContent = short ? readable : readable.split(/\/?#/)[0];
    this.#note.textContent = [
      !code && this.#texts.say(baseOf(this.#hall) ? 'tooLong' : 'noAddress'),
      code && !short && this.#texts.say('onlyPage'),
      ...(code?.without ?? []).map((part) => this.#texts.say(`without-${part}`)),
    ].filter(Boolean).join(' ');
  }
}

/** @param {Drawn} code @param {string} label */
export function svg({ side, path }, label) {
  const picture = part('svg', {
    viewBox: `0 0 ${side} ${side}`, role: 'img', 'aria-label': label, 'shape-rendering': 'crispEdges',
  });
  picture.append(
    part('rect', { width: side, height: side, fill: '#fff', stroke: 'none' }),
    part('path', { d: path, fill: '#000', stroke: 'none' }));
  return picture;
}

/** What the room does not get; language and layout are its own. @param {string} whole @param {string} short */
function leftOut(whole, short) {
  const keys = (/** @type {string} */ link) => link.split('&').slice(1).map((pair) => pair.split('=')[0]);
  const kept = keys(short);
  const missing = keys(whole).filter((key) => !kept.includes(key));
  return [missing.includes('b') && 'baseline', (missing.includes('v') || missing.includes('ax')) && 'view']
    .filter((part) => typeof part === 'string');
}
