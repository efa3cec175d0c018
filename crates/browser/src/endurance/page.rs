//! The page that is walked through: what is within reach, and what it says.

use anyhow::{Context, Result};
use serde::Deserialize;
use serde_json::json;

use crate::{Page, Setup};

/// What runs before the page's own scripts.
pub(super) const PRELUDE: &str = include_str!("page.js");

/// The middle of something within reach, and how large it is.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Reached {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) what: String,
}

/// What headline, chart and table say.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub(super) struct Told {
    pub(super) link: String,
    pub(super) locale: String,
    pub(super) chapter: String,
    /// The answer, and the sentences that follow it.
    pub(super) headline: Vec<String>,
    /// What the chart is called.
    pub(super) label: String,
    pub(super) years: Vec<Vec<String>>,
    pub(super) months: Vec<Vec<String>>,
}

/// Opens the calculator's own page, to be walked through.
pub(super) fn open(url: &str) -> Result<Page> {
    let page = Page::open(url, Setup::laptop().prelude(PRELUDE))?;
    page.save_files()?;
    page.calculator()?;
    Ok(page)
}

impl Page {
    /// One of the elements within reach that match, by a number.
    pub(super) fn reached(&self, selector: &str, number: u32) -> Result<Option<Reached>> {
        self.value(&format!("endurance.pick({}, {number})", json!(selector)))
    }

    /// What is wrong with what is said, once all is drawn, and what the console was told.
    pub(super) fn looked(&self) -> Result<Vec<String>> {
        let mut wrong: Vec<String> = self.value("endurance.look()").context("the page does not come to rest")?;
        wrong.extend(self.problems()?);
        Ok(wrong)
    }

    /// What is said now.
    pub(super) fn told(&self) -> Result<Told> {
        self.value("endurance.told()")
    }
}
