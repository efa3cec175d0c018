//! How fast it is: the model natively, the page in Chromium, beside the budgets.

use anyhow::Result;

use crate::build;
use crate::command::{cargo, run as run_command};
use crate::setup::Need;
use crate::step::step;

/// `cargo xtask bench [PART]`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::build_with(&[Need::Browser])?;
    step("native", || {
        let mut command = cargo();
        command.args(["bench", "--package", "reach-calculator", "--features", "chart", "--bench", "*", "--"]);
        run_command(command.args(arguments), "a single one: cargo bench --features chart NAME")
    })?;
    step("in Chromium", || {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "browser-tests", "--bin", "speed"]);
        run_command(&mut command, "does the page itself load? cargo xtask serve")
    })
}
