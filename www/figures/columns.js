/** Where no name of a column says enough, somebody points at what is in it. */

import { FIELDS } from './lists.js';

/** @typedef {{ header_line: number, columns: Record<string, number> }} Pointed */

/**
 * @param {import('./figures.js').Kit} kit
 * @param {import('../../wasm/figures/door.d.ts').PreviewAnswer} preview
 * @param {(chosen: Pointed) => void} read
 */
export function columns({ page: { make, button }, say }, { header_line: line, columns: names }, read) {
  const selects = names.map((name, at) => make('select', { 'data-column': at },
    make('option', { value: '' }, say('field.ignore')), ...FIELDS.map((field) => make('option', { value: field }, say(`field.${field}`)))));
  const use = () => read({
    header_line: line,
    columns: Object.fromEntries(selects.flatMap(({ value }, at) => (value ? [[value, at]] : []))),
  });
  return make('details', { class: 'by-hand' }, make('summary', {}, say('byHand')),
    ...selects.map((select, at) => make('label', {}, make('span', {}, names[at] || `${at + 1}`), select)),
    button(say('use'), use, { class: 'use' }));
}
