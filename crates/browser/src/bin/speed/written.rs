//! `BENCHMARKS.md`: what a run has measured, and what each try brought.

use std::fs;

use anyhow::{Context, Result};
use browser_tests::root;

use crate::beside::Beside;
use crate::drags::Drags;
use crate::machine::{Machine, load};
use crate::sheet::Sheet;

/// Written by hand, a paragraph a try.
const TRIES: &str = "tools/bench/tries.md";

/// Writes the file anew; the load of the machine before is that of others alone.
pub(crate) fn write(machine: &Machine, before: &str, sheet: &Sheet, drags: &Drags, beside: &Beside) -> Result<()> {
    let tries = fs::read_to_string(root().join(TRIES)).with_context(|| format!("cannot read {TRIES}"))?;
    let Machine { processor, cores, browser, day } = machine;
    let lost = [drags.lost(), beside.lost()].concat();
    let losses = if lost.is_empty() { "Nothing of what issue 16 demands.\n".to_owned() } else { listed(&lost) };
    let exceeded = sheet.exceeded();
    let budgets = if exceeded.is_empty() { String::new() } else { format!("Exceeded:\n\n{}\n", listed(&exceeded)) };
    let text = format!(
        "# Benchmarks\n\n\
         Written by `cargo xtask bench` on {day}: {processor}, {cores} cores, {browser}; load average {before} before, {} \
         after. What it is compared with is in [`tools/bench`](tools/bench): the same model in JavaScript, with uPlot and with \
         Chart.js. Ratios are medians of three rounds, with the least and the greatest.\n\n\
         ## What is lost\n\n{losses}\n\
         ## Beside JavaScript\n\n{}\n\
         ## A drag at 60 moves a second\n\n{}\n\
         ## Budgets\n\n{budgets}{}\n{tries}",
        load(),
        beside.tables(),
        drags.table(),
        sheet.table(),
    );
    let file = root().join("BENCHMARKS.md");
    fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))
}

fn listed(lines: &[String]) -> String {
    lines.iter().map(|line| format!("* {line}\n")).collect()
}
