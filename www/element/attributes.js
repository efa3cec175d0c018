/** Generated from data/element.json by `cargo xtask generate`: change it there, not here. */

/** Those that a `div` or `a` in the element's place may carry as `data-…`. */
export const CARRIED = ['chapter', 'state', 'controls', 'layout', 'lang', 'font', 'brand', 'brand-logo', 'action-text', 'action-href', 'reach-field', 'share-base'];

/** The attributes that the element observes. */
export const OBSERVED = [...CARRIED, 'page'];

/** Those that the address of `embed.html` may choose. */
export const FRAMED = ['chapter', 'controls', 'layout', 'lang', 'brand', 'action-text', 'action-href'];

/** Colours that it may choose. */
export const FRAMED_COLOURS = ['accent', 'surface', 'ink'];
