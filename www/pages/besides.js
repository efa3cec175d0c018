/** What the page has besides the calculator: it works without network, can be installed, and says so; its title says what it shows. */

import { installing } from './besides/installing.js';
import { keep } from './besides/keeping.js';
import { titled } from './besides/title.js';

const calculator = /** @type {import('../element/element-types.d.ts').ReachCalculatorElement} */ (document.querySelector('reach-calculator'));
const { src } = /** @type {HTMLScriptElement} */ (document.querySelector('script[src$="page.js"]'));
const folder = new URL('./', src).href;

titled(calculator);
installing(calculator, folder, keep(folder));
