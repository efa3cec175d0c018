/** Texts bent at random, the same ones from the same seed. */

/** What means something to one of the readers. */
export const MARKS = [
  '\n', '\n\n', '\r\n', '\n \n', '\t', ' ', '\ufeff', '\u00a0', '\u2028', 'rc1', 'rc1&f=5', 'Regler:', 'Sliders: posts mails', 'Erst schätzen', 'guess first.',
  '#', '?', '&', '=', '%', '%25', 'sy=', 'reach', 'reach2&', 'utm_source=x', 'https://', 'mailto:', 'tel:', 'javascript:', '@', '-formal', '_', '🚀', '\ud83d', '\0',
];

/** A source of numbers below one: mulberry32, by Tommy Ettinger, in the public domain. @param {number} seed */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the texts, changed in a few places, or two of them joined. @param {number} seed @param {string[]} kept @param {number} longest */
export function bender(seed, kept, longest) {
  const number = numbers(seed);
  const below = (/** @type {number} */ most) => Math.floor(number() * most);
  const one = (/** @type {string[]} */ of) => of[below(of.length)];
  return () => {
    let text = one(kept);
    for (let changes = 1 + below(8); changes > 0; changes -= 1) {
      const place = below(text.length + 1);
      const [before, after] = [text.slice(0, place), text.slice(place)];
      text = [
        () => before + String.fromCharCode(below(0x250)) + after.slice(1),
        () => before + one(MARKS) + after,
        () => before + one(MARKS) + after.slice(below(40)),
        () => before,
        () => before + after.slice(below(60)),
        () => before + one(kept).slice(below(200)),
        () => before + after.slice(0, below(80)) + after,
      ][below(7)]();
    }
    return text.slice(0, longest);
  };
}
