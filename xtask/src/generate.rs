//! What follows from the lists in Rust and in `data/`: written by `crates/lists`, which knows them; and what the guides give to
//! paste, which the snippet builder knows.

use anyhow::{Result, bail};

use crate::command::{cargo, program, run as run_command};
use crate::project;
use crate::setup::{self, Need};

/// `cargo xtask generate [--check]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    match arguments {
        [] => write(&[], "does src/ compile? What is generated there comes back by: git checkout -- src/evidence"),
        [flag] if flag == "--check" => check(),
        _ => bail!("type: cargo xtask generate, or: cargo xtask generate --check"),
    }
}

/// Fails with the names of the files that are not what their lists say.
pub(crate) fn check() -> Result<()> {
    write(&["--check"], "the message above says which files differ, and what to type")
}

fn write(arguments: &[&str], hint: &str) -> Result<()> {
    lists(arguments, hint)?;
    setup::ensure(&[Need::Node])?;
    let mut guides = program("node");
    run_command(
        guides.arg(project::tools().join("guides.mjs")).args(arguments),
        "the message above says which guide it is",
    )
}

/// A program of its own: with the lists inside, `xtask` would be compiled anew, and redo all its work, after every change
/// of the core.
fn lists(arguments: &[&str], hint: &str) -> Result<()> {
    run_command(cargo().args(["run", "--quiet", "--package", "reach-lists", "--"]).args(arguments), hint)
}
