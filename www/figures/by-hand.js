/** Where no tool gives a file that fits, a small table does: two examples to change, and a box to paste lines into. */

/** @typedef {import('./figures.js').Kit} Kit */

/** The last months of an account, the oldest first: what stands beside each month's day. */
const EXAMPLES = {
  posts: [[1480, 130], [1490, 124], [1500, 122]],
  mails: [[190, 82], [195, 80], [200, 86]],
};

/**
 * @param {Kit} kit
 * @param {(file: File) => void} read
 */
export function byHand({ page: { make, button }, say }, read) {
  const lines = make('textarea', { rows: 4, spellcheck: false, autocomplete: 'off', 'aria-label': say('lines') });
  const fill = (/** @type {keyof typeof EXAMPLES} */ kind) => button(say(`example.${kind}`), () => {
    lines.value = example(say(`columns.${kind}`), EXAMPLES[kind]);
    lines.focus();
  }, { 'data-example': kind });
  return make('details', { class: 'own-table' }, make('summary', {}, say('table')),
    make('p', { class: 'hint' }, say('tableHint')),
    make('div', { class: 'examples' }, fill('posts'), fill('mails')), lines,
    button(say('readLines'), () => {
      if (lines.value.trim()) read(new File([lines.value], say('pasted')));
    }, { class: 'read-lines' }));
}

/** @param {string} columns their names, with what stands between them @param {number[][]} rows */
function example(columns, rows) {
  const [between] = columns.match(/[;,]/) ?? [';'];
  const now = new Date();
  const months = rows.map((row, at) => {
    const first = new Date(Date.UTC(now.getFullYear(), now.getMonth() - rows.length + at, 1));
    return [first.toISOString().slice(0, 10), ...row].join(between);
  });
  return [columns, ...months].join('\n');
}
