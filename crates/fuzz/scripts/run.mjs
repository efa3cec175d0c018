/**
 * All that is kept for a target, as it is and bent at random for some seconds; what does harm is written beside and ends the run.
 * `node run.mjs SECONDS [TARGET …]`; REACH_FUZZ_SEED bends as before.
 */

import { readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { MARKS, bender } from './bent.mjs';
import { READERS, TARGETS } from './targets.mjs';

const TOP = new URL('../../..', import.meta.url);
const CORPORA = new URL('corpora/', import.meta.url);

/** Kept for other tests, and worth reading here, too. */
const BESIDES = {
  stories: ['www/words/locales/de/story.txt', 'www/words/locales/en/story.txt'],
  addresses: [],
  attributes: ['tests/attacks/attributes.json', 'tests/attacks/links.json'],
};

/** What an issue promises of a text of 4 KB. */
const [SIZE, MILLISECONDS] = [4096, 10];

const [seconds = '5', ...named] = process.argv.slice(2);
const seed = Number(process.env.REACH_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32));
console.log(`seed ${seed}`);
for (const name of named.length ? named : Object.keys(TARGETS)) await fuzz(name, TARGETS[name]);

/** @param {string} name @param {(text: string) => unknown} target */
async function fuzz(name, target) {
  const kept = keptFor(name);
  for (const text of kept) await attempt(name, target, text);
  const bent = bender(seed, kept, SIZE);
  const end = performance.now() + Number(seconds) * 1000;
  let tried = 0;
  for (; performance.now() < end; tried += 1) await attempt(name, target, bent());
  console.log(`${name}: ${kept.length} kept, ${tried} bent`);
  await measure(name, kept);
}

/** What each reader takes for 4 KB of whatever is kept, and of marks in a row: the best of some times, for others use the machine, too. @param {string} name @param {string[]} kept */
async function measure(name, kept) {
  const texts = [...kept, ...MARKS, 'a.', 'a@', '1', 'a\n', 'a\nrc1\n\n', '\n \n'].filter(Boolean);
  for (const [reader, read] of Object.entries(READERS[name])) {
    let slowest = { time: 0, text: '' };
    for (const text of texts) {
      const long = text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE);
      const time = await best(() => read(long));
      if (time > slowest.time) slowest = { time, text };
    }
    console.log(`  ${reader}: ${slowest.time.toFixed(2)} ms of ${MILLISECONDS} for ${SIZE} signs, with ${JSON.stringify(slowest.text.slice(0, 40))} again and again`);
  }
}

/** @param {() => unknown} work */
async function best(work) {
  let least = Infinity;
  for (let times = 0; times < 5; times += 1) {
    const start = performance.now();
    await work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** @param {string} name @param {(text: string) => unknown} target @param {string} text */
async function attempt(name, target, text) {
  try {
    await target(text);
  } catch (error) {
    const folder = new URL(`target/fuzz/crashes/${name}/`, TOP);
    mkdirSync(folder, { recursive: true });
    const file = new URL(`found-${seed}`, folder);
    writeFileSync(file, text);
    console.error(`${name}: ${error.message}\n${JSON.stringify(text)}\nit lies in ${file.pathname}; make it a test, and keep it in ${CORPORA.pathname}${name}`);
    process.exit(1);
  }
}

/** @param {string} name */
function keptFor(name) {
  const folder = new URL(`${name}/`, CORPORA);
  const files = readdirSync(folder).sort().map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const besides = BESIDES[name].map((file) => readFileSync(new URL(file, TOP), 'utf8'));
  return [...files, ...besides.flatMap((text) => (text.startsWith('[') ? JSON.parse(text).map((attack) => attack.text) : [text]))];
}
