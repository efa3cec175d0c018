/** What this page's own policy has refused. */

import { base } from './place.js';

/** @type {{ directive: string, address: string }[]} */
const refusals = [];

/** From now on refusals are noticed. */
export function watch() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    refusals.push({ directive: effectiveDirective, address: blockedURI });
  });
}

/**
 * Whether a file of ours was among it.
 * @param {string} file
 * @param {string} kind the directive's beginning
 */
export async function isForbidden(file, kind) {
  // The refusal is told after the failure that it causes.
  await new Promise((done) => { setTimeout(done, 50); });
  const { href } = new URL(file, base);
  return refusals.some(({ directive, address }) => directive.startsWith(kind) && address && href.startsWith(address));
}
