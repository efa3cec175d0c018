/** Generated from data/element.json by `cargo xtask generate`: change it there, not here. */

/** The attributes that the element observes. */
export const OBSERVED = ['chapter', 'state', 'controls', 'layout', 'lang', 'share-base', 'page'];

/** Those that a `div` or `a` in its place may carry as `data-…`. */
export const CARRIED = ['chapter', 'state', 'controls', 'layout', 'lang', 'share-base'];

/** Those that the address of `embed.html` may choose. */
export const FRAMED = ['chapter', 'controls', 'layout', 'lang'];
