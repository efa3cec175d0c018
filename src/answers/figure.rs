//! The one figure of a chapter: what its headline turns on, what a pinned scenario is compared by, and what the curve
//! under each slider follows. All three ask here, so they cannot follow different quantities.
//!
//! * Platform: people whom one post reaches today;
//! * contacts: how many people more one mail reaches than one post in the last month, below 0 where it reaches fewer;
//! * readers: inquiries of followers and subscribers in the first twelve months;
//! * partners: customers by recommendation in the last twelve months;
//! * customers: new customers in the first twelve months.

use super::{Chapter, Outlook};
use crate::inputs::Scenario;
use crate::model::contacts::{People, people};
use crate::model::{Audience, Month, YEAR, forecast_among};

impl Chapter {
    /// The chapter's figure of a scenario that has been computed.
    pub fn figure(self, outlook: &Outlook) -> f64 {
        let months = outlook.months();
        match self {
            Self::Platform => outlook.first().reached_social,
            Self::Contacts => months.last().map_or(0.0, |month| month.reached_email - month.reached_social),
            Self::Readers => first_year(months).iter().map(inquiries_of_readers).sum(),
            Self::Partners => recommended_last_year(months),
            Self::Customers => first_year(months).iter().map(customers).sum(),
        }
    }

    /// The same figure of a scenario of which nothing else is asked: a curve under a slider takes dozens of them, so
    /// only what the figure rests on is computed.
    pub fn figure_of(self, scenario: &Scenario) -> f64 {
        let needed = self.needed(scenario);
        match self {
            Self::Platform | Self::Contacts => self.figure_of_people(&people(&needed)),
            _ => self.figure_of_business(&needed, &Audience::of(&needed)),
        }
    }

    pub(super) fn figure_of_people(self, people: &[People]) -> f64 {
        match self {
            Self::Platform => people.first().map_or(0.0, |month| month.reached_social),
            _ => people.last().map_or(0.0, lead_of_mail),
        }
    }

    pub(super) fn figure_of_business(self, scenario: &Scenario, audience: &Audience) -> f64 {
        let months = forecast_among(scenario, audience).months;
        match self {
            Self::Readers => months.iter().map(inquiries_of_readers).sum(),
            Self::Partners => recommended_last_year(&months),
            _ => months.iter().map(customers).sum(),
        }
    }

    /// The scenario with the months that its figure rests on, which do not depend on later ones.
    pub(super) fn needed(self, scenario: &Scenario) -> Scenario {
        if matches!(self, Self::Contacts | Self::Partners) {
            return scenario.clone();
        }
        let mut inputs = scenario.inputs().clone();
        inputs.months = inputs.months.min(YEAR as f64);
        Scenario::settled(inputs).0
    }
}

/// Inquiries of followers and subscribers in a month; those by recommendation and of people who find the user are not
/// counted.
pub fn inquiries_of_readers(month: &Month) -> f64 {
    let inquiries = month.inquiries();
    inquiries.social + inquiries.email
}

/// New customers of a month from all channels.
pub fn customers(month: &Month) -> f64 {
    month.customers().total()
}

/// New customers by recommendation in the last twelve of these months.
pub fn recommended_last_year(months: &[Month]) -> f64 {
    months.iter().rev().take(YEAR).map(|month| month.customers().recommended()).sum()
}

/// The first twelve of these months.
pub(super) fn first_year(months: &[Month]) -> &[Month] {
    &months[..YEAR.min(months.len())]
}

/// People whom one mail reaches beyond those whom one post reaches.
fn lead_of_mail(people: &People) -> f64 {
    people.reached_email - people.reached_social
}
