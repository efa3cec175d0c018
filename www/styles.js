/** The style of a shadow root: sheets made by script, which the strictest policy allows. */

import base from './styles/base.css';
import chart from './styles/chart.css';
import controls from './styles/controls.css';
import header from './styles/header.css';
import layout from './styles/layout.css';
import print from './styles/print.css';
import slider from './styles/slider.css';
import table from './styles/table.css';

/** New sheets for each element: a sheet belongs to one document, and an element may move to another. */
export function sheets() {
  return [base, header, layout, chart, controls, slider, table, print].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
