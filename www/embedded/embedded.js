/**
 * What a calculator in somebody else's page has besides: a line at its foot, which leads to the method and to a window of
 * its own, and the short layouts. The calculator's own page loads none of it, unless a link asks for a short layout.
 */

import { TEXTS } from '../words/carried/embedded.js';
import style from './embedded.css';
import { keepFields } from './fields.js';
import { actionOf, brandOf } from './owner.js';
import { Ways } from './ways.js';

export { hostLink } from './host-link.js';

/** Heights in CSS pixels that a chart has at most, on a phone and elsewhere, where all is to be seen in one piece. */
const MOST = { card: [190, 250], compact: [250, 300] };
/** In CSS pixels, too. */
const PHONE = 480;

/** What a column leaves out; the card only hides it, since it opens in place. */
const LEFT_OUT = '.top, .lead, .example, .preset-source, .chapters, .assumptions, .main + .next';

/**
 * @typedef {object} Guest
 * @property {HTMLElement} host
 * @property {import('../widget/widget.js').Widget} widget
 * @property {import('../session/session.js').Session} session
 * @property {import('../words/words.js').Words} words
 * @property {() => string} address the link to the present state
 * @property {(host: HTMLElement) => boolean} ownsAddress whether it is its own page
 * @property {(host: HTMLElement) => string | undefined} knownBase address of a page that shows this state, where one is known
 * @property {string | false} script where it lies, unless nothing lies beside it
 * @property {typeof import('../dom/dom.js').make} make
 * @property {typeof import('../dom/dom.js').button} button
 */

/** Dresses a widget before it is seen. @param {Guest} guest */
export function furnish(guest) {
  const { host, widget, words, make, button } = guest;
  const { element } = widget;
  // Who presents sees all of it large, whatever was asked for.
  const short = /** @type {const} */ (['card', 'compact']).find((name) => element.classList.contains(name));
  const texts = TEXTS[words.folder];
  const slot = /** @type {Element} */ (element.querySelector('slot'));
  const line = make('div', { class: 'colophon' });
  slot.replaceWith(line);
  if (short) widget.chart.most = (width) => MOST[short][width < PHONE ? 0 : 1];
  if (short === 'compact') for (const part of element.querySelectorAll(LEFT_OUT)) part.remove();
  if (short === 'card') line.append(button(texts.all, () => unfold(guest), { class: 'rest' }));
  if (!guest.ownsAddress(host)) welcome(guest, texts, line);
  line.append(slot);
  dress(/** @type {ShadowRoot} */ (host.shadowRoot));
}

/** What somebody else's page brings along, and leads to. @param {Guest} guest @param {typeof TEXTS['en']} texts @param {HTMLElement} line at the foot */
function welcome(guest, texts, line) {
  const { element } = guest.widget;
  new Ways(guest, texts, line);
  keepFields(guest);
  const [brand, action] = [brandOf(guest), actionOf(guest, texts)];
  if (brand) element.querySelector('.ruler')?.after(brand);
  if (action) element.querySelector('.headline')?.append(action);
}

/** Opens the rest of a card in its place. @param {Guest} guest */
function unfold({ widget, session }) {
  const { element, chart } = widget;
  element.classList.replace('card', 'full');
  element.querySelector('.rest')?.remove();
  chart.most = undefined;
  session.view('layout', 'full');
  // The button is gone, and with it would be the focus.
  const next = element.querySelector('.control:nth-child(3) input[type=range], .assumptions summary');
  /** @type {HTMLElement | null} */ (next)?.focus({ preventScroll: true });
}

/** @param {ShadowRoot} root */
function dress(root) {
  // A sheet belongs to the document of the window that made it.
  const { CSSStyleSheet: Sheet } = /** @type {typeof globalThis & Window} */ (root.ownerDocument.defaultView);
  const sheet = new Sheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets.push(sheet);
}
