//! What grows? In how many cases the answer holds, and what the last year brings.

use super::cases::{almost_all, at_first, ever, hardly_any, in_the_end, is_range, of_ten, some};
use super::claim::{Place, Sure, SureClaim};
use crate::answers::Figure;
use crate::model::summary::Lead;
use crate::questions::{Band, Comparison};

pub(super) static CLAIMS: &[SureClaim] = &[
    SureClaim {
        key: "sure.partners.surely",
        place: Place::Behind,
        holds: |sure| leads(sure) && almost_all(first(sure)) && (!is_lost(sure) || hardly_any(last(sure))),
        figures: &[],
    },
    SureClaim {
        key: "sure.partners.cases",
        place: Place::Behind,
        holds: |sure| leads(sure) && !is_lost(sure) && some(first(sure)),
        figures: &[("cases", |sure| of_ten(first(sure))), ("in_the_end", |sure| of_ten(last(sure)))],
    },
    SureClaim {
        key: "sure.partners.never",
        place: Place::Behind,
        holds: |sure| never(sure) && hardly_any(ever(sure, Comparison::Recommendations)),
        figures: &[],
    },
    SureClaim {
        key: "sure.partners.perhaps",
        place: Place::Behind,
        holds: |sure| (never(sure) || is_lost(sure)) && some(last(sure)),
        figures: &[("in_the_end", |sure| of_ten(last(sure)))],
    },
    SureClaim {
        key: "sure.partners.share",
        place: Place::Instead("partners.share"),
        holds: |sure| is_range(all(sure)) && recommended(sure).p50 > 0.0,
        figures: &[
            ("year", |sure| Figure::Whole(sure.bands.years() as f64)),
            ("recommended", |sure| Figure::About(recommended(sure).p50)),
            ("customers", |sure| Figure::About(all(sure).p50)),
            ("low", |sure| Figure::About(all(sure).p10)),
            ("high", |sure| Figure::About(all(sure).p90)),
        ],
    },
];

fn leads(sure: &Sure<'_>) -> bool {
    sure.outlook.summary.recommendations_lead != Lead::Never
}

/// Recommendations never lead, though somebody comes by one way or the other.
fn never(sure: &Sure<'_>) -> bool {
    let comes = |customers: f64| customers > 0.0;
    let mut months = sure.outlook.months().iter();
    !leads(sure) && months.any(|month| comes(month.customers_social + month.customers().recommended()))
}

/// The lead is lost again, as the scenario has it.
fn is_lost(sure: &Sure<'_>) -> bool {
    sure.outlook.summary.recommendations_lead.lost_in().is_some()
}

fn first(sure: &Sure<'_>) -> f64 {
    at_first(sure, Comparison::Recommendations)
}

fn last(sure: &Sure<'_>) -> f64 {
    in_the_end(sure, Comparison::Recommendations)
}

/// Customers by recommendation in the last full year.
fn recommended(sure: &Sure<'_>) -> Band {
    let [band] = sure.bands.year(sure.bands.years() - 1, |month| [month.customers().recommended()]);
    band
}

/// All customers of the last full year.
fn all(sure: &Sure<'_>) -> Band {
    let [band] = sure.bands.year(sure.bands.years() - 1, |month| [month.customers().total()]);
    band
}
