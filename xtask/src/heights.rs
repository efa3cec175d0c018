//! Measures how tall the calculator is in each layout, and writes what pages keep free for it by that.

use anyhow::{Result, ensure};

use crate::command::{cargo, run as run_command};
use crate::setup::Need;
use crate::step::step;
use crate::{build, generate};

/// `cargo xtask heights`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    ensure!(arguments.is_empty(), "type: cargo xtask heights");
    build::build_with(&[Need::Browser])?;
    step("measure heights", || {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "browser-tests", "--bin", "heights"]);
        run_command(&mut command, "does the page itself load? cargo xtask serve")
    })?;
    generate::run(&[])
}
