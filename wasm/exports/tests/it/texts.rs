//! Exporters that speak with the page's own texts, and words of files that are all there.

use std::path::Path;

use reach_calculator::words::{Language, Locale};
use reach_exports::{Exporter, PageTexts, Sheet, Words};
use reach_texts::Locales;
use serde_json::Value;

/// A file of the checkout.
pub(crate) fn read(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// A file of a language's texts; what a way of speaking it lacks is said as in that language.
fn complete(language: Language, file: &str) -> Value {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    Locales::of(&top).complete(language.tag(), file).expect("texts")
}

/// Texts of the page.
pub(crate) fn page(language: Language) -> Value {
    complete(language, "page.json")
}

/// An exporter of a state.
pub(crate) fn exporter(locale: Locale, state: &str) -> Exporter {
    let texts: PageTexts = serde_json::from_value(page(locale.language())).expect("all groups are there");
    let mut exporter = Exporter::of(texts, locale);
    exporter.read(state);
    exporter
}

/// The words of files.
pub(crate) fn words(language: Language) -> Words {
    let texts = complete(language, "exports.json");
    serde_json::from_value(texts["files"].clone()).expect("neither too few words nor too many")
}

/// A sheet of the calculator's own page.
pub(crate) fn sheet(language: Language, chapter: &str, link: &str) -> Sheet {
    let (chapter, link, words) = (chapter.to_owned(), link.to_owned(), words(language));
    Sheet {
        chapter,
        dark: false,
        answer: String::new(),
        bands: Vec::new(),
        link,
        method: "https://example.org/reach/method.html".to_owned(),
        words,
    }
}

#[test]
fn every_language_has_the_words_of_files_and_no_others() {
    for language in Language::ALL {
        words(language);
    }
}
