/** The package on a server: the element waits for a browser, the model computes here. */

export { ReachCalculator, upgrade } from './reach-calculator.js';
export { bands, forecast, formatLink, parameters, parseLink, presets, summary } from './core.node.js';
