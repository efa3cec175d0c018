//! Somebody who never tires: random actions in the page, and what they leave.

use anyhow::Result;

use crate::build;
use crate::command::{cargo, run as run_command};
use crate::setup::Need;
use crate::step::step;

/// `cargo xtask endurance [ACTIONS] [SEED]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::build_with(&[Need::Browser])?;
    step("endurance", || {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "browser-tests", "--bin", "endurance", "--"]).args(arguments);
        run_command(&mut command, "what was found stands above; the same seed walks there again")
    })
}
