/** What is checked, from where, and in which language it is told. */

import de from '../../words/locales/de/check.json';
import en from '../../words/locales/en/check.json';

/** @typedef {keyof typeof de} Key of a text */

// Only while this script first runs does the page tell which one it is.
const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);

/** Where the calculator's files lie. */
export const base = new URL('./', script?.src || location.href);

export const language = /^de\b/i.test(navigator.language) ? 'de' : 'en';

/** Tells `tsc` of a text that one language lacks. @type {Record<Key, string>} */
export const texts = { de, en }[language];

/** This is check.html itself, and not a page that somebody wants to know about. */
export const isOwnPage = /\/check(\.html)?$/.test(location.pathname) && location.origin === base.origin;

/** How long anything may take on a slow line. */
export const PATIENCE = 15_000;
