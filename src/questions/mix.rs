//! The best mix: with so many hours, and so many euros, in every month.
//!
//! Posts and mails are whole figures, and for each pair of them the model has to be computed anew; partners follow from
//! there at a small part of the cost, so for each pair the best number of new partners is found at once. Outcomes have
//! several peaks (all hours into posts, into mails, into partners), so pairs all over the range are tried first, and the best
//! of them climb.

mod found;
mod limits;
mod partners;
mod plan;
mod search;

pub use found::{Mix, NextHour};
pub use limits::Limits;
pub(super) use partners::most_that_fits;
pub use plan::{Mixed, Plan};
pub use search::Search;

use super::case::Case;

/// Searches the best mix to the end.
///
/// ```
/// use reach_calculator::{inputs::Scenario, questions::{Case, Limits, best_mix}};
/// let case = Case::of(&Scenario::default(), 1).expect("a first year");
/// let mix = best_mix(case, Limits { hours: 30.0, cash: None });
/// let best = mix.best.expect("thirty hours are enough for something");
/// assert!(best.outcome.most_hours <= 30.0 && best.outcome.customers > mix.present.outcome.customers);
/// ```
pub fn best_mix(case: Case, limits: Limits) -> Mix {
    let mut search = Search::new(case, limits);
    while search.step() {}
    search.found()
}
