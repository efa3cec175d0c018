/** Generated from data/element.json and the lists in Rust by `cargo xtask generate`: change it there, not here. */

/** How much is shown. */
export const LAYOUTS = /** @type {const} */ (['full', 'card', 'compact', 'present']);

/** The languages that have texts, by their own names. */
export const LANGUAGES = { de: 'Deutsch', en: 'English' };

/** Ways of speaking one of them, which have texts of their own. */
export const WAYS_OF_SPEAKING = /** @type {const} */ (['de-formal']);

/** What the page around may choose as `--reach-…`. */
export const HOST_COLOURS = ['surface', 'ink', 'muted', 'grid', 'accent', 'warning'];

/** What the element tells. */
export const EVENTS = /** @type {const} */ (['reach-start', 'reach-change', 'reach-chapter', 'reach-share', 'reach-export', 'reach-action', 'reach-error']);
