/**
 * Where a talk stands, kept by the browser with the page's place in its history: a page that is loaded anew goes on with
 * it, and it is forgotten with the window.
 */

/** @typedef {import('./telling.js').Talk} Talk */

/** @param {HTMLElement} host @returns {Talk | undefined} */
export function keptTalk(host) {
  return host.hasAttribute('page') ? history.state?.talk : undefined;
}

/** @param {HTMLElement} host @param {Talk | undefined} talk */
export function keepTalk(host, talk) {
  if (!host.hasAttribute('page')) return;
  try {
    history.replaceState({ ...history.state, talk }, '');
  } catch {
    // Some browsers allow a hundred changes in half a minute.
  }
}
