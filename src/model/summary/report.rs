//! The answers of a forecast as programs are given them: in the shell and in the npm package.

use serde::Serialize;
#[cfg(test)]
use ts_rs::TS;

use super::{Lead, Summary, Year, signups_to_lead};
use crate::inputs::Scenario;
use crate::model::{Channels, forecast};

/// The answers of a forecast, bit for bit; what does not exist is `null`.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Summary"))]
pub struct Report {
    /// Subscribers with whom a mail reaches as many people as a post does in the first month.
    break_even_list: Option<f64>,
    /// Subscribers at which the list stands still in the end.
    list_ceiling: Option<f64>,
    /// Sign-ups a month with which a mail reaches more people than a post before the forecast ends.
    signups_to_lead: Option<f64>,
    /// When a mail reaches more people than a post.
    list_leads: LeadShape,
    /// When mails bring more customers than posts.
    list_sells: LeadShape,
    /// When partners and clients together bring more customers than posts.
    recommendations_lead: LeadShape,
    /// Share of all readers' inquiries that silent readers make.
    silent_share: Option<f64>,
    /// The month in which the expected sum of customers passes 1.
    first_customer: Option<u32>,
    /// Every full year of the forecast.
    years: Vec<YearShape>,
}

/// When one figure lies above another.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Lead"))]
struct LeadShape {
    #[cfg_attr(test, ts(type = "'never' | 'always' | 'from' | 'lost'"))]
    lead: &'static str,
    /// The lead's first month.
    from: Option<u32>,
    /// The last month of a lead that is lost.
    until: Option<u32>,
}

/// Twelve months together, in hours and euros.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Year"))]
struct YearShape {
    year: usize,
    customers: ChannelsShape<f64>,
    revenue: ChannelsShape<f64>,
    conversations: f64,
    turned_away: f64,
    hours: ChannelsShape<f64>,
    hours_per_customer: ChannelsShape<Option<f64>>,
    cash: ChannelsShape<f64>,
    cost: ChannelsShape<f64>,
    cost_per_customer: ChannelsShape<Option<f64>>,
    reactions: f64,
    silent_share: Option<f64>,
}

/// A figure by where it comes from.
#[derive(Serialize)]
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Channels"))]
struct ChannelsShape<T> {
    social: T,
    email: T,
    partners: T,
    clients: T,
    found: T,
}

impl Report {
    /// The answers of this scenario's forecast.
    ///
    /// ```
    /// use reach_calculator::{inputs::Scenario, model::summary::Report};
    /// let report = serde_json::to_value(Report::of(&Scenario::default())).expect("JSON");
    /// assert_eq!(report["years"][4]["year"], 5);
    /// assert!(report["years"][4]["cost_per_customer"]["found"].is_f64());
    /// ```
    pub fn of(scenario: &Scenario) -> Self {
        let summary = Summary::of(scenario, &forecast(scenario));
        Self {
            break_even_list: summary.break_even_list,
            list_ceiling: summary.list_ceiling,
            signups_to_lead: signups_to_lead(scenario),
            list_leads: summary.list_leads.into(),
            list_sells: summary.list_sells.into(),
            recommendations_lead: summary.recommendations_lead.into(),
            silent_share: summary.silent_share,
            first_customer: summary.first_customer,
            years: summary.years.iter().enumerate().map(|(place, year)| YearShape::of(place + 1, year)).collect(),
        }
    }
}

impl From<Lead> for LeadShape {
    fn from(lead: Lead) -> Self {
        let (lead, from, until) = match lead {
            Lead::Never => ("never", None, None),
            Lead::Always => ("always", Some(1), None),
            Lead::From(month) => ("from", Some(month), None),
            Lead::Lost { from, until } => ("lost", Some(from), Some(until)),
        };
        Self { lead, from, until }
    }
}

impl YearShape {
    fn of(number: usize, year: &Year) -> Self {
        Self {
            year: number,
            customers: year.customers.into(),
            revenue: year.revenue.into(),
            conversations: year.conversations,
            turned_away: year.turned_away,
            hours: year.hours.into(),
            hours_per_customer: year.hours_per_customer().into(),
            cash: year.cash.into(),
            cost: year.cost.into(),
            cost_per_customer: year.cost_per_customer().into(),
            reactions: year.reactions,
            silent_share: year.silent_share,
        }
    }
}

impl<T> From<Channels<T>> for ChannelsShape<T> {
    fn from(channels: Channels<T>) -> Self {
        Self {
            social: channels.social,
            email: channels.email,
            partners: channels.partners,
            clients: channels.clients,
            found: channels.found,
        }
    }
}

#[cfg(test)]
mod tests {
    use reach_door::{declared, held};

    use super::*;

    #[test]
    fn the_types_of_programs_are_those_of_the_answers() {
        let types =
            [declared::<ChannelsShape<f64>>(), declared::<LeadShape>(), declared::<YearShape>(), declared::<Report>()];
        let head = "// What programs are given of a forecast: written from `src/model/summary/report.rs` by a test.\n";
        held(
            concat!(env!("CARGO_MANIFEST_DIR"), "/src/model/summary/report.d.ts"),
            &format!("{head}{}", types.concat()),
        );
    }
}
