//! Two builds in one checkout would write over each other: the second waits for the first.

use std::fs::{self, File};

use anyhow::{Context, Result};

use crate::project;

/// Holds the build to oneself until it is dropped.
pub(crate) struct Lock(#[expect(dead_code, reason = "the open file is the lock")] File);

/// Waits until no other build runs in this checkout.
pub(crate) fn take() -> Result<Lock> {
    fs::create_dir_all(project::workshop())?;
    let path = project::workshop().join("lock");
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    if file.try_lock().is_err() {
        eprintln!("▸ waiting for another `cargo xtask` in this checkout …");
        file.lock().context("cannot wait for the other build")?;
    }
    Ok(Lock(file))
}
