//! What lies in `docs/guides`: a folder a language, a file a guide, and one that leads to all of them.

use std::io::Result;
use std::path::{Path, PathBuf};

/// The guide that leads to the others.
pub(crate) const INDEX: &str = "index";

/// A language of the guides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// At the top of the guides.
    German,
    /// In a folder of its own.
    English,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::German, Self::English];

    /// As HTML and the folders call it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::German => "de",
            Self::English => "en",
        }
    }

    /// The one that a page leads to.
    pub(crate) fn other(self) -> Self {
        match self {
            Self::German => Self::English,
            Self::English => Self::German,
        }
    }
}

/// `docs/guides`.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/guides")
}

/// What the guides of a language are called, such as `wix`, in the order of the alphabet.
pub(crate) fn names(language: Language) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder().join(language.tag()))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".md").map(str::to_owned));
    }
    names.sort();
    Ok(names)
}

/// A guide as it is written.
pub(crate) fn text(language: Language, name: &str) -> Result<String> {
    std::fs::read_to_string(folder().join(language.tag()).join(name).with_extension("md"))
}
