//! What a search has found.

use super::limits::Limits;
use super::plan::Mixed;
use crate::inputs::Key;
use crate::questions::case::{Case, Outcome};

/// What can be done within limits.
#[derive(Clone, Debug)]
pub struct Mix {
    pub(super) case: Case,
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
