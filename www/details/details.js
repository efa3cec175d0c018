/**
 * What opens on the page when somebody asks for it: the table, the list of all inputs, what a value rests on. Loaded when it
 * is first opened, or at rest, so that it is there for paper; what the page itself has loaded is handed over and not
 * imported, or it would become a file of its own.
 */

import details from './details.css';
import print from './print.css';
import table from './table.css';

export { AllInputs } from './all-inputs.js';
export { basisOf } from './basis.js';
export { tellExample } from './example.js';
export { measurementOf } from './measurement.js';
export { presetOf } from './preset.js';
export { preparePrint, printed } from './printing.js';
export { tableOf } from './table.js';

/** Dresses a shadow root for what is shown here, and for paper. @param {Node} root */
export function dress(root) {
  if (!(root instanceof ShadowRoot)) return;
  // A sheet belongs to the document of the window that made it.
  const { CSSStyleSheet: Sheet } = /** @type {typeof globalThis & Window} */ (root.ownerDocument.defaultView);
  const sheet = new Sheet();
  sheet.replaceSync([details, table, print].join(''));
  root.adoptedStyleSheets.push(sheet);
}

/**
 * Tools of the page.
 * @typedef {object} Kit
 * @property {typeof import('../dom/dom.js').button} button
 * @property {typeof import('../dom/dom.js').make} make
 * @property {typeof import('../widget/controls/control.js').Control} Control
 */
