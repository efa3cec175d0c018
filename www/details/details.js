/**
 * What opens on the page when somebody asks for it: the table, the list of all inputs, what a value rests on. Loaded when it
 * is first opened, or at rest, so that it is there for paper; what the page itself has loaded is handed over and not
 * imported, or it would become a file of its own.
 */

import details from './details.css';
import { watchFoot } from './foot.js';
import print from './print.css';
import { preparePrint } from './printing.js';
import table from './table.css';

export { AllInputs } from './all-inputs.js';
export { basisOf } from './basis.js';
export { tellExample } from './example.js';
export { learn } from './learned.js';
export { measurementOf } from './measurement.js';
export { presetOf } from './preset.js';
export { printed } from './printing.js';
export { tableOf } from './table.js';

/**
 * Makes a shadow root ready for what is shown here, for paper, and for the links of the page around.
 * @param {Node} root
 * @param {import('../words/words.js').Words} words
 * @param {import('../widget/further.js').Page} page
 * @param {() => HTMLDetailsElement[]} disclosures what is open on paper
 */
export function prepare(root, words, page, disclosures) {
  preparePrint(page, disclosures, page.signal);
  if (!(root instanceof ShadowRoot)) return;
  watchFoot(root.host, words, page.signal);
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
