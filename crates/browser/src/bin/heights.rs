//! How tall each layout is for each chapter: `data/heights.json`, from which pages keep room before the calculator starts.
//!
//! `cargo xtask heights` measures and writes; `crates/browser/tests/it/heights.rs` measures some of it again.

use std::fs;

use anyhow::Result;
use browser_tests::heights::{measured, written};
use browser_tests::root;

fn main() -> Result<()> {
    let file = root().join("data/heights.json");
    fs::write(&file, written(&measured()?))?;
    println!("{} is written; now type: cargo xtask generate", file.display());
    Ok(())
}
