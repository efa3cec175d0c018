/** On paper: light colours, every figure, nothing to press. */

import { isConfined, offer } from '../sharing/confined.js';

/** More dots than a screen has. */
const SHARP = 3;

/**
 * Prepares a widget for paper, and sets it back.
 * @param {Pick<import('../widget/further.js').Page, 'chart' | 'colours'>} widget
 * @param {() => HTMLDetailsElement[]} disclosures what is open on paper
 * @param {AbortSignal} signal
 */
export function preparePrint({ chart, colours }, disclosures, signal) {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [];
    // The first round builds what the second one opens.
    disclosures().forEach(open);
    disclosures().forEach(open);
    colours.apply('light');
    chart.draw({ ratio: SHARP });
  }, { signal });
  /** @param {HTMLDetailsElement} details */
  const open = (details) => {
    if (details.open) return;
    opened.push(details);
    details.open = true;
    // The event comes too late for the paper.
    details.dispatchEvent(new Event('toggle'));
  };
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    colours.apply();
    chart.draw();
  }, { signal });
}

/**
 * Prints, or says that the frame around forbids it.
 * @param {Parameters<typeof offer>[0]} page
 * @param {Element} place
 */
export function printed(page, place) {
  let prints = !isConfined('modals');
  addEventListener('beforeprint', () => {
    prints = true;
  }, { once: true });
  print();
  if (!prints) offer(page, place, page.words.ui('forbidsPrint'));
}
