/** Bytes that lie in the script as text: five letters for four bytes. `xtask/src/build/base85.rs` writes them. */

const LETTERS = '!#%()*+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** @param {string} text */
export function decode(text) {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < LETTERS.length; digit += 1) digits[LETTERS.charCodeAt(digit)] = digit;
  const bytes = new Uint8Array(Math.floor(text.length * 4 / 5));
  for (let from = 0, to = 0; from < text.length; from += 5, to += 4) {
    let number = 0;
    // What is missing at the end counts as the highest digit.
    for (let place = from; place < from + 5; place += 1) number = number * 85 + (place < text.length ? digits[text.charCodeAt(place)] : 84);
    // Beyond the end nothing is written.
    for (let byte = 0; byte < 4; byte += 1) bytes[to + byte] = number >>> (24 - 8 * byte);
  }
  return bytes;
}
