/**
 * Chart and figures as files: CSV, SVG and PNG in double size. Loaded when somebody takes one along; what the page itself
 * has loaded is not imported here, or it would become a file of its own.
 */

import { csvOf } from './csv.js';

/** @typedef {typeof import('../core/types.d.ts')} Core */
/** @typedef {import('../core/types.d.ts').Calculator} Calculator */
/** @typedef {import('../core/types.d.ts').DrawOptions} DrawOptions */

/** Size of an exported picture: fits a slide and a page. */
const [WIDTH, HEIGHT] = [960, 600];

/**
 * The chart with words around it.
 * @param {Calculator} calc @param {DrawOptions} options @returns {Promise<Blob>}
 */
export function png(calc, options) {
  const picture = exported(options);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width * picture.ratio, picture.height * picture.ratio];
  const context = canvas.getContext('2d');
  if (context) calc.draw(context, picture);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** @param {Calculator} calc @param {DrawOptions} options */
export function svg(calc, options) {
  return new Blob([calc.svg(exported(options))], { type: 'image/svg+xml' });
}

/**
 * All inputs with their units, and all months. With a byte order mark, or Excel takes umlauts for two letters.
 * @param {Core} core @param {Record<string, number>} scenario @param {string} address the link that shows the same
 */
export function csv(core, scenario, address) {
  return new Blob(['\ufeff', csvOf(core, scenario, address)], { type: 'text/csv;charset=utf-8' });
}

/** @param {DrawOptions} options @returns {DrawOptions} */
function exported(options) {
  return { ...options, width: WIDTH, height: HEIGHT, ratio: 2, scale: 1, hold: false };
}

/** @param {Blob} blob @param {string} name */
export function download(blob, name) {
  const url = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Some browsers begin to read a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
