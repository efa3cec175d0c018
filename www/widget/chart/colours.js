/**
 * The colours of page and chart are the same: the core's palette, unless the host page names its own as `--reach-…`,
 * and the system's where colours are forced. The host's accent stays for what is filled; text in it is made legible.
 */

import { HOST_COLOURS } from '../../words/lists.js';

/** @typedef {typeof import('../../core/types.d.ts')} Core */

/** What stands for our colours where the system forces its own, unless it is that of text. @type {Record<string, string>} */
const SYSTEM = {
  surface: 'Canvas', grid: 'GrayText', accent: 'LinkText', first: 'LinkText', fourth: 'LinkText', fifth: 'GrayText',
};

const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

export class Colours {
  /** As the chart wants them. */
  palette = new Uint32Array();
  #core;
  #root;
  #ending = new AbortController();

  /**
   * @param {Core} core
   * @param {HTMLElement} root where the properties are set
   * @param {() => void} onChange
   */
  constructor(core, root, onChange) {
    this.#core = core;
    this.#root = root;
    const again = () => this.apply() && onChange();
    for (const query of QUERIES) matchMedia(query).addEventListener('change', again, { signal: this.#ending.signal });
    // Many a site switches its theme by a class or attribute of the root element.
    const observer = new MutationObserver(again);
    observer.observe(document.documentElement, { attributes: true });
    this.#ending.signal.addEventListener('abort', () => observer.disconnect());
  }

  free() {
    this.#ending.abort();
  }

  /** Sets the colours and says whether they changed. @param {string} [theme] paper is always light */
  apply(theme = '') {
    const colours = this.#core.palette(theme || this.#theme());
    const forced = !theme && matchMedia('(forced-colors: active)').matches;
    const names = this.#core.paletteNames();
    names.forEach((name, index) => {
      const own = hexadecimal(colours[index]);
      this.#set(name, forced ? SYSTEM[name] ?? 'CanvasText' : HOST_COLOURS.includes(name) ? `var(--reach-${name}, ${own})` : own);
    });
    const before = this.palette;
    this.palette = Uint32Array.from(names, (name, index) => this.#resolved(name) ?? colours[index]);
    const [surface, accent] = [names.indexOf('surface'), names.indexOf('accent')];
    this.#set('brand', hexadecimal(this.palette[accent]));
    this.palette[accent] = this.#core.legible(this.palette[accent], this.palette[surface]);
    if (!forced) this.#set('accent', hexadecimal(this.palette[accent]));
    return this.palette.some((colour, index) => colour !== before[index]);
  }

  #theme() {
    // A projector washes out what is not strong.
    if (this.#root.classList.contains('present')) return 'contrast';
    const { colorScheme } = getComputedStyle(this.#root);
    const dark = colorScheme.includes('dark')
      && (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
    if (matchMedia('(prefers-contrast: more)').matches && !dark) return 'contrast';
    return dark ? 'dark' : 'light';
  }

  /** @param {string} name @param {string} value */
  #set(name, value) {
    this.#root.style.setProperty(`--_${name}`, value);
  }

  /** @param {string} name */
  #resolved(name) {
    // The colour of no line, which nobody sees; that of text is replaced by extensions that make pages dark.
    this.#root.style.textDecorationColor = `var(--_${name})`;
    const channels = getComputedStyle(this.#root).textDecorationColor.match(/^rgba?.(\d+), (\d+), (\d+)/);
    return channels ? channels.slice(1).reduce((sum, channel) => sum * 256 + Number(channel), 0) : undefined;
  }
}

/** @param {number} colour */
function hexadecimal(colour) {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
