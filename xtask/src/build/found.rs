//! The pages by which the calculator is found, with their cards, icons and manifests: a crate writes them, because all that
//! they say is computed and drawn by the calculator's own code.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::command::{cargo, run};
use crate::fingerprint::{Fingerprint, files};
use crate::project;

/// Where the calculator will stand, such as `https://example.org/calculator/`, as the argument of those who write pages: only
/// who builds it knows.
pub(super) fn site() -> Option<String> {
    std::env::var("REACH_SITE").ok().filter(|site| !site.is_empty())
}

/// Where they lie.
pub(crate) fn folder() -> PathBuf {
    project::workshop().join("found")
}

/// Where the files of the packages for learning platforms lie, a folder a language.
pub(crate) fn scorm() -> PathBuf {
    folder().join("scorm")
}

/// Where the pictures for the plugin's page in the directory of WordPress.org lie.
pub(crate) fn directory() -> PathBuf {
    folder().join("wordpress-org")
}

/// All files but those that are handed on by other ways.
pub(crate) fn beside_the_script() -> Result<Vec<PathBuf>> {
    let mut all = files(&folder())?;
    all.retain(|file| !file.starts_with(scorm()) && !file.starts_with(directory()));
    Ok(all)
}

/// Lets that crate write them when the model, the texts, or the address has changed.
pub(crate) fn build() -> Result<()> {
    let root = project::root();
    let mut inputs = Fingerprint::empty().text(&site().unwrap_or_default());
    for input in ["Cargo.toml", "Cargo.lock", "data", "crates/method", "crates/pages", "src", "www/words/locales"] {
        inputs = inputs.path(&root.join(input))?;
    }
    inputs.unless_done("pages of chapters and platforms", &[folder().join("icon.svg")], || {
        // What is written no longer would be shipped for ever.
        let _ = fs::remove_dir_all(folder());
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "reach-pages", "--"]).arg(folder()).args(site());
        run(&mut command, "the message above says what crates/pages could not do; is REACH_SITE an address?")
    })
}

/// The pages themselves, such as `de/contacts-instagram-2026.html`.
pub(crate) fn pages() -> Result<Vec<String>> {
    let mut found = Vec::new();
    for file in beside_the_script()? {
        let name = file.strip_prefix(folder())?.to_string_lossy().replace('\\', "/");
        if name.ends_with(".html") {
            found.push(name);
        }
    }
    Ok(found)
}
