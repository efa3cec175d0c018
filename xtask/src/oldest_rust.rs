//! Whether each crate's `rust-version` is true: no older than what its dependencies ask for, and, where that very
//! toolchain is installed, enough to compile it.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::command::{cargo, output, run};
use crate::project;

/// The crates that others build, with the features they can choose.
const SHIPPED: [&[&str]; 2] =
    [&["--package", "reach-calculator", "--features", "chart"], &["--package", "reach-forecast"]];

/// Major, minor and patch.
type Version = (u64, u64, u64);

/// Holds what the manifests say against what cargo knows of every package.
pub(crate) fn check() -> Result<()> {
    let mut metadata = cargo();
    metadata.args(["metadata", "--format-version", "1", "--locked"]);
    let metadata: Value = serde_json::from_str(&output(&mut metadata, "is Cargo.lock up to date?")?)?;
    let complaints = complaints(&metadata);
    if !complaints.is_empty() {
        bail!("{}", complaints.join("\n"));
    }
    compile_with_the_oldest(&metadata)
}

/// Members whose dependencies ask for a newer compiler than the member itself names.
fn complaints(metadata: &Value) -> Vec<String> {
    let packages: BTreeMap<&str, &Value> = list(&metadata["packages"]).map(|one| (text(&one["id"]), one)).collect();
    let needs: BTreeMap<&str, Vec<&str>> = list(&metadata["resolve"]["nodes"])
        .map(|node| {
            (text(&node["id"]), list(&node["deps"]).filter(|dep| counts(dep)).map(|dep| text(&dep["pkg"])).collect())
        })
        .collect();
    let mut found = Vec::new();
    for member in list(&metadata["workspace_members"]).map(text) {
        let own = version(packages[member]);
        let newest = closure(member, &needs).into_iter().map(|id| packages[id]).max_by_key(|one| version(one));
        if let Some(newest) = newest.filter(|newest| version(newest) > own) {
            let (name, asks) = (text(&newest["name"]), text(&newest["rust_version"]));
            let member = text(&packages[member]["name"]);
            found.push(format!("{member} names an older `rust-version` than {name} asks for: {asks}"));
        }
    }
    found
}

/// Dependencies for tests only bind nobody who uses the crate.
fn counts(dependency: &Value) -> bool {
    list(&dependency["dep_kinds"]).any(|kind| kind["kind"] != "dev")
}

fn closure<'a>(member: &'a str, needs: &BTreeMap<&'a str, Vec<&'a str>>) -> BTreeSet<&'a str> {
    let (mut found, mut open) = (BTreeSet::new(), vec![member]);
    while let Some(id) = open.pop() {
        let fresh = needs.get(id).into_iter().flatten().filter(|other| found.insert(**other));
        open.extend(fresh);
    }
    found
}

/// Compiles what others build by rustup's toolchain of that version; says so where it is not installed.
fn compile_with_the_oldest(metadata: &Value) -> Result<()> {
    let library = list(&metadata["packages"]).find(|one| one["name"] == "reach-calculator");
    let oldest = text(&library.context("the library is a member of its own workspace")?["rust_version"]).to_owned();
    let toolchains =
        Command::new("rustup").args(["toolchain", "list"]).output().map(|list| list.stdout).unwrap_or_default();
    let toolchains = String::from_utf8_lossy(&toolchains).into_owned();
    let Some(name) =
        toolchains.lines().find_map(|line| line.split_whitespace().next().filter(|name| name.starts_with(&oldest)))
    else {
        eprintln!(
            "  Rust {oldest} is not installed: what the manifests say was compared, nothing was compiled with it"
        );
        return Ok(());
    };
    for crates in SHIPPED {
        let mut check = Command::new("rustup");
        check.args(["run", name, "cargo", "check", "--quiet", "--locked"]).args(crates);
        check.arg("--target-dir").arg(project::target().join("oldest"));
        run(&mut check, "something in it is newer than its `rust-version`")?;
    }
    Ok(())
}

/// The version of Rust that a package asks for; none counts as the oldest.
fn version(package: &Value) -> Version {
    let mut numbers = text(&package["rust_version"]).split('.').map(|number| number.parse().unwrap_or(0));
    let mut next = || numbers.next().unwrap_or(0);
    (next(), next(), next())
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::complaints;

    fn metadata(own: &str, kind: &str) -> serde_json::Value {
        json!({
            "packages": [
                { "id": "a", "name": "ours", "rust_version": own },
                { "id": "b", "name": "middle", "rust_version": null },
                { "id": "c", "name": "theirs", "rust_version": "1.90.1" },
            ],
            "workspace_members": ["a"],
            "resolve": { "nodes": [
                { "id": "a", "deps": [{ "pkg": "b", "dep_kinds": [{ "kind": null }] }] },
                { "id": "b", "deps": [{ "pkg": "c", "dep_kinds": [{ "kind": kind }] }] },
            ] },
        })
    }

    #[test]
    fn a_dependency_of_a_dependency_that_asks_for_more_is_named() {
        let wanted = "ours names an older `rust-version` than theirs asks for: 1.90.1";
        assert_eq!(complaints(&metadata("1.90", "build")), [wanted]);
        assert_eq!(complaints(&metadata("1.91", "build")), [""; 0]);
    }

    #[test]
    fn what_only_tests_need_binds_nobody() {
        assert_eq!(complaints(&metadata("1.80", "dev")), [""; 0]);
    }
}
