/** What has room on a filled screen, and where the crosshair rests: the chart takes what the rest leaves, and sliders give way. */

/** @typedef {import('../widget/widget.js').Widget} Widget */

/** The height in CSS pixels that a chart above its sliders keeps. */
const LOW = 240;

/**
 * Hides the sliders that would reach under the bar, from the last one on; one stays in any case.
 * @param {Widget} widget @param {Element} controls @param {HTMLElement} bar
 */
export function spare(widget, controls, bar) {
  const sliders = [...controls.querySelectorAll('.control')];
  for (const slider of sliders) slider.classList.remove('spare');
  const isWide = widget.element.classList.contains('wide');
  const end = bar.getBoundingClientRect().top;
  // Beneath the chart they take what it can do without; how high it is at the moment says nothing.
  const fits = () => (isWide ? sliders[sliders.length - 1].getBoundingClientRect().bottom <= end : left(widget, bar) >= LOW);
  while (sliders.length > 1 && !fits()) sliders.pop()?.classList.add('spare');
}

/** The height that everything else leaves to the picture. @param {Widget} widget @param {HTMLElement} bar */
export function left({ element, chart }, bar) {
  const picture = /** @type {Element} */ (chart.element.querySelector('.picture')).getBoundingClientRect();
  const sliders = /** @type {Element} */ (element.querySelector('.right'));
  const last = element.classList.contains('wide') || !sliders.checkVisibility() ? chart.element : sliders;
  const below = last.getBoundingClientRect().bottom - picture.bottom;
  return bar.getBoundingClientRect().top - picture.top - below;
}

/** The crosshair stands where the scenario does, not where the last one was looked at. @param {Widget} widget @param {import('../session/session.js').Session} session */
export function rest(widget, { calc, chapter }) {
  const crosshair = /** @type {HTMLInputElement} */ (widget.chart.crosshair.element.querySelector('input'));
  crosshair.valueAsNumber = calc.cursor(chapter).value;
}
