/** A calculator as a developer would build it with a chart library: sentence, chart, sliders, each redrawn in the next frame. */

import { columns } from '../fast/forecast.js';
import { answer, picture } from './chapters.js';
import { Slider } from './sliders.js';

/**
 * @param {(place: HTMLElement, shown: object) => (shown: object) => void} open draws a chart for the first time and gives what
 * draws it anew
 */
export async function start(open) {
  const query = new URLSearchParams(location.search);
  const chapter = query.get('v') ?? 'platform';
  const { parameters, chapters, measured } = await (await fetch('table.json')).json();
  const inputs = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  const find = (name) => parameters.find((parameter) => parameter.name === name);
  const sliders = chapters[chapter].map((name) => new Slider(find(name), inputs, request));
  const headline = document.querySelector('[part=headline]');
  document.querySelector('.controls').append(...sliders.map(({ element }) => element));
  const show = () => {
    const computed = columns(inputs);
    headline.textContent = answer(chapter, inputs, computed);
    for (const slider of sliders) slider.update(inputs);
    return picture(chapter, inputs, computed, measured);
  };
  const curves = () => {
    if (query.get('curves') !== '0') for (const slider of sliders) slider.draw(chapter, inputs);
  };
  const redraw = open(document.querySelector('.chart'), show());
  curves();
  let frame = 0;
  function request() {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      redraw(show());
      curves();
    });
  }
}
