/**
 * Bytes as text that lies in a page: seven letters for six bytes, all of ASCII, so that it reads the same in every charset.
 * `xtask/src/build/base116.rs` writes them.
 */

/** What a page, an editor or a file's way through the world might change: ends of lines, tabs, marks of HTML, ends of files. */
const LEFT_OUT = [0, 8, 9, 10, 11, 12, 13, 26, 27, 38, 60, 127];

/** @param {string} text */
export function decode(text) {
  const digits = new Uint8Array(128);
  for (let code = 0, digit = 0; code < 128; code += 1) if (!LEFT_OUT.includes(code)) digits[code] = digit++;
  const bytes = new Uint8Array(Math.floor(text.length / 7) * 6);
  for (let from = 0, to = 0; to < bytes.length; to += 6) {
    // Below 2^48: exact.
    let number = 0;
    for (const end = from + 7; from < end; from += 1) number = number * 116 + digits[text.charCodeAt(from)];
    const upper = Math.floor(number / 2 ** 24);
    for (let byte = 0; byte < 3; byte += 1) {
      bytes[to + byte] = upper >>> (16 - 8 * byte);
      bytes[to + 3 + byte] = (number - upper * 2 ** 24) >>> (16 - 8 * byte);
    }
  }
  return bytes;
}
