/** With uPlot. */

import uPlot from 'uplot';
import { start } from './calculator.js';

/** Lines and points over the same places, as uPlot wants them. */
function aligned({ x, lines, points }) {
  const own = [x, ...lines.map(({ y }) => y)];
  const sorted = [...points].sort((one, other) => one.x - other.x);
  return points.length ? uPlot.join([own, [sorted.map((point) => point.x), sorted.map((point) => point.y)]]) : own;
}

start((place, shown) => {
  const points = shown.points.length ? [{ label: 'gemessen', stroke: '#6b6b6b', paths: () => null, points: { show: true, size: 6 } }] : [];
  const chart = new uPlot({
    width: place.clientWidth, height: place.clientHeight - 40, scales: { x: { time: false } },
    series: [{}, ...lines(shown), ...points],
  }, aligned(shown), place);
  chart.ctx.canvas.setAttribute('part', 'chart');
  return (next) => chart.setData(aligned(next));
});

function lines(shown) {
  return shown.lines.map(({ name, colour }) => ({ label: name, stroke: colour, width: 2, spanGaps: true, points: { show: false } }));
}
