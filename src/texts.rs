//! Words of the reader's language, handed in from `www/locales`: the core knows keys only.

/// Texts by key.
#[derive(Clone, Debug, Default)]
pub struct Texts(Vec<(String, String)>);

impl Texts {
    /// Texts from pairs of key and words.
    pub fn new(mut pairs: Vec<(String, String)>) -> Self {
        pairs.sort();
        Self(pairs)
    }

    /// The words of a key; the key itself where the language lacks it, so that a gap is seen and nothing fails.
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        match self.0.binary_search_by(|pair| pair.0.as_str().cmp(key)) {
            Ok(index) => &self.0[index].1,
            Err(_) => key,
        }
    }

    /// The words of a key with `{name}` replaced by the figures given.
    pub fn filled(&self, key: &str, figures: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(key);
        while let Some(start) = rest.find('{') {
            filled.push_str(&rest[..start]);
            let end = rest[start..].find('}').map_or(rest.len(), |length| start + length);
            let name = &rest[start + 1..end];
            filled.push_str(figures.iter().find(|figure| figure.0 == name).map_or(name, |figure| figure.1));
            rest = rest.get(end + 1..).unwrap_or_default();
        }
        filled.push_str(rest);
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;

    fn texts() -> Texts {
        Texts::new(vec![("later".into(), "in {years} Jahren: {rate}".into()), ("broken".into(), "a {b".into())])
    }

    #[test]
    fn figures_stand_where_the_words_name_them() {
        assert_eq!(texts().filled("later", &[("rate", "7 %"), ("years", "5")]), "in 5 Jahren: 7 %");
    }

    #[test]
    fn a_missing_text_shows_its_key_and_a_broken_one_does_no_harm() {
        assert_eq!(texts().get("nowhere"), "nowhere");
        assert_eq!(texts().filled("broken", &[]), "a b");
    }
}
