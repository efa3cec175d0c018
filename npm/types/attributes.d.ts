/** Generated from data/element.json by `cargo xtask generate`: change it there, not here. */

import type { Chapter, Layout } from './element-types.js';

/** What `<reach-calculator>` takes in markup. */
export interface ReachCalculatorAttributes {
  /** The chapter that opens, where the link asks for no other. */
  chapter?: Chapter;
  /** A link's text: what stands behind its #, or the whole link. In somebody else's page it is where resets lead. */
  state?: string;
  /** The sliders beside the chart, by name, separated by commas or spaces; without it those of the chapter. */
  controls?: string;
  /** How much is shown: everything, a card for a post with a way to all the rest, one chapter for a narrow column, or everything in large type. */
  layout?: Layout;
  /** The language, with or without a country such as de-AT, which decides how numbers are written; without it that of the page around. */
  lang?: string;
  /** The address that copied links start with; without it that of the page around, on which the calculator finds its state again. */
  'share-base'?: string;
  /** Makes it the page itself: it reads and writes the address, and sets title and language. A language as its value is what it speaks where neither link nor reader wants another, as the pages of chapters do. */
  page?: boolean;
}

/** What it tells the page around. */
export type ReachCalculatorEvents = Pick<HTMLElementEventMap, 'reach-change' | 'reach-error'>;
