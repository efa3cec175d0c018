//! The service worker: what it keeps is known only when everything else is built.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;

use super::{found, scripts};
use crate::fingerprint::short_hash;

/// Its name beside the page.
pub(crate) const WORKER: &str = "service-worker.js";

/// What people take along or put on other websites, which the page itself does not need; and what reads workbooks, which is as
/// large as all the rest and comes when somebody drops one.
const ELSEWHERE: [&str; 19] = [
    "reach-calculator.classic.js",
    "reach-calculator.loader.js",
    "reach-calculator.html",
    "reach-calculator-wordpress.zip",
    "reach-calculator-scorm-",
    "404.",
    "check.html",
    "check.js",
    "guide.js",
    "guides/",
    "en/guides/",
    "LICENSE",
    "VERSION",
    "workbook-",
    // One page is kept for all: without network it stands for those of chapters and platforms.
    "cards/",
    "icons/",
    "oembed/",
    "sitemap.xml",
    "favicon.ico",
];

/// The worker for these files.
pub(crate) fn worker(files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<String> {
    let (mut addresses, mut contents) = (vec!["./".to_owned()], Vec::new());
    let pages = found::pages()?;
    for (file, content) in files {
        let name = file.to_string_lossy().replace('\\', "/");
        if pages.contains(&name) || ELSEWHERE.iter().any(|one| name.starts_with(one)) {
            continue;
        }
        contents.extend(name.as_bytes());
        contents.extend(content);
        addresses.push(name);
    }
    let constants = [
        ("OFFLINE_FILES", serde_json::to_string(&addresses)?),
        ("OFFLINE_PAGES", serde_json::to_string(&pages)?),
        ("OFFLINE_VERSION", serde_json::to_string(&short_hash(&contents))?),
    ];
    scripts::small("offline/worker.js", &constants)
}
