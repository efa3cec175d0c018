/** What one can start from, as a list to choose from. */

import { make } from '../dom/dom.js';

/** @typedef {import('../session/session.js').Session} Session */
/** @typedef {import('../words/words.js').Words} Words */

/**
 * The presets of one kind; what is only claimed is marked so.
 * @param {Session} session
 * @param {Words} words
 * @param {'Platform' | 'Story'} kind
 * @param {string} none what stands for no choice
 */
export function options({ calc }, words, kind, none) {
  const { presets } = words.texts;
  return [make('option', { value: '' }, none), ...calc.presets().filter((preset) => preset.kind === kind).map(({ id, claim }) => (
    make('option', { value: id }, (presets[id]?.name ?? id) + (claim ? ` ${words.ui('claim')}` : ''))))];
}
