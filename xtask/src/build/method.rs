//! The pages about the model, one for each language and way of speaking, which a crate writes itself: figures and charts in them are
//! computed, not copied.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use super::found;
use crate::command::{cargo, run};
use crate::fingerprint::Fingerprint;
use crate::project;

/// Where `method.html`, `en/method.html`, `de-formal/method.html` and their style lie.
pub(crate) fn folder() -> PathBuf {
    project::workshop().join("method")
}

/// Lets that crate write them when the model, its data or the prose has changed.
pub(crate) fn build() -> Result<()> {
    let root = project::root();
    let pages = ["method.html", "en/method.html", "de-formal/method.html"].map(|page| folder().join(page));
    let mut inputs = Fingerprint::empty().text(&found::site().unwrap_or_default());
    for input in ["Cargo.toml", "Cargo.lock", "data", "crates/method", "src", "www/words/locales"] {
        inputs = inputs.path(&root.join(input))?;
    }
    inputs.unless_done("method page", &pages, || {
        // What is written no longer would be shipped for ever.
        let _ = fs::remove_dir_all(folder());
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "reach-method", "--bin", "reach-method", "--"]);
        run(command.arg(folder()).args(found::site()), "the message above says what crates/method could not do")
    })
}
