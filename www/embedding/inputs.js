/** The inputs of the builder, each with its words: a list to choose from, one of several, a tick, a line, and a colour that may be left out. */

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
 * @param {string} [look] of the labels
 */
export function radios(title, options, chosen, choose, look = 'check') {
  const name = `snippet-${Object.keys(options)[0]}`;
  const labels = Object.entries(options).map(([id, label]) => {
    const input = make('input', { type: 'radio', name, value: id, checked: id === chosen, onchange: () => choose(id) });
    return make('label', { class: look }, input, label);
  });
  return make('fieldset', {}, make('legend', {}, title), make('div', { class: `${look}s` }, ...labels));
}

/** @param {string} label @param {boolean} checked @param {(checked: boolean) => void} choose @param {string} [look] */
export function check(label, checked, choose, look = '') {
  const input = make('input', { type: 'checkbox', checked, onchange: () => choose(input.checked) });
  return make('label', { class: `check ${look}` }, input, label);
}

/**
 * A line of text, with what is to be said about it.
 * @param {string} label
 * @param {{ placeholder?: string, help?: string, look?: string, inputmode?: string }} about
 * @param {(text: string) => string | undefined} choose takes what was typed, and returns what is wrong with it
 */
export function line(label, { placeholder, help = '', look, inputmode }, choose) {
  const said = make('span', { class: 'help', role: 'status' }, help);
  const input = make('input', { type: 'text', placeholder, inputmode, autocapitalize: 'off', onchange: () => {
    const wrong = choose(input.value.trim());
    said.textContent = wrong ?? help;
    said.classList.toggle('is-wrong', !!wrong);
    input.setAttribute('aria-invalid', `${!!wrong}`);
  } });
  return make('label', { class: look }, label, input, said);
}

/**
 * @param {string} label
 * @param {string} start the colour that is shown first
 * @param {(colour: string) => void} choose told a colour, or nothing for the calculator's own
 */
export function colour(label, start, choose) {
  const shown = make('input', { type: 'color', value: start, 'aria-label': label, oninput: () => {
    own.checked = true;
    tell();
  } });
  const own = make('input', { type: 'checkbox', onchange: () => tell() });
  const tell = () => choose(own.checked ? shown.value : '');
  return make('div', { class: 'colour' }, make('label', { class: 'check' }, own, label), shown);
}
