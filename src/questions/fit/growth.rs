//! How followers and list grow, from how many there were.

use crate::inputs::{Inputs, Key, Scenario};
use crate::model::contacts::{People, list_loss, people};
use crate::model::found;
use crate::model::platform::room;

/// Months of a year.
const MONTHS: f64 = 12.0;

/// How many more there are from month to month on average, from counts at dates in years; `None` where they lie within a
/// month.
pub fn mean_change(counts: &[(f64, f64)]) -> Option<f64> {
    let by_date = |one: &&(f64, f64), other: &&(f64, f64)| one.0.total_cmp(&other.0);
    let (first, last) = (counts.iter().min_by(by_date)?, counts.iter().max_by(by_date)?);
    let months = (last.0 - first.0) * MONTHS;
    (months >= 1.0).then(|| (last.1 - first.1) / months)
}

/// The `new_followers` a month with which followers change by so many a month, within its bounds; `None` where nobody is left
/// who could follow, and where that is not known.
///
/// `max(0, (change + unfollow·N − follow_rate·posts·strangers)/room)`, all of month 1.
pub fn new_followers(inputs: &Inputs, change: f64) -> Option<f64> {
    let first = first_month(inputs)?;
    let room = room(inputs, inputs.followers);
    let by_posts = inputs.follow_rate * inputs.posts * first.reached_strangers;
    let wanted = (change + inputs.unfollow * inputs.followers - by_posts) / room;
    (room > 0.0 && wanted.is_finite()).then(|| Key::NewFollowers.parameter().settled(wanted.max(0.0)))
}

/// The `signups` a month with which the list changes by so many addresses a month, within its bounds; `None` where the change
/// is not known.
///
/// `max(0, (change + loss·L)/confirmation − ads/cost_per_signup − 3·asking·found)`, all of month 1.
pub fn signups(inputs: &Inputs, change: f64) -> Option<f64> {
    let first = first_month(inputs)?;
    let lost = list_loss(inputs, inputs.mails) * inputs.subscribers;
    let others = inputs.ad_budget / inputs.cost_per_signup + found::signups(inputs, first.found);
    let wanted = (change + lost) / inputs.confirmation - others;
    wanted.is_finite().then(|| Key::Signups.parameter().settled(wanted.max(0.0)))
}

/// Month 1 without what may happen in it.
fn first_month(inputs: &Inputs) -> Option<People> {
    let calm = Inputs { months: MONTHS, shock_month: 0.0, stop_month: 0.0, ..inputs.clone() };
    people(&Scenario::settled(calm).0).into_iter().next()
}
