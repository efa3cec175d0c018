//! The page's words, as the page hands them in.

use std::path::Path;

use reach_calculator::words::{Locale, Speaker, Texts};
use serde_json::Value;

/// What the page carries in a language.
pub(crate) fn locale_file(language: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("www/words/locales/{language}/page.json"));
    let json = std::fs::read_to_string(path).expect("the locale is there");
    serde_json::from_str(&json).expect("the locale is JSON")
}

/// Who speaks the page's words.
pub(crate) fn speaker(locale: Locale) -> Speaker {
    let file = locale_file(locale.language().tag());
    let groups = ["sentences", "notes", "chart", "parameters"].map(|group| {
        let texts = file[group].as_object().expect("the locale has this group").iter();
        let words = |text: &Value| text.as_str().or_else(|| text["name"].as_str()).unwrap_or_default().to_owned();
        (group.to_owned(), texts.map(|(key, text)| (key.clone(), words(text))).collect())
    });
    Speaker { texts: Texts::new(groups.into()), locale }
}
