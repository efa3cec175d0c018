/** Generated from data/element.json and the lists in Rust by `cargo xtask generate`: change it there, not here. */

/** A question that the calculator answers. */
export type Chapter = 'platform' | 'contacts' | 'readers' | 'partners' | 'customers';

/** How much is shown. */
export type Layout = 'full' | 'card' | 'compact' | 'present';

/** A language that has texts. */
export type Language = 'de' | 'en';

/** A scenario to start from. */
export type Preset = 'linkedin-2026' | 'instagram-2026' | 'tiktok-2026' | 'tiktok-2021' | 'facebook-page-2026' | 'facebook-page-2014' | 'facebook-page-2012' | 'facebook-profile-claimed' | 'facebook-profile-2012' | 'youtube-2026' | 'starting-coach' | 'established-coach' | 'network' | 'list-100000' | 'list-100000-qualified' | 'youtube-300' | 'cap-claimed' | 'cap-2012';

/** Why there is no calculator. */
export type Cause = 'missing-file' | 'crashed' | 'cross-origin' | 'file-protocol' | 'old-browser' | 'other-build' | 'unknown' | 'wasm-blocked' | 'wrong-type';

/** `<reach-calculator>`: loads core and texts, shows the calculator in a shadow root, and says so in words where it cannot. */
export interface ReachCalculatorElement extends HTMLElement {
  /** The chapter that opens, where the link asks for no other. */
  chapter: string;
  /** A link's text: what stands behind its #, or the whole link. In somebody else's page it is where resets lead. */
  state: string;
  /** The sliders beside the chart, by name, separated by commas or spaces; without it those of the chapter. */
  get controls(): string;
  set controls(value: string | string[]);
  /** How much is shown: everything, a card for a post with a way to all the rest, one chapter for a narrow column, or everything in large type. */
  layout: string;
  /** The address that copied links start with; without it that of the page around, on which the calculator finds its state again. */
  shareBase: string;
  /** Makes it the page itself: it reads and writes the address, and sets title and language. A language as its value is what it speaks where neither link nor reader wants another, as the pages of chapters do. */
  page: boolean;
  /** The present state, as in links behind #. */
  readonly link: string;
  /** The element, once it stands there with its first answer; refused where it cannot start. */
  readonly ready: Promise<ReachCalculatorElement>;
  /** Takes over the state of a link, as the attribute state does. */
  read(link: string): Promise<void>;
  /** Resolves when everything that has changed is drawn. */
  settled(): Promise<void>;
}

/** The `detail` of `reach-change`: the scenario has changed, or the calculator has started. */
export interface ReachChange {
  /** The state, as in links behind #. */
  link: string;
  /** Every input by its name. */
  scenario: Record<string, number>;
  /** The results of the whole time by name. */
  summary: Record<string, number>;
}

/** The `detail` of `reach-error`: the calculator cannot start, or had to stop; it says so in its place. */
export interface ReachError {
  /** Why, by name. */
  cause: Cause;
  /** Why, in the reader's language. */
  message: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'reach-calculator': ReachCalculatorElement;
  }
  interface GlobalEventHandlersEventMap {
    'reach-change': CustomEvent<ReachChange>;
    'reach-error': CustomEvent<ReachError>;
  }
}
