/** Generated from the languages in Rust by `cargo xtask generate`: change it there, not here. */

/** Languages and ways of speaking them, by their own names. */
export const SPOKEN = { de: 'Deutsch', 'de-formal': 'Deutsch (Sie)', en: 'English' };
