//! The texts of every language as they lie in `www/words/locales`, path by path, and the slots in them.
//!
//! Languages come from [`Language::ALL`] and files from their folders, so that a third language is found by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use reach_calculator::words::Language;
use serde_json::Value;

/// Texts of one file, by their paths, such as `sentences/contacts.main`.
pub(super) type Texts = BTreeMap<String, String>;

/// A path in the project.
pub(super) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Names of all files of a language.
pub(super) fn files(language: Language) -> BTreeSet<String> {
    let folder = project("www/words/locales").join(language.tag());
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|_| panic!("{} is missing", folder.display()));
    entries.map(|entry| entry.expect("a file").file_name().into_string().expect("a plain name")).collect()
}

/// What a file of a language holds, as it lies there.
pub(super) fn raw(language: Language, file: &str) -> String {
    let path = project("www/words/locales").join(language.tag()).join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is missing", path.display()))
}

/// All texts of a JSON file.
pub(super) fn texts(language: Language, file: &str) -> Texts {
    let json = serde_json::from_str(&raw(language, file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut texts = Texts::new();
    flatten(&json, "", &mut texts);
    texts
}

/// The texts of one group of a JSON file, by what stands behind its name.
pub(super) fn group(language: Language, file: &str, group: &str) -> Texts {
    let behind = |(path, text): (String, String)| Some((path.strip_prefix(&format!("{group}/"))?.to_owned(), text));
    texts(language, file).into_iter().filter_map(behind).collect()
}

fn flatten(value: &Value, path: &str, texts: &mut Texts) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}/{key}") };
                flatten(value, &path, texts);
            }
        }
        Value::String(text) => drop(texts.insert(path.into(), text.clone())),
        other => panic!("{path} is no text: {other}"),
    }
}

/// A slot of a text: the figure it names, and the forms of the words that agree with it; none for the figure itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Slot {
    pub(super) name: String,
    pub(super) forms: Vec<String>,
}

/// The slots of a text in their order.
pub(super) fn slots(text: &str) -> Vec<Slot> {
    let inner = text.split('{').skip(1).filter_map(|behind| behind.split_once('}'));
    let slot = |(slot, _): (&str, &str)| {
        let mut parts = slot.split('|').map(str::to_owned);
        Slot { name: parts.next().unwrap_or_default(), forms: parts.collect() }
    };
    inner.map(slot).collect()
}

/// Names of the figures that a text shows.
pub(super) fn shown(text: &str) -> BTreeSet<String> {
    slots(text).into_iter().filter(|slot| slot.forms.is_empty()).map(|slot| slot.name).collect()
}

/// Names of the figures that words of a text agree with.
pub(super) fn agreeing(text: &str) -> BTreeSet<String> {
    slots(text).into_iter().filter(|slot| !slot.forms.is_empty()).map(|slot| slot.name).collect()
}
