//! Section 3, second part, readers: how silent readers become inquiries.
//!
//! 90 of 100 read in silence, 9 react, 1 creates (Nielsen, J. (2006), "The 90-9-1 rule for participation inequality").
//! The silent ones make up their mind over many contacts, then they ask. Readers who joined in the same month form a
//! cohort; a cohort's convinced share never falls, and the convinced wait in a pool until they ask.

mod cohorts;
mod email;
mod social;
mod windows;

use libm::pow;

pub use email::email;
pub use social::social;

use super::contacts::People;
use crate::inputs::Inputs;

/// What the readers of one audience do in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reading {
    /// People who meet at least one message of the month.
    pub unique: f64,
    /// Inquiries of silent and active readers.
    pub inquiries: Groups,
    /// Silent and active people who trust, fit and have not asked yet, at the month's end.
    pub convinced: Groups,
}

/// One figure for those who read in silence and one for those who react or create.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Groups {
    /// Readers who never react.
    pub silent: f64,
    /// Engaged readers and creators.
    pub active: f64,
}

impl Groups {
    /// The shares of an audience: `silent`, and the rest.
    pub fn shares(inputs: &Inputs) -> Self {
        Self { silent: inputs.silent, active: 1.0 - inputs.silent }
    }

    /// How much of the mean visibility on a network each group gets; weighted with the shares they give 1.
    ///
    /// `v_silent = 1/(silent + (1 − silent) · engaged_visibility)`, `v_active = engaged_visibility · v_silent`.
    pub fn visibility(inputs: &Inputs) -> Self {
        let shares = Self::shares(inputs);
        let silent = 1.0 / (shares.silent + shares.active * inputs.engaged_visibility);
        Self { silent, active: inputs.engaged_visibility * silent }
    }

    /// Share of the convinced who ask within a month.
    ///
    /// `η = 1 − max(0, 1 − need · w)^{1/12}`, where w is `silent_value` for silent readers and 1 for active ones. `need`
    /// a year: Dawes, J. (2021), "Advertising effectiveness and the 95-5 rule".
    pub fn hazard(inputs: &Inputs) -> Self {
        Self { silent: inputs.silent_value, active: 1.0 }
            .map(|value| 1.0 - pow((1.0 - inputs.need * value).max(0.0), 1.0 / 12.0))
    }

    /// Both groups together.
    pub fn total(self) -> f64 {
        self.silent + self.active
    }

    /// Each figure changed by the same rule.
    pub fn map(self, change: impl Fn(f64) -> f64) -> Self {
        Self { silent: change(self.silent), active: change(self.active) }
    }

    /// Each figure joined with that of another pair.
    pub fn zip(self, other: Self, join: impl Fn(f64, f64) -> f64) -> Self {
        Self { silent: join(self.silent, other.silent), active: join(self.active, other.active) }
    }
}

/// Visible reactions of a month: `N · (1 − silent) · posts · min(1, r · v_active) · reaction_rate`.
pub fn reactions(inputs: &Inputs, people: &People) -> f64 {
    let seen = (people.reach_rate * Groups::visibility(inputs).active).min(1.0);
    people.followers * Groups::shares(inputs).active * inputs.posts * seen * inputs.reaction_rate
}

/// The convinced of one audience who fit and have not asked yet.
struct Pool {
    waiting: Groups,
    /// What turns convinced people into convinced people who fit, by group: `fit · share`.
    fitting: Groups,
    hazard: Groups,
    /// Share of the audience that stays for a month.
    stay: f64,
}

impl Pool {
    /// The pool at the start: `fit · share · size(1) · C₀(0) · (1 − η)^{history/2}`, where C₀(0) are the shares of today's
    /// `audience` that are `convinced` already; they have had half the history to ask.
    fn new(inputs: &Inputs, audience: f64, loss: f64, convinced: Groups) -> Self {
        let hazard = Groups::hazard(inputs);
        let fitting = Groups::shares(inputs).map(|share| inputs.fit * share);
        let unasked = hazard.map(|hazard| pow(1.0 - hazard, inputs.history / 2.0));
        let waiting = fitting
            .zip(convinced, |fitting, convinced| fitting * audience * convinced)
            .zip(unasked, |all, left| all * left);
        Self { waiting, fitting, hazard, stay: 1.0 - loss }
    }

    /// A month: the pool loses the audience's loss, the `newly` convinced enter, and a share asks and leaves.
    fn pass_month(&mut self, newly: Groups) -> Groups {
        let entering = self.fitting.zip(newly, |fitting, newly| fitting * newly);
        let pool = self.waiting.zip(entering, |waiting, entering| waiting * self.stay + entering);
        let inquiries = pool.zip(self.hazard, |pool, hazard| pool * hazard);
        self.waiting = pool.zip(inquiries, |pool, inquiries| pool - inquiries);
        inquiries
    }
}
