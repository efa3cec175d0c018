/** Sliders with their labels, values and what-if curves. */

import { along } from './chapters.js';

/** Places along a slider at which the figure is computed, as many as the calculator's. */
const POINTS = 21;
const HEIGHT = 36;

const number = new Intl.NumberFormat('de', { maximumSignificantDigits: 4 });

/** The value at a place of a slider, from 0 to 1. */
function valueAt({ min, max, step, log, whole }, place) {
  if (!log) return Math.min(max, min + Math.round(place * (max - min) / step) * step);
  const offset = min > 0 ? min : step;
  const value = offset * Math.expm1(place * Math.log1p((max - min) / offset)) + min;
  const grid = whole ? 1 : 10 ** (Math.floor(Math.log10(Math.max(value, step))) - 1);
  return Math.min(max, Math.max(min, Math.round(value / grid) * grid));
}

function placeOf({ min, max, step, log }, value) {
  if (!log) return (value - min) / (max - min);
  const offset = min > 0 ? min : step;
  return Math.log1p((value - min) / offset) / Math.log1p((max - min) / offset);
}

export class Slider {
  element = document.createElement('div');
  #parameter;
  #range = document.createElement('input');
  #value = document.createElement('output');
  #curve = document.createElement('canvas');
  #ends = [document.createElement('span'), document.createElement('span')];
  #places;

  /** @param parameter a row of the table @param inputs which it changes @param onChange */
  constructor(parameter, inputs, onChange) {
    this.#parameter = parameter;
    this.#places = Array.from({ length: POINTS }, (_, at) => valueAt(parameter, at / (POINTS - 1)));
    Object.assign(this.#range, { type: 'range', min: '0', max: `${parameter.positions}` });
    this.#range.valueAsNumber = Math.round(placeOf(parameter, inputs[parameter.name]) * parameter.positions);
    this.#range.addEventListener('input', () => {
      inputs[parameter.name] = valueAt(parameter, this.#range.valueAsNumber / parameter.positions);
      onChange();
    });
    this.#curve.className = 'what-if';
    const label = document.createElement('label');
    label.append(parameter.name, this.#value, this.#range);
    this.element.append(label, this.#curve, ...this.#ends);
    this.element.className = 'slider';
  }

  update(inputs) {
    this.#value.textContent = number.format(inputs[this.#parameter.name]);
  }

  /** Draws the chapter's figure along the slider. */
  draw(chapter, inputs) {
    const name = this.#parameter.name;
    const outcomes = along(chapter, inputs, this.#parameter, this.#places);
    const [present] = along(chapter, inputs, this.#parameter, [inputs[name]]);
    const canvas = this.#curve;
    const width = canvas.clientWidth;
    if (canvas.width !== width * devicePixelRatio) [canvas.width, canvas.height] = [width * devicePixelRatio, HEIGHT * devicePixelRatio];
    const context = canvas.getContext('2d');
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, HEIGHT);
    const [low, high] = [Math.min(0, present, ...outcomes), Math.max(0, present, ...outcomes)];
    const y = (value) => HEIGHT - 5 - (value - low) / (high - low || 1) * (HEIGHT - 10);
    const x = (place) => 8 + place * (width - 16);
    context.beginPath();
    outcomes.forEach((value, at) => context.lineTo(x(at / (POINTS - 1)), y(value)));
    context.strokeStyle = '#1764ab';
    context.lineWidth = 1.5;
    context.stroke();
    context.lineTo(x(1), y(0));
    context.lineTo(x(0), y(0));
    context.fillStyle = '#1764ab20';
    context.fill();
    context.beginPath();
    context.arc(x(placeOf(this.#parameter, inputs[name])), y(present), 3.5, 0, 2 * Math.PI);
    context.fillStyle = '#1764ab';
    context.fill();
    [outcomes[0], outcomes.at(-1)].forEach((value, end) => {
      this.#ends[end].textContent = number.format(value);
    });
  }
}
