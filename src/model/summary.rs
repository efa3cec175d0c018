//! The few figures that answer the questions asked of a forecast; nothing here is computed month by month again.
//!
//! What does not exist (the cost of a customer where there is none) is `None`, never `NaN` or infinite.

use core::ops::Range;

use super::contacts::break_even_list;
use super::conversations::Channels;
use super::forecast::Forecast;
use super::month::Month;
use crate::inputs::Scenario;

/// Months of a year.
const YEAR: usize = 12;

/// The answers of a forecast.
#[derive(Clone, Debug, PartialEq)]
pub struct Summary {
    /// Subscribers with whom one mail reaches as many people as one post does in the first month; `None` where nobody
    /// opens a mail.
    pub break_even_list: Option<f64>,
    /// When one mail reaches more people than one post.
    pub list_leads: Lead,
    /// When partners bring more customers than all posts.
    pub partners_lead: Lead,
    /// Share of all readers' inquiries that silent readers make; `None` where nobody inquires.
    pub silent_share: Option<f64>,
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
    /// assert_eq!(summary.break_even_list.map(f64::round), Some(809.0));
    /// assert_eq!(summary.years.len(), 5);
    /// ```
    pub fn of(scenario: &Scenario, forecast: &Forecast) -> Self {
        let months = &forecast.months;
        Self {
            break_even_list: months.first().and_then(|first| break_even_list(scenario, first.reached_social)),
            list_leads: Lead::of(months, |month| month.reached_email, |month| month.reached_social),
            partners_lead: Lead::of(months, |month| month.customers_partners, |month| month.customers_social),
            silent_share: silent_share(months),
            years: (0..months.len() / YEAR).filter_map(|year| Year::of(forecast, year)).collect(),
        }
    }
}

/// When one figure lies above another; equal figures lead nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lead {
    /// In no month.
    Never,
    /// In every month.
    Always,
    /// From this month on until the end; the lead may have changed before.
    From(u32),
    /// First from one month until the month `until`, the last of its first lead, and behind in the end.
    Lost {
        /// The first month of the lead.
        from: u32,
        /// The last month of that lead.
        until: u32,
    },
}

impl Lead {
    /// When `one` lies above `other`.
    ///
    /// ```
    /// use reach_calculator::{model::{forecast, summary::Lead}, inputs::Scenario};
    /// let months = forecast(&Scenario::default()).months;
    /// let lead = Lead::of(&months, |month| month.followers, |month| month.subscribers);
    /// assert_eq!(lead, Lead::Always);
    /// ```
    pub fn of(months: &[Month], one: fn(&Month) -> f64, other: fn(&Month) -> f64) -> Self {
        let ahead = |month: &Month| one(month) > other(month);
        let Some(start) = months.iter().position(ahead) else { return Self::Never };
        match months.iter().rposition(|month| !ahead(month)) {
            None => Self::Always,
            Some(behind) if behind + 1 < months.len() => Self::From(number(behind + 1)),
            Some(_) => {
                let lasts = months[start..].iter().take_while(|month| ahead(month)).count();
                Self::Lost { from: number(start), until: number(start + lasts - 1) }
            }
        }
    }

    /// The month in which the lead is taken; `None` where it never is, or was held from the beginning.
    pub fn taken_in(self) -> Option<u32> {
        match self {
            Self::From(month) | Self::Lost { from: month, .. } if month > 1 => Some(month),
            _ => None,
        }
    }
}

/// The number of the month at this place.
fn number(index: usize) -> u32 {
    index as u32 + 1
}

/// Share of the readers' inquiries in these months that come from silent readers; `None` where nobody inquires.
///
/// Readers are followers and subscribers; inquiries that partners bring are not counted.
pub fn silent_share(months: &[Month]) -> Option<f64> {
    let silent = sum(months, |month| month.inquiries_social_silent + month.inquiries_email_silent);
    let active = sum(months, |month| month.inquiries_social_active + month.inquiries_email_active);
    ratio(silent, silent + active)
}

/// Twelve months together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Year {
    /// New customers by channel.
    pub customers: Channels<f64>,
    /// Their revenue in euros.
    pub revenue: f64,
    /// First conversations held.
    pub conversations: f64,
    /// Conversations wanted beyond the capacity.
    pub turned_away: f64,
    /// Hours by channel.
    pub hours: Channels<f64>,
    /// Cost by channel in euros.
    pub cost: Channels<f64>,
    /// Visible reactions.
    pub reactions: f64,
    /// Share of the readers' inquiries that silent readers make.
    pub silent_share: Option<f64>,
}

impl Year {
    /// The year `year`, counted from 0; `None` where the forecast does not hold all of it.
    pub fn of(forecast: &Forecast, year: usize) -> Option<Self> {
        let start = year.checked_mul(YEAR)?;
        let end = start.checked_add(YEAR)?;
        (end <= forecast.months.len()).then(|| Self::over(forecast, start..end))
    }

    /// Any months together, given by their places; those beyond the forecast count as nothing.
    pub fn over(forecast: &Forecast, range: Range<usize>) -> Self {
        let months = forecast.months.get(range.clone()).unwrap_or_default();
        let hours = forecast.hours.get(range).unwrap_or_default();
        Self {
            customers: Channels {
                social: sum(months, |month| month.customers_social),
                email: sum(months, |month| month.customers_email),
                partners: sum(months, |month| month.customers_partners),
            },
            revenue: sum(months, |month| month.revenue),
            conversations: sum(months, |month| month.conversations),
            turned_away: sum(months, |month| month.turned_away),
            hours: hours.iter().fold(Channels::default(), |total, &hours| total + hours),
            cost: Channels {
                social: sum(months, |month| month.cost_social),
                email: sum(months, |month| month.cost_email),
                partners: sum(months, |month| month.cost_partners),
            },
            reactions: sum(months, |month| month.reactions),
            silent_share: silent_share(months),
        }
    }

    /// Hours spent for each new customer by channel; `None` where a channel brings none.
    pub fn hours_per_customer(&self) -> Channels<Option<f64>> {
        self.hours.zip(self.customers, ratio)
    }

    /// Euros spent for each new customer by channel; `None` where a channel brings none.
    pub fn cost_per_customer(&self) -> Channels<Option<f64>> {
        self.cost.zip(self.customers, ratio)
    }
}

fn sum(months: &[Month], figure: fn(&Month) -> f64) -> f64 {
    months.iter().map(figure).sum()
}

/// `part / whole`, where there is a whole and the quotient is a number one can show.
fn ratio(part: f64, whole: f64) -> Option<f64> {
    let quotient = part / whole;
    (whole > 0.0 && quotient.is_finite()).then_some(quotient)
}
