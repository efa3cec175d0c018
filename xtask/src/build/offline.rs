//! The service worker: what it keeps is known only when everything else is built.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::Result;

use super::scripts;
use crate::fingerprint::short_hash;

/// Its name beside the page.
pub(crate) const WORKER: &str = "service-worker.js";

/// What people take along or put on other websites; the page itself needs none of it.
const ELSEWHERE: [&str; 5] = [
    "reach-calculator.classic.js",
    "reach-calculator.html",
    "reach-calculator-wordpress.zip",
    "check.html",
    "check.js",
];

/// The worker for these files, which `versioned` names where the page asks for them with a version.
pub(crate) fn worker(files: &BTreeMap<PathBuf, Vec<u8>>, versioned: &[String]) -> Result<String> {
    let version = scripts::asset_version()?;
    let (mut addresses, mut contents) = (vec!["./".to_owned()], Vec::new());
    for (file, content) in files {
        let name = file.to_string_lossy().replace('\\', "/");
        if ELSEWHERE.iter().any(|one| name.starts_with(one)) {
            continue;
        }
        contents.extend(name.as_bytes());
        contents.extend(content);
        addresses.push(if versioned.contains(&name) { format!("{name}?v={version}") } else { name });
    }
    let constants = [
        ("OFFLINE_FILES", serde_json::to_string(&addresses)?),
        ("OFFLINE_VERSION", serde_json::to_string(&short_hash(&contents))?),
    ];
    scripts::small("offline/worker.js", &constants)
}
