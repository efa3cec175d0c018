//! Section 4, crisis: a bad story goes round, and those who recommend hold readers. An illustration: nobody measured it.

use libm::{exp, pow};

use crate::inputs::Inputs;

/// Ripe partners among whom a bad story loses all but 1/e of its force.
const HOLDING: f64 = 10.0;

/// How much a client holds, against a partner after a year.
const CLIENT: f64 = 0.2;

/// Months after which half of the damage is forgotten.
const HALF_LIFE: f64 = 6.0;

/// What a bad story has done so far.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Crisis {
    lost: f64,
}

impl Crisis {
    /// Share of the convinced whom the story costs in this month; 0 in every month but its own.
    ///
    /// `lost = crisis_share · exp(−(ripe + 0.2 K)/10)`, with the ripe partners and the clients K of that month.
    pub fn strike(&mut self, inputs: &Inputs, month: f64, ripe: f64, clients: f64) -> f64 {
        if inputs.crisis_month == 0.0 || month != inputs.crisis_month {
            return 0.0;
        }
        self.lost = inputs.crisis_share * exp(-(ripe + CLIENT * clients) / HOLDING);
        self.lost
    }

    /// Share of the recommendations, and of the inquiries of those who find the user, that come all the same:
    /// `1 − lost · 0.5^((t − crisis_month)/6)` from the story on, 1 before.
    pub fn steady(&self, inputs: &Inputs, month: f64) -> f64 {
        if self.lost > 0.0 { 1.0 - self.lost * pow(0.5, (month - inputs.crisis_month) / HALF_LIFE) } else { 1.0 }
    }
}
