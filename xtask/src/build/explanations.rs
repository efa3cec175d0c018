//! Texts in two files a language: what the first look needs, and the explanations that wait until somebody asks for
//! them, "Where does this value come from?" above all.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::command::{cargo, output};
use crate::fingerprint::Fingerprint;
use crate::project;

/// Groups of texts that only explanations use.
const GROUPS: [&str; 6] = ["bases", "details", "groups", "privacy", "results", "synonyms"];

/// Single texts of each parameter and preset that only explanations use.
const TEXTS: [(&str, &[&str]); 2] = [("parameters", &["help", "source"]), ("presets", &["note"])];

/// Sentences that only explanations say, by what their keys begin with.
const SAID_THERE: [&str; 2] = ["fit.", "preset."];

/// Lets a program write out the words that the core does not carry, where their tables have changed.
pub(crate) fn build() -> Result<()> {
    let root = project::root();
    let mut inputs = Fingerprint::empty();
    for input in [
        "Cargo.toml",
        "Cargo.lock",
        "crates/method/src/bin",
        "src/evidence.rs",
        "src/evidence",
        "src/inputs.rs",
        "src/inputs",
        "src/words",
    ] {
        inputs = inputs.path(&root.join(input))?;
    }
    inputs.unless_done("explanations", &[file()], || {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "reach-method", "--bin", "explanations"]);
        let text =
            output(&mut command, "the message above says what crates/method/src/bin/explanations.rs could not do")?;
        fs::write(file(), text).with_context(|| format!("cannot write {}", file().display()))
    })
}

/// What the program wrote.
pub(crate) fn file() -> PathBuf {
    project::workshop().join("explanations.json")
}

/// Takes the explanations out of a language's texts and puts those from the tables of the crate beside them.
pub(crate) fn split_off(language: &str, texts: &mut Value) -> Result<Value> {
    let tables = fs::read_to_string(file()).context("type: cargo xtask build")?;
    Ok(split(language, texts, &serde_json::from_str(&tables)?))
}

fn split(language: &str, texts: &mut Value, tables: &Value) -> Value {
    let mut taken = Map::new();
    for group in GROUPS {
        taken.extend(texts.as_object_mut().and_then(|texts| texts.remove_entry(group)));
    }
    for (group, names) in TEXTS {
        taken.insert(group.to_owned(), take(texts, group, names));
    }
    taken.insert("sentences".to_owned(), said_there(texts));
    // The table's own words are English; a language that has none of its own shows them.
    for (parameter, published) in tables["sources"].as_object().into_iter().flatten() {
        let explained = &mut taken["parameters"][parameter];
        for said in ["source", "url"] {
            if explained[said].is_null() && published[said] != "" {
                explained[said] = published[said].clone();
            }
        }
    }
    let rows = tables["measurements"].as_array().into_iter().flatten();
    let rows = rows.map(|row| json!({ "metric": row[language], "source": row["source"], "url": row["url"] }));
    taken.insert("measurements".to_owned(), rows.collect());
    Value::Object(taken)
}

/// Takes the named texts out of every member of a group.
fn take(texts: &mut Value, group: &str, names: &[&str]) -> Value {
    let mut taken = BTreeMap::new();
    for (member, texts) in texts[group].as_object_mut().into_iter().flatten() {
        let entries = names.iter().filter_map(|name| texts.as_object_mut()?.remove_entry(*name));
        taken.insert(member.clone(), entries.collect::<Map<_, _>>());
    }
    json!(taken)
}

/// Takes the sentences out that only explanations say.
fn said_there(texts: &mut Value) -> Value {
    let mut taken = Map::new();
    if let Some(sentences) = texts["sentences"].as_object_mut() {
        let is_there = |key: &String| SAID_THERE.iter().any(|start| key.starts_with(start));
        let keys: Vec<_> = sentences.keys().filter(|key| is_there(key)).cloned().collect();
        taken.extend(keys.iter().filter_map(|key| sentences.remove_entry(key)));
    }
    Value::Object(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_and_nothing_comes_twice() {
        let mut texts = json!({
            "ui": { "why": "Why?" },
            "bases": { "User": "yours" },
            "sentences": { "fit.none": "Nothing measured", "platform.gone": "Nobody" },
            "parameters": { "posts": { "name": "Posts", "help": "How many" }, "fit": { "name": "Fit" } },
            "presets": { "one": { "name": "One", "note": "From here" } },
        });
        let tables = json!({
            "sources": {
                "posts": { "source": "counted", "url": "https://example.org/" },
                "fit": { "source": "", "url": "" },
            },
            "measurements": [{ "de": "Reichweite", "en": "reach", "source": "Somebody", "url": "" }],
        });
        let later = split("de", &mut texts, &tables);
        assert_eq!(
            texts,
            json!({
                "ui": { "why": "Why?" },
                "sentences": { "platform.gone": "Nobody" },
                "parameters": { "posts": { "name": "Posts" }, "fit": { "name": "Fit" } },
                "presets": { "one": { "name": "One" } },
            })
        );
        assert_eq!(
            later,
            json!({
                "bases": { "User": "yours" },
                "sentences": { "fit.none": "Nothing measured" },
                "parameters": {
                    "posts": { "help": "How many", "source": "counted", "url": "https://example.org/" },
                    "fit": {},
                },
                "presets": { "one": { "note": "From here" } },
                "measurements": [{ "metric": "Reichweite", "source": "Somebody", "url": "" }],
            })
        );
    }
}
