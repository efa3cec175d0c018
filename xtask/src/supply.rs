//! What this project builds with: licences, sources and known holes of crates and npm packages.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::command::{cargo, find, output, program, run as run_command};
use crate::project;
use crate::setup::{self, Need};
use crate::step::step;

/// What can be told from what lies on this machine.
const OFFLINE: [&str; 3] = ["licenses", "bans", "sources"];

/// What is told in words where somebody cannot be asked.
const NOT_ASKED: &str = "NOT ASKED";

/// `cargo xtask supply`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    if let Some(unknown) = arguments.first() {
        bail!("`supply` takes no argument `{unknown}`");
    }
    let deny = cargo_deny()?;
    step("licences, duplicates and sources of crates", || {
        run_command(check(&deny).args(OFFLINE), "what is allowed stands in deny.toml")
    })?;
    let mut told = vec![("known holes of crates", advisories(&deny)?)];
    setup::ensure(&[Need::Node])?;
    for lock in npm_locks()? {
        let folder = lock.parent().context("a lockfile has a folder")?;
        told.push(("known holes of npm packages", audited(folder)?));
    }
    for (what, answer) in told {
        println!("  {what}: {answer}");
    }
    Ok(())
}

/// The program, which is compiled where there is none.
fn cargo_deny() -> Result<PathBuf> {
    if let Some(there) = find("cargo-deny") {
        return Ok(there);
    }
    let place = project::root().join("target/cargo-deny");
    let built = place.join("bin/cargo-deny");
    if !built.exists() {
        step("compile cargo-deny", || {
            let mut install = cargo();
            install.args(["install", "--quiet", "--locked", "cargo-deny", "--root"]).arg(&place);
            run_command(&mut install, "is crates.io reachable?")
        })?;
    }
    Ok(built)
}

fn check(deny: &Path) -> Command {
    let mut command = program(deny);
    command.current_dir(project::root()).args(["--log-level", "error", "check", "--hide-inclusion-graph"]);
    command
}

/// The database of holes lies on GitHub, which not every machine may reach.
fn advisories(deny: &Path) -> Result<String> {
    let Err(error) = output(check(deny).arg("advisories"), "mend it, or say in deny.toml why it does not concern us")
    else {
        return Ok("none".to_owned());
    };
    let error = format!("{error:#}");
    if ["fetch", "clone", "resolve host", "connect"].iter().any(|sign| error.contains(sign)) {
        return Ok(format!("{NOT_ASKED}: the database (github.com/rustsec/advisory-db) is out of reach"));
    }
    bail!(error)
}

/// The lockfiles that git knows.
fn npm_locks() -> Result<Vec<PathBuf>> {
    let known = output(program("git").args(["ls-files", "*package-lock.json"]), "this has to be a checkout")?;
    Ok(known.lines().map(|name| project::root().join(name)).collect())
}

/// What the registry knows of the packages in a lockfile. One that answers no such question is named, with how many it would
/// have been asked of.
fn audited(folder: &Path) -> Result<String> {
    let name = folder.strip_prefix(project::root()).unwrap_or(folder).display().to_string();
    let lock: Value = serde_json::from_str(&std::fs::read_to_string(folder.join("package-lock.json"))?)?;
    let packages = lock["packages"].as_object().map_or(0, |packages| packages.len().saturating_sub(1));
    let mut audit = program("npm");
    audit.current_dir(folder).args(["audit", "--package-lock-only", "--json"]);
    // It ends with an error where it has found something, and where it could not ask.
    let said = audit.output().context("`npm` does not start")?;
    let answer: Value = serde_json::from_slice(&said.stdout).unwrap_or_default();
    let Some(found) = answer["vulnerabilities"].as_object() else {
        return Ok(format!("{name}: {NOT_ASKED} of {packages} packages: {}", answer["message"]));
    };
    let grave = |hole: &Value| matches!(hole["severity"].as_str(), Some("high" | "critical"));
    let graves: Vec<_> = found.iter().filter(|(_, hole)| grave(hole)).map(|(name, _)| name.as_str()).collect();
    if !graves.is_empty() {
        bail!("in {name}: {}; type: npm audit --prefix {name}", graves.join(", "));
    }
    Ok(format!("{name}: {} of {packages} packages, none of them grave", found.len()))
}
