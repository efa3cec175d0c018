/** Teaches the core the sentences that it says only beside explanations, which a first visit does without. */

/**
 * @param {import('../words/words.js').Words} words
 * @param {import('../core/types.d.ts').Calculator} calc
 * @param {import('../words/texts.d.ts').Explanations} explanations
 */
export function learn(words, calc, { sentences }) {
  Object.assign(words.texts.sentences, sentences);
  calc.speak(words.texts, words.locale);
}
