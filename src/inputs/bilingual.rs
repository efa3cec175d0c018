//! Words that stand beside a figure in its table, in both languages, because they explain that figure and nothing else.

/// Words that explain a figure and are never computed with. The core for the browser is lighter without them and holds
/// `nothing` in their place: the page reads them from a file that `reach-method`'s `explanations` writes, when it is
/// asked.
pub(crate) const fn explanation<T: Copy>(words: T, nothing: T) -> T {
    if cfg!(target_family = "wasm") { nothing } else { words }
}

/// The same words in English and German.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bilingual {
    /// English.
    pub en: &'static str,
    /// German.
    pub de: &'static str,
}

impl Bilingual {
    /// No words.
    pub const NONE: Bilingual = Bilingual { en: "", de: "" };

    /// The words in a language; English where the language is unknown.
    pub fn get(&self, language: &str) -> &'static str {
        if language.starts_with("de") { self.de } else { self.en }
    }
}
