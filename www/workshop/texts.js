/** The workshop's own words, in one language; `{name}` stands for a value. */

export class Texts {
  #texts;

  /** @param {Record<string, string>} texts */
  constructor(texts) {
    this.#texts = texts;
  }

  /** @param {string} key @param {Record<string, string | number>} [values] */
  say(key, values = {}) {
    return (this.#texts[key] ?? key).replace(/\{(\w+)\}/g, (slot, name) => String(values[name] ?? slot));
  }
}
