//! The website: `dist/`, the same again in a folder that is called like the version and stays when a newer one comes, and by
//! which anybody can tell whether a file is the one that was released.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};

use super::{fill as fill_folder, packages};
use crate::fingerprint::{files, hex};
use crate::project;
use crate::step::step;

/// What other websites name in `<script>` and `<link>`, and may pin by `integrity`.
const PINNED: [&str; 3] = ["reach-calculator.js", "reach-calculator.classic.js", "reach-calculator.css"];

/// Lays out what is built and returns the folder.
pub(super) fn fill() -> Result<PathBuf> {
    step("website", || {
        let folder = packages().join("site");
        let mut dist = BTreeMap::new();
        for file in files(&project::dist())? {
            dist.insert(file.strip_prefix(project::dist())?.to_owned(), fs::read(&file)?);
        }
        fill_folder(&folder, &with_proofs(dist))?;
        Ok(folder)
    })
}

/// Both folders, `INTEGRITY.txt` in each, and `SHA256SUMS`, as `sha256sum --check` reads it, for all of it.
fn with_proofs(mut dist: BTreeMap<PathBuf, Vec<u8>>) -> BTreeMap<PathBuf, Vec<u8>> {
    dist.insert("INTEGRITY.txt".into(), integrity(&dist).into_bytes());
    let version = Path::new(env!("CARGO_PKG_VERSION"));
    let kept: Vec<_> = dist.iter().map(|(name, content)| (version.join(name), content.clone())).collect();
    dist.extend(kept);
    dist.insert("SHA256SUMS".into(), sums(&dist).into_bytes());
    dist
}

fn integrity(files: &BTreeMap<PathBuf, Vec<u8>>) -> String {
    let line = |name: &&str| {
        let content = files.get(Path::new(name))?;
        Some(format!("{name} sha384-{}\n", STANDARD.encode(Sha384::digest(content))))
    };
    PINNED.iter().filter_map(line).collect()
}

fn sums(files: &BTreeMap<PathBuf, Vec<u8>>) -> String {
    files.iter().map(|(name, content)| format!("{}  {}\n", hex(&Sha256::digest(content)), name.display())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_there_under_its_version_and_has_its_checksum() {
        let dist = BTreeMap::from([
            (PathBuf::from("index.html"), b"page".to_vec()),
            (PathBuf::from("reach-calculator.js"), b"".to_vec()),
        ]);
        let site = with_proofs(dist.clone());
        assert_eq!(site, with_proofs(dist), "the same bytes twice");
        let version = env!("CARGO_PKG_VERSION");
        assert_eq!(site[&PathBuf::from(version).join("index.html")], b"page");
        let text = |name: &str| String::from_utf8(site[Path::new(name)].clone()).expect("text");
        // What `sha256sum` and `openssl dgst -sha384 -binary | base64` say of an empty file.
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  reach-calculator.js\n";
        assert!(text("SHA256SUMS").contains(empty), "{}", text("SHA256SUMS"));
        assert_eq!(text("SHA256SUMS").lines().count(), site.len() - 1);
        let empty = "reach-calculator.js sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb\n";
        assert_eq!(text("INTEGRITY.txt"), empty);
    }
}
