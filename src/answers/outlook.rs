//! A scenario with all that follows from it: computed once, shown everywhere.

use std::cell::OnceCell;

use super::Chapter;
use super::lever::{self, Lever};
use crate::inputs::Scenario;
use crate::model::{self, Forecast, Month, Summary};

/// A scenario with its forecast and summary.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// The inputs.
    pub scenario: Scenario,
    /// Every month.
    pub forecast: Forecast,
    /// The answers.
    pub summary: Summary,
    strongest: OnceCell<Option<Lever>>,
}

impl Outlook {
    /// Computes a scenario.
    pub fn new(scenario: Scenario) -> Self {
        let forecast = model::forecast(&scenario);
        let summary = Summary::of(&scenario, &forecast);
        Self { scenario, forecast, summary, strongest: OnceCell::new() }
    }

    /// What matters most: a score of forecasts more, so only where somebody asks for it, and once.
    pub(super) fn strongest(&self) -> Option<Lever> {
        *self.strongest.get_or_init(|| lever::strongest(&self.scenario, Chapter::Customers.figure(self)))
    }

    /// Month 1.
    pub fn first(&self) -> Month {
        self.forecast.months.first().copied().unwrap_or_default()
    }

    /// The last month of the forecast.
    pub fn last(&self) -> Month {
        self.forecast.months.last().copied().unwrap_or_default()
    }

    /// The months, at least twelve of them.
    pub fn months(&self) -> &[Month] {
        &self.forecast.months
    }
}
