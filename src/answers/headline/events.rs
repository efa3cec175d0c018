//! What happens within the horizon: the platform fails, the user stops, a bad story goes round.

use crate::answers::{Figure, Outlook, Sentence};

/// The sentences about the events that happen within the horizon, in the order of the table.
pub(super) fn events(outlook: &Outlook) -> Vec<Sentence> {
    let scenario = &outlook.scenario;
    let within = |month: f64| month > 0.0 && month <= scenario.months;
    let at = |sentence: Sentence, month| sentence.with("month", Figure::Whole(month));
    let shock = (within(scenario.shock_month) && scenario.shock_severity > 0.0).then(|| {
        at(Sentence::new("shock"), scenario.shock_month).with("severity", Figure::Share(scenario.shock_severity))
    });
    let stop = within(scenario.stop_month).then(|| at(Sentence::new("stop"), scenario.stop_month));
    let crisis = (within(scenario.crisis_month) && scenario.crisis_share > 0.0)
        .then(|| at(Sentence::new("crisis"), scenario.crisis_month));
    [shock, stop, crisis].into_iter().flatten().collect()
}
