//! What the list grows to, and what it takes to reach more people by mail than by posts.

use super::super::contacts::{list_loss, people};
use super::super::events;
use super::super::month::Month;
use crate::inputs::{Inputs, Key, Scenario};

/// Halvings of the range of sign-ups: the rest is below a thousandth of a sign-up.
const HALVINGS: usize = 24;

/// Subscribers at which the list stands still when it goes on gaining and losing as in the last months: what joins is as
/// many as leave. `None` where nobody ever leaves, or where there are not two months.
///
/// `ceiling = gain / loss`, and the gain of a month follows from what the list is a month later.
pub fn ceiling(inputs: &Inputs, months: &[Month]) -> Option<f64> {
    let [.., before, last] = months else { return None };
    let loss = list_loss(inputs, events::mails(inputs, before.month));
    let gained = (last.subscribers - before.subscribers * (1.0 - loss)).max(0.0);
    (loss > 0.0).then(|| gained / loss)
}

/// Fewest sign-ups a month with which one mail reaches more people than one post within the forecast; `None` where even
/// the most that the table allows do not suffice. Costs some two dozen runs of [`people`], so it is asked only where the
/// list does not lead.
pub fn signups_to_lead(scenario: &Scenario) -> Option<f64> {
    let bounds = Key::Signups.parameter();
    let (mut few, mut enough) = (bounds.min, bounds.max);
    if leads_with(scenario, few) {
        return Some(few);
    }
    if !signups_can_lead(scenario) {
        return None;
    }
    for _ in 0..HALVINGS {
        let middle = (few + enough) / 2.0;
        *(if leads_with(scenario, middle) { &mut enough } else { &mut few }) = middle;
    }
    Some(bounds.bounds().rounded(enough))
}

/// Whether any sign-ups that the table allows are enough; a single run of [`people`].
pub fn signups_can_lead(scenario: &Scenario) -> bool {
    leads_with(scenario, Key::Signups.parameter().max)
}

/// Whether one mail reaches more people than one post in some month with so many sign-ups a month.
fn leads_with(scenario: &Scenario, signups: f64) -> bool {
    let inputs = Inputs { signups, ..scenario.inputs().clone() };
    people(&Scenario::settled(inputs).0).iter().any(|month| month.reached_email > month.reached_social)
}
