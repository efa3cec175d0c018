/** What is checked, from where, and in which language it is told. */

import { TEXTS } from '../../words/carried/check.js';
import { folderOf, languageOf } from '../../words/language.js';

/** @typedef {keyof typeof TEXTS.en} Key of a text */

// Only while this script first runs does the page tell which one it is.
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);

/** Where the calculator's files lie. */
export const base = new URL('./', script?.src || location.href);

/** This is check.html itself, and not a page that somebody wants to know about. */
export const isOwnPage = /\/check(\.html)?$/.test(location.pathname) && location.origin === base.origin;

// Whoever sends somebody here says how they were spoken to.
const locale = isOwnPage && new URLSearchParams(location.search).get('lang') || navigator.language;

export const language = languageOf(locale);

/** @type {Record<Key, string>} */
export const texts = TEXTS[folderOf(locale)];

/** How long anything may take on a slow line. */
export const PATIENCE = 15_000;
