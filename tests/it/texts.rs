//! The page's words, as the page hands them in.

use std::path::Path;
use std::sync::OnceLock;

use reach_calculator::answers::Sentence;
use reach_calculator::words::{Locale, Speaker, Texts, plain_text};
use reach_texts::Locales;
use serde_json::Value;

/// What the page carries in a language.
pub(crate) fn locale_file(language: &str) -> Value {
    texts_of(language, "page.json")
}

fn texts_of(language: &str, file: &str) -> Value {
    Locales::of(Path::new(env!("CARGO_MANIFEST_DIR"))).complete(language, file).expect("the texts are there")
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
    let [page, asked] = ["page.json", "questions.json"].map(|file| texts_of(locale.language().tag(), file));
    let groups = ["sentences", "chart", "parameters", "themes"].map(|group| {
        let texts = [&page, &asked].into_iter().filter_map(|file| file[group].as_object()).flatten();
        let words = |text: &Value| text.as_str().or_else(|| text["name"].as_str()).unwrap_or_default().to_owned();
        (group.to_owned(), texts.map(|(key, text)| (key.clone(), words(text))).collect())
    });
    Speaker { texts: Texts::new(groups.into()), locale }
}

/// In whom sentences are tried: every language, and every way of speaking one.
const SPOKEN: [Locale; 3] = [Locale::De, Locale::DeFormal, Locale::En];

/// What is wrong with a sentence in any language: no words, a slot that nothing fills, or a figure that is none.
pub(crate) fn broken(sentence: &Sentence) -> Option<String> {
    SPOKEN.into_iter().find_map(|locale| {
        let text = plain_text(&asking_speaker(locale).say(sentence));
        let marks = ["{", "}", "|", "∞", "–\u{a0}", "NaN", "inf ", sentence.key];
        let is_broken = text.trim().is_empty() || marks.iter().any(|mark| text.contains(mark));
        is_broken.then(|| format!("{text:?} of {sentence:?}"))
    })
}

/// Who speaks the page's words where something is asked of the model: those of the questions are among them.
pub(crate) fn asking_speaker(locale: Locale) -> &'static Speaker {
    static SPEAKERS: [OnceLock<Speaker>; SPOKEN.len()] = [const { OnceLock::new() }; SPOKEN.len()];
    let place =
        SPOKEN.iter().position(|spoken| spoken.language() == locale.language()).expect("a language of the page");
    SPEAKERS[place].get_or_init(|| read_asking_speaker(locale))
}
