/**
 * One language's texts, and how the core's sentences become words on the page.
 */

import { loadTexts } from '../core/assets.js';
import { make } from '../dom/dom.js';
import { folderOf, languageOf } from './language.js';
import { filled } from './template.js';

/** @typedef {import('./texts.d.ts').Texts} Texts */
/** @typedef {import('./texts.d.ts').Explanations} Explanations */
/** @typedef {import('../core/types.d.ts').Piece} Piece */

export class Words {
  /**
   * @param {Texts} texts
   * @param {string} locale how figures are written, such as `de-AT`
   */
  constructor(texts, locale) {
    this.texts = texts;
    this.locale = locale;
    this.language = languageOf(locale);
    /** Where its texts lie. */
    this.folder = folderOf(locale);
  }

  /**
   * A text of the page itself, with values put in.
   * @param {string} key
   * @param {Record<string, string>} [values]
   */
  ui(key, values = {}) {
    return filled(this.texts.ui[key] ?? key, values);
  }

  /**
   * What explains figures, fetched when somebody asks for it; where it is missing, the next question asks for it again.
   * @returns {Promise<Explanations>}
   */
  async explanations() {
    const explanations = await /** @type {Promise<any>} */ (loadTexts(`${this.folder}.more`));
    // What the page says only beside them is said like everything else.
    Object.assign(this.texts.ui, explanations.details);
    return explanations;
  }

  /** A sentence of the core as plain text. @param {Piece[]} sentence */
  plain(sentence) {
    return sentence.map(({ text }) => text).join('');
  }

  /** A sentence of the core as nodes: its figures emphasised, in the colour of their curve, and never torn from what they count. @param {Piece[]} sentence @returns {(Node | string)[]} */
  say(sentence) {
    return sentence.map(({ text, figure, role }, at) => {
      if (!figure) return sentence[at - 1]?.figure ? text.replace(/^ /, '\u00a0') : text;
      const strong = make('strong', {}, text);
      if (role) strong.style.color = `var(--_${role})`;
      return strong;
    });
  }

  /** @param {string} name */
  parameter(name) {
    return this.texts.parameters[name] ?? { name };
  }

  /** What stands beside a field. @param {string} unit */
  unit(unit) {
    return this.texts.units[unit]?.short ?? '';
  }

  /** A figure with its unit behind it. @param {string} text @param {string} unit */
  measured(text, unit) {
    return [text, this.unit(unit)].filter(Boolean).join('\u00a0');
  }

  /** What a control shows, to be heard. @param {Pick<import('../core/types.d.ts').ControlState, 'text' | 'unit' | 'plural'>} control */
  spoken({ text, unit, plural }) {
    return [text, this.texts.units[unit]?.spoken[plural]].filter(Boolean).join(' ');
  }
}
