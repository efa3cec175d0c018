//! Twelve months together.

use super::super::channels::Channels;
use super::super::month::{Month, YEAR};
use super::sums::{channels, ratio, silent_share, sum};
use crate::inputs::Inputs;

/// Twelve months together.
#[derive(Clone, Copy, Debug, Default, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Year {
    /// New customers by channel.
    pub customers: Channels<f64>,
    /// Their revenue by channel, in euros.
    pub revenue: Channels<f64>,
    /// First conversations held.
    pub conversations: f64,
    /// Conversations wanted beyond the capacity.
    pub turned_away: f64,
    /// Hours by channel.
    pub hours: Channels<f64>,
    /// Euros that leave the account by channel: advertising and the list's software, so all of them are for email.
    pub cash: Channels<f64>,
    /// Cost by channel in euros: hours at their price, and the cash.
    pub cost: Channels<f64>,
    /// Visible reactions.
    pub reactions: f64,
    /// Share of the readers' inquiries that silent readers make.
    pub silent_share: Option<f64>,
}

impl Year {
    /// Every full year of these months, the first one first.
    pub fn all(inputs: &Inputs, months: &[Month]) -> Vec<Self> {
        months.chunks_exact(YEAR).map(|year| Self::over(inputs, year)).collect()
    }

    /// Any months together.
    pub fn over(inputs: &Inputs, months: &[Month]) -> Self {
        let customers = channels(months, Month::customers);
        Self {
            customers,
            revenue: customers.times(inputs.revenue),
            conversations: sum(months, |month| month.conversations),
            turned_away: sum(months, |month| month.turned_away),
            hours: channels(months, Month::hours_by_channel),
            cash: Channels { email: sum(months, |month| month.cash), ..Channels::default() },
            cost: channels(months, Month::cost_by_channel),
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
