//! What scripts of the page read of others: stories, addresses that carry them, attributes. Node.js runs them, as it stands on
//! every machine that builds the page.

use std::path::Path;
use std::process::Command;

/// So long each target is bent in a run of the tests; `REACH_FUZZ_SECONDS` makes it longer.
const SECONDS: &str = "5";

#[test]
fn stories_and_attributes_bent_at_random_are_read_or_refused() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/run.mjs");
    let seconds = std::env::var("REACH_FUZZ_SECONDS").unwrap_or_else(|_| SECONDS.to_owned());
    let run = Command::new("node").arg(script).arg(seconds).output().expect("node is installed: cargo xtask build");
    let told = [run.stdout, run.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
    // Seen only where the test fails, or by who asks for it.
    println!("{told}");
    assert!(run.status.success(), "{told}");
}
