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

/**
 * A function of the model without a page, which a reader's visit does not load.
 * @param {'bands' | 'forecast' | 'formatLink' | 'parameters' | 'parseLink' | 'presets' | 'summary'} name
 * @returns {(...given: any[]) => Promise<any>}
 */
const program = (name) => async (...given) =>
  (await import('./sharing/exports.js')).call(compiled, name, given);

/** Every month of a scenario; inputs that are missing take their defaults. @type {(scenario: Figures) => Promise<Figures[]>} */
export const forecast = program('forecast');

/** What a scenario answers. @type {(scenario: Figures) => Promise<Record<string, unknown>>} */
export const summary = program('summary');

/** How sure a forecast is. @type {(scenario: Figures, options?: Figures) => Promise<Record<string, unknown>>} */
export const bands = program('bands');

/** Every input with its bounds and default. @type {() => Promise<Record<string, unknown>[]>} */
export const parameters = program('parameters');

/** Every scenario to start from. @type {() => Promise<Record<string, unknown>[]>} */
export const presets = program('presets');

/** The inputs of a link. @type {(text: string) => Promise<Figures>} */
export const parseLink = program('parseLink');

/** A link to a scenario, without `#`. @type {(scenario: Figures) => Promise<string>} */
export const formatLink = program('formatLink');
