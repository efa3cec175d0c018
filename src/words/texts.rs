//! Words of the reader's language, handed in from `www/words/locales`: the core knows keys only.

/// Texts by group and key, such as `sentences` and `shock`.
#[derive(Clone, Debug, Default)]
pub struct Texts(Vec<(String, Group)>);

/// Keys and words. They are some sixty: sorting them would gain nothing.
type Group = Vec<(String, String)>;

impl Texts {
    /// Texts by the names of their groups.
    pub fn new(groups: Vec<(String, Group)>) -> Self {
        Self(groups)
    }

    /// The words of a key in a group of texts.
    pub fn find(&self, group: &str, key: &str) -> Option<&str> {
        let (_, texts) = self.0.iter().find(|known| known.0 == group)?;
        texts.iter().find(|text| text.0 == key).map(|text| text.1.as_str())
    }

    /// The words of a key in a group; the key itself where the language lacks it, so that a gap is seen and nothing
    /// fails.
    pub fn get<'a>(&'a self, group: &str, key: &'a str) -> &'a str {
        self.find(group, key).unwrap_or(key)
    }
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn a_missing_text_shows_its_key() {
        let texts = Texts::new(vec![("chart".into(), vec![("axis.month".into(), "Monat".into())])]);
        assert_eq!(texts.get("chart", "axis.month"), "Monat");
        assert_eq!(texts.get("chart", "nowhere"), "nowhere");
        assert_eq!(texts.get("sentences", "axis.month"), "axis.month");
    }
}
