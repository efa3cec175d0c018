/** What a program does with the model; prints what it finds. */

import assert from 'node:assert/strict';
import { forecast, formatLink, parameters, parseLink } from 'reach-calculator/core';

const months = await forecast({ followers: 500, posts: 8 });
assert.equal(months.length, 60);
const scenario = await parseLink('https://example.org/#rc1&f=500&p=8');
assert.deepEqual(await forecast(scenario), months);
assert.equal(await formatLink({ followers: 500, posts: 8 }), 'rc1&f=500&p=8');
assert.ok((await parameters()).some(({ name, link }) => name === 'followers' && link === 'f'));
await assert.rejects(forecast({ posts: -1 }), /posts/);
await assert.rejects(forecast({ folowers: 1 }), /folowers/);
console.log(`month 60: ${months[59].customers_social.toFixed(3)} customers by posts`);
