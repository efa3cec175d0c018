/** Everything in one script: importing registers the element, and nothing is exported. */
export type * from './element-types.js';
