/** With Chart.js, of which only what is used is taken along. */

import { Chart, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';
import { start } from './calculator.js';

Chart.register(Legend, LineController, LineElement, LinearScale, PointElement, Tooltip);

const pairs = (x, y) => x.map((at, index) => ({ x: at, y: y[index] }));

start((place, shown) => {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('part', 'chart');
  place.append(canvas);
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: datasets(shown) },
    options: {
      animation: false, parsing: false, normalized: true, maintainAspectRatio: false, elements: { point: { radius: 0 } },
      scales: { x: { type: 'linear' }, y: { beginAtZero: true } },
    },
  });
  return (next) => {
    next.lines.forEach(({ y }, at) => {
      chart.data.datasets[at].data = pairs(next.x, y);
    });
    chart.update('none');
  };
});

function datasets({ x, lines, points }) {
  const drawn = lines.map(({ name, colour, y }) => ({ label: name, borderColor: colour, borderWidth: 2, data: pairs(x, y) }));
  const measured = { label: 'gemessen', showLine: false, pointRadius: 3, backgroundColor: '#6b6b6b', data: points };
  return points.length ? [...drawn, measured] : drawn;
}
