//! Fills `dist/`: the core compiled for the browser, the scripts joined, the pages copied.

mod assets;
mod base116;
mod base85;
mod core;
mod dist;
mod explanations;
mod found;
mod guides;
mod likeness;
mod locales;
mod method;
mod names;
mod notices;
mod npm;
mod offline;
pub(crate) mod one_file;
pub(crate) mod packed;
mod pages;
mod scorm;
mod scripts;

use anyhow::{Result, bail};

pub(crate) use assets::file as asset;
pub(crate) use core::RUSTFLAGS;
pub(crate) use found::directory as directory_pictures;
pub(crate) use locales::{languages, stories};
pub(crate) use npm::contents as npm_contents;
pub(crate) use scripts::{join_others, loaded_modules};

use crate::setup::{self, Need};
use crate::step::step;
use crate::{lock, project};

/// `cargo xtask build`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.first() {
        bail!("`build` takes no argument `{unknown}`; type: cargo xtask build");
    }
    build()
}

/// Redoes only what changed since the last build.
pub(crate) fn build() -> Result<()> {
    build_with(&[])
}

/// The same, with what the verb needs beyond that installed in the same go.
pub(crate) fn build_with(more: &[Need]) -> Result<()> {
    let _lock = lock::take()?;
    setup::ensure(&[&[Need::Wasm, Need::Node], more].concat())?;
    step("build", || {
        core::build()?;
        explanations::build()?;
        notices::build()?;
        scripts::build()?;
        found::build()?;
        method::build()?;
        guides::build()?;
        dist::fill()
    })?;
    eprintln!("  {} is ready; type: cargo xtask serve", project::dist().display());
    Ok(())
}
