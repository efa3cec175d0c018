//! What the directory of WordPress.org shows of the plugin besides its `readme.txt`: it lies in a folder `assets` beside the
//! plugin's own, and in no zip.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{fill, packages};
use crate::build;
use crate::fingerprint::files;
use crate::project;
use crate::step::step;

/// Pictures of the calculator, in the order in which `readme.txt` says what they show.
const SCREENSHOTS: [&str; 1] = ["docs/screenshot.png"];

/// Lays out the pictures and returns the folder.
pub(super) fn lay_out() -> Result<PathBuf> {
    step("pictures for WordPress.org", || {
        let mut pictures = BTreeMap::new();
        let drawn = build::directory_pictures();
        for file in files(&drawn)? {
            pictures.insert(file.strip_prefix(&drawn)?.to_owned(), fs::read(&file)?);
        }
        for (file, number) in SCREENSHOTS.iter().zip(1..) {
            let picture = fs::read(project::root().join(file)).with_context(|| format!("{file} is missing"))?;
            pictures.insert(format!("screenshot-{number}.png").into(), picture);
        }
        let folder = packages().join("wordpress-org");
        fill(&folder, &pictures)?;
        Ok(folder)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_screenshot_is_there_and_the_readme_says_what_it_shows() {
        let readme = fs::read_to_string(project::root().join("wordpress/readme.txt")).expect("a readme");
        let (_, section) = readme.split_once("== Screenshots ==").expect("a section");
        let section = section.split("\n== ").next().unwrap_or_default();
        let said = section.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())).count();
        assert_eq!(said, SCREENSHOTS.len());
        for file in SCREENSHOTS {
            assert!(project::root().join(file).is_file(), "{file}");
        }
    }
}
