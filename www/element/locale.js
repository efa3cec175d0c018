/** What the page around an element asks for; who has the first say is the core's business. */

import { offerOf } from './address.js';
import { LANGUAGES } from '../words/lists.js';

/** The language in which a reader is addressed here: the page itself follows its reader, unless it is written in one language, an embedded calculator the page around it. @param {HTMLElement} host */
function around(host) {
  const page = host.getAttribute('page');
  const spoken = page === null && host.parentElement?.closest('[lang]')?.getAttribute('lang');
  // A page in one language is read in the reader's form of it.
  return spoken || navigator.languages.find((language) => language.split('-')[0].toLowerCase() in LANGUAGES && language.startsWith(page ?? '')) || page || navigator.language || 'de';
}

/** @param {HTMLElement} host */
function asked(host) {
  return host.getAttribute('lang') ?? '';
}

/** The arguments of the core's `setHome`. @param {HTMLElement} host @returns {[string, string, string, string, string]} */
export function homeOf(host) {
  return [host.getAttribute('chapter') ?? '', host.getAttribute('layout') ?? '', asked(host), around(host), offerOf(host)];
}

/** How a calculator most likely speaks, before its core can be asked. @param {HTMLElement} host */
export function localeOf(host) {
  return asked(host) || around(host);
}
