/** What a server does that renders pages: it imports the element, and nothing needs a browser. */

import assert from 'node:assert/strict';

const before = Object.getOwnPropertyNames(globalThis);
const main = await import('reach-calculator');
await import('reach-calculator/react');
await import('reach-calculator/classic');
assert.equal(typeof main.ReachCalculator, 'function');
assert.equal((await main.forecast({ months: 12 })).length, 12);
const core = await import('reach-calculator/core');
for (const name of Object.keys(core)) assert.equal(typeof main[name], 'function', `${name} is missing beside the element`);
assert.deepEqual(Object.getOwnPropertyNames(globalThis), before, 'nothing is made up for the whole program');
