/** Chart and figures as files: CSV, SVG, PNG in double size, and the picture for the clipboard. */

import { make } from './dom.js';

/** @typedef {import('./types.d.ts').Calculator} Calculator */
/** @typedef {import('./types.d.ts').DrawOptions} DrawOptions */

/** Size of an exported picture: fits a slide and a page. */
const [WIDTH, HEIGHT] = [960, 600];

/** @param {DrawOptions} options @returns {DrawOptions} */
export function pictureOptions(options) {
  return { ...options, width: WIDTH, height: HEIGHT, ratio: 2, scale: 1, hold: false };
}

/** @param {Calculator} calc @param {DrawOptions} options @returns {Promise<Blob>} */
export function png(calc, options) {
  const canvas = make('canvas', { width: options.width * options.ratio, height: options.height * options.ratio });
  const context = canvas.getContext('2d');
  if (context) calc.draw(context, options);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** @param {Calculator} calc @param {DrawOptions} options */
export function svg(calc, options) {
  return new Blob([calc.svg(options)], { type: 'image/svg+xml' });
}

/** With a byte order mark, or Excel takes umlauts for two letters. @param {Calculator} calc @param {string} address */
export function csv(calc, address) {
  return new Blob(['\ufeff', calc.csv(address)], { type: 'text/csv;charset=utf-8' });
}

/** @param {Blob} blob @param {string} name */
export function download(blob, name) {
  const url = URL.createObjectURL(blob);
  make('a', { href: url, download: name }).click();
  // Some browsers begin to read a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Where pictures can be copied at all: not in every frame, and not without https. */
export function canCopyPictures() {
  return typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';
}

/** The promise goes into the clipboard itself: Safari forgets the tap while it waits. @param {Promise<Blob>} picture */
export function copyPicture(picture) {
  return navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}
