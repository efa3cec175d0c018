/** Links to the present state, and the address bar where the calculator is the page's own. */

import { SCRIPT } from '../core/assets.js';
import { make } from '../dom/dom.js';
import { markOf, stateAt } from './host-page.js';

/** The page's address belongs to this element: it is the page, and the page is no foreign frame. @param {HTMLElement} host */
export function ownsAddress(host) {
  return host.hasAttribute('page') && window.top === window;
}

/** The address that links are to start with, where one was chosen. @param {HTMLElement} host */
function chosenBase(host) {
  const chosen = host.getAttribute('share-base');
  // A link, unlike `URL`, only shrugs at what is no address; and whoever may write attributes may not yet run scripts.
  const { href, protocol } = make('a', { href: chosen ?? '' });
  return chosen && /^http/.test(protocol) ? href.split('#')[0] : undefined;
}

/** What the address says to this element, if anything. @param {HTMLElement} host */
export function addressed(host) {
  const { href, hash } = location;
  if (host.hasAttribute('page')) return href;
  // Links that start with this very address are plain ones.
  return href.split('#')[0] === chosenBase(host) && hash.length > 1 ? hash : stateAt(host);
}

/** What the element starts from. @param {HTMLElement} host */
export function stateOf(host) {
  const [given, said] = [host.getAttribute('state'), addressed(host)];
  // What the page around a frame says is newer than the frame's address.
  const isAsked = ownsAddress(host) ? /rc\d/i.test(location.href) : !host.hasAttribute('page');
  return (isAsked ? said ?? given : given ?? said) ?? '';
}

/**
 * What the page around offers as a scenario of its own, to which resets lead; the calculator's own page offers none.
 * @param {HTMLElement} host
 */
export function offerOf(host) {
  return ownsAddress(host) ? '' : host.getAttribute('state') ?? (host.hasAttribute('page') ? location.href : '');
}

/** What links start with where that is known to be a page of ours. @param {HTMLElement} host */
export function knownBase(host) {
  return chosenBase(host) ?? (host.hasAttribute('page') ? location.href.split(/[?#]/)[0] : undefined);
}

/**
 * The link to a state.
 * @param {HTMLElement} host
 * @param {string} state
 * @param {import('./opening.js').Embedded} embedded what writes it on a page of somebody else; the plainest way where it is missing
 */
export function linkTo(host, state, embedded) {
  const base = knownBase(host);
  if (base !== undefined) return `${base}#${state}`;
  const own = `${markOf(host)}&${state}`;
  return embedded?.hostLink(host.ownerDocument, own, SCRIPT) ?? `${location.href.split('#')[0]}#${own}`;
}

/**
 * @param {string | undefined} state none leaves the address as it is
 * @param {unknown} kept what the browser keeps with it
 * @param {boolean} isNew whether it is a step of its own in the history
 */
export function write(state, kept, isNew) {
  // The whole address: the page may have a `base` that leads elsewhere.
  const address = state === undefined ? undefined : `${location.href.split('#')[0]}#${state}`;
  try {
    if (isNew) history.pushState(kept, '', address);
    else history.replaceState(kept, '', address);
  } catch {
    // Some browsers allow a hundred changes in half a minute, and opened files none: the copied link is right all the same.
  }
}
