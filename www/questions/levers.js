/** Which lever matters: bars of what one decides and of what is assumed; a tap leads to the slider. */

import { paragraph } from './said.js';
import { reveal } from './reveal.js';

/** @typedef {import('./panel.js').Kit} Kit */
/** @typedef {import('../../wasm/questions/door.d.ts').LeversAnswer} LeversAnswer */
/** @typedef {import('../../wasm/questions/door.d.ts').LeverBar} LeverBar */

/** @param {LeversAnswer} answer @param {Kit} kit */
export function levers({ said, customers, decisions, themes }, kit) {
  const { page: { make }, say } = kit;
  const bars = [...decisions, ...themes.flatMap((theme) => theme.bars)];
  const most = Math.max(customers, ...bars.flatMap((bar) => bar.customers)) || 1;
  const scale = { customers, most };
  return [
    paragraph(said, kit),
    make('h3', {}, say('decisions')),
    list(decisions, scale, kit),
    make('h3', {}, say('assumptions')),
    ...themes.map((theme, at) => make('details', { class: 'theme', open: at === 0 },
      make('summary', {}, theme.name, length(theme.length, scale, kit)), list(theme.bars, scale, kit))),
  ];
}

/** @typedef {{ customers: number, most: number }} Scale */

/** @param {LeverBar[]} bars @param {Scale} scale @param {Kit} kit */
function list(bars, scale, kit) {
  const { make } = kit.page;
  return make('ul', { class: 'bars' }, ...bars.map((bar) => make('li', {}, row(bar, scale, kit))));
}

/** @param {LeverBar} bar @param {Scale} scale @param {Kit} kit */
function row({ key, name, change, customers, told }, { customers: now, most }, { page, say }) {
  const { make } = page;
  const [low, high] = customers[0] <= customers[1] ? [0, 1] : [1, 0];
  const bar = track(page, '', { low: customers[low] / most, high: customers[high] / most, now: now / most });
  const content = [make('span', { class: 'name' }, name), make('span', { class: 'change' }, change), bar,
    make('span', { class: 'range' }, `${told[low]} – ${told[high]}`)];
  return key
    ? make('button', { type: 'button', class: 'moves', title: say('toSlider'), onclick: () => reveal(page, key) }, ...content)
    : make('span', { class: 'moves' }, ...content);
}

/** How much all bars of a theme move together. @param {number} length @param {Scale} scale @param {Kit} kit */
function length(length, { most }, { page }) {
  return track(page, 'together', { low: 0, high: Math.min(1, length / most) });
}

/**
 * A bar that nobody needs to hear: its figures stand beside it.
 * @param {import('./questions.js').Page} page
 * @param {string} kind
 * @param {{ low: number, high: number, now?: number }} ends shares of the width
 */
function track({ make }, kind, ends) {
  const bar = make('span', { class: `track ${kind}`, 'aria-hidden': 'true' },
    make('span', { class: 'reach' }), ends.now !== undefined && make('span', { class: 'now' }));
  for (const [name, share] of Object.entries(ends)) bar.style.setProperty(`--${name}`, `${share}`);
  return bar;
}
