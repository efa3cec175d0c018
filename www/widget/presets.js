/** What one can start from, as a list to choose from. */

import { make } from '../dom/dom.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

/**
 * The presets of one kind; what is only claimed is marked so.
 * @param {Session} session
 * @param {Words} words
 * @param {'Platform' | 'Story'} kind
 */
export function options({ calc }, words, kind) {
  const { presets } = words.texts;
  // The platform that nobody has to choose has an entry of its own.
  const offered = calc.presets().filter((preset) => preset.kind === kind && !preset.usual);
  return offered.map(({ id, claim }) => (
    make('option', { value: id }, (presets[id]?.name ?? id) + (claim ? ` ${words.ui('claim')}` : ''))));
}
