//! The best mix: with so many hours, and so many euros, in every month.
//!
//! Posts and mails are whole figures, and for each pair of them the model has to be computed anew; partners follow from
//! there at a small part of the cost, so for each pair the best number of new partners is found at once. Outcomes have
//! several peaks (all hours into posts, into mails, into partners), so pairs all over the range are tried first, and the best
//! of them climb.

mod limits;
mod partners;
mod plan;
mod search;

pub use limits::Limits;
pub(super) use partners::most_that_fits;
pub use plan::{Mixed, Plan};
pub use search::Search;

use super::case::{Case, Outcome};
use crate::inputs::Key;

/// What can be done within limits.
#[derive(Clone, Debug)]
pub struct Mix {
    case: Case,
    /// The limits.
    pub limits: Limits,
    /// The mix with the most customers; `None` where none that was tried keeps within the limits.
    pub best: Option<Mixed>,
    /// The mix as it is, which need not keep within the limits.
    pub present: Mixed,
    /// What comes of writing nothing and winning nobody: what that takes cannot be saved.
    pub nothing: Outcome,
}

/// Customers a year that one hour a month more brings, each way by itself; `None` where no more of it is possible.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NextHour {
    /// Spent on posts.
    pub posts: Option<f64>,
    /// Spent on mails.
    pub mails: Option<f64>,
    /// Spent on winning and keeping partners.
    pub new_partners: Option<f64>,
}

impl Mix {
    /// Searches the best mix to the end.
    ///
    /// ```
    /// use reach_calculator::{inputs::Scenario, questions::{Case, Limits, Mix}};
    /// let case = Case::of(&Scenario::default(), 1).expect("a first year");
    /// let mix = Mix::of(case, Limits { hours: 30.0, cash: None });
    /// let best = mix.best.expect("thirty hours are enough for something");
    /// assert!(best.outcome.most_hours <= 30.0 && best.outcome.customers > mix.present.outcome.customers);
    /// ```
    pub fn of(case: Case, limits: Limits) -> Self {
        let mut search = Search::new(case, limits);
        while search.step() {}
        search.found()
    }

    /// What the next hour is worth after the best mix.
    pub fn next_hour(&self) -> Option<NextHour> {
        let best = self.best?;
        let worth = |key: Key| {
            let mut plan = best.plan;
            plan.add_one(key).then_some(())?;
            let more = plan.outcome(&self.case);
            let hours = more.most_hours - best.outcome.most_hours;
            (hours > 0.0).then(|| (more.customers - best.outcome.customers) / hours)
        };
        Some(NextHour { posts: worth(Key::Posts), mails: worth(Key::Mails), new_partners: worth(Key::NewPartners) })
    }
}
