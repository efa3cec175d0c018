//! Months added up.

use super::super::channels::Channels;
use super::super::month::Month;

/// Share of the readers' inquiries in these months that come from silent readers; `None` where nobody inquires.
///
/// Readers are followers and subscribers; inquiries by recommendation, and of those who find the user, are not counted.
pub fn silent_share(months: &[Month]) -> Option<f64> {
    let silent = sum(months, |month| month.inquiries_social_silent + month.inquiries_email_silent);
    let active = sum(months, |month| month.inquiries_social_active + month.inquiries_email_active);
    ratio(silent, silent + active)
}

pub(super) fn sum(months: &[Month], figure: fn(&Month) -> f64) -> f64 {
    months.iter().map(figure).sum()
}

pub(super) fn channels(months: &[Month], figures: fn(&Month) -> Channels<f64>) -> Channels<f64> {
    months.iter().fold(Channels::default(), |total, month| total + figures(month))
}

/// `part / whole`, where there is a whole and the quotient is a number one can show.
pub(super) fn ratio(part: f64, whole: f64) -> Option<f64> {
    let quotient = part / whole;
    (whole > 0.0 && quotient.is_finite()).then_some(quotient)
}
