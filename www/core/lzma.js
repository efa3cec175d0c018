/**
 * Unpacks LZMA, as its specification describes it, without a header: `lc` is 4, `lp` and `pb` are 0. The libraries that do so
 * bring a packer along or are as large as what is saved.
 */

/** Where the chances of each kind lie in one list. */
const IS_MATCH = 0;
const IS_REPEATED = 12;
const IS_NOT_LAST = 24;
const IS_NOT_SECOND = 36;
const IS_FOURTH = 48;
const IS_LONG = 60;
const SLOTS = 72;
const NEAR = 328;
const ALIGNED = 444;
const LENGTHS = 460;
const REPEATED_LENGTHS = 734;
const LITERALS = 1008;

/** Turns an order of bits into that of unsigned numbers. */
const SIGN = 1 << 31;

/** @param {Uint8Array} packed @param {number} size of what comes out */
export function unpack(packed, size) {
  const out = new Uint8Array(size);
  const { bit, literal, length, distance } = coder(packed);
  // How far back the last copies began.
  let last = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let state = 0;
  for (let at = 0; at < size;) {
    const isFresh = state < 7;
    if (!bit(IS_MATCH + state)) {
      out[at] = literal(LITERALS + 768 * (at && out[at - 1] >> 4), isFresh ? -1 : out[at - last - 1]);
      at += 1;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    let count = 0;
    if (!bit(IS_REPEATED + state)) {
      fourth = third;
      third = second;
      second = last;
      count = length(LENGTHS);
      last = distance(count);
      state = isFresh ? 7 : 10;
    } else if (bit(IS_NOT_LAST + state)) {
      let chosen = second;
      if (bit(IS_NOT_SECOND + state)) {
        chosen = third;
        if (bit(IS_FOURTH + state)) {
          chosen = fourth;
          fourth = third;
        }
        third = second;
      }
      second = last;
      last = chosen;
    } else if (!bit(IS_LONG + state)) {
      count = 1;
      state = isFresh ? 9 : 11;
    }
    if (!count) {
      count = length(REPEATED_LENGTHS);
      state = isFresh ? 8 : 11;
    }
    // Byte by byte: what is copied may reach into what is being written.
    for (const end = at + count; at < end; at += 1) out[at] = out[at - last - 1];
  }
  return out;
}

/** Reads bits, each by its chance. Functions in a function: a class takes half as long again before the browser has made it fast. @param {Uint8Array} packed */
function coder(packed) {
  const chances = new Uint16Array(LITERALS + (768 << 4)).fill(1024);
  // Range and code, as numbers that a machine knows: as variables they would be put into boxes.
  const kept = new Int32Array([-1, 0]);
  let next = 1;
  while (next < 5) kept[1] = (kept[1] << 8) | packed[next++];

  /** Goes down a tree of chances from a node to the end. @param {number} tree @param {number} node @param {number} end */
  function down(tree, node, end) {
    let range = kept[0];
    let code = kept[1];
    do {
      const chance = chances[tree + node];
      const bound = Math.imul(range >>> 11, chance);
      if ((code ^ SIGN) < (bound ^ SIGN)) {
        range = bound;
        chances[tree + node] = chance + ((2048 - chance) >> 5);
        node <<= 1;
      } else {
        range = (range - bound) | 0;
        code = (code - bound) | 0;
        chances[tree + node] = chance - (chance >> 5);
        node = (node << 1) | 1;
      }
      if (range >>> 24 === 0) {
        range <<= 8;
        code = (code << 8) | packed[next++];
      }
    } while (node < end);
    kept[0] = range;
    kept[1] = code;
    return node;
  }

  /** @param {number} chance its place */
  const bit = (chance) => down(chance, 0, 0);

  /** A number of so many bits, the highest one first. @param {number} tree @param {number} bits */
  const number = (tree, bits) => down(tree, 1, 1 << bits) - (1 << bits);

  /** A number whose lowest bit comes first. @param {number} tree @param {number} bits */
  function reversed(tree, bits) {
    let node = 1;
    for (let place = 0; place < bits; place += 1) node = (node << 1) | bit(tree + node);
    let found = 0;
    for (let place = 0; place < bits; place += 1) found |= ((node >> place) & 1) << (bits - 1 - place);
    return found;
  }

  /** A bit whose chances are even. */
  function even() {
    kept[0] >>>= 1;
    const isOne = (kept[1] ^ SIGN) >= (kept[0] ^ SIGN);
    if (isOne) kept[1] -= kept[0];
    if (kept[0] >>> 24 === 0) {
      kept[0] <<= 8;
      kept[1] = (kept[1] << 8) | packed[next++];
    }
    return isOne ? 1 : 0;
  }

  /** A byte; after a copy, beside the byte that would have followed it. @param {number} tree @param {number} beside -1 for none */
  function literal(tree, beside) {
    let node = 1;
    for (let place = beside < 0 ? -1 : 7; place >= 0; place -= 1) {
      const expected = (beside >> place) & 1;
      const found = bit(tree + ((1 + expected) << 8) + node);
      node = (node << 1) | found;
      if (found !== expected) break;
    }
    return node < 256 ? down(tree, node, 256) : node;
  }

  /** How much is copied. @param {number} tree */
  function length(tree) {
    if (!bit(tree)) return 2 + number(tree + 2, 3);
    return bit(tree + 1) ? 18 + number(tree + 18, 8) : 10 + number(tree + 10, 3);
  }

  /** From how far back. @param {number} count how much is copied from there */
  function distance(count) {
    const slot = number(SLOTS + 64 * (Math.min(count, 5) - 2), 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) << bits;
    if (slot < 14) return start + reversed(NEAR + start - slot, bits);
    let upper = 0;
    for (let place = 4; place < bits; place += 1) upper = (upper << 1) | even();
    return start + (upper << 4) + reversed(ALIGNED, 4);
  }

  return { bit, literal, length, distance };
}
