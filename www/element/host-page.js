/**
 * A page that is not ours, as the home of a link: it is known to exist, and the calculator on it finds its own state behind a
 * mark of its own: `https://host/article#reach&rc1&f=500`. Nothing else of the page's address is read.
 */

import { SCRIPT } from '../core/assets.js';
import { cleaned } from './cleaned.js';

/** `reach`, and `reach2` for the second calculator of a page. @param {HTMLElement} host */
function markOf(host) {
  const place = [...host.ownerDocument.getElementsByTagName(host.localName)].indexOf(host);
  return place > 0 ? `reach${place + 1}` : 'reach';
}

/** The state that the page's address holds for this calculator, whatever a mail program made of it. @param {HTMLElement} host */
export function stateAt(host) {
  const { hash, search } = host.ownerDocument.location;
  const mark = new RegExp(`(^|[?#&;!/]|%2[36])${markOf(host)}(?![a-z0-9_-])`, 'i');
  for (const part of [hash, search]) {
    const place = part.search(mark);
    // Servers sort a query: then it stands before its mark.
    if (place >= 0 && /rc\d/i.test(part)) return /rc\d/i.test(part.slice(place)) ? part.slice(place) : part;
  }
  return undefined;
}

/** The link to a state on the page around. @param {HTMLElement} host @param {string} state */
export function marked(host, state) {
  const { href, hash } = host.ownerDocument.location;
  const own = `${markOf(host)}&${state}`;
  // A document without an address of its own has none that anybody could open.
  if (!/^(https?|file):/.test(href)) return `${new URL('./', SCRIPT)}#${state}`;
  const address = cleaned(href);
  // A page that finds its way by the hash keeps it.
  if (/^#[!/]/.test(hash)) return `${address}${address.includes('?') ? '&' : '?'}${own}${hash}`;
  return `${address}#${own}`;
}
