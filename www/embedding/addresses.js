/** Addresses as people type them, made into what a button or a logo may have. */

import { destination, picture } from '../dom/destination.js';

/** What a mail address, a telephone number and an address of the web look like without their beginning. @type {[RegExp, string][]} */
const BEGINNINGS = [
  [/^[^@\s:/]+@[^@\s:/]+\.[^@\s:/]+$/, 'mailto:'],
  [/^\+?[\d ()/.-]{5,}$/, 'tel:'],
  [/^[^@\s:/.]+(\.[^@\s:/.]+)+(:\d+)?([/?#]\S*)?$/, 'https://'],
];

/** With the beginning that is missing. @param {string} text */
function completed(text) {
  const [, beginning] = BEGINNINGS.find(([look]) => look.test(text)) ?? [undefined, ''];
  return beginning + (beginning === 'tel:' ? text.replaceAll(' ', '') : text);
}

/** Where a button may lead; none for anything else. @param {string} text */
export function actionAddress(text) {
  return destination(completed(text));
}

/** Where a picture may come from. @param {string} text */
export function logoAddress(text) {
  return picture(completed(text));
}
