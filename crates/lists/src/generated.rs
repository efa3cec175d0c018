//! A file that is written here and nowhere else.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// What a file must hold.
pub(crate) struct Generated {
    /// From the top of the checkout.
    pub(crate) path: &'static str,
    pub(crate) text: String,
}

impl Generated {
    /// Whether the checkout holds something else.
    pub(crate) fn differs(&self) -> bool {
        fs::read_to_string(in_checkout(self.path)).ok().as_ref() != Some(&self.text)
    }

    pub(crate) fn write(&self) -> Result<()> {
        let place = in_checkout(self.path);
        fs::create_dir_all(place.parent().unwrap_or(&place))?;
        fs::write(&place, &self.text).with_context(|| format!("cannot write {}", self.path))
    }
}

/// A file's place, from the top of the checkout.
pub(crate) fn in_checkout(path: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../..")).join(path)
}

/// A file of the checkout.
pub(crate) fn read(path: &str) -> Result<String> {
    fs::read_to_string(in_checkout(path)).with_context(|| format!("cannot read {path}"))
}

/// The sentence that files for PHP, scripts and readers begin with.
pub(crate) fn note(source: &str) -> String {
    format!("Generated from {source} by `cargo xtask generate`: change it there, not here.")
}

/// A text in single quotes, which mean the same in JavaScript and PHP.
pub(crate) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
