//! How fast the page is in Chromium, beside its budgets and beside what a developer would build instead: `cargo xtask bench`,
//! which joins the others' scripts first. Writes `BENCHMARKS.md`.

mod beside;
mod budgets;
mod drag;
mod drags;
mod events;
mod files;
mod loading;
mod machine;
mod models;
mod questions;
mod ratio;
mod rivals;
mod sheet;
mod written;

use anyhow::{Result, bail};

use beside::Beside;
use drags::Drags;
use machine::{Machine, load};
use sheet::Sheet;

/// A single part is measured and printed, and nothing is written.
fn main() -> Result<()> {
    let part = std::env::args().nth(1);
    let before = load();
    let server = rivals::serve()?;
    match part.as_deref() {
        None => {}
        Some("drag") => {
            println!("{}", Drags::measure(&server)?.table());
            return Ok(());
        }
        Some("beside") => {
            println!("{}", Beside::measure(&server)?.tables());
            return Ok(());
        }
        Some("budgets") => return kept(&budgets()?),
        Some(unknown) => bail!("there is no part `{unknown}`, but drag, beside and budgets"),
    }
    let machine = Machine::look(&server)?;
    let drags = Drags::measure(&server)?;
    let beside = Beside::measure(&server)?;
    let sheet = budgets()?;
    written::write(&machine, &before, &sheet, &drags, &beside)?;
    kept(&sheet)
}

fn budgets() -> Result<Sheet> {
    let mut sheet = Sheet::default();
    budgets::measure(&mut sheet)?;
    Ok(sheet)
}

/// Fails where a budget is exceeded.
fn kept(sheet: &Sheet) -> Result<()> {
    let exceeded = sheet.exceeded();
    if exceeded.is_empty() {
        return Ok(());
    }
    bail!("{} budgets of DESIGN.md are exceeded:\n  {}", exceeded.len(), exceeded.join("\n  "))
}
