/** A chapter's figures as a table: years first, then every month. */

/** @typedef {import('./details.js').Kit} Kit */
/** @typedef {import('../words/words.js').Words} Words */

/**
 * @param {Kit} kit
 * @param {Words} words
 * @param {import('../words/texts.d.ts').Explanations} explanations
 * @param {import('../session/session.js').Session} session
 */
export function tableOf({ make }, words, { results }, { calc, chapter }) {
  const { columns, rows, years } = calc.table(chapter);
  const head = make('tr', {}, ...columns.map((name) => make('th', { scope: 'col' }, results[name] ?? name)));
  const body = (/** @type {string[][]} */ rows, /** @type {{ class?: string }} */ attributes = {}) => (
    make('tbody', attributes, ...rows.map(([first, ...cells]) => make('tr', {},
      make('th', { scope: 'row' }, first), ...cells.map((cell) => make('td', {}, cell))))));
  const numbered = years.map(([year, ...cells]) => [words.ui('year', { year }), ...cells]);
  return make('table', { part: 'table' },
    make('caption', {}, words.ui('caption', { chapter: words.texts.chapters[chapter].name })),
    make('thead', {}, head),
    body(numbered, { class: 'years' }), body(rows));
}
