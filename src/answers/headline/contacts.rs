//! List or friends?

use crate::answers::{Figure, Outlook, Sentence};
use crate::model::summary::Lead;

pub(super) fn sentences(outlook: &Outlook) -> Vec<Sentence> {
    let scenario = &outlook.scenario;
    let main = match outlook.summary.break_even_list {
        None => Sentence::new("contacts.unopened"),
        Some(list) if list <= 0.0 => Sentence::new("contacts.unreached"),
        Some(list) => Sentence::new("contacts.main")
            .with("list", Figure::Count(list))
            .with("followers", Figure::Count(scenario.followers)),
    };
    let mut sentences = vec![main];
    sentences.extend(lead(outlook));
    sentences.extend(empty(outlook));
    sentences.extend(cap(outlook));
    sentences
}

fn lead(outlook: &Outlook) -> Option<Sentence> {
    match outlook.summary.list_leads {
        Lead::Never => None,
        Lead::Always => Some(Sentence::new("contacts.always")),
        Lead::From(month) => Some(Sentence::new("contacts.from").with("month", Figure::Whole(f64::from(month)))),
        Lead::Lost { until, .. } => Some(Sentence::new("contacts.lost").with("month", Figure::Whole(f64::from(until)))),
    }
}

fn empty(outlook: &Outlook) -> Option<Sentence> {
    let last = outlook.months().last()?;
    (last.subscribers == 0.0).then(|| Sentence::new("contacts.empty"))
}

/// The month in which the followers reach the cap, where they do.
fn cap(outlook: &Outlook) -> Option<Sentence> {
    let cap = outlook.scenario.cap;
    let full = outlook.months().iter().find(|month| month.followers >= cap * (1.0 - 1e-9))?;
    let sentence = Sentence::new(if full.month > 1.0 { "contacts.cap_from" } else { "contacts.cap" });
    Some(sentence.with("cap", Figure::Count(cap)).with("month", Figure::Whole(full.month)))
}
