//! Words of the reader's language, handed in from `www/locales`: the core knows keys only. What explains a published figure
//! stands beside it, in both languages.

use crate::format::Plural;

/// Words that explain a figure and are never computed with. The core for the browser is lighter without them and holds
/// `nothing` in their place: the page reads them from a file that `examples/explanations.rs` writes, when it is asked.
pub(crate) const fn explanation<T: Copy>(words: T, nothing: T) -> T {
    if cfg!(target_family = "wasm") { nothing } else { words }
}

/// The same words in English and German.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// German.
    pub de: &'static str,
}

impl Text {
    /// The words in a language; English where the language is unknown.
    pub fn get(&self, language: &str) -> &'static str {
        if language.starts_with("de") { self.de } else { self.en }
    }
}

/// Texts by key.
#[derive(Clone, Debug, Default)]
pub struct Texts(Vec<(String, String)>);

impl Texts {
    /// Texts from pairs of key and words. They are some thirty: sorting them would gain nothing.
    pub fn new(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// The words of a key; the key itself where the language lacks it, so that a gap is seen and nothing fails.
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.iter().find(|pair| pair.0 == key).map_or(key, |pair| &pair.1)
    }

    /// The words of a key with `{name}` replaced by the figures given, and `{name|one|many}` by the form that the figure
    /// takes.
    pub fn filled(&self, key: &str, figures: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(key);
        while let Some(start) = rest.find('{') {
            filled.push_str(&rest[..start]);
            let end = rest[start..].find('}').map_or(rest.len(), |length| start + length);
            filled.push_str(slot(&rest[start + 1..end], figures));
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        filled.push_str(rest);
        filled
    }
}

/// What stands in the place of one slot; its own words where no figure has its name.
fn slot<'a>(slot: &'a str, figures: &[(&str, &'a str)]) -> &'a str {
    let mut words = slot.split('|');
    let name = words.next().unwrap_or_default();
    let Some(&(_, figure)) = figures.iter().find(|figure| figure.0 == name) else { return slot };
    match (words.next(), words.next(), Plural::of(figure)) {
        (Some(one), Some(_), Plural::One) => one,
        (Some(_), Some(many), Plural::Other) => many,
        _ => figure,
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;

    fn texts() -> Texts {
        Texts::new(vec![
            ("one".into(), "{n} {n|liest|lesen}".into()),
            ("later".into(), "in {years} Jahren: {rate}".into()),
            ("broken".into(), "a {b".into()),
        ])
    }

    #[test]
    fn figures_stand_where_the_words_name_them() {
        assert_eq!(texts().filled("later", &[("rate", "7 %"), ("years", "5")]), "in 5 Jahren: 7 %");
    }

    #[test]
    fn verbs_follow_the_figure() {
        assert_eq!(texts().filled("one", &[("n", "1")]), "1 liest");
        assert_eq!(texts().filled("one", &[("n", "90")]), "90 lesen");
    }

    #[test]
    fn a_missing_text_shows_its_key_and_a_broken_one_does_no_harm() {
        assert_eq!(texts().get("nowhere"), "nowhere");
        assert_eq!(texts().filled("broken", &[]), "a b");
    }
}
