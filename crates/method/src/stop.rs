//! The scenario in which nothing is posted, mailed or advertised any more after a year.

use reach_calculator::inputs::{Inputs, Scenario};
use reach_calculator::model::Month;

/// The first month without a message.
pub(crate) const MONTH: f64 = 13.0;

/// The default scenario with a stop.
pub(crate) fn scenario() -> Scenario {
    Scenario::settled(Inputs { stop_month: MONTH, ..Inputs::default() }).0
}

/// A month's inquiries from posts and mails.
pub(crate) fn inquiries(month: &Month) -> f64 {
    let inquiries = month.inquiries();
    inquiries.social + inquiries.email
}
