//! The page's words, as the page hands them in.

use std::path::Path;
use std::sync::OnceLock;

use reach_calculator::answers::Sentence;
use reach_calculator::words::{Locale, Speaker, Texts, plain_text};
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

fn read_asking_speaker(locale: Locale) -> Speaker {
    let path = |file: &str| {
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("www/words/locales/{}/{file}.json", locale.language().tag()))
    };
    let read = |file: &str| -> Value {
        let json = std::fs::read_to_string(path(file)).expect("the texts are there");
        serde_json::from_str(&json).expect("the texts are JSON")
    };
    let (page, asked) = (read("page"), read("questions"));
    let groups = ["sentences", "chart", "parameters", "themes"].map(|group| {
        let texts = [&page, &asked].into_iter().filter_map(|file| file[group].as_object()).flatten();
        let words = |text: &Value| text.as_str().or_else(|| text["name"].as_str()).unwrap_or_default().to_owned();
        (group.to_owned(), texts.map(|(key, text)| (key.clone(), words(text))).collect())
    });
    Speaker { texts: Texts::new(groups.into()), locale }
}

/// What is wrong with a sentence in either language: no words, a slot that nothing fills, or a figure that is none.
pub(crate) fn broken(sentence: &Sentence) -> Option<String> {
    [Locale::De, Locale::En].into_iter().find_map(|locale| {
        let text = plain_text(&asking_speaker(locale).say(sentence));
        let marks = ["{", "}", "|", "∞", "–\u{a0}", "NaN", "inf ", sentence.key];
        let is_broken = text.trim().is_empty() || marks.iter().any(|mark| text.contains(mark));
        is_broken.then(|| format!("{text:?} of {sentence:?}"))
    })
}

/// Who speaks the page's words where something is asked of the model: those of the questions are among them.
pub(crate) fn asking_speaker(locale: Locale) -> &'static Speaker {
    static SPEAKERS: [OnceLock<Speaker>; 2] = [const { OnceLock::new() }; 2];
    SPEAKERS[usize::from(locale == Locale::De)].get_or_init(|| read_asking_speaker(locale))
}
