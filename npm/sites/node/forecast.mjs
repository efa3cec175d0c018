/** What a program does with the model; prints what it finds. */

import assert from 'node:assert/strict';
import { bands, forecast, formatLink, parameters, parseLink, presets, summary } from 'reach-calculator/core';

const months = await forecast({ followers: 500, posts: 8 });
assert.equal(months.length, 60);
const scenario = await parseLink('https://example.org/#rc1&f=500&p=8');
assert.deepEqual(await forecast(scenario), months);
assert.equal(await formatLink({ followers: 500, posts: 8 }), 'rc1&f=500&p=8');
assert.ok((await parameters()).some(({ name, link }) => name === 'followers' && link === 'f'));
await assert.rejects(forecast({ posts: -1 }), /posts/);
await assert.rejects(forecast({ folowers: 1 }), /folowers/);

const sum = (name) => months.slice(0, 12).reduce((all, month) => all + month[name], 0);
const [year] = (await summary(scenario)).years;
assert.ok(Math.abs(year.customers.social - sum('customers_social')) < 1e-9);
const network = (await presets()).find(({ id }) => id === 'network');
assert.equal((await forecast({ ...network.inputs, months: 12 }))[0].partners, network.inputs.partners);

const options = { draws: 64, seed: 7 };
const sure = await bands(scenario, options);
assert.deepEqual([sure.draws, sure.seed, sure.months.length, sure.years.length], [64, 7, 60, 5]);
assert.deepEqual(await bands(scenario, options), sure);
assert.ok(sure.years[0].customers.p10 < sure.years[0].customers.p90);
const surer = await bands(scenario, { ...options, reach_spread: 1 });
const width = ({ p10, p90 }) => p90 - p10;
assert.ok(width(surer.months[0].reached_social) < width(sure.months[0].reached_social));
assert.equal((await bands({ months: 12 })).draws, 1024);
await assert.rejects(bands({}, { draws: 0 }), /draws is 0, but must lie between 1 and 8192/);
await assert.rejects(bands({}, { seeds: 1 }), /seeds/);
await assert.rejects(bands({ posts: -1 }), /posts/);
await assert.rejects(summary({ posts: -1 }), /posts/);
console.log(`month 60: ${months[59].customers_social.toFixed(3)} customers by posts`);
