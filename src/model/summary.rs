//! The few figures that answer the questions asked of a forecast; nothing here is computed month by month again.
//!
//! What does not exist (the cost of a customer where there is none) is `None`, never `NaN` or infinite.

mod lead;
mod list;
mod report;
mod sums;
mod year;

pub use lead::Lead;
pub use list::{ceiling, signups_can_lead, signups_to_lead};
pub use report::Report;
pub use sums::silent_share;
pub use year::Year;

use super::contacts::break_even_list;
use super::forecast::Forecast;
use super::month::Month;
use crate::inputs::Scenario;

/// The answers of a forecast.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Summary {
    /// Subscribers with whom one mail reaches as many people as one post does in the first month; `None` where nobody
    /// opens a mail.
    pub break_even_list: Option<f64>,
    /// Subscribers at which the list stands still in the end; `None` where nobody leaves it.
    pub list_ceiling: Option<f64>,
    /// When one mail reaches more people than one post.
    pub list_leads: Lead,
    /// When mails bring more customers than posts.
    pub list_sells: Lead,
    /// When partners and clients together bring more customers than posts.
    pub recommendations_lead: Lead,
    /// Share of all readers' inquiries that silent readers make; `None` where nobody inquires.
    pub silent_share: Option<f64>,
    /// The month in which the expected sum of customers passes 1; `None` where it does not within the forecast.
    pub first_customer: Option<u32>,
    /// Every full year of the forecast, the first one first; there is always one.
    pub years: Vec<Year>,
}

impl Summary {
    /// Sums a forecast of this scenario up.
    ///
    /// ```
    /// use reach_calculator::{model::{Summary, forecast}, inputs::Scenario};
    /// let scenario = Scenario::default();
    /// let summary = Summary::of(&scenario, &forecast(&scenario));
    /// assert_eq!(summary.break_even_list.map(f64::round), Some(538.0));
    /// assert_eq!(summary.years.len(), 5);
    /// ```
    pub fn of(scenario: &Scenario, forecast: &Forecast) -> Self {
        let months = &forecast.months;
        Self {
            break_even_list: months.first().and_then(|first| break_even_list(scenario, first.reached_social)),
            list_ceiling: ceiling(scenario, months),
            list_leads: Lead::of(months, |month| month.reached_email, |month| month.reached_social),
            list_sells: Lead::of(months, |month| month.customers_email, |month| month.customers_social),
            recommendations_lead: Lead::of(
                months,
                |month| month.customers().recommended(),
                |month| month.customers_social,
            ),
            silent_share: silent_share(months),
            first_customer: first_customer(months),
            years: Year::all(scenario, months),
        }
    }
}

/// The month in which the expected sum of customers passes 1.
fn first_customer(months: &[Month]) -> Option<u32> {
    let mut customers = 0.0;
    let passed = months.iter().position(|month| {
        customers += month.customers().total();
        customers > 1.0
    });
    passed.map(|index| index as u32 + 1)
}
