/** On paper: light colours, every figure, nothing to press. */

/** @typedef {import('./widget.js').Widget} Widget */

/** More dots than a screen has. */
const SHARP = 3;

/**
 * Prepares a widget for paper, and sets it back.
 * @param {Pick<Widget, 'chart' | 'colours' | 'disclosures'>} widget
 * @param {AbortSignal} signal
 */
export function preparePrint({ chart, colours, disclosures }, signal) {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = disclosures.filter((details) => !details.open);
    for (const details of opened) {
      details.open = true;
      // The event comes too late for the paper.
      details.dispatchEvent(new Event('toggle'));
    }
    colours.apply('light');
    chart.draw(SHARP);
  }, { signal });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    colours.apply();
    chart.draw();
  }, { signal });
}
