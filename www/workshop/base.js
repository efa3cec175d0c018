/** Where a page that was opened from a disk is to be found on the web, as the presenter says; paper and phones need it. */

import { make } from './kit.js';

/** @typedef {import('./workshop.js').Hall} Hall */

let base = '';

/** Whether the page itself is where phones can open it. @param {Hall} hall */
function isHosted(hall) {
  return /^https?:/.test(hall.address(''));
}

/** What links to take away start with, up to and with `#`; nothing where nobody has said it. @param {Hall} hall */
export function baseOf(hall) {
  return isHosted(hall) ? hall.address('') : base && `${base.split('#')[0]}#`;
}

/**
 * The question, where it has to be asked.
 * @param {Hall} hall
 * @param {import('./texts.js').Texts} texts
 * @param {() => void} told
 */
export function baseField(hall, texts, told) {
  const field = make('input', { type: 'url', placeholder: 'https://', value: base, oninput: () => {
    base = field.value;
    told();
  } });
  return make('label', { hidden: isHosted(hall), onclick: (/** @type {Event} */ event) => event.stopPropagation() }, texts.say('base'), field);
}
