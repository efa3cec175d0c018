import type { HTMLAttributes } from 'vue';
import type { ReachCalculatorAttributes, ReachCalculatorEvents } from './attributes.js';

export * from './index.js';

/** `reach-change` as `ReachChange`. */
type Spelled<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Spelled<Rest>}`
  : Capitalize<Name>;

/** `@reach-change` and its like. */
type Listeners = {
  [Name in keyof ReachCalculatorEvents & string as `on${Spelled<Name>}`]?: (event: ReachCalculatorEvents[Name]) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'reach-calculator': new () => { $props: HTMLAttributes & ReachCalculatorAttributes & Listeners };
  }
}
