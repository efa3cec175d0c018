//! What somebody does, and what comes of it.

use crate::inputs::{Inputs, Key, Scenario};
use crate::questions::case::{Case, Outcome};

/// What hours and euros are spent on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Posts a month, whole.
    pub posts: f64,
    /// Mails a month, whole.
    pub mails: f64,
    /// Partners won a year by one's own effort.
    pub new_partners: f64,
    /// Euros a month for advertising.
    pub ad_budget: f64,
}

/// A plan, and what comes of it in the year that is asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mixed {
    /// What is done.
    pub plan: Plan,
    /// What comes of it.
    pub outcome: Outcome,
}

impl Plan {
    /// The most new partners a year that a plan can ask for: two a month.
    pub const MOST_PARTNERS: f64 = 24.0;

    /// What a scenario does.
    pub fn of(scenario: &Scenario) -> Self {
        let Inputs { posts, mails, new_partners, ad_budget, .. } = *scenario.inputs();
        Self { posts, mails, new_partners, ad_budget }
    }

    /// A scenario in which this is done instead.
    pub fn applied(&self, scenario: &Scenario) -> Scenario {
        let Self { posts, mails, new_partners, ad_budget } = *self;
        Scenario::drawn(Inputs { posts, mails, new_partners, ad_budget, ..scenario.inputs().clone() })
    }

    /// What comes of it.
    pub(in crate::questions) fn outcome(&self, case: &Case) -> Outcome {
        case.outcome(&self.applied(case.scenario()))
    }

    /// What it takes where one more is done of one thing; `false` where no more of it is possible.
    pub(super) fn add_one(&mut self, key: Key) -> bool {
        let (figure, most) = match key {
            Key::Posts => (&mut self.posts, key.parameter().max),
            Key::Mails => (&mut self.mails, key.parameter().max),
            _ => (&mut self.new_partners, Self::MOST_PARTNERS),
        };
        *figure += 1.0;
        *figure <= most
    }
}
