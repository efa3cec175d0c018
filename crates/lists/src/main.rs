//! Writes what follows from a list elsewhere, so that no list is kept twice: from `data/` the tables of published
//! figures, from `data/element.json` and the lists in Rust what PHP, block editor, scripts, types, npm package and reference name.
//!
//! `reach-lists` writes, `reach-lists --check` only says which files differ; both are called by `cargo xtask generate`.

mod adoption;
#[cfg(test)]
mod directory;
mod element;
mod generated;
mod heights;
mod manifest;
mod measurements;
mod names;
mod package;
mod reference;
mod rust;
mod script;
mod types;
mod wordpress;

use std::process::ExitCode;

use anyhow::{Result, bail};

use element::Element;
use generated::Generated;
use heights::Heights;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [] => files().and_then(write),
        [flag] if flag == "--check" => files().and_then(check),
        _ => Err(anyhow::anyhow!("type: cargo xtask generate, or: cargo xtask generate --check")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Everything that is generated.
fn files() -> Result<Vec<Generated>> {
    let element = Element::read()?;
    let mut files = measurements::files()?;
    files.push(adoption::file()?);
    let heights = Heights::read()?;
    files.extend(wordpress::files(&element, &heights)?);
    files.extend(heights::files(&heights, &element.rooms())?);
    files.extend(script::files(&element)?);
    files.extend([types::file(&element)?, reference::file(&element, &heights)?, manifest::file(&element)?]);
    files.extend(package::files(&element)?);
    Ok(files)
}

fn write(files: Vec<Generated>) -> Result<()> {
    for file in files {
        if file.differs() {
            file.write()?;
            println!("  {} is written anew", file.path);
        }
    }
    Ok(())
}

fn check(files: Vec<Generated>) -> Result<()> {
    let differing: Vec<_> = files.iter().filter(|file| file.differs()).map(|file| file.path).collect();
    if !differing.is_empty() {
        bail!(
            "not what their lists say: {}\ntype: cargo xtask generate (and change the lists, not these files)",
            differing.join(", ")
        );
    }
    Ok(())
}
