/**
 * What scripts of the page read of others, and what must hold whatever it is: the text of a story, the address that carries one,
 * and what stands in attributes. A target takes a text and throws where something does not hold.
 */

import { deepStrictEqual as same, equal, ok } from 'node:assert/strict';
import { stateAt } from '../../../www/element/host-page.js';
import { cleaned } from '../../../www/embedded/cleaned.js';
import { hostLink } from '../../../www/embedded/host-link.js';
import { actionAddress, logoAddress } from '../../../www/embedding/addresses.js';
import { destination, picture } from '../../../www/dom/destination.js';
import { folderOf, languageOf } from '../../../www/words/language.js';
import { LANGUAGES, WAYS_OF_SPEAKING } from '../../../www/words/lists.js';
import { storyIn, storyLink } from '../../../www/workshop/story-link.js';
import { formatStory, noteOf, parseStory } from '../../../www/workshop/story.js';

const GERMAN = { sliders: 'Regler', guess: 'Erst schätzen' };

/** Longer stories are not inflated. */
const MOST = 16384;

globalThis.location ??= new URL('https://coach.example/article');

/** A story is read whatever it is, and is the same once it was written and read again. @param {string} text */
export async function stories(text) {
  const story = parseStory(text);
  for (const { title, link, sliders, note } of story.steps) {
    ok(title.length > 0 && !/\n/.test(title), 'a step has a title of one line');
    ok(/\brc\d/i.test(link) && !/\s/.test(link), 'a step has a link');
    ok(sliders.every((name) => name.length > 0 && !/\s/.test(name)), 'sliders are names');
    ok(!/\n{3}/.test(note), 'a note has no gap of two lines');
  }
  for (const orders of [undefined, GERMAN]) {
    const again = parseStory(formatStory(story, orders));
    // A line of a note that reads like an order is kept apart by an empty one, once and for all.
    same(lines(again), lines(story), 'written and read again');
    same(parseStory(formatStory(again, orders)), again, 'written and read twice');
  }
  equal(noteOf(noteOf(text)), noteOf(text), 'a note that was tidied is tidy');
  if (story.steps.length) await travels(story);
}

/** What a story says, however many empty lines stand in its notes. @param {import('../../../www/workshop/story.js').Story} story */
function lines({ title, steps }) {
  return { title, steps: steps.map((step) => ({ ...step, note: step.note.split('\n').filter(Boolean) })) };
}

/** A story is the same at the other end of its link. @param {import('../../../www/workshop/story.js').Story} story */
async function travels(story) {
  const steps = story.steps.map((step) => ({ ...step, link: step.link.replace(/^.*[#?](?=rc\d)/i, '') }));
  const written = formatStory({ ...story, steps });
  if (new TextEncoder().encode(written).length > MOST) return;
  const found = await storyIn(`https://host.example/#${await storyLink(story)}`);
  // What is no whole letter has none in a file either.
  same(parseStory(found), parseStory(new TextDecoder().decode(new TextEncoder().encode(written))), 'sent and read');
}

/** An address gives a story with a step, none, or says that it is damaged. @param {string} text */
export async function addresses(text) {
  for (const address of [text, `#sy=${text}`, `#sy=${Buffer.from(text).toString('hex').replace(/[^a-z2-7]/g, 'a')}`]) {
    const found = await storyIn(address).catch((error) => {
      ok(error instanceof Error, 'what is damaged is said');
    });
    ok(found === undefined || parseStory(found).steps.length > 0, 'a story has steps');
  }
}

/** What an owner, or somebody who got at the page, writes into attributes leads nowhere but where it may. @param {string} text */
export function attributes(text) {
  for (const locale of [text, `de-${text}`, `de_AT_${text}`]) {
    ok(Object.hasOwn(LANGUAGES, languageOf(locale)), 'a language that there is');
    ok(Object.hasOwn(LANGUAGES, folderOf(locale)) || WAYS_OF_SPEAKING.includes(folderOf(locale)), 'a folder that there is');
  }
  for (const address of [destination(text), actionAddress(text)]) ok(address === undefined || /^(https|mailto|tel):/.test(address), address);
  for (const address of [picture(text), logoAddress(text)]) ok(address === undefined || /^https:/.test(address), address);
  for (const address of [destination(text), picture(text)]) {
    if (address?.startsWith('https:')) ok(!new URL(address).username && !new URL(address).password, 'nobody is named in it');
  }
  const clean = cleaned(`https://coach.example/article?${text}`);
  ok(!clean.includes('#') && !/[?&](utm_|fbclid|gclid)/.test(clean), clean);
  equal(cleaned(clean), clean, 'cleaned once is clean');
  ofPage(text);
}

/** A page's address is asked for a state of ours, and a link to it is found there again. @param {string} text */
function ofPage(text) {
  const host = { localName: 'reach-calculator', ownerDocument: { location: { hash: `#${text}`, search: `?${text}` }, getElementsByTagName: () => [host] } };
  const state = stateAt(/** @type {any} */ (host));
  ok(state === undefined || /rc\d/i.test(state), 'a state has a version');
  const page = { location: { href: `https://coach.example/article?${text.replaceAll('#', '')}`, hash: '' } };
  const link = hostLink(/** @type {any} */ (page), 'reach&rc1&f=500', 'https://coach.example/reach-calculator.js');
  const there = new URL(link);
  Object.assign(host.ownerDocument.location, { hash: there.hash, search: there.search });
  ok(stateAt(/** @type {any} */ (host))?.includes('rc1&f=500'), `not found again: ${link}`);
}

export const TARGETS = { stories, addresses, attributes };

/** What reads, without what is checked of it: each is to be done with 4 KB in no time. @type {Record<string, Record<string, (text: string) => unknown>>} */
export const READERS = {
  stories: { parseStory, formatStory: (text) => formatStory(parseStory(text)), noteOf },
  addresses: { storyIn: (text) => storyIn(text).catch(() => {}), 'storyIn, packed': (text) => storyIn(`#sy=${text.replace(/[^a-z2-7]/g, 'a')}`).catch(() => {}) },
  attributes: {
    folderOf, destination, picture, actionAddress, logoAddress, cleaned: (text) => cleaned(`https://coach.example/?${text}`),
    stateAt: (text) => stateAt(/** @type {any} */ ({ localName: 'x', ownerDocument: { location: { hash: `#${text}`, search: '' }, getElementsByTagName: () => [] } })),
  },
};
