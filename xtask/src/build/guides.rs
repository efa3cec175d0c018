//! The guides, which a crate makes pages of from `docs/guides`.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use super::found;
use crate::command::{cargo, run};
use crate::fingerprint::Fingerprint;
use crate::project;

/// Where `guides/` and `en/guides/` lie.
pub(crate) fn folder() -> PathBuf {
    project::workshop().join("guides")
}

/// Lets that crate write them when a guide, a picture or the page around them has changed.
pub(crate) fn build() -> Result<()> {
    let root = project::root();
    let pages = ["guides/index.html", "en/guides/index.html"].map(|page| folder().join(page));
    let mut inputs = Fingerprint::empty().text(&found::site().unwrap_or_default());
    for input in [
        "Cargo.toml",
        "Cargo.lock",
        "crates/guides",
        "crates/method/pages.css",
        "crates/method/src/colours.rs",
        "crates/method/src/site.rs",
        "docs/guides",
        "src/chart",
    ] {
        inputs = inputs.path(&root.join(input))?;
    }
    inputs.unless_done("guides", &pages, || {
        // A guide that is gone would be shipped for ever.
        let _ = fs::remove_dir_all(folder());
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "reach-guides", "--"]);
        run(command.arg(folder()).args(found::site()), "the message above says what crates/guides could not do")
    })
}
