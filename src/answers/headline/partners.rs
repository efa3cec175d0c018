//! What grows?

use super::events;
use super::lead::{always, from, lost, never, once, span};
use crate::answers::claim::{Claims, claim};
use crate::answers::{Figure, Outlook, Sentence};
use crate::model::Month;
use crate::model::summary::Lead;

/// From how many customers a year on they are counted.
const ENOUGH_TO_COUNT: f64 = 1.95;

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim(nobody_comes, |_| Sentence::new("partners.nothing")),
        claim(|outlook| always(lead(outlook)), |_| Sentence::new("partners.always")),
        claim(|outlook| from(lead(outlook)), |outlook| span(Sentence::new("partners.from"), lead(outlook))),
        claim(|outlook| once(lead(outlook)), |outlook| span(Sentence::new("partners.once"), lead(outlook))),
        claim(|outlook| lost(lead(outlook), 1), |outlook| span(Sentence::new("partners.until"), lead(outlook))),
        claim(|outlook| lost(lead(outlook), 2), |outlook| span(Sentence::new("partners.between"), lead(outlook))),
        claim(|outlook| never(lead(outlook)), |_| Sentence::new("partners.never")),
    ],
    more: &[
        claim(
            |outlook| recommended(outlook) > 0.0 && all(outlook) >= ENOUGH_TO_COUNT,
            |outlook| {
                Sentence::new("partners.share")
                    .with("year", Figure::Whole(outlook.summary.years.len() as f64))
                    .with("recommended", Figure::About(recommended(outlook)))
                    .with("customers", Figure::About(all(outlook)))
            },
        ),
        claim(
            |outlook| full_from(outlook).is_some(),
            |outlook| {
                let month = full_from(outlook).unwrap_or_default();
                Sentence::new("partners.full")
                    .with("capacity", Figure::Count(outlook.scenario.partner_capacity))
                    .with("month", Figure::Whole(month))
            },
        ),
        events::SHOCK,
        events::STOP,
        events::CRISIS,
    ],
};

/// When recommendations bring more customers than posts.
fn lead(outlook: &Outlook) -> Lead {
    outlook.summary.recommendations_lead
}

/// Neither posts nor recommendations bring anybody in any month.
fn nobody_comes(outlook: &Outlook) -> bool {
    let nobody = |month: &Month| month.customers().recommended() == 0.0 && month.customers_social == 0.0;
    outlook.months().iter().all(nobody)
}

/// Customers by recommendation in the last full year.
fn recommended(outlook: &Outlook) -> f64 {
    outlook.summary.years.last().map_or(0.0, |year| year.customers.recommended())
}

/// All customers of the last full year.
fn all(outlook: &Outlook) -> f64 {
    outlook.summary.years.last().map_or(0.0, |year| year.customers.total())
}

/// The month from which on there is no time for more partners, until the end.
fn full_from(outlook: &Outlook) -> Option<f64> {
    let capacity = outlook.scenario.partner_capacity;
    let months = outlook.months();
    let full = |month: &Month| month.partners >= capacity * (1.0 - 1e-9);
    let open = months.iter().rposition(|month| !full(month));
    let month = months.get(open.map_or(0, |open| open + 1))?;
    (capacity > 0.0).then_some(month.month)
}

/// The figure that difference and curves follow is that of the last twelve months.
#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Chapter;

    #[test]
    fn the_last_full_year_is_the_last_twelve_months_of_whole_years() {
        let outlook = Outlook::new(Default::default());
        assert!((recommended(&outlook) - Chapter::Partners.figure(&outlook)).abs() < 1e-9);
    }
}
