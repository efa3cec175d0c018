//! How fast it is: the model natively, the page in Chromium beside its budgets, and all of it beside what a developer would
//! build instead, which is written to `BENCHMARKS.md`.

use std::fs;

use anyhow::{Context, Result};

use crate::build;
use crate::command::{cargo, run as run_command};
use crate::project;
use crate::setup::{self, Need};
use crate::step::step;

/// Parts that are measured in Chromium, each alone and without writing anything.
const IN_CHROMIUM: [&str; 3] = ["drag", "beside", "budgets"];

/// `cargo xtask bench [PART]`: all of it; `drag`, `beside` or `budgets`; or the native benchmarks of a name.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let part = arguments.first().map(String::as_str);
    let in_chromium = part.filter(|part| IN_CHROMIUM.contains(part));
    if in_chromium.is_none() {
        step("native", || {
            let mut command = cargo();
            command.args(["bench", "--package", "reach-calculator", "--features", "chart", "--bench", "*", "--"]);
            run_command(command.args(arguments), "a single one: cargo bench --features chart NAME")
        })?;
        if part.is_some() {
            return Ok(());
        }
    }
    build::build_with(&[Need::Browser])?;
    step("what it is compared with", join_others)?;
    step("in Chromium", || {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "browser-tests", "--bin", "speed", "--"]).args(in_chromium);
        run_command(&mut command, "a budget is exceeded, or a page does not load: cargo xtask serve")
    })
}

/// Installs the chart libraries and joins the scripts of `tools/bench`, as small as ours.
fn join_others() -> Result<()> {
    let folder = project::tools().join("bench");
    setup::install_packages(&folder)?;
    let joined = project::target().join("bench");
    fs::create_dir_all(&joined).with_context(|| format!("cannot make {}", joined.display()))?;
    let entries = ["uplot.js", "chartjs.js", "models.js"].map(|name| folder.join("page").join(name));
    build::join_others(&entries, &joined)
}
