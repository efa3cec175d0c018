/** Generated from the languages in Rust by `cargo xtask generate`: change it there, not here. */

import de from '../locales/de/installing.json';
import en from '../locales/en/installing.json';
import de_formal from '../locales/de-formal/installing.json';

/** What a language lacks is said in English. */
export const TEXTS = { de: { ...en, ...de }, en, 'de-formal': { ...en, ...de, ...de_formal } };
