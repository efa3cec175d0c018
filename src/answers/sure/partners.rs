//! What grows? In how many cases the answer holds, and what the last year brings.

use super::claim::{Place, Sure, SureClaim};
use super::compared::{Compared, claims};
use super::range::is_range;
use crate::answers::{Figure, Outlook};
use crate::model::summary::Lead;
use crate::questions::{Band, Comparison};

pub(super) static CLAIMS: [SureClaim; 5] = {
    let [surely, cases, never, perhaps] = claims::<Recommendations>([
        "sure.partners.surely",
        "sure.partners.cases",
        "sure.partners.never",
        "sure.partners.perhaps",
    ]);
    [surely, cases, never, perhaps, SHARE]
};

const SHARE: SureClaim = SureClaim {
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
};

/// Customers by recommendation against customers by posts.
struct Recommendations;

impl Compared for Recommendations {
    const COMPARISON: Comparison = Comparison::Recommendations;

    fn lead(outlook: &Outlook) -> Lead {
        outlook.summary.recommendations_lead
    }

    /// Somebody comes by one way or the other.
    fn could_lead(outlook: &Outlook) -> bool {
        let comes = |customers: f64| customers > 0.0;
        outlook.months().iter().any(|month| comes(month.customers_social + month.customers().recommended()))
    }
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
