/** Where on a chart something is guessed, in words. */

/** @typedef {import('../workshop.js').Hall} Hall */
/** @typedef {import('../texts.js').Texts} Texts */

/** A step of the crosshair in words. @param {Hall} hall @param {Texts} texts @param {number} step */
export function placeOf({ session }, texts, step) {
  const { chapter, axis } = session.calc.view();
  const kind = chapter !== 'platform' ? 'month' : axis;
  if (kind === 'time' && step === 0) return texts.say('where-now');
  return texts.say(kind === 'stage' ? 'where-stage' : 'where-month', { step });
}

/** What is guessed; another chapter or axis is another question. @param {Hall} hall */
export function questionOf({ session }) {
  const { chapter, axis } = session.calc.view();
  return chapter === 'platform' ? `${chapter}-${axis}` : chapter;
}

/** Whether values are shares. @param {Hall} hall */
export function areShares({ session }) {
  return session.chapter === 'platform';
}
