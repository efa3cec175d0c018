//! What grows?

use super::events;
use super::lead::{always, between, end, from, holds_from, in_all_months, never, once, start, until};
use crate::answers::claim::{Claims, Reading, claim};
use crate::answers::{Figure, Outlook};
use crate::model::Month;
use crate::model::summary::Lead;

/// From how many customers a year on they are counted.
const ENOUGH_TO_COUNT: f64 = 1.95;

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim("partners.nothing", |outlook| in_all_months(outlook, nobody_comes), &[]),
        claim("partners.always", |outlook| always(lead(outlook)), &[]),
        claim("partners.from", |outlook| from(lead(outlook)), &SPAN),
        claim("partners.once", |outlook| once(lead(outlook)), &SPAN),
        claim("partners.until", |outlook| until(lead(outlook)), &SPAN),
        claim("partners.between", |outlook| between(lead(outlook)), &SPAN),
        claim("partners.never", |outlook| never(lead(outlook)), &[]),
    ],
    more: &[
        claim(
            "partners.share",
            |outlook| recommended(outlook) > 0.0 && all(outlook) >= ENOUGH_TO_COUNT,
            &[
                ("year", |outlook| Figure::Whole(outlook.summary.years.len() as f64)),
                ("recommended", |outlook| Figure::About(recommended(outlook))),
                ("customers", |outlook| Figure::About(all(outlook))),
            ],
        ),
        claim(
            "partners.full",
            |outlook| full_from(outlook).is_some(),
            &[
                ("capacity", |outlook| Figure::Count(outlook.scenario.partner_capacity)),
                ("month", |outlook| Figure::Whole(full_from(outlook).unwrap_or_default())),
            ],
        ),
        events::SHOCK,
        events::STOP,
        events::CRISIS,
    ],
};

static SPAN: [(&str, Reading); 2] =
    [("month", |outlook| start(lead(outlook))), ("until", |outlook| end(lead(outlook)))];

/// When recommendations bring more customers than posts.
fn lead(outlook: &Outlook) -> Lead {
    outlook.summary.recommendations_lead
}

/// Neither posts nor recommendations bring anybody.
fn nobody_comes(month: &Month) -> bool {
    month.customers().recommended() == 0.0 && month.customers_social == 0.0
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
    let full = |month: &Month| month.partners >= capacity * (1.0 - 1e-9);
    holds_from(outlook, full).filter(|_| capacity > 0.0)
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
