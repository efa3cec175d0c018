/** The inputs of the builder, each with its words: a list to choose from, one of several, and a colour that may be left out. */

import { make } from '../dom/dom.js';

/**
 * @param {string} label
 * @param {string[][]} options values with their names
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
export function select(label, options, chosen, choose) {
  const list = make('select', { onchange: () => choose(list.value) },
    ...options.map(([value, name]) => make('option', { value, selected: value === chosen }, name)));
  return make('label', {}, label, list);
}

/**
 * @param {string} title
 * @param {Record<string, string>} options
 * @param {string} chosen
 * @param {(id: string) => void} choose
 */
export function radios(title, options, chosen, choose) {
  const name = `snippet-${Object.keys(options)[0]}`;
  const labels = Object.entries(options).map(([id, label]) => {
    const input = make('input', { type: 'radio', name, value: id, checked: id === chosen, onchange: () => choose(id) });
    return make('label', { class: 'check' }, input, label);
  });
  return make('fieldset', { class: 'all' }, make('legend', {}, title), make('div', { class: 'checks' }, ...labels));
}

/**
 * @param {string} label
 * @param {string} name of the colour
 * @param {(accent: string) => void} choose told a colour, or nothing for the calculator's own
 */
export function accent(label, name, choose) {
  const colour = make('input', { type: 'color', value: '#0b5fff', 'aria-label': name, oninput: () => {
    own.checked = true;
    tell();
  } });
  const own = make('input', { type: 'checkbox', onchange: () => tell() });
  const tell = () => choose(own.checked ? colour.value : '');
  return make('div', { class: 'accent' }, make('label', { class: 'check' }, own, label), colour);
}
