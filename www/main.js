/**
 * Registers `<reach-calculator>`, and gives programmers the model without it. A second copy of the script finds the name
 * taken and leaves everything as it is.
 */

import { compiled } from './core/assets.js';
import { ReachCalculator } from './element/element.js';
import { upgrade, watch } from './element/upgrade.js';

/** @typedef {Record<string, number>} Figures */

// On a server there is nothing to register with.
if (globalThis.customElements && !customElements.get('reach-calculator')) {
  customElements.define('reach-calculator', ReachCalculator);
  watch();
}

export { ReachCalculator, upgrade };

/** The model without a page, which a reader's visit does not load. */
const programs = async () => (await import('./sharing/exports.js')).exporting(compiled);

/** Every month of a scenario; inputs that are missing take their defaults. @param {Figures} scenario @returns {Promise<Figures[]>} */
export async function forecast(scenario) {
  return (await programs()).forecast(scenario);
}

/** Every input with its bounds and default. @returns {Promise<Record<string, unknown>[]>} */
export async function parameters() {
  return (await programs()).parameters();
}

/** The inputs of a link. @param {string} text @returns {Promise<Figures>} */
export async function parseLink(text) {
  return (await programs()).parseLink(text);
}

/** A link to a scenario, without `#`. @param {Figures} scenario @returns {Promise<string>} */
export async function formatLink(scenario) {
  return (await programs()).formatLink(scenario);
}
