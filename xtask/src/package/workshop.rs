//! What a workshop leader takes along on a stick: the calculator in one file, its stories, and how to begin.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::packages;
use crate::step::step;
use crate::{build, project, zipped};

/// How to begin, in the languages of the page.
const HOW_TO_BEGIN: [(&str, &str); 2] =
    [("LIESMICH.txt", include_str!("workshop/LIESMICH.txt")), ("README.txt", include_str!("workshop/README.txt"))];

/// Packs what is built and returns the zip.
pub(super) fn pack() -> Result<PathBuf> {
    step("workshop zip", || {
        let mut files = BTreeMap::new();
        for name in ["reach-calculator.html", "LICENSE", "LICENSES.txt", "VERSION"] {
            let content = fs::read(project::dist().join(name)).with_context(|| format!("dist/{name} is missing"))?;
            files.insert(name.to_owned(), content);
        }
        for (name, story) in build::stories()? {
            files.insert(name, story);
        }
        for (name, text) in HOW_TO_BEGIN {
            // As Windows' old editor wants it.
            files.insert(name.to_owned(), text.replace('\n', "\r\n").into_bytes());
        }
        let inside = files.into_iter().map(|(name, content)| (format!("reach-calculator-workshop/{name}"), content));
        let place = packages().join(format!("reach-calculator-workshop-{}.zip", env!("CARGO_PKG_VERSION")));
        fs::write(&place, zipped::archive(&inside.collect())?)
            .with_context(|| format!("cannot write {}", place.display()))?;
        Ok(place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_to_begin_names_what_lies_beside_it() {
        for (name, text) in HOW_TO_BEGIN {
            for file in ["reach-calculator.html", "stories", "LICENSE"] {
                assert!(text.contains(file), "{name} does not name {file}");
            }
            assert!(text.lines().all(|line| line.chars().count() <= 80), "{name} is too wide for an editor");
        }
    }
}
