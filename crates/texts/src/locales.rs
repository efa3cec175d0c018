//! Folders, their files, and how what one folder says lies over what another says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

/// The language that says what another one lacks.
pub const COMPLETE: &str = "en";

/// The one file that is no list of texts.
pub const STORY: &str = "story.txt";

/// Texts by their paths, such as `sentences/contacts.main`.
pub type Texts = BTreeMap<String, String>;

/// The folder in which each language has its own.
pub struct Locales(PathBuf);

impl Locales {
    /// Those of a checkout, or of a copy.
    pub fn of(top: &Path) -> Self {
        Self(top.join("www/words/locales"))
    }

    /// Names of all folders.
    ///
    /// # Errors
    /// Where they cannot be read; so everywhere here.
    pub fn folders(&self) -> Result<BTreeSet<String>> {
        names(&self.0)
    }

    /// Names of the files that a folder has.
    pub fn files(&self, folder: &str) -> Result<BTreeSet<String>> {
        names(&self.0.join(folder))
    }

    /// Names of the files that a language has to have.
    pub fn all_files(&self) -> Result<BTreeSet<String>> {
        self.files(COMPLETE)
    }

    /// The language that a folder is a way of speaking, where it is one.
    pub fn spoken<'a>(&self, folder: &'a str) -> Option<&'a str> {
        let (language, _) = folder.split_once('-')?;
        self.0.join(language).is_dir().then_some(language)
    }

    /// A file as it lies in a folder; none where the folder has no such file.
    pub fn raw(&self, folder: &str, file: &str) -> Result<Option<String>> {
        let path = self.0.join(folder).join(file);
        if !path.exists() {
            return Ok(None);
        }
        fs::read_to_string(&path).map(Some).with_context(|| format!("cannot read {}", path.display()))
    }

    /// The texts that a folder has of its own.
    pub fn own(&self, folder: &str, file: &str) -> Result<Value> {
        let Some(text) = self.raw(folder, file)? else { return Ok(Value::Object(Default::default())) };
        serde_json::from_str(&text).with_context(|| format!("{folder}/{file} is no JSON"))
    }

    /// All texts of a file as somebody is spoken to: the folder's own over those of its language, and both over what is
    /// said where they lack something.
    pub fn complete(&self, folder: &str, file: &str) -> Result<Value> {
        let mut texts = self.own(COMPLETE, file)?;
        for above in self.spoken(folder).into_iter().chain([folder]) {
            lay_over(&mut texts, self.own(above, file)?);
        }
        Ok(texts)
    }

    /// The story, from the folder nearest to this one that tells it.
    pub fn story(&self, folder: &str) -> Result<String> {
        for folder in [folder].into_iter().chain(self.spoken(folder)).chain([COMPLETE]) {
            if let Some(story) = self.raw(folder, STORY)? {
                return Ok(story);
            }
        }
        anyhow::bail!("{COMPLETE} has no {STORY}")
    }
}

fn names(folder: &Path) -> Result<BTreeSet<String>> {
    let entries = fs::read_dir(folder).with_context(|| format!("{} is missing", folder.display()))?;
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

fn lay_over(below: &mut Value, above: Value) {
    match (below, above) {
        (Value::Object(below), Value::Object(above)) => {
            for (key, value) in above {
                lay_over(below.entry(key).or_insert(Value::Null), value);
            }
        }
        (below, above) => *below = above,
    }
}

/// All texts of a file by their paths.
///
/// # Errors
/// Where something is neither a text nor a group of them.
pub fn flat(file: &Value) -> Result<Texts> {
    let mut texts = Texts::new();
    flatten(file, "", &mut texts)?;
    Ok(texts)
}

fn flatten(value: &Value, path: &str, texts: &mut Texts) -> Result<()> {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let path = if path.is_empty() { key.clone() } else { format!("{path}/{key}") };
                flatten(value, &path, texts)?;
            }
        }
        Value::String(text) => drop(texts.insert(path.into(), text.clone())),
        other => anyhow::bail!("{path} is no text: {other}"),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_a_language_lacks_is_said_in_the_complete_one() {
        let mut texts = json!({ "ui": { "why": "Why?", "close": "Close" }, "title": "Reach" });
        lay_over(&mut texts, json!({ "ui": { "why": "Pourquoi ?" } }));
        assert_eq!(texts, json!({ "ui": { "why": "Pourquoi ?", "close": "Close" }, "title": "Reach" }));
    }
}
