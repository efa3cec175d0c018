import type { HTMLAttributes } from 'svelte/elements';
import type { ReachCalculatorAttributes } from './attributes.js';
import type { ReachCalculatorElement } from './element-types.js';
import type { EventHandlers } from './handlers.js';

export * from './index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'reach-calculator': HTMLAttributes<ReachCalculatorElement> & ReachCalculatorAttributes & EventHandlers;
  }
}
