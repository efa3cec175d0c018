import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ReachCalculatorAttributes } from './attributes.js';
import type { ReachCalculatorElement } from './element-types.js';
import type { EventHandlers } from './handlers.js';

export * from './index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reach-calculator': DetailedHTMLProps<HTMLAttributes<ReachCalculatorElement>, ReachCalculatorElement> &
        ReachCalculatorAttributes &
        EventHandlers;
    }
  }
}
