//! What a visit loads: one script. A module that the page shares with what it loads on demand becomes a file of its own,
//! which every visit has to fetch, so it is handed over instead.

use std::collections::BTreeSet;

use super::files::{Files, files};
use super::imports::{at_once, on_demand};

#[test]
fn what_is_loaded_on_demand_shares_no_module_with_the_page() {
    let complaints = complaints(&files("www"));
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn a_shared_module_is_named() {
    let main = ("main.js", "import './dom/a.js';\nconst later = import('./workshop/b.js');");
    let apart = [main, ("dom/a.js", ""), ("workshop/b.js", "import './c.js'"), ("workshop/c.js", "")];
    assert_eq!(complaints_of(&apart), [""; 0]);
    let shared =
        [main, ("dom/a.js", ""), ("workshop/b.js", "import './c.js'"), ("workshop/c.js", "import '../dom/a.js'")];
    let wanted = "www/workshop/b.js is loaded on demand and shares www/dom/a.js with the page: hand over what it needs";
    assert_eq!(complaints_of(&shared), [wanted]);
}

fn complaints_of(files: &[(&str, &str)]) -> Vec<String> {
    complaints(&files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect())
}

/// Every module that is shared, a sentence each.
fn complaints(files: &Files) -> Vec<String> {
    let page = reached(files, "main.js");
    let mut found = BTreeSet::new();
    for script in &page {
        for part in on_demand(script, &files[script]) {
            for shared in reached(files, &part).intersection(&page) {
                let handed = "hand over what it needs";
                found.insert(format!("www/{part} is loaded on demand and shares www/{shared} with the page: {handed}"));
            }
        }
    }
    found.into_iter().collect()
}

/// A script with all that is there before it runs.
fn reached(files: &Files, script: &str) -> BTreeSet<String> {
    let (mut found, mut next) = (BTreeSet::new(), vec![script.to_owned()]);
    while let Some(script) = next.pop() {
        if let Some(text) = files.get(&script)
            && found.insert(script.clone())
        {
            next.extend(at_once(&script, text));
        }
    }
    found
}
