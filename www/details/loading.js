/** Fetches what opens when somebody asks for it, with its words. This alone belongs to the page. */

/** @param {import('../words/words.js').Words} words */
export function detailed(words) {
  return Promise.all([import('./details.js'), words.explanations()]);
}
