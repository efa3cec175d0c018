/** What the chosen preset rests on: what was published of its platform, what the scenario makes of it, and how it was set. */

import { learn } from './learned.js';

/**
 * @param {Pick<import('./details.js').Kit, 'make'>} kit
 * @param {import('../words/words.js').Words} words
 * @param {import('../core/types.d.ts').Calculator} calc
 * @param {import('../words/texts.d.ts').Explanations} explanations
 */
export function presetOf({ make }, words, calc, explanations) {
  learn(words, calc, explanations);
  const reach = calc.calibratedReach();
  return [
    make('p', { hidden: !reach }, ...(reach ? words.say(reach) : [])),
    make('p', {}, explanations.presets[calc.preset() ?? '']?.note ?? ''),
  ];
}
