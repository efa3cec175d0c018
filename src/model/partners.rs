//! Section 4, partners: cooperation that compounds.
//!
//! Recommendations start slowly, ripen with trust, open new doors, and obey no algorithm.

use libm::{expm1, log1p, pow};

use crate::inputs::Inputs;

/// Share of a first-year partner's recommendations that a partner of `tenure` years brings.
///
/// `ripeness(τ) = M · (1 − (1 − 1/M)^τ)`, where M is `maturity`, more than 1: 0 at the start, 1 after a year, M in the end.
///
/// ```
/// use reach_calculator::model::partners::ripeness;
/// assert_eq!(ripeness(2.0, 0.0), 0.0);
/// assert!((ripeness(2.0, 1.0) - 1.0).abs() < 1e-15);
/// assert!((ripeness(2.0, 2.0) - 1.5).abs() < 1e-15);
/// ```
pub fn ripeness(maturity: f64, tenure: f64) -> f64 {
    -maturity * expm1(tenure * log1p(-1.0 / maturity))
}

/// All partners together. Cohorts by tenure are not needed: ripeness is exponential in the tenure, so the sum over all
/// of them moves by one rule a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Circle {
    /// Number of partners.
    pub people: f64,
    /// Σ people · ripeness(τ) over the cohorts.
    pub ripe: f64,
    /// Share of partners who stay for a month.
    stay: f64,
    /// What a newcomer ripens in the first month, ripeness(1/12).
    ripens: f64,
    /// Share of its distance to full ripeness that a cohort keeps in a month, (1 − 1/M)^(1/12).
    unripe: f64,
}

impl Circle {
    /// The partners of month 1.
    pub fn of(inputs: &Inputs) -> Self {
        let ripens = ripeness(inputs.maturity, 1.0 / 12.0);
        Self {
            people: inputs.partners,
            ripe: inputs.partners * ripeness(inputs.maturity, inputs.partner_tenure),
            stay: pow(1.0 - inputs.partner_loss, 1.0 / 12.0),
            ripens,
            unripe: 1.0 - ripens / inputs.maturity,
        }
    }

    /// Inquiries of a month by recommendation, `referrals/12 · ripe`, of which a crisis leaves the share `steady`.
    pub fn inquiries(&self, inputs: &Inputs, steady: f64) -> f64 {
        inputs.referrals / 12.0 * self.ripe * steady
    }

    /// Partners who are won in a month in which so many active followers read, as far as time for them is left.
    ///
    /// `won = max(0, min(new_partners/12 + introductions/12 · ripe + partners_found/12 · readers_active/100,
    /// partner_capacity − kept))`.
    pub fn won(&self, inputs: &Inputs, readers_active: f64) -> f64 {
        let found = inputs.partners_found * readers_active / 100.0;
        let willing = (inputs.new_partners + inputs.introductions * self.ripe + found) / 12.0;
        willing.min(inputs.partner_capacity - self.people * self.stay).max(0.0)
    }

    /// A month later: loss, a month of ageing, and those who were `won` at the start of their tenure.
    ///
    /// Ageing follows from `ripeness(τ + 1/12) = ripeness(τ) · (1 − 1/M)^(1/12) + ripeness(1/12)`.
    pub fn pass_month(&mut self, won: f64) {
        self.ripe = self.stay * (self.ripe * self.unripe + self.people * self.ripens);
        self.people = self.people * self.stay + won;
    }
}
