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

/** What a story may inflate to, in bytes: three times as much as its longest link can be made of by hand. */
const MOST = 16384;

/** Mails write `=3D` for `=`, which no packed story begins with; routers put signs of their own before it. */
const FOUND = /[#?&;|/!]sy=(?:3d)?([a-z2-7]*)/i;

/** What mail programs put into long words, and where they break lines: as it is, and as browsers encode it. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\r\n]|=(?=[\r\n])|%(?:c2%ad|e2%80%8[b-f]|e2%81%a0|ef%bb%bf|0[ad])/gi;

/** What stands behind `#`. @param {Story} story */
export async function storyLink(story) {
  const steps = story.steps.map((step) => ({ ...step, link: bare(step.link) }));
  const text = formatStory({ ...story, steps });
  const first = steps[0].link.replace(/&(ly|lg)=[^&]*/g, '');
  // With a checksum: half a story would be told as if it were whole.
  return `sy=${encoded(await deflated(new TextEncoder().encode(text)))}&${first}&ly=present`;
}

/**
 * The story that an address carries: nothing where it carries none.
 * @param {string} address
 * @returns {Promise<string | undefined>} its text
 * @throws where the story has been damaged on its way
 */
export async function storyIn(address) {
  const packed = plain(address).match(FOUND)?.[1];
  if (packed === undefined) return undefined;
  const bytes = await inflated(decoded(packed.toLowerCase()));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (!parseStory(text).steps.length) throw new Error('a story without a step');
  return text;
}

/** A link without the place that it stands at. @param {string} link */
function bare(link) {
  return link.replace(/^.*[#?](?=rc\d)/i, '');
}

/** An address without percent signs, however often they were applied. @param {string} address */
function plain(address) {
  let text = address;
  for (let times = 0; times < 3; times += 1) {
    text = text.replace(UNSEEN, '').replace(/%([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
  }
  return text;
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function deflated(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A few letters can stand for gigabytes. @param {Uint8Array<ArrayBuffer>} bytes */
async function inflated(bytes) {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    length += value.length;
    if (length > MOST) {
      void reader.cancel();
      throw new Error('a story longer than any');
    }
    parts.push(value);
  }
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
