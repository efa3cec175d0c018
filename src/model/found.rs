//! Section 2, second part, found later and passed on: people who meet the user by pieces that stay findable, or because a
//! reader passes them on. Pieces survive a failure of the platform.

use crate::inputs::Inputs;

/// Share of the pieces that is left after a month: half of them are worn out after 24 months, 0.5^(1/24).
const LEFT_AFTER_A_MONTH: f64 = 0.971_531_941_153_605_9;

/// How many times as often those who find somebody subscribe as they ask.
const SIGNUPS_FOR_AN_INQUIRY: f64 = 3.0;

/// People who find a piece in a month, or to whom one of so many readers passes the user on.
///
/// `found = finds · A + passed_on/100 · (readers_social + unique_email)`, where A are the `pieces`.
///
/// ```
/// use reach_calculator::{model::found::people, inputs::Inputs};
/// let inputs = Inputs { finds: 3.0, passed_on: 2.0, ..Inputs::default() };
/// assert_eq!(people(&inputs, 10.0, 500.0), 40.0);
/// ```
pub fn people(inputs: &Inputs, pieces: f64, readers: f64) -> f64 {
    inputs.finds * pieces + inputs.passed_on / 100.0 * readers
}

/// Pieces a month later: `A · 0.5^(1/24) + evergreen · posts`.
pub fn pieces_after(inputs: &Inputs, pieces: f64, posts: f64) -> f64 {
    pieces * LEFT_AFTER_A_MONTH + inputs.evergreen * posts
}

/// Sign-ups of those who find somebody, not confirmed yet: `3 · asking · found`.
pub fn signups(inputs: &Inputs, found: f64) -> f64 {
    SIGNUPS_FOR_AN_INQUIRY * inputs.asking * found
}

/// Inquiries of those who find somebody, `asking · found`, of which a crisis leaves the share `steady`.
pub fn inquiries(inputs: &Inputs, found: f64, steady: f64) -> f64 {
    inputs.asking * found * steady
}
