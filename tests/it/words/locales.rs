//! The texts of every language as somebody is spoken to, path by path, and the slots in them.
//!
//! Languages come from [`Language::ALL`] and files from their folders, so that a third language is found by itself. A way of
//! speaking a language has all texts of that language, its own among them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use reach_calculator::words::Language;
use reach_texts::{Locales, flat};

pub(super) use reach_texts::{Texts, agreeing, shown, slots};

/// A path in the project.
pub(super) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Where they lie.
pub(super) fn locales() -> Locales {
    Locales::of(&project(""))
}

/// The language whose way of speaking a folder is, as Rust and the name of the folder have it.
pub(super) fn is_way_of_speaking(language: Language) -> bool {
    language.spoken() != language
}

/// Names of all files of a language.
pub(super) fn files(language: Language) -> BTreeSet<String> {
    locales().files(language.spoken().tag()).expect("the folder is there")
}

/// The story of a language.
pub(super) fn story(language: Language) -> String {
    locales().story(language.tag()).expect("there is a story")
}

/// All texts of a JSON file; those of a language lie there, and are filled by no other one.
pub(super) fn texts(language: Language, file: &str) -> Texts {
    let locales = locales();
    let own = |folder| flat(&locales.own(folder, file).expect("JSON")).expect("nothing but texts");
    let mut texts = own(language.spoken().tag());
    texts.extend(own(language.tag()));
    texts
}

/// The texts of one group of a JSON file, by what stands behind its name.
pub(super) fn group(language: Language, file: &str, group: &str) -> Texts {
    let behind = |(path, text): (String, String)| Some((path.strip_prefix(&format!("{group}/"))?.to_owned(), text));
    texts(language, file).into_iter().filter_map(behind).collect()
}
