//! What the page hands over: its texts, with those of the questions among them.

use std::collections::BTreeMap;

use reach_calculator::words::{Locale, Speaker, Texts};
use serde::Deserialize;

/// Texts by their keys.
type Group = BTreeMap<String, String>;

/// The texts of one language, as far as answers need them.
#[derive(Clone, Debug, Deserialize)]
pub struct PageTexts {
    sentences: Group,
    chart: Group,
    parameters: BTreeMap<String, Named>,
    /// The texts of the questions.
    asked: AskedTexts,
}

/// Texts about an input, of which only the name is told.
#[derive(Clone, Debug, Deserialize)]
struct Named {
    name: String,
}

/// What `questions.json` has for the Wasm.
#[derive(Clone, Debug, Deserialize)]
struct AskedTexts {
    sentences: Group,
    themes: Group,
    chart: Group,
}

impl PageTexts {
    /// Who speaks with these texts.
    pub fn speaker(self, locale: Locale) -> Speaker {
        let group = |name: &str, texts: Vec<Group>| (name.to_owned(), texts.into_iter().flatten().collect());
        let names = self.parameters.into_iter().map(|(key, text)| (key, text.name)).collect();
        let texts = vec![
            group("sentences", vec![self.sentences, self.asked.sentences]),
            group("chart", vec![self.chart, self.asked.chart]),
            group("themes", vec![self.asked.themes]),
            ("parameters".to_owned(), names),
        ];
        Speaker { texts: Texts::new(texts), locale }
    }
}
