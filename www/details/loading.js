/** Fetches what opens when somebody asks for it, with its words. This alone belongs to the page. */

import { FAILURES } from '../words/failures.js';

/** @typedef {import('../words/words.js').Words} Words */
/** @typedef {import('../words/texts.d.ts').Explanations} Explanations */

/** @param {Words} words @returns {Promise<[typeof import('./details.js'), Explanations]>} */
export function detailed(words) {
  return Promise.all([import('./details.js'), words.explanations()]);
}

/**
 * Fills a place that was opened; where something is missing this is said there, and the next opening asks for it anew.
 * @param {Words} words
 * @param {Element} place
 * @param {(details: typeof import('./details.js'), explanations: Explanations) => (Node | string)[]} content
 */
export async function explain(words, place, content) {
  try {
    const parts = await detailed(words);
    // What was taken out meanwhile has no scenario to ask any more.
    if (place.isConnected) place.replaceChildren(...content(...parts));
  } catch (error) {
    console.error(error);
    place.textContent = FAILURES[words.language]['missing-file'];
  }
}
