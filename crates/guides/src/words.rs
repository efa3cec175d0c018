//! What stands around a guide.

use serde_json::Value;

use crate::guide::Language;

/// The words of a language.
pub(crate) struct Words(Value);

impl Words {
    pub(crate) fn of(language: Language) -> Self {
        let text = match language {
            Language::German => include_str!("../texts/de.json"),
            Language::English => include_str!("../texts/en.json"),
        };
        Self(serde_json::from_str(text).unwrap_or_else(|error| panic!("{}.json is no JSON: {error}", language.tag())))
    }

    /// A text by its name.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_else(|| panic!("the guides lack words for {name:?}"))
    }
}
