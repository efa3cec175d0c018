//! The answers of a forecast.

use std::io::{self, Write};

use reach_calculator::inputs::Scenario;
use reach_calculator::model::conversations::Channels;
use reach_calculator::model::summary::{Lead, Year};
use reach_calculator::model::{Summary, forecast};
use serde::Serialize;

/// Writes the answers, bit for bit; what does not exist is `null`.
pub(super) fn write(out: &mut impl Write, scenario: &Scenario) -> io::Result<()> {
    let summary = Summary::of(scenario, &forecast(scenario));
    serde_json::to_writer_pretty(&mut *out, &SummaryShape::from(&summary))?;
    writeln!(out)
}

#[derive(Serialize)]
struct SummaryShape {
    break_even_list: Option<f64>,
    list_leads: LeadShape,
    partners_lead: LeadShape,
    silent_share: Option<f64>,
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
    revenue: f64,
    conversations: f64,
    turned_away: f64,
    hours: ChannelsShape<f64>,
    hours_per_customer: ChannelsShape<Option<f64>>,
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
}

impl From<&Summary> for SummaryShape {
    fn from(summary: &Summary) -> Self {
        Self {
            break_even_list: summary.break_even_list,
            list_leads: summary.list_leads.into(),
            partners_lead: summary.partners_lead.into(),
            silent_share: summary.silent_share,
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
            revenue: year.revenue,
            conversations: year.conversations,
            turned_away: year.turned_away,
            hours: year.hours.into(),
            hours_per_customer: year.hours_per_customer().into(),
            cost: year.cost.into(),
            cost_per_customer: year.cost_per_customer().into(),
            reactions: year.reactions,
            silent_share: year.silent_share,
        }
    }
}

impl<T> From<Channels<T>> for ChannelsShape<T> {
    fn from(channels: Channels<T>) -> Self {
        Self { social: channels.social, email: channels.email, partners: channels.partners }
    }
}
