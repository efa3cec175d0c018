//! The page about the model, which a crate writes itself: figures and charts in it are computed, not copied.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::command::{cargo, run};
use crate::fingerprint::Fingerprint;
use crate::project;

/// Where `method.html` and its style lie.
pub(crate) fn folder() -> PathBuf {
    project::workshop().join("method")
}

/// Lets that crate write it when the model, its data or the prose has changed.
pub(crate) fn build() -> Result<()> {
    let root = project::root();
    let page = folder().join("method.html");
    let mut inputs = Fingerprint::empty();
    for input in ["Cargo.toml", "Cargo.lock", "data", "crates/method", "src", "www/words/locales"] {
        inputs = inputs.path(&root.join(input))?;
    }
    inputs.unless_done("method page", std::slice::from_ref(&page), || {
        fs::create_dir_all(folder())?;
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "reach-method", "--bin", "reach-method", "--"]);
        run(command.arg(&page), "the message above says what crates/method could not do")
    })
}
