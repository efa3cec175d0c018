//! The page about the model, which the crate writes itself: figures and charts in it are computed, not copied.

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

/// Lets the example write it when the model, its data or the prose has changed.
pub(crate) fn build() -> Result<()> {
    let root = project::root();
    let page = folder().join("method.html");
    let mut inputs = Fingerprint::empty();
    for input in ["Cargo.toml", "Cargo.lock", "data", "examples/method", "src", "www/words/locales", "www/method.css"] {
        inputs = inputs.path(&root.join(input))?;
    }
    inputs.unless_done("method page", std::slice::from_ref(&page), || {
        fs::create_dir_all(folder())?;
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "reach-calculator", "--example", "method", "--"]);
        run(command.arg(&page), "the message above says what examples/method could not do")
    })
}
