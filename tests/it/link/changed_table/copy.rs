//! A copy of the sources that may be changed: a workspace of the library and `reach-forecast`.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::given::Given;

const HERE: &str = env!("CARGO_MANIFEST_DIR");

/// What a build of library and `reach-forecast` needs, and nothing else.
const COPIED: [&str; 10] = [
    "src",
    "cli/src",
    "cli/Cargo.toml",
    "crates/fitting/src",
    "crates/fitting/Cargo.toml",
    "crates/reading/src",
    "crates/reading/Cargo.toml",
    "wasm/workbook/src",
    "wasm/workbook/Cargo.toml",
    "Cargo.lock",
];

/// The sections of `Cargo.toml` that name what is not copied.
const LEFT_OUT: [&str; 4] = ["[dev-dependencies]", "[[", "[profile.", "[workspace]"];

/// Compiled as fast as can be: nobody looks into it, and it computes no forecast.
const WORKSPACE: &str = "\
[workspace]
members = [\".\", \"cli\"]
resolver = \"2\"

[profile.dev]
debug = false

";

/// The copy. It stays in cargo's folder for tests from run to run, so that what both depend on is compiled once.
pub(super) struct Copy {
    top: PathBuf,
    /// While it is open, another test waits for the copy.
    _lock: File,
}

impl Copy {
    /// A copy of the sources as they are.
    pub(super) fn of_the_sources() -> Self {
        let top = Path::new(env!("CARGO_TARGET_TMPDIR")).join("changed_table");
        fs::create_dir_all(&top).expect("cargo's folder for tests can be written");
        let lock = File::create(top.join("lock")).expect("a lock");
        lock.lock().expect("the lock can be had");
        let copy = Self { top, _lock: lock };
        let mut files = BTreeMap::new();
        COPIED.iter().for_each(|path| collect(path, &mut files));
        files.insert(String::from("Cargo.toml"), trimmed(&read(&Path::new(HERE).join("Cargo.toml"))));
        copy.clear("src", &files);
        copy.clear("cli", &files);
        files.iter().for_each(|(path, text)| copy.write(path, text));
        copy
    }

    /// Removes what an earlier test has added.
    fn clear(&self, folder: &str, files: &BTreeMap<String, String>) {
        let mut found = Vec::new();
        list(&self.top.join(folder), &mut found);
        let is_more = |path: &PathBuf| !files.keys().any(|file| *path == self.top.join(file));
        found.into_iter().filter(is_more).for_each(|path| fs::remove_file(path).expect("it can be removed"));
    }

    /// Writes a file; one that says the same already keeps its date, and cargo its work.
    pub(super) fn write(&self, path: &str, text: &str) {
        let path = self.top.join(path);
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return;
        }
        fs::create_dir_all(path.parent().expect("it lies in the copy")).expect("the copy can be written");
        fs::write(&path, text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Changes a file.
    pub(super) fn edit(&self, path: &str, change: impl FnOnce(&str) -> String) {
        self.write(path, &change(&read(&self.top.join(path))));
    }

    /// What `reach-forecast` of the copy writes.
    pub(super) fn forecast(&self, arguments: &[&str]) -> String {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["run", "--quiet", "--offline", "--package", "reach-forecast", "--target-dir", "target", "--"]);
        let output = cargo.args(arguments).current_dir(&self.top).stdin(Stdio::null()).output().expect("cargo runs");
        let complaints = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "in {}, {arguments:?}:\n{complaints}", self.top.display());
        String::from_utf8(output.stdout).expect("it writes text")
    }

    /// What links give in the copy.
    pub(super) fn give(&self, links: &[String]) -> Vec<Given> {
        self.write("links.txt", &links.join("\n"));
        self.forecast(&["--links", "links.txt"]).lines().map(Given::there).collect()
    }
}

/// A text with another word where the anchors lead to, each of which stands behind the one before.
#[track_caller]
pub(super) fn with(text: &str, anchors: &[&str], word: &str) -> String {
    let start = anchors.iter().fold(0, |from, anchor| {
        from + anchor.len() + text[from..].find(anchor).unwrap_or_else(|| panic!("{anchor:?} of {anchors:?} is gone"))
    });
    let end = start + text[start..].find([' ', ',', ')']).expect("a word has an end");
    assert_ne!(&text[start..end], word, "{anchors:?} says so already");
    format!("{}{word}{}", &text[..start], &text[end..])
}

/// `Cargo.toml` as a workspace of library and `reach-forecast`.
fn trimmed(manifest: &str) -> String {
    let mut text = String::from(WORKSPACE);
    let mut keep = true;
    for line in manifest.lines() {
        if line.starts_with('[') {
            keep = !LEFT_OUT.iter().any(|section| line.starts_with(section));
        }
        if keep {
            text.push_str(line);
            text.push('\n');
        }
    }
    text
}

/// Reads a file, or all files of a folder, of the checkout.
fn collect(path: &str, files: &mut BTreeMap<String, String>) {
    let mut found = Vec::new();
    let here = Path::new(HERE).join(path);
    if here.is_dir() {
        list(&here, &mut found);
    } else {
        found.push(here);
    }
    for path in found {
        let name = path.strip_prefix(HERE).expect("it was found there").to_string_lossy().replace('\\', "/");
        files.insert(name, read(&path));
    }
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) {
    // In a new copy there is nothing yet.
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.expect("a folder can be read to its end").path();
        if path.is_dir() { list(&path, found) } else { found.push(path) }
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
