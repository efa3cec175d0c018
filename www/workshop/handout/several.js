/** Several scenarios side by side: the same chart on the same scale, what differs between them, and what comes of it. */

import { make } from '../kit.js';
import { basis, calledOut, chart, drawn, lines, measured, sentences, table, way } from './sheet.js';

/** @typedef {import('./sheet.js').Sheet} Sheet */
/** @typedef {import('./choices.js').Choice} Choice */

/** How a chart is drawn where so many stand side by side, to have type of one size on paper. @type {Record<number, { width: number, height: number, scale: number }>} */
const CHARTS = {
  2: { width: 600, height: 390, scale: 1.05 },
  3: { width: 430, height: 340, scale: 1 },
  4: { width: 330, height: 320, scale: 0.95 },
};

/** @param {Sheet} sheet @param {Choice[]} choices */
export async function several(sheet, choices) {
  const { texts, words } = sheet;
  const size = CHARTS[choices.length];
  // An axis that is held only grows: after a first round it has room for the highest.
  for (const { link } of choices) {
    open(sheet, link);
    drawn(sheet, { ...size, hold: true });
  }
  /** @type {Awaited<ReturnType<typeof column>>[]} */
  const columns = [];
  for (const choice of choices) columns.push(await column(sheet, choice, size));
  const names = columns.map(({ name }) => name);
  const calls = calledOut(sheet);
  const differing = sheet.calc.names().filter((name) => columns.some(({ values }) => values.get(name) !== columns[0].values.get(name)));
  const grid = make('div', { class: 'columns' }, ...columns.map((column) => make('div', {},
    make('h2', {}, column.name), make('p', { class: 'claim' }, column.claim), column.chart)));
  const ways = make('div', { class: 'columns' }, ...columns.map((column) => make('div', {}, make('h3', {}, column.name), column.way)));
  for (const part of [grid, ways]) part.style.setProperty('--columns', `${columns.length}`);
  return [
    grid,
    make('h2', {}, texts.say('handoutDiffering')),
    differing.length > 0 && table('assumed', [texts.say('assumption'), ...names, texts.say('basis')],
      differing.map((name) => [words.parameter(name).name, ...columns.map(({ values }) => values.get(name) ?? ''), basis(sheet, name)])),
    make('p', { class: 'rest' }, texts.say(differing.length ? 'handoutSame' : 'handoutNoneDiffers')),
    make('h2', {}, texts.say('handoutResults')),
    comparison(sheet, columns),
    ...calls,
    make('h2', {}, texts.say('handoutJoin')),
    ways,
    // What the room said takes the place of what would be written.
    ...calls.length > 0 ? [] : [make('h2', {}, texts.say('handoutNotes')), lines()],
  ].filter((part) => part !== false);
}

/** @param {Sheet} sheet @param {Choice} choice @param {{ width: number, height: number, scale: number }} size */
async function column(sheet, { title, link }, size) {
  open(sheet, link);
  return {
    name: title,
    claim: sentences(sheet)[0],
    chart: chart(sheet, { ...size, hold: true }),
    values: values(sheet),
    results: results(sheet),
    way: await way(sheet),
  };
}

/** A scenario for itself, seen as the others are. @param {Sheet} sheet @param {string} link */
function open({ calc, axis }, link) {
  calc.read(link);
  calc.unpinBaseline();
  calc.setView('axis', axis);
}

/** @param {Sheet} sheet @returns {Map<string, string>} */
function values(sheet) {
  return new Map(sheet.calc.names().map((name) => [name, measured(sheet, name)]));
}

/**
 * The chapter's figures, and what they bring in the end: of the first and of the last year.
 * @param {Sheet} sheet
 * @returns {{ years: string[], rows: Map<string, string[]> }}
 */
function results({ calc, chapter }) {
  const rows = new Map();
  /** @type {string[]} */
  let years = [];
  for (const { columns, years: all } of [calc.table(chapter), calc.table('customers')]) {
    const chosen = [...new Set([all[0], all[all.length - 1]])];
    columns.forEach((name, place) => rows.set(name, chosen.map((row) => row[place])));
    years = chosen.map(([year]) => year);
  }
  rows.delete('month');
  return { years, rows };
}

/** @param {Sheet} sheet @param {{ name: string, results: ReturnType<typeof results> }[]} columns */
function comparison({ explanations, texts, words }, columns) {
  const years = columns.flatMap(({ results }) => results.years);
  const names = [...columns[0].results.rows.keys()];
  return make('table', { class: 'figures compared' },
    make('thead', {},
      make('tr', {}, make('th', { rowspan: 2, scope: 'col' }, texts.say('result')),
        ...columns.map(({ name, results }) => make('th', { colspan: results.years.length, scope: 'colgroup' }, name))),
      make('tr', {}, ...years.map((year) => make('th', { scope: 'col' }, words.ui('year', { year }))))),
    make('tbody', {}, ...names.map((name) => make('tr', {},
      make('th', { scope: 'row' }, explanations.results[name] ?? name),
      ...columns.flatMap(({ results }) => (results.rows.get(name) ?? []).map((cell) => make('td', {}, cell)))))));
}
