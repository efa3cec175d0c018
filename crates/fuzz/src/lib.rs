//! What comes from outside, and what must hold whatever it is. Each [`Target`] takes bytes, panics where something does not
//! hold, and has a folder of inputs that once found something, or reached what others did not: `corpora/NAME`.
//!
//! `cargo test -p reach-fuzz` runs through all that is kept, and bends it for a fixed time; `cargo xtask fuzz` lets libFuzzer
//! look for more, and keeps it.

mod targets;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Something that reads what others wrote.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name of it and of its folder.
    pub name: &'static str,
    /// Reads bytes; panics where something does not hold.
    pub run: fn(&[u8]),
    /// Where more inputs lie that are kept for other tests, from the top of the checkout.
    pub samples: Option<&'static str>,
    /// Longer inputs are not tried.
    pub longest: usize,
}

/// All of them.
pub const TARGETS: [Target; 5] = [
    Target { name: "links", run: targets::links, samples: None, longest: 4_096 },
    Target { name: "numbers", run: targets::numbers, samples: None, longest: 64 },
    Target { name: "scenarios", run: targets::scenarios, samples: None, longest: 4_096 },
    Target { name: "tables", run: targets::tables, samples: Some(SAMPLES), longest: 16_384 },
    Target { name: "workbooks", run: targets::workbooks, samples: Some(SAMPLES), longest: 32_768 },
];

const SAMPLES: &str = "crates/reading/tests/samples";

impl Target {
    /// The target of a name.
    pub fn named(name: &str) -> Option<Self> {
        TARGETS.into_iter().find(|target| target.name == name)
    }

    /// The folder of what is kept.
    pub fn corpus(&self) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("corpora").join(self.name)
    }

    /// Inputs that are kept for it and for other tests, by their names, those that are short enough.
    ///
    /// # Errors
    /// A folder that cannot be read.
    pub fn kept(&self) -> io::Result<Vec<Vec<u8>>> {
        let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let folders = [Some(self.corpus()), self.samples.map(|folder| top.join(folder))];
        let mut files = Vec::new();
        for folder in folders.into_iter().flatten() {
            for entry in fs::read_dir(folder)? {
                files.push(entry?.path());
            }
        }
        files.sort();
        let contents: io::Result<Vec<_>> = files.iter().map(fs::read).collect();
        Ok(contents?.into_iter().filter(|content| content.len() <= self.longest).collect())
    }
}
