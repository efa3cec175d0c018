//! The words of a language: what the calculator says, and what its pages say around it.

use reach_calculator::answers::Chapter;
use reach_calculator::inputs::Preset;
use reach_calculator::words::{Language, Locale, Speaker, Texts, filled, plain_text};
use serde_json::Value;

/// The groups of texts that headlines and charts are made of.
const SPOKEN: [&str; 4] = ["sentences", "notes", "chart", "parameters"];

/// A language's texts.
pub(crate) struct Words {
    /// Which one.
    pub(crate) language: Language,
    calculator: Value,
    pages: Value,
}

impl Words {
    /// Those of a language.
    pub(crate) fn of(language: Language) -> Self {
        let [calculator, pages] = match language {
            Language::De | Language::DeFormal => [
                include_str!("../../../www/words/locales/de/page.json"),
                include_str!("../../../www/words/locales/de/pages.json"),
            ],
            Language::En => [
                include_str!("../../../www/words/locales/en/page.json"),
                include_str!("../../../www/words/locales/en/pages.json"),
            ],
        };
        let read = |text: &str| serde_json::from_str(text).unwrap_or_else(|error| panic!("texts are no JSON: {error}"));
        Self { language, calculator: read(calculator), pages: read(pages) }
    }

    /// Who says sentences in it.
    pub(crate) fn speaker(&self) -> Speaker {
        let words = |text: &Value| text.as_str().or_else(|| text["name"].as_str()).unwrap_or_default().to_owned();
        let group = |name: &str| {
            let texts = self.calculator[name].as_object().into_iter().flatten();
            (name.to_owned(), texts.map(|(key, text)| (key.clone(), words(text))).collect())
        };
        Speaker { texts: Texts::new(SPOKEN.map(group).into()), locale: Locale::from_tag(self.language.tag()) }
    }

    /// What the calculator is called.
    pub(crate) fn calculator(&self) -> &str {
        text(&self.calculator["title"], "title")
    }

    /// What a chapter asks.
    pub(crate) fn question(&self, chapter: Chapter) -> &str {
        text(&self.calculator["chapters"][chapter.id()]["question"], chapter.id())
    }

    /// What a platform is called, as where one is chosen: the usual one without its year, and what was only claimed as a claim.
    pub(crate) fn platform(&self, platform: &Preset) -> String {
        let ui = |key: &str| text(&self.calculator["ui"][key], key);
        let name = text(&self.calculator["presets"][platform.id]["name"], platform.id);
        match platform {
            usual if usual.is_usual() => ui("usual").to_owned(),
            claimed if claimed.claim => format!("{name} {}", ui("claim")),
            _ => name.to_owned(),
        }
    }

    /// What a platform's values rest on.
    pub(crate) fn note(&self, platform: &Preset) -> &str {
        text(&self.calculator["presets"][platform.id]["note"], platform.id)
    }

    /// A text of the pages, its slots filled.
    pub(crate) fn say(&self, key: &str, slots: &[(&'static str, String)]) -> String {
        plain_text(&filled(text(&self.pages[key], key), slots, self.language))
    }
}

/// A text that has to be there: whoever takes one away is told which.
fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.as_str().unwrap_or_else(|| panic!("there are no words for {key}"))
}
