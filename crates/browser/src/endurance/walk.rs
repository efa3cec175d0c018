//! The walk itself: which action is next, what was found, and where the page stood then.

use std::collections::VecDeque;

use anyhow::{Result, anyhow, ensure};
use fastrand::Rng;
use serde_json::json;

use super::actions::{ACTIONS, Action};
use super::weight::Weight;
use super::{agreement, page};
use crate::{Page, Serving, Setup, dist};

/// After so many actions headline, chart and table are compared.
const COMPARED: u32 = 100;

/// After so many the page is weighed.
const WEIGHED: u32 = 1_000;

/// So many actions are told with what was found after them.
const REMEMBERED: usize = 6;

/// Something that was not right.
#[derive(Debug)]
pub struct Fault {
    /// Which action it followed.
    pub action: u32,
    /// What was done, the last of it last.
    pub done: Vec<String>,
    /// What was wrong.
    pub wrong: String,
}

/// A page that is walked through.
pub struct Walk {
    server: Serving,
    pub(super) page: Page,
    /// A window of somebody else, who opens links.
    other: Page,
    pub(super) chance: Rng,
    done: VecDeque<String>,
    number: u32,
    /// What was found.
    pub faults: Vec<Fault>,
    /// What the page held after every thousandth action, at rest.
    pub weights: Vec<Weight>,
    /// How often headline, chart, table and link were compared.
    pub compared: u32,
}

impl Walk {
    /// Opens the page, before the first action.
    pub fn begin(seed: u64) -> Result<Walk> {
        let server = dist().start()?;
        let address = server.url("/#rc1&lg=de");
        let (page, other) = (page::open(&address)?, page::open(&address)?);
        let chance = Rng::with_seed(seed);
        let (done, faults, weights) = (VecDeque::new(), Vec::new(), Vec::new());
        Ok(Walk { server, page, other, chance, done, number: 0, faults, weights, compared: 0 })
    }

    /// Acts once, looks, and at every hundredth and thousandth action compares and weighs. What is wrong is kept, and the walk
    /// goes on; it fails only where no page can be had any more.
    pub fn step(&mut self) -> Result<()> {
        self.number += 1;
        let before = self.faults.len();
        let acted = self.act();
        let mut answers = self.found(acted);
        if self.number.is_multiple_of(COMPARED) {
            let compared = agreement::compared(self);
            answers &= self.found(compared.map_err(|error| error.context("headline, chart and table")));
            self.compared += 1;
        }
        if self.number.is_multiple_of(WEIGHED) {
            let weighed = self.weigh();
            answers &= self.found(weighed);
        }
        if !answers || (self.faults.len() > before && self.page.looked().is_err()) {
            self.page = page::open(&self.server.url("/#rc1&lg=de"))?;
        }
        Ok(())
    }

    /// The page that is walked through.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Where a link leads on this server.
    pub(super) fn url(&self, path: &str) -> String {
        self.server.url(path)
    }

    /// The window of somebody else.
    pub(super) fn other(&self) -> &Page {
        &self.other
    }

    /// One of several.
    pub(super) fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.chance.usize(..of.len())]
    }

    fn act(&mut self) -> Result<()> {
        let action = self.next()?;
        let done = (action.act)(self);
        let told = match &done {
            Ok(what) => format!("{}: {what}", action.name),
            Err(_) => action.name.to_owned(),
        };
        self.done.push_back(told);
        if self.done.len() > REMEMBERED {
            self.done.pop_front();
        }
        done?;
        let wrong = self.page.looked()?;
        ensure!(wrong.is_empty(), "{}", wrong.join(" | "));
        Ok(())
    }

    /// One of the actions, by how often it is taken.
    fn next(&mut self) -> Result<&'static Action> {
        let sum: u32 = ACTIONS.iter().map(|action| action.often).sum();
        let mut place = self.chance.u32(..sum);
        let action = ACTIONS.iter().find(|action| {
            let is_it = place < action.often;
            place = place.saturating_sub(action.often);
            is_it
        });
        action.ok_or_else(|| anyhow!("no action of {sum}"))
    }

    /// Keeps what is wrong; false where the page does not answer any more.
    fn found(&mut self, outcome: Result<()>) -> bool {
        let Err(error) = outcome else { return true };
        let wrong = format!("{error:#}");
        let answers = !wrong.contains("no answer to") && !wrong.contains("does not come to rest");
        self.faults.push(Fault { action: self.number, done: self.done.iter().cloned().collect(), wrong });
        answers
    }

    /// Comes to the state from which it began, and weighs it: what is open or typed at the moment is no leak.
    fn weigh(&mut self) -> Result<()> {
        self.come_home()?;
        self.page.adapt(Setup::laptop())?;
        // What was picked last belongs to a widget of before.
        self.page.run("endurance.chosen = undefined")?;
        // Both ways the widget is built anew.
        for link in ["rc1&lg=en", "rc1&lg=de"] {
            self.page
                .run_with("return document.querySelector('reach-calculator').read(arguments[0])", vec![json!(link)])?;
            self.page.settled()?;
        }
        self.weights.push(self.page.weighed()?);
        let wrong = self.page.looked()?;
        ensure!(wrong.is_empty(), "{}", wrong.join(" | "));
        Ok(())
    }
}
