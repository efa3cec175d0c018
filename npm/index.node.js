/** The package on a server: the element waits for a browser, the model computes here. */

export { ReachCalculator, upgrade } from './reach-calculator.js';
export { forecast, formatLink, parameters, parseLink } from './core.node.js';
