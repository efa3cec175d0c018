/** The style of a shadow root: sheets made by script, which the strictest policy allows. */

import base from './base.css';
import chart from './chart/chart.css';
import controls from './controls/controls.css';
import header from './header.css';
import layout from './layout.css';
import slider from './controls/slider.css';
import touch from './touch.css';

/** New sheets for each element: a sheet belongs to one document, and an element may move to another. @param {Element} element */
export function sheets(element) {
  const { CSSStyleSheet: Sheet } = /** @type {typeof globalThis & Window} */ (element.ownerDocument.defaultView);
  return [base, header, layout, chart, controls, slider, touch].map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
