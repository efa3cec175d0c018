//! The npm package as a tarball.

use std::path::PathBuf;

use anyhow::Result;

use super::{fill, packages};
use crate::build;
use crate::command::{output, program};
use crate::step::step;

/// Packs what is built and returns the tarball.
pub(crate) fn pack() -> Result<PathBuf> {
    step("npm package", || {
        fill(&folder(), &build::npm_contents()?)?;
        let mut pack = program("npm");
        pack.current_dir(folder()).args(["pack", "--loglevel=error", "--pack-destination", ".."]);
        let name = output(&mut pack, "npm/package.json is its manifest")?;
        Ok(packages().join(name.trim()))
    })
}

/// The package as it is published.
pub(crate) fn folder() -> PathBuf {
    packages().join("npm")
}
