//! Pictures of every chapter on every device, to look at before and after a change.

use anyhow::Result;

use crate::build;
use crate::command::{cargo, run as run_command};
use crate::setup::Need;
use crate::step::step;

/// `cargo xtask screenshots [PART] [--full]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::build_with(&[Need::Browser])?;
    step("screenshots", || {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "browser-tests", "--bin", "screenshots", "--"]).args(arguments);
        run_command(&mut command, "does the page itself load? cargo xtask serve")
    })
}
