/**
 * A whole story in one link: `#sy=…&rc1&f=500&ly=present`. The story's text, deflated and written in base 32, stands before the
 * version, where links of the calculator look for nothing: behind it, its 400 characters would be cut, and every link copied
 * in the talk would carry the rest. What follows is the first step, so that even a damaged link shows something.
 */

import { formatStory, parseStory } from './story.js';

/** @typedef {import('./story.js').Story} Story */

/** Longer addresses are cut by many a mail and chat program. */
export const LONGEST = 2000;

/** Of base 32: no letter that another could be taken for, and none that a capital would change. */
const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';

const FOUND = /[#?&]sy=([a-z2-7]*)/i;

/** What stands behind `#`. @param {Story} story */
export async function storyLink(story) {
  const steps = story.steps.map((step) => ({ ...step, link: bare(step.link) }));
  const text = formatStory({ ...story, steps });
  const first = steps[0].link.replace(/&(ly|lg)=[^&]*/g, '');
  // With a checksum: half a story would be told as if it were whole.
  return `sy=${encoded(await through(new TextEncoder().encode(text), new CompressionStream('deflate')))}&${first}&ly=present`;
}

/**
 * The story that an address carries: nothing where it carries none.
 * @param {string} address
 * @returns {Promise<string | undefined>} its text
 * @throws where the story has been damaged on its way
 */
export async function storyIn(address) {
  const packed = address.match(FOUND)?.[1];
  if (packed === undefined) return undefined;
  const bytes = await through(decoded(packed.toLowerCase()), new DecompressionStream('deflate'));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!parseStory(text).steps.length) throw new Error('a story without a step');
  return text;
}

/** A link without the place that it stands at. @param {string} link */
function bare(link) {
  return link.replace(/^.*[#?](?=rc\d)/i, '');
}

/** @param {Uint8Array<ArrayBuffer>} bytes @param {CompressionStream | DecompressionStream} stream */
async function through(bytes, stream) {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

/** Five bits a letter, the last ones filled up with noughts. @param {Uint8Array} bytes */
function encoded(bytes) {
  let [text, bits, held] = ['', 0, 0];
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    for (held += 8; held >= 5; held -= 5) text += DIGITS[(bits >> (held - 5)) & 31];
  }
  return held ? text + DIGITS[(bits << (5 - held)) & 31] : text;
}

/** @param {string} text */
function decoded(text) {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let [place, bits, held] = [0, 0, 0];
  for (const digit of text) {
    bits = ((bits << 5) | DIGITS.indexOf(digit)) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes[place++] = bits >> held;
  }
  return bytes;
}
