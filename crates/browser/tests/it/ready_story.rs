//! The story that comes with the calculator, as a person reads its file.

use anyhow::{Context, Result};
use browser_tests::root;

/// A step of the story.
pub(crate) struct Step {
    pub(crate) title: String,
    pub(crate) link: String,
    /// What only the presenter sees, a line each.
    pub(crate) notes: Vec<String>,
}

/// The steps in a language, in their order.
pub(crate) fn steps(language: &str) -> Result<Vec<Step>> {
    let file = root().join(format!("www/words/locales/{language}/story.txt"));
    let text = std::fs::read_to_string(&file).with_context(|| format!("{} is not there", file.display()))?;
    text.trim().split("\n\n").skip(1).map(step).collect()
}

/// How many steps there are, in each language.
pub(crate) fn count() -> Result<usize> {
    Ok(steps("de")?.len())
}

/// The place of the step with this link, counted from 1 as the bar counts.
pub(crate) fn place(link: &str) -> Result<usize> {
    let found = steps("de")?.iter().position(|step| step.link == link);
    Ok(1 + found.with_context(|| format!("{link} is no step of the story"))?)
}

fn step(paragraph: &str) -> Result<Step> {
    let orders = ["Regler:", "Sliders:", "Erst schätzen", "Guess first"];
    let mut lines = paragraph.lines().map(str::to_owned);
    let title = lines.next().context("a paragraph without a line")?;
    let link = lines.next().with_context(|| format!("“{title}” has no link"))?;
    let notes = lines.filter(|line| !orders.iter().any(|order| line.starts_with(order))).collect();
    Ok(Step { title, link, notes })
}
