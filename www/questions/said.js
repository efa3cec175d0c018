/** What answers have in common: their sentences, and tables of a few rows. */

/** @typedef {import('./panel.js').Kit} Kit */
/** @typedef {import('../core/types.d.ts').Piece} Piece */

/** @param {Piece[][]} sentences @param {Kit} kit */
export function paragraph(sentences, { page: { make, words } }) {
  return make('p', { class: 'said' }, ...sentences.flatMap((sentence) => [...words.say(sentence), ' ']));
}

/**
 * @param {string} title
 * @param {string[]} columns
 * @param {(string | Node)[][]} rows
 * @param {Kit} kit
 */
export function table(title, columns, rows, { page: { make } }) {
  return make('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': title },
    make('table', {},
      make('thead', {}, make('tr', {}, ...columns.map((column) => (column ? make('th', { scope: 'col' }, column) : make('td'))))),
      make('tbody', {}, ...rows.map(([first, ...others]) => (
        make('tr', {}, make('th', { scope: 'row' }, first), ...others.map((cell) => make('td', {}, cell))))))));
}

/**
 * Sets inputs in one step that can be taken back.
 * @param {[string, number][]} inputs
 * @param {Kit} kit
 */
export function apply(inputs, { page: { session } }) {
  session.edit((calc) => inputs.forEach(([name, value]) => calc.set(name, value)));
}
