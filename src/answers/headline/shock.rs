//! What a failing platform takes away.

use crate::answers::{Figure, Outlook, Sentence};

/// The sentence about a failing platform, where it fails within the horizon.
pub(super) fn shock(outlook: &Outlook) -> Option<Sentence> {
    let scenario = &outlook.scenario;
    let struck = scenario.shock_month > 0.0 && scenario.shock_month <= scenario.months && scenario.shock_severity > 0.0;
    struck.then(|| {
        Sentence::new("shock")
            .with("month", Figure::Whole(scenario.shock_month))
            .with("severity", Figure::Share(scenario.shock_severity))
    })
}
