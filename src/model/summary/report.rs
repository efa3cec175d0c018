//! The answers of a forecast.

use std::io::{self, Write};

use reach_calculator::inputs::Scenario;
use reach_calculator::model::summary::{Lead, Year, signups_to_lead};
use reach_calculator::model::{Channels, Summary, forecast};
use serde::Serialize;

/// Writes the answers, bit for bit; what does not exist is `null`.
pub(super) fn write(out: &mut impl Write, scenario: &Scenario) -> io::Result<()> {
    let summary = Summary::of(scenario, &forecast(scenario));
    serde_json::to_writer_pretty(&mut *out, &SummaryShape::of(scenario, &summary))?;
    writeln!(out)
}

#[derive(Serialize)]
struct SummaryShape {
    break_even_list: Option<f64>,
    list_ceiling: Option<f64>,
    signups_to_lead: Option<f64>,
    list_leads: LeadShape,
    list_sells: LeadShape,
    recommendations_lead: LeadShape,
    silent_share: Option<f64>,
    first_customer: Option<u32>,
    years: Vec<YearShape>,
}

/// `from` is the lead's first month, `until` the last one of a lead that is lost.
#[derive(Serialize)]
struct LeadShape {
    lead: &'static str,
    from: Option<u32>,
    until: Option<u32>,
}

#[derive(Serialize)]
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

#[derive(Serialize)]
struct ChannelsShape<T> {
    social: T,
    email: T,
    partners: T,
    clients: T,
    found: T,
}

impl SummaryShape {
    fn of(scenario: &Scenario, summary: &Summary) -> Self {
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
