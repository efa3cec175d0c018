/** The link to a state on a page that is not ours, but is known to exist; `element/host-page.js` finds it there again. */

import { cleaned } from './cleaned.js';

/**
 * @param {Document} page
 * @param {string} own the state behind its mark
 * @param {string} script
 */
export function hostLink({ location: { href, hash } }, own, script) {
  // A document without an address of its own has none that anybody could open.
  if (!/^(https?|file):/.test(href)) return `${new URL('./', script)}#${own.replace(/^[^&]*&/, '')}`;
  const address = cleaned(href);
  // A page that finds its way by the hash keeps it.
  if (/^#[!/]/.test(hash)) return `${address}${address.includes('?') ? '&' : '?'}${own}${hash}`;
  return `${address}#${own}`;
}
