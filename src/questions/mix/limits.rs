//! What a month may take.

use crate::inputs::Key;
use crate::questions::case::Outcome;

/// Rounding may exceed a limit by this share of it.
const HAIR: f64 = 1e-9;

/// What every month may take up to the end of the year that is asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Hours, conversations and today's partners included.
    pub hours: f64,
    /// Euros that leave the account, the list's software included; where there is no such limit, advertising stays what it is.
    pub cash: Option<f64>,
}

impl Limits {
    /// No month has more hours.
    pub const MOST_HOURS: f64 = 24.0 * 31.0;

    /// As much as can be spent on advertising, and on the software for the longest list that can be typed.
    pub fn most_cash() -> f64 {
        let most = |key: Key| key.parameter().max;
        most(Key::AdBudget) + most(Key::ListCost) * most(Key::Subscribers)
    }

    /// Whether no month takes more.
    pub fn allow(&self, outcome: &Outcome) -> bool {
        let within = |figure: f64, limit: f64| figure <= limit * (1.0 + HAIR);
        within(outcome.most_hours, self.hours) && self.cash.is_none_or(|cash| within(outcome.most_cash, cash))
    }
}
