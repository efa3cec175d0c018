/** What every handout is made of: charts as vectors, tables, the way back by code and link. */

import { WHOLE } from './choices.js';
import { make } from '../kit.js';
import { saidOf } from '../guess/called.js';
import { svg } from '../join.js';
import { Guess } from '../workshop-core.js';

/**
 * @typedef {object} Sheet what a handout is written with
 * @property {import('../../core/types.d.ts').Calculator} calc to be set to any scenario
 * @property {import('../../core/types.d.ts').Chapter} chapter
 * @property {'stage' | 'time'} axis
 * @property {import('../../sharing/saving.js').Exporter} exporter what draws it
 * @property {import('../../words/words.js').Words} words
 * @property {import('../texts.js').Texts} texts
 * @property {import('../../words/texts.d.ts').Explanations} explanations
 * @property {() => import('../../session/session.js').Session['sure']} sure how sure it is, where that is known of the scenario that `calc` is set to
 * @property {() => import('../guess/called.js').Round[]} called what the room called out in this chapter
 * @property {(picture: Blob) => string} address under which a picture lies as long as it may be printed
 * @property {() => Promise<import('../join.js').Drawn | undefined>} code of the scenario that `calc` is set to
 */

/**
 * The chart as vectors: an image of an SVG stays one on paper. Lengths are CSS pixels of the drawing, which is fitted to its
 * place; so `scale` sets how large its type is beside the sheet's.
 * @param {Sheet} sheet
 * @param {{ width: number, height: number, scale: number, hold?: boolean }} size
 */
export function chart(sheet, size) {
  return make('img', { src: sheet.address(new Blob([drawn(sheet, size)], { type: 'image/svg+xml' })), alt: '' });
}

/** The chart as SVG. @param {Sheet} sheet @param {{ width: number, height: number, scale: number, hold?: boolean }} size */
export function drawn({ calc, exporter, chapter, sure }, size) {
  exporter.read(calc.roomLink(WHOLE));
  const known = sure();
  return exporter.chart({ chapter, ...size, bands: known && [...known.bands] });
}

/** The chapter's answer, and what else there is to say. @param {Sheet} sheet */
export function sentences({ calc, chapter, words, sure }) {
  const said = [...sure()?.headline ?? calc.headline(chapter), calc.difference(chapter)].filter((sentence) => sentence !== undefined);
  return said.map((sentence) => words.plain(sentence));
}

/** What the room called out, and how far it was off. @param {Sheet} sheet */
export function calledOut({ called, texts, words }) {
  return called().flatMap((round) => {
    const values = [...round.calls.values()].map((value) => Guess.written(value, words.locale, round.shares)).join(' · ');
    const asked = texts.say(`calls-${round.question}`, { where: round.where });
    return [make('h2', {}, texts.say('callsTitle')), make('p', {}, `${asked} ${values}`), make('p', {}, saidOf(round, texts) ?? '')];
  });
}

/** An input's value with its unit. @param {Sheet} sheet @param {string} name */
export function measured({ calc, words }, name) {
  const { text, unit } = calc.control(name);
  return words.measured(text, unit);
}

/** What an input's usual value rests on: where only one's own figure counts, that one is an example. @param {Sheet} sheet @param {string} name */
export function basis({ calc, texts, explanations: { bases, parameters } }, name) {
  const kind = calc.control(name).basis;
  return [kind === 'User' ? texts.say('handoutExample') : bases[kind]?.name, parameters[name]?.source].filter(Boolean).join(': ');
}

/** @param {string} name @param {string[]} heads @param {string[][]} rows */
export function table(name, heads, rows) {
  return make('table', { class: name },
    make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, ...rows.map((row) => make('tr', {}, ...row.map((cell) => make('td', {}, cell))))));
}

/**
 * The way back: code and link; without an address what to append to it, since a file's own is of no use to others.
 * @param {Sheet} sheet
 */
export async function way(sheet) {
  const code = await sheet.code();
  const picture = make('div', { class: 'code' });
  if (code) picture.append(svg(code, sheet.texts.say('join')));
  const link = code?.address ?? `#${sheet.calc.link()}`;
  return make('div', { class: 'joining' }, code && picture,
    make('div', {}, !code && make('p', {}, sheet.texts.say('handoutAppend')), make('p', { class: 'address' }, link)));
}

/** Room to write, cut off where the sheet ends. */
export function lines() {
  return make('div', { class: 'lines' }, ...Array.from({ length: 24 }, () => make('div')));
}
