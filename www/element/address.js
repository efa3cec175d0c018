/** Links to the present state, and the address bar where the calculator is the page's own. */

import { make } from '../dom/dom.js';

/** The page's address belongs to this element: it is the page, and the page is no foreign frame. @param {HTMLElement} host */
export function ownsAddress(host) {
  return host.hasAttribute('page') && window.top === window;
}

/** The address that a link of this element starts with. @param {HTMLElement} host */
function base(host) {
  const chosen = host.getAttribute('share-base');
  // A link, unlike `URL`, only shrugs at what is no address; and whoever may write attributes may not yet run scripts.
  const { href, protocol } = make('a', { href: chosen ?? '' });
  if (chosen && /^http/.test(protocol)) return href.split('#')[0];
  // A foreign page reads no state from its address; the page beside the script does.
  const own = host.hasAttribute('page') ? location.href : new URL('./', import.meta.url).href;
  return /^https?:/.test(own) || host.hasAttribute('page') ? own.split(/[?#]/)[0] : location.href.split('#')[0];
}

/** What the element starts from. @param {HTMLElement} host */
export function stateOf(host) {
  return host.getAttribute('state') ?? (host.hasAttribute('page') ? location.href : '');
}

/** The link to a state. @param {HTMLElement} host @param {string} state */
export function linkTo(host, state) {
  return `${base(host)}#${state}`;
}

/**
 * @param {string | undefined} state none leaves the address as it is
 * @param {unknown} kept what the browser keeps with it
 * @param {boolean} isNew whether it is a step of its own in the history
 */
export function write(state, kept, isNew) {
  const address = state === undefined ? undefined : `#${state}`;
  try {
    if (isNew) history.pushState(kept, '', address);
    else history.replaceState(kept, '', address);
  } catch {
    // Some browsers allow a hundred changes in half a minute, and opened files none: the copied link is right all the same.
  }
}
