/**
 * Sentences from templates: `{name}` stands for a figure, `{name|one|many}` for the words that agree with it.
 */

/** @typedef {import('../core/types.d.ts').Part} Part */
/** @typedef {{ text: string, figure: boolean }} Piece */

const SLOT = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * The sentence in pieces, figures apart from words. An unknown name stays as it stands, so that a missing text shows.
 * @param {string} template
 * @param {Record<string, Part>} parts
 * @returns {Piece[]}
 */
export function pieces(template, parts) {
  /** @type {Piece[]} */
  const result = [];
  let end = 0;
  for (const match of template.matchAll(SLOT)) {
    const [slot, name, one, other] = match;
    const part = parts[name];
    if (match.index > end) result.push({ text: template.slice(end, match.index), figure: false });
    end = match.index + slot.length;
    if (!part) result.push({ text: slot, figure: false });
    else if (one === undefined) result.push({ text: part.text, figure: true });
    else result.push({ text: part.plural === 'one' ? one : other, figure: false });
  }
  if (end < template.length) result.push({ text: template.slice(end), figure: false });
  return result;
}
