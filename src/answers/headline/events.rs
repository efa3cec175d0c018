//! What happens within the horizon: the platform fails, the user stops, a bad story goes round.

use crate::answers::claim::{Claim, claim};
use crate::answers::{Figure, Outlook, Sentence};

/// The platform fails and takes something.
pub(super) const SHOCK: Claim = claim(
    |outlook| within(outlook, outlook.scenario.shock_month) && outlook.scenario.shock_severity > 0.0,
    |outlook| {
        in_month(Sentence::new("shock"), outlook.scenario.shock_month)
            .with("severity", Figure::Share(outlook.scenario.shock_severity))
    },
);

/// The user stops, where there was anything to stop.
pub(super) const STOP: Claim = claim(
    |outlook| {
        let scenario = &outlook.scenario;
        let active = scenario.posts > 0.0 || scenario.mails > 0.0 || scenario.ad_budget > 0.0;
        within(outlook, scenario.stop_month) && active
    },
    |outlook| in_month(Sentence::new("stop"), outlook.scenario.stop_month),
);

/// A bad story goes round and costs something.
pub(super) const CRISIS: Claim = claim(
    |outlook| within(outlook, outlook.scenario.crisis_month) && outlook.scenario.crisis_share > 0.0,
    |outlook| in_month(Sentence::new("crisis"), outlook.scenario.crisis_month),
);

fn within(outlook: &Outlook, month: f64) -> bool {
    month > 0.0 && month <= outlook.scenario.months
}

fn in_month(sentence: Sentence, month: f64) -> Sentence {
    sentence.with("month", Figure::Whole(month))
}
