/** Both models in JavaScript, for whoever compares and times them. */

export { columns, forecast as fast } from '../fast/forecast.js';
export { forecast as plain } from '../plain/forecast.js';
