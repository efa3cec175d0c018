/** On paper: light colours, every figure, nothing to press. */

/** @typedef {import('./widget.js').Widget} Widget */

/** More dots than a screen has. */
const SHARP = 3;

/**
 * Prepares a widget for paper, and sets it back.
 * @param {Pick<Widget, 'chart' | 'colours' | 'disclosures'>} widget
 * @param {AbortSignal} signal
 */
export function preparePrint(widget, signal) {
  const { chart, colours } = widget;
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [];
    // The first round builds what the second one opens.
    widget.disclosures.forEach(open);
    widget.disclosures.forEach(open);
    colours.apply('light');
    chart.draw(SHARP);
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
