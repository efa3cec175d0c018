import type { ReachCalculatorEvents } from './attributes.js';

/** `onreach-change` and its like, as React and Svelte call them. */
export type EventHandlers = {
  [Name in keyof ReachCalculatorEvents & string as `on${Name}`]?: (event: ReachCalculatorEvents[Name]) => void;
};
