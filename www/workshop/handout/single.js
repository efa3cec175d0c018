/** One scenario on two pages A4: what was shown and what it rests on, the way back to it, and room to write. */

import { make } from '../kit.js';
import { basis, calledOut, chart, lines, measured, sentences, table, way } from './sheet.js';

/** @typedef {import('./sheet.js').Sheet} Sheet */

/** What is drawn is larger than on a page so that its type suits paper. */
const CHART = { width: 860, height: 440, scale: 1.15 };

/** As many assumptions as the first page holds; more run over to the second one, and the room for notes gives way. */
const FIRST_PAGE = 13;

/** @param {Sheet} sheet @param {import('./choices.js').Choice} choice */
export async function single(sheet, { link }) {
  const { calc, chapter, texts, words } = sheet;
  const usual = usualTexts(calc);
  calc.read(link);
  const [claim, ...others] = sentences(sheet);
  const names = assumptions(sheet, usual);
  const preset = calc.preset();
  const rest = calc.names().length - names.length;
  return [
    make('p', { class: 'claim' }, claim),
    others.length > 0 && make('p', {}, others.join(' ')),
    chart(sheet, CHART),
    ...calledOut(sheet),
    make('h2', {}, texts.say('handoutAssumptions')),
    preset !== undefined && make('p', {}, texts.say('handoutPreset', { preset: words.texts.presets[preset]?.name ?? preset })),
    table('assumed', ['assumption', 'value', 'basis'].map((key) => texts.say(key)), names.map((name) => row(sheet, name))),
    make('p', { class: 'rest' }, texts.say('handoutRest', { count: rest })),
    make('div', { class: `second ${names.length > FIRST_PAGE ? 'long' : ''}` },
      make('h2', {}, texts.say('handoutTable')), figures(sheet),
      make('h2', {}, texts.say('handoutJoin')), await way(sheet),
      make('h2', {}, texts.say('handoutNotes')), lines()),
  ].filter((part) => part !== false);
}

/** Every input's default, of a calculator that nothing has been read into. @param {Sheet['calc']} calc */
function usualTexts(calc) {
  return new Map(calc.names().map((name) => [name, calc.control(name).text]));
}

/**
 * The chapter's own, then all that differs from preset or default, then what one decides oneself, while the page has room.
 * @param {Sheet} sheet @param {Map<string, string>} usual
 */
function assumptions({ calc, chapter }, usual) {
  const own = calc.chapters().find(({ id }) => id === chapter)?.controls ?? [];
  const differing = calc.names().filter((name) => calc.control(name).changed || calc.control(name).text !== usual.get(name));
  const needed = [...new Set([...own, ...differing])];
  const decisions = calc.names().filter((name) => calc.control(name).kind === 'Decision');
  return [...new Set([...needed, ...decisions])].slice(0, Math.max(needed.length, FIRST_PAGE));
}

/** A value of one's own rests on nothing but its owner; where the usual one comes from is said all the same. @param {Sheet} sheet @param {string} name */
function row(sheet, name) {
  const { calc, texts, words } = sheet;
  const { changed, defaultText, unit } = calc.control(name);
  const source = basis(sheet, name);
  const said = changed ? texts.say('handoutChanged', { value: words.measured(defaultText, unit), source }) : source;
  return [words.parameter(name).name, measured(sheet, name), said];
}

/** Year by year: sums of what adds up in a year, and otherwise what its last month has. @param {Sheet} sheet */
function figures({ calc, chapter, explanations: { results }, words }) {
  const { columns, years } = calc.table(chapter);
  const [, ...names] = columns.map((column) => results[column] ?? column);
  const rows = years.map(([year, ...cells]) => [words.ui('year', { year }), ...cells]);
  return table('figures', ['', ...names], rows);
}
