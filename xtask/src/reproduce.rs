//! Whether the same sources give the same `dist/` elsewhere: whoever checks a release builds it in a folder of their own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::build;
use crate::command::{cargo, output, program, run as run_command};
use crate::fingerprint::files;
use crate::project;
use crate::setup::Toolchain;
use crate::step::step;

/// `cargo xtask reproduce`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.first() {
        bail!("`reproduce` takes no argument `{unknown}`");
    }
    build::build()?;
    let compiler = Toolchain::find();
    let elsewhere = Elsewhere::lay_out()?;
    step("build the same sources in another folder", || {
        let mut build = cargo();
        build.current_dir(&elsewhere.0).env_remove("CARGO_TARGET_DIR").args(["xtask", "build"]);
        run_command(&mut build, "the message above says what only this folder has")
    })?;
    if Toolchain::find() != compiler {
        bail!("another compiler was installed meanwhile, so nothing can be compared: type the same again");
    }
    let (here, there) = (contents(&project::dist())?, contents(&elsewhere.0.join("dist"))?);
    let differences = differences(&here, &there);
    if !differences.is_empty() {
        bail!("in {} another dist/ was built:\n{}", elsewhere.keep().display(), differences.join("\n"));
    }
    println!("  {} files, the same bytes in both folders", here.len());
    Ok(())
}

/// A copy of what git knows of this checkout, with the changes that are not committed yet; removed when it is dropped.
struct Elsewhere(PathBuf);

impl Elsewhere {
    fn lay_out() -> Result<Elsewhere> {
        let copy = Elsewhere(std::env::temp_dir().join(format!("reach-reproduce-{}", std::process::id())));
        let known = output(program("git").args(["ls-files", "-z"]), "this has to be a checkout")?;
        for name in known.split('\0').filter(|name| !name.is_empty()) {
            let (from, to) = (project::root().join(name), copy.0.join(name));
            // Deleted and not yet committed.
            if !from.exists() {
                continue;
            }
            fs::create_dir_all(to.parent().unwrap_or(&copy.0))?;
            fs::copy(&from, &to).with_context(|| format!("cannot copy {name}"))?;
        }
        Ok(copy)
    }

    /// Leaves it where it is, to be looked at.
    fn keep(self) -> PathBuf {
        let place = self.0.clone();
        std::mem::forget(self);
        place
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut found = BTreeMap::new();
    for file in files(folder)? {
        found.insert(file.strip_prefix(folder)?.to_owned(), fs::read(&file)?);
    }
    Ok(found)
}

/// What only one of both has, and what is not the same in both, a line each.
fn differences(here: &BTreeMap<PathBuf, Vec<u8>>, there: &BTreeMap<PathBuf, Vec<u8>>) -> Vec<String> {
    let mut found = Vec::new();
    for (name, content) in here {
        let (other, name) = (there.get(name), name.display());
        match other {
            None => found.push(format!("{name} is only here")),
            Some(other) if other != content => {
                let place = content.iter().zip(other).take_while(|(one, other)| one == other).count();
                found.push(format!("{name} differs from byte {place} on"));
            }
            Some(_) => {}
        }
    }
    found.extend(
        there.keys().filter(|name| !here.contains_key(*name)).map(|name| format!("{} is only there", name.display())),
    );
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_is_named_with_its_place() {
        let folder = |files: &[(&str, &str)]| {
            files.iter().map(|(name, text)| (PathBuf::from(name), text.as_bytes().to_vec())).collect()
        };
        let here = folder(&[("a.js", "same"), ("b/c.wasm", "abcd"), ("only.css", "")]);
        assert_eq!(differences(&here, &here), [""; 0]);
        let there = folder(&[("a.js", "same"), ("b/c.wasm", "abXd"), ("new.css", "")]);
        let expected = ["b/c.wasm differs from byte 2 on", "only.css is only here", "new.css is only there"];
        assert_eq!(differences(&here, &there), expected);
    }
}
