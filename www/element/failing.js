/** What is fetched once a calculator has failed: the reason in words, and a page on which it is known to be. */

import { TEXTS } from '../words/carried/causes.js';

/** @param {import('../words/failures.js').Cause} cause @param {import('../words/failures.js').Language} language @returns {string | undefined} */
export function reasonOf(cause, language) {
  return TEXTS[language][/** @type {keyof typeof TEXTS.en} */ (cause)];
}

/** The calculator's own page beside the script, where one lies there: somebody has to look, or the link leads nowhere. */
export async function pageBeside() {
  try {
    const address = new URL('./', import.meta.url).href;
    const answer = await fetch(address);
    return answer.ok && /<reach-calculator page/.test(await answer.text()) ? address : undefined;
  } catch {
    return undefined;
  }
}
