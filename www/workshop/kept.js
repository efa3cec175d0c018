/**
 * Where a talk stands, kept by the browser with the page's place in its history: a page that is loaded anew goes on with
 * it, and it is forgotten with the window.
 */

/** @typedef {import('./telling.js').Talk} Talk */

/** @param {HTMLElement} host @returns {Talk | undefined} */
export function keptTalk(host) {
  return isPage(host) ? history.state?.talk : undefined;
}

/** @param {HTMLElement} host @param {Talk | undefined} talk */
export function keepTalk(host, talk) {
  if (!isPage(host)) return;
  try {
    history.replaceState({ ...history.state, talk }, '');
  } catch {
    // Some browsers allow a hundred changes in half a minute.
  }
}

/** A frame's place in the history is the website's around it. @param {HTMLElement} host */
function isPage(host) {
  return host.hasAttribute('page') && top === window;
}
