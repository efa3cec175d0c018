/** "Where does this value come from?": asked of a control, and answered by what is loaded for it. */

import { explain } from '../../details/loading.js';
import { disclosure, make } from '../../dom/dom.js';

/** @typedef {import('../../words/words.js').Words} Words */

/**
 * @param {Words} words
 * @param {() => import('../../core/types.d.ts').ControlState} read
 */
export function why(words, read) {
  return disclosure(words.ui('why'), (body) => explain(words, body, ({ basisOf }, explanations) => (
    basisOf({ make }, words, read(), explanations))), { class: 'why' });
}
