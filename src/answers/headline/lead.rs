//! Who leads, and when: conditions and figures of the sentences about it.

use crate::answers::{Figure, Outlook};
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

/// In a single month.
pub(super) fn once(lead: Lead) -> bool {
    matches!(lead, Lead::Lost { from, until } if from == until)
}

/// Only for a while that begins in month 1.
pub(super) fn until(lead: Lead) -> bool {
    matches!(lead, Lead::Lost { from: 1, .. })
}

/// Only for a while that begins later.
pub(super) fn between(lead: Lead) -> bool {
    matches!(lead, Lead::Lost { from, .. } if from > 1)
}

/// Whether something holds in every month.
pub(super) fn in_all_months(outlook: &Outlook, holds: fn(&Month) -> bool) -> bool {
    outlook.months().iter().all(holds)
}

/// The month from which on something holds until the end; `None` where it does not hold in the end.
pub(super) fn holds_from(outlook: &Outlook, holds: impl Fn(&Month) -> bool) -> Option<f64> {
    let months = outlook.months();
    let last_without = months.iter().rposition(|month| !holds(month));
    months.get(last_without.map_or(0, |last| last + 1)).map(|month| month.month)
}

/// The month in which a lead begins; 0 where there is none, or it was there from the start.
pub(super) fn start(lead: Lead) -> Figure {
    Figure::Whole(match lead {
        Lead::From(month) | Lead::Lost { from: month, .. } => f64::from(month),
        Lead::Never | Lead::Always => 0.0,
    })
}

/// The last month of a lead that is lost; 0 of any other.
pub(super) fn end(lead: Lead) -> Figure {
    Figure::Whole(if let Lead::Lost { until, .. } = lead { f64::from(until) } else { 0.0 })
}
