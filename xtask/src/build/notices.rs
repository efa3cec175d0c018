//! `LICENSE` and `LICENSES.txt`: under what the calculator may be used, and the licences of the crates in its Wasm, read from
//! the crates' own files. The scripts hold nothing of others: `build::scripts` sees to that.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::core::{UNITS, Unit};
use crate::command::{cargo, output};
use crate::fingerprint::Fingerprint;
use crate::project;

/// How the names of files begin that hold a licence or what must go with it.
const NAMES: [&str; 5] = ["LICEN", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// No crate of Cargo's, so its files are not beside the others.
const STANDARD_LIBRARY: &str = include_str!("notices/standard-library.txt");

/// A crate: name, version and under what it may be used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Crate {
    name: String,
    version: String,
    licence: String,
}

/// Writes the notices where the crates have changed.
pub(crate) fn build() -> Result<()> {
    let root = project::root();
    let mut inputs = Fingerprint::of_this_program()?;
    for manifest in [
        "Cargo.toml",
        "Cargo.lock",
        "wasm/exports/Cargo.toml",
        "wasm/figures/Cargo.toml",
        "wasm/questions/Cargo.toml",
        "wasm/workbook/Cargo.toml",
        "crates/fitting/Cargo.toml",
        "crates/reading/Cargo.toml",
        "wasm/workshop/Cargo.toml",
    ] {
        inputs = inputs.path(&root.join(manifest))?;
    }
    inputs.unless_done("notices", &[file(), list_file()], || {
        let crates = crates()?;
        fs::write(list_file(), by_licence(crates.keys()))?;
        fs::write(file(), notices(&crates)).with_context(|| format!("cannot write {}", file().display()))
    })
}

fn file() -> PathBuf {
    project::workshop().join("LICENSES.txt")
}

fn list_file() -> PathBuf {
    project::workshop().join("crates.txt")
}

/// The notices.
pub(crate) fn all() -> Result<String> {
    fs::read_to_string(file()).context("type: cargo xtask build")
}

/// The crates in one line, for a file that is passed on alone.
pub(crate) fn list() -> Result<String> {
    fs::read_to_string(list_file()).context("type: cargo xtask build")
}

/// Crates and versions, each licence once: `MIT: libm 0.2.16, plotters 0.3.7; Zlib: …`.
fn by_licence<'a>(crates: impl Iterator<Item = &'a Crate>) -> String {
    let mut groups = BTreeMap::<_, Vec<_>>::new();
    for one in crates {
        groups.entry(&one.licence).or_default().push(format!("{} {}", one.name, one.version));
    }
    let groups: Vec<_> = groups.iter().map(|(licence, crates)| format!("{licence}: {}", crates.join(", "))).collect();
    groups.join("; ")
}

/// Under what the calculator itself may be used, in one file.
pub(crate) fn own() -> Result<String> {
    let read = |name| fs::read_to_string(project::root().join(name)).with_context(|| format!("{name} is missing"));
    Ok(format!(
        "{}\n\nLICENSE-MIT\n\n{}\n\nLICENSE-APACHE\n\n{}",
        read("LICENSE")?,
        read("LICENSE-MIT")?,
        read("LICENSE-APACHE")?
    ))
}

/// The crates of all Wasm files, each with its texts.
fn crates() -> Result<BTreeMap<Crate, BTreeSet<String>>> {
    let metadata =
        output(cargo().args(["metadata", "--format-version", "1", "--all-features"]), "is Cargo.lock up to date?")?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let mut linked = BTreeSet::new();
    for unit in UNITS {
        linked.extend(self::linked(&unit)?);
    }
    let mut found = BTreeMap::new();
    for package in metadata["packages"].as_array().into_iter().flatten() {
        let text = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        let is_linked = linked.remove(&format!("{} v{}", text("name"), text("version")));
        // The calculator's own crates come from nowhere.
        if !is_linked || package["source"].is_null() {
            continue;
        }
        let one = Crate { name: text("name"), version: text("version"), licence: text("license") };
        let folder = PathBuf::from(text("manifest_path"));
        let texts = texts(folder.parent().context("no folder")?)?;
        if texts.is_empty() {
            bail!("{} {} holds no licence: do without it, or write it into {}", one.name, one.version, file!());
        }
        found.insert(one, texts);
    }
    if !linked.is_empty() {
        bail!("cargo metadata does not know {linked:?}");
    }
    Ok(found)
}

/// Names and versions of all crates that are linked into a Wasm, not of those that only take part in building it.
fn linked(unit: &Unit) -> Result<BTreeSet<String>> {
    let mut tree = cargo();
    tree.args(["tree", "--package", unit.package, "--edges", "normal,no-proc-macro"]).args(unit.features);
    tree.args(["--target", "wasm32-unknown-unknown", "--prefix", "none", "--format", "{p}"]);
    let tree = output(&mut tree, "is Cargo.lock up to date?")?;
    let words = tree.lines().map(|line| line.split_whitespace().take(2).collect::<Vec<_>>().join(" "));
    Ok(words.collect())
}

/// What a crate's folder says about its licence: under MIT where it has the choice, else all of it.
fn texts(folder: &Path) -> Result<BTreeSet<String>> {
    let named = |path: &PathBuf, part: &str| {
        path.file_name().is_some_and(|name| name.to_string_lossy().to_uppercase().contains(part))
    };
    let licences = entries(folder)?.into_iter().filter(|path| NAMES.iter().any(|name| named(path, name)));
    let mut all = Vec::new();
    for path in licences {
        // Some lay all of them into a folder, whatever each is called.
        let files = if path.is_dir() { entries(&path)? } else { vec![path] };
        all.extend(files.into_iter().filter(|path| path.is_file()));
    }
    let has_choice = all.iter().any(|path| named(path, "MIT"));
    let chosen =
        all.into_iter().filter(|path| !has_choice || !["APACHE", "ZLIB"].iter().any(|other| named(path, other)));
    let mut found = BTreeSet::new();
    for path in chosen {
        found.insert(tidy(&fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?));
    }
    if found.is_empty() {
        // Some authors write it at the top of the source.
        let source = fs::read_to_string(folder.join("src/lib.rs")).unwrap_or_default();
        found.extend(head_comment(&source).filter(|text| text.contains("Copyright")).map(|text| tidy(&text)));
    }
    Ok(found)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(folder.read_dir()?.flatten().map(|entry| entry.path()).collect())
}

/// The first comment of a source, without its stars.
fn head_comment(source: &str) -> Option<String> {
    let (comment, _) = source.trim_start().strip_prefix("/*")?.split_once("*/")?;
    Some(comment.lines().map(|line| line.trim_start().trim_start_matches('*').trim()).collect::<Vec<_>>().join("\n"))
}

/// Without the white space at the ends of lines and of the text, which differs between copies of the same licence.
fn tidy(text: &str) -> String {
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// All of it as one text: each licence once, under the crates that it goes with.
fn notices(crates: &BTreeMap<Crate, BTreeSet<String>>) -> String {
    let mut by_text: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (one, texts) in crates {
        for text in texts {
            by_text.entry(text).or_default().push(format!("{} {} ({})", one.name, one.version, one.licence));
        }
    }
    let mut groups: Vec<_> = by_text.into_iter().map(|(text, names)| (names.join("\n"), text)).collect();
    groups.sort();
    let mut result = format!(
        "Reach calculator {}: licences of others\n\nThe calculator itself: see LICENSE. Its Wasm files, and with them the scripts and pages in one piece, hold\nthe following crates. Those that leave the choice are used under their MIT licence.\n",
        env!("CARGO_PKG_VERSION")
    );
    for (names, text) in groups {
        result.push_str(&format!("\n{}\n\n{names}\n\n{text}\n", "-".repeat(80)));
    }
    result.push_str(&format!("\n{}\n\n{STANDARD_LIBRARY}", "-".repeat(80)));
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_that_several_crates_share_stands_there_once() {
        let one = |name: &str| Crate { name: name.to_owned(), version: "1.0.0".to_owned(), licence: "MIT".to_owned() };
        let texts = |text: &str| BTreeSet::from([text.to_owned()]);
        let crates = BTreeMap::from([
            (one("a"), texts("Copyright A")),
            (one("b"), texts("Copyright A")),
            (one("c"), texts("Copyright C")),
        ]);
        let notices = notices(&crates);
        assert_eq!(notices.matches("Copyright A").count(), 1);
        assert!(notices.contains("\na 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nCopyright A\n"), "{notices}");
        assert!(notices.contains("Rust"), "{notices}");
    }

    #[test]
    fn a_licence_may_stand_at_the_top_of_the_source() {
        let source = "/* \n * A library\n * \n * Copyright (c) Somebody.\n */\n\n//! More";
        assert_eq!(tidy(&head_comment(source).expect("a comment")), "A library\n\nCopyright (c) Somebody.");
        assert_eq!(head_comment("//! None"), None);
    }
}
