//! What happens within the horizon: the platform fails, the user stops, a bad story goes round.

use crate::answers::claim::{Claim, claim};
use crate::answers::{Figure, Outlook};

/// The platform fails and takes something.
pub(super) const SHOCK: Claim = claim(
    "events.shock",
    |outlook| within(outlook, outlook.scenario.shock_month) && outlook.scenario.shock_severity > 0.0,
    &[
        ("month", |outlook| Figure::Whole(outlook.scenario.shock_month)),
        ("severity", |outlook| Figure::Share(outlook.scenario.shock_severity)),
    ],
);

/// The user stops, where there was anything to stop.
pub(super) const STOP: Claim = claim(
    "events.stop",
    |outlook| {
        let scenario = &outlook.scenario;
        let active = scenario.posts > 0.0 || scenario.mails > 0.0 || scenario.ad_budget > 0.0;
        within(outlook, scenario.stop_month) && active
    },
    &[("month", |outlook| Figure::Whole(outlook.scenario.stop_month))],
);

/// A bad story goes round and costs something.
pub(super) const CRISIS: Claim = claim(
    "events.crisis",
    |outlook| within(outlook, outlook.scenario.crisis_month) && outlook.scenario.crisis_share > 0.0,
    &[("month", |outlook| Figure::Whole(outlook.scenario.crisis_month))],
);

fn within(outlook: &Outlook, month: f64) -> bool {
    month > 0.0 && month <= outlook.scenario.months
}
