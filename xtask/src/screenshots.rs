//! Pictures of every chapter on every device, to look at before and after a change.

use anyhow::Result;

use crate::build;
use crate::command::{cargo, run as run_command};
use crate::setup::Need;
use crate::step::step;

/// What stands for the pictures in the guides.
const GUIDES: &str = "--guides";

/// `cargo xtask screenshots [PART] [--full]`, or `cargo xtask screenshots --guides`
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    build::build_with(&[Need::Browser])?;
    let (program, rest) = match arguments {
        [only] if only == GUIDES => ("guide-pictures", &[][..]),
        others => ("screenshots", others),
    };
    step("screenshots", || {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "browser-tests", "--bin", program, "--"]).args(rest);
        run_command(&mut command, "does the page itself load? cargo xtask serve")
    })
}
