//! What is handed on: the website with its checksums, the workshop's zip, the pictures for WordPress.org, the npm package.

mod npm;
mod site;
mod wordpress_org;
mod workshop;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

pub(crate) use npm::{folder as npm_folder, pack as pack_npm};

use crate::{build, project};

/// `cargo xtask package [npm]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::build()?;
    match arguments {
        [] => {
            for place in [site::fill()?, workshop::pack()?, wordpress_org::lay_out()?, pack_npm()?] {
                println!("  {}", place.display());
            }
        }
        [only] if only == "npm" => println!("  {}", pack_npm()?.display()),
        _ => bail!("type: cargo xtask package, or: cargo xtask package npm"),
    }
    Ok(())
}

/// Where all packages lie.
pub(crate) fn packages() -> PathBuf {
    project::root().join("target/package")
}

/// Exactly these files in a folder.
fn fill(folder: &Path, files: &BTreeMap<PathBuf, Vec<u8>>) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    for (name, content) in files {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(&file, content).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(())
}
