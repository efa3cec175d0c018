//! Tells whether a step's inputs changed since it last succeeded: a hash of contents, kept in a file beside the results.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::project;

/// The inputs of one step, added one after the other.
pub(crate) struct Fingerprint(Sha256);

impl Fingerprint {
    /// Starts with the build program itself: a changed xtask redoes its work.
    pub(crate) fn of_this_program() -> Result<Fingerprint> {
        let meta = fs::metadata(std::env::current_exe()?)?;
        let changed = meta.modified()?.duration_since(UNIX_EPOCH)?.as_nanos();
        Ok(Fingerprint::empty().text(&format!("{}·{changed}", meta.len())))
    }

    /// Starts with nothing.
    pub(crate) fn empty() -> Fingerprint {
        Fingerprint(Sha256::new())
    }

    /// Adds a setting.
    pub(crate) fn text(self, text: &str) -> Fingerprint {
        self.bytes(text.as_bytes())
    }

    /// Adds a file, or all files of a folder, by name and content; what does not exist counts as empty.
    pub(crate) fn path(mut self, path: &Path) -> Result<Fingerprint> {
        for file in files(path)? {
            let content = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            self = self.text(&file.to_string_lossy()).bytes(&content);
        }
        Ok(self)
    }

    /// Adds a content.
    pub(crate) fn bytes(mut self, content: &[u8]) -> Fingerprint {
        self.0.update((content.len() as u64).to_le_bytes());
        self.0.update(content);
        self
    }

    /// What the inputs come to.
    pub(crate) fn hash(self) -> String {
        hex(&self.0.finalize())
    }

    /// Does the work unless it has been done for the same inputs and all of `results` are still there.
    pub(crate) fn unless_done(self, name: &str, results: &[PathBuf], work: impl FnOnce() -> Result<()>) -> Result<()> {
        let stamp = project::workshop().join(format!("{name}.done"));
        let hash = self.hash();
        let known = fs::read_to_string(&stamp).unwrap_or_default();
        if known == hash && results.iter().all(|result| result.exists()) {
            eprintln!("▪ {name}: unchanged");
            return Ok(());
        }
        // A half-done step must not look done: the stamp goes first and comes back last.
        let _ = fs::remove_file(&stamp);
        crate::step::step(name, work)?;
        fs::create_dir_all(project::workshop())?;
        fs::write(&stamp, hash).with_context(|| format!("cannot write {}", stamp.display()))
    }
}

/// A short name for a content, for file names that must change with it: eight letters, as esbuild gives them to its parts.
pub(crate) fn short_hash(content: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let digest = Sha256::digest(content);
    digest.iter().take(8).map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

/// All files below a path in a fixed order.
pub(crate) fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(path) else { return Ok(found) };
    for entry in entries {
        found.extend(files(&entry?.path())?);
    }
    found.sort();
    Ok(found)
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
