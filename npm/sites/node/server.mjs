/** What a server does that renders pages: it imports the element, and nothing needs a browser. */

import assert from 'node:assert/strict';

const before = Object.getOwnPropertyNames(globalThis);
const main = await import('reach-calculator');
await import('reach-calculator/react');
await import('reach-calculator/classic');
assert.equal(typeof main.ReachCalculator, 'function');
assert.equal((await main.forecast({ months: 12 })).length, 12);
assert.deepEqual(Object.getOwnPropertyNames(globalThis), before, 'nothing is made up for the whole program');
