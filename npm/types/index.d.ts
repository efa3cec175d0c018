import type { ReachCalculatorElement } from './element-types.js';

export * from './core.js';
export * from './element-types.js';

/** The class of `<reach-calculator>`, which importing registers where there is a browser. */
export declare const ReachCalculator: {
  new (): ReachCalculatorElement;
  prototype: ReachCalculatorElement;
};

/** Puts calculators in the places that stand for one inside a shadow root; everywhere else they are found however they come. */
export declare function upgrade(root: ParentNode): void;
