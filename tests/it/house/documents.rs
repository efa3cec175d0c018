//! Documents lead to what is there: every relative link of a Markdown file, and every path in `` `code` ``, from the document
//! or from the top of the checkout.

use std::fs;
use std::path::{Path, PathBuf};

/// Folders that the build or a package manager fills, and one whose prose belongs to a page of its own.
const NOT_OURS: [&str; 5] = [".git", "dist", "node_modules", "target", "crates/method/texts"];

/// The documents, by their path in the checkout.
fn documents() -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(Path::new(""), &mut found);
    found
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(in_checkout(folder)).expect("a folder can be read") {
        let name = folder.join(entry.expect("a folder can be read to its end").file_name());
        if NOT_OURS.iter().any(|other| name.ends_with(other)) {
            continue;
        }
        if in_checkout(&name).is_dir() {
            collect(&name, found);
        } else if name.extension().is_some_and(|extension| extension == "md") {
            found.push(name);
        }
    }
}

fn in_checkout(path: &Path) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Where the links of a document lead, but for other websites and places in the document itself.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let files = targets.filter(|target| !target.contains(':')).filter_map(|target| target.split('#').next());
    files.filter(|file| !file.is_empty())
}

/// What is written as code and looks like a path: one word with a slash in it.
fn paths(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || "_-./".contains(letter);
    text.split('`').skip(1).step_by(2).filter(move |code| code.contains('/') && code.chars().all(is_part))
}

/// Whether a path starts in a folder at the top of the checkout; what the build makes is not there yet.
fn starts_at_the_top(path: &str) -> bool {
    let top = path.split('/').next().unwrap_or_default();
    !top.is_empty() && !NOT_OURS.contains(&top) && in_checkout(Path::new(top)).is_dir()
}

#[test]
fn every_link_and_path_of_a_document_leads_to_a_file() {
    let documents = documents();
    assert!(documents.contains(&PathBuf::from("README.md")), "{documents:?}");
    let mut lost = Vec::new();
    for document in documents {
        let text = fs::read_to_string(in_checkout(&document)).expect("a text");
        let beside = in_checkout(document.parent().expect("a file lies in a folder"));
        let nowhere = links(&text).filter(|link| !beside.join(link).exists());
        let is_there = |path: &str| in_checkout(Path::new(path)).exists() || beside.join(path).exists();
        let gone = paths(&text).filter(|path| starts_at_the_top(path) && !is_there(path));
        lost.extend(nowhere.chain(gone).map(|target| format!("{}: {target}", document.display())));
    }
    assert!(lost.is_empty(), "these lead nowhere; has the file moved?\n{}", lost.join("\n"));
}

#[test]
fn links_and_paths_are_told_from_other_words() {
    let text = "See [a](b.md#c), [d](https://e.org/f) and [g](#h); `src/link`, `src/<x>`, `cargo xtask`, ` and/or`.";
    assert_eq!(links(text).collect::<Vec<_>>(), ["b.md"]);
    assert_eq!(paths(text).collect::<Vec<_>>(), ["src/link"]);
    assert!(starts_at_the_top("src/gone") && !starts_at_the_top("dist/gone") && !starts_at_the_top("nowhere/gone"));
}
