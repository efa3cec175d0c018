//! What is asked about: a scenario up to the end of one of its years.

use crate::inputs::{Inputs, Key, Scenario};
use crate::model::{Audience, Forecast, YEAR, forecast, forecast_among};

/// Customers that differ by this share of themselves are as many.
pub(super) const SAME: f64 = 1e-9;

/// A scenario up to the end of the year that is asked about; year k is months 12k − 11 to 12k.
#[derive(Clone, Debug)]
pub struct Case {
    scenario: Scenario,
    audience: Audience,
}

/// What comes of a year, and what it takes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Outcome {
    /// New customers of the year.
    pub customers: f64,
    /// Hours of the year.
    pub hours: f64,
    /// Euros of the year that leave the account.
    pub cash: f64,
    /// Conversations of the year.
    pub conversations: f64,
    /// Conversations of the year for which there was no time.
    pub turned_away: f64,
    /// The most hours that any month up to the year's end takes.
    pub most_hours: f64,
    /// The most euros that leave the account in any month up to the year's end.
    pub most_cash: f64,
}

impl Case {
    /// Year `year` of a scenario, the first of which is 1; `None` where its forecast has no such year.
    pub fn of(scenario: &Scenario, year: u32) -> Option<Self> {
        let months = f64::from(year) * YEAR as f64;
        let is_there = year > 0 && months <= scenario.months;
        is_there.then(|| {
            // The months behind the year change nothing in it.
            let scenario = Scenario::drawn(Inputs { months, ..scenario.inputs().clone() });
            Self { audience: Audience::of(&scenario), scenario }
        })
    }

    /// The scenario, as long as the year needs it.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// What comes of it as it is.
    pub fn present(&self) -> Outcome {
        self.among(&self.scenario, &self.audience)
    }

    /// What comes of it with another value of one input, lowered where a second input does not allow it.
    pub fn with(&self, key: Key, value: f64) -> Outcome {
        let mut inputs = self.scenario.inputs().clone();
        inputs.set(key, value);
        self.outcome_of(key, &Scenario::drawn(inputs))
    }

    /// What comes of a scenario that differs in one input.
    pub(super) fn outcome_of(&self, key: Key, changed: &Scenario) -> Outcome {
        if Audience::ignores(key) { self.among(changed, &self.audience) } else { self.outcome(changed) }
    }

    /// What comes of another scenario that is as long.
    pub(super) fn outcome(&self, scenario: &Scenario) -> Outcome {
        Outcome::of(&forecast(scenario))
    }

    /// The same where the audience is known.
    pub(super) fn among(&self, scenario: &Scenario, audience: &Audience) -> Outcome {
        Outcome::of(&forecast_among(scenario, audience))
    }
}

impl Outcome {
    /// What comes of the last year of a forecast.
    pub(super) fn of(forecast: &Forecast) -> Self {
        let mut outcome = Self::default();
        for month in &forecast.months {
            outcome.most_hours = outcome.most_hours.max(month.hours);
            outcome.most_cash = outcome.most_cash.max(month.cash);
        }
        for month in forecast.months.iter().rev().take(YEAR) {
            outcome.customers += month.customers().total();
            outcome.hours += month.hours;
            outcome.cash += month.cash;
            outcome.conversations += month.conversations;
            outcome.turned_away += month.turned_away;
        }
        outcome
    }
}
