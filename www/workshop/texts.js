/** The workshop's own words, in one language; `{name}` stands for a value. */

import { filled } from './kit.js';

export class Texts {
  #texts;

  /** @param {Record<string, string>} texts @param {string} locale how figures are written */
  constructor(texts, locale) {
    this.#texts = texts;
    this.locale = locale;
  }

  /** @param {string} key @param {Record<string, string | number>} [values] */
  say(key, values = {}) {
    return filled(this.#texts[key] ?? key, values);
  }
}
