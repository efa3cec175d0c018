//! Who leads, and when: conditions and figures of the sentences about it.

use crate::answers::{Figure, Outlook, Sentence};
use crate::model::Month;
use crate::model::summary::Lead;

/// In every month.
pub(super) fn always(lead: Lead) -> bool {
    lead == Lead::Always
}

/// In no month.
pub(super) fn never(lead: Lead) -> bool {
    lead == Lead::Never
}

/// From some month on until the end, and not from the first.
pub(super) fn from(lead: Lead) -> bool {
    matches!(lead, Lead::From(_))
}

/// Only for a while that begins in month 1 (`start` 1), or later (`start` 2).
pub(super) fn lost(lead: Lead, start: u32) -> bool {
    matches!(lead, Lead::Lost { from, .. } if (from > 1) == (start > 1))
}

/// In a single month.
pub(super) fn once(lead: Lead) -> bool {
    matches!(lead, Lead::Lost { from, until } if from == until)
}

/// Whether something holds in every month.
pub(super) fn lasting_lead(outlook: &Outlook, holds: fn(&Month) -> bool) -> bool {
    outlook.months().iter().all(holds)
}

/// With the months in which a lead begins and ends.
pub(super) fn span(sentence: Sentence, lead: Lead) -> Sentence {
    let month = |month: u32| Figure::Whole(f64::from(month));
    match lead {
        Lead::From(start) => sentence.with("month", month(start)),
        Lead::Lost { from, until } => sentence.with("month", month(from)).with("until", month(until)),
        Lead::Never | Lead::Always => sentence,
    }
}
