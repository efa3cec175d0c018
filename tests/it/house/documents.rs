//! Documents lead to what is there: every relative link of a Markdown file, with the heading that it names, and every path in
//! `` `code` ``, from the document or from the top of the checkout.

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

/// Where the links of a document lead, but for other websites: a file, empty for the document itself, and a heading in it.
fn links(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let ours = targets.filter(|target| !target.contains(':'));
    ours.map(|target| target.split_once('#').unwrap_or((target, "")))
}

/// Whether a link leads to what the build makes: `crates/browser/tests/it/shipped.rs` follows those of the guides.
fn is_built(link: &str) -> bool {
    link.trim_start_matches("../").starts_with("dist/")
}

/// The headings of a document, as GitHub calls them in addresses.
fn anchors(text: &str) -> Vec<String> {
    let outside_blocks = text.split("```").step_by(2);
    let headings = outside_blocks.flat_map(str::lines).filter(|line| line.starts_with('#'));
    let is_kept = |letter: &char| letter.is_alphanumeric() || " -_".contains(*letter);
    let name = |line: &str| line.trim_start_matches('#').trim().chars().filter(is_kept).collect::<String>();
    headings.map(|line| name(line).to_lowercase().replace(' ', "-")).collect()
}

/// Whether the file that a link names is there, and has the heading.
fn leads_somewhere(document: &Path, (file, heading): (&str, &str)) -> bool {
    let target = if file.is_empty() { document.to_owned() } else { document.with_file_name(file) };
    let has_heading =
        || fs::read_to_string(in_checkout(&target)).is_ok_and(|text| anchors(&text).iter().any(|one| one == heading));
    is_built(file) || in_checkout(&target).exists() && (heading.is_empty() || has_heading())
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
        let nowhere = links(&text).filter(|link| !leads_somewhere(&document, *link));
        let nowhere = nowhere.map(|(file, heading)| format!("{file}#{heading}"));
        let is_there = |path: &str| in_checkout(Path::new(path)).exists() || beside.join(path).exists();
        let gone = paths(&text).filter(|path| starts_at_the_top(path) && !is_there(path));
        let all = nowhere.chain(gone.map(str::to_owned));
        lost.extend(all.map(|target| format!("{}: {target}", document.display())));
    }
    assert!(lost.is_empty(), "these lead nowhere; has the file moved?\n{}", lost.join("\n"));
}

#[test]
fn links_and_paths_are_told_from_other_words() {
    let text = "See [a](b.md#c), [d](https://e.org/f) and [g](#h); `src/link`, `src/<x>`, `cargo xtask`, ` and/or`.";
    assert_eq!(links(text).collect::<Vec<_>>(), [("b.md", "c"), ("", "h")]);
    assert_eq!(paths(text).collect::<Vec<_>>(), ["src/link"]);
    assert!(starts_at_the_top("src/gone") && !starts_at_the_top("dist/gone") && !starts_at_the_top("nowhere/gone"));
}

#[test]
fn a_link_to_a_heading_that_is_not_there_leads_nowhere() {
    assert_eq!(anchors("# A `b`\n```\n# no\n```\n## Heights · Höhen\ntext # no"), ["a-b", "heights--höhen"]);
    let leads = |target| leads_somewhere(Path::new("docs/hosting.md"), target);
    assert!(leads(("../README.md", "in-a-workshop")) && leads(("", "headers")) && leads(("../dist/made.html", "")));
    assert!(!leads(("../README.md", "gone")) && !leads(("", "gone")) && !leads(("gone.md", "")));
}
