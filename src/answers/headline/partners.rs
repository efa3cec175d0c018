//! What grows?

use super::events::events;
use crate::answers::{Chapter, Figure, Outlook, Sentence};
use crate::model::summary::Lead;

pub(super) fn sentences(outlook: &Outlook) -> Vec<Sentence> {
    let months = outlook.months();
    let recommended: f64 = months.iter().map(|month| month.customers().recommended()).sum();
    let posted: f64 = months.iter().map(|month| month.customers_social).sum();
    let number = |month: u32| Figure::Whole(f64::from(month));
    let main = match outlook.summary.recommendations_lead {
        _ if recommended == 0.0 && posted == 0.0 => Sentence::new("partners.nothing"),
        Lead::Never => Sentence::new("partners.never"),
        Lead::Always => Sentence::new("partners.always"),
        Lead::From(month) => Sentence::new("partners.from").with("month", number(month)),
        Lead::Lost { until, .. } => Sentence::new("partners.lost").with("month", number(until)),
    };
    let last_year = Chapter::Partners.figure(outlook);
    let grown = Sentence::new("partners.customers").with("customers", Figure::Count(last_year));
    let full = months.iter().find(|month| month.partners >= outlook.scenario.partner_capacity * (1.0 - 1e-9));
    let full = full.filter(|_| outlook.scenario.partner_capacity > 0.0).map(|month| {
        Sentence::new("partners.full")
            .with("capacity", Figure::Count(outlook.scenario.partner_capacity))
            .with("month", Figure::Whole(month.month))
    });
    let mut sentences = vec![main];
    sentences.extend((recommended > 0.0).then_some(grown));
    sentences.extend(full);
    sentences.extend(events(outlook));
    sentences
}
