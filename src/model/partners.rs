//! Section 4, partners: cooperation that compounds.
//!
//! Recommendations start slowly, ripen with trust, open new doors, and obey no algorithm.

use libm::{expm1, log1p, pow};

use crate::inputs::Inputs;
use crate::inputs::Scenario;

/// What partners bring in one month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Referrals {
    /// Partners at the month's start.
    pub partners: f64,
    /// Recommendations, each of them an inquiry.
    pub referrals: f64,
    /// People who hear a recommendation.
    pub heard: f64,
}

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

/// Partners and their recommendations for every month of the scenario.
///
/// The order in a month: recommendations of those who are there, then loss and ageing, then the newcomers.
pub fn referrals(scenario: &Scenario) -> Vec<Referrals> {
    let mut circle = Circle::of(scenario);
    let month = |_| {
        let referrals = scenario.referrals / 12.0 * circle.ripe;
        let result = Referrals { partners: circle.people, referrals, heard: referrals * scenario.listeners };
        circle.pass_month(scenario);
        result
    };
    (0..scenario.months as u32).map(month).collect()
}

/// All partners together. Cohorts by tenure are not needed: ripeness is exponential in the tenure, so the sum over all
/// of them moves by one rule a month.
struct Circle {
    /// Number of partners.
    people: f64,
    /// Σ people · ripeness(τ) over the cohorts.
    ripe: f64,
    /// Share of partners who stay for a month.
    stay: f64,
    /// What a newcomer ripens in the first month, ripeness(1/12).
    ripens: f64,
    /// Share of its distance to full ripeness that a cohort keeps in a month, (1 − 1/M)^(1/12).
    unripe: f64,
}

impl Circle {
    fn of(inputs: &Inputs) -> Self {
        let ripens = ripeness(inputs.maturity, 1.0 / 12.0);
        Self {
            people: inputs.partners,
            ripe: inputs.partners * ripeness(inputs.maturity, inputs.partner_tenure),
            stay: pow(1.0 - inputs.partner_loss, 1.0 / 12.0),
            ripens,
            unripe: 1.0 - ripens / inputs.maturity,
        }
    }

    /// Loss, a month of ageing, and newcomers as far as time for them is left.
    ///
    /// `joined = max(0, min(new_partners/12 + introductions/12 · ripe, partner_capacity − kept))`; ageing follows from
    /// `ripeness(τ + 1/12) = ripeness(τ) · (1 − 1/M)^(1/12) + ripeness(1/12)`.
    fn pass_month(&mut self, inputs: &Inputs) {
        let willing = (inputs.new_partners + inputs.introductions * self.ripe) / 12.0;
        let kept = self.people * self.stay;
        self.ripe = self.stay * (self.ripe * self.unripe + self.people * self.ripens);
        self.people = kept + willing.min(inputs.partner_capacity - kept).max(0.0);
    }
}
