//! What does it bring? A range instead of a figure, how likely it is that nobody comes, and what matters most.

use super::claim::{Place, Reading, Sure, SureClaim};
use crate::answers::Figure;
use crate::inputs::Key;

/// The range of a year's customers: eight of ten cases lie in it, chance and what is not known together.
struct Range {
    low: u32,
    high: u32,
}

/// How many years there are for each without a customer is told up to this share; more of them are told as so many of ten.
const SELDOM: f64 = 0.45;

/// Rarer than once in fifty years is never, for all that a business can plan.
const RARE: f64 = 0.02;

/// Less is told as fewer than one.
const ONE: f64 = 0.95;

/// From here on it is "almost always".
const ALMOST_ALWAYS: f64 = 0.95;

pub(super) static CLAIMS: &[SureClaim] = &[
    SureClaim {
        key: "sure.customers.hardly",
        place: Place::Verdict,
        holds: |sure| comes(sure) && range(sure).high == 0,
        figures: &[],
    },
    SureClaim {
        key: "sure.customers.perhaps",
        place: Place::Verdict,
        holds: |sure| comes(sure) && median(sure) < ONE,
        figures: RANGE,
    },
    SureClaim { key: "sure.customers.main", place: Place::Verdict, holds: is_main, figures: RANGE },
    SureClaim {
        key: "sure.customers.revenue",
        place: Place::Behind,
        holds: |sure| is_main(sure) && sure.outlook.scenario.revenue > 0.0,
        figures: RANGE,
    },
    SureClaim {
        key: "sure.customers.none_in",
        place: Place::Behind,
        holds: |sure| comes(sure) && (RARE..SELDOM).contains(&none(sure)),
        figures: &[("years", |sure| Figure::Whole(libm::round(1.0 / none(sure))))],
    },
    SureClaim {
        key: "sure.customers.none_of_ten",
        place: Place::Behind,
        holds: |sure| comes(sure) && range(sure).high > 0 && (SELDOM..ALMOST_ALWAYS).contains(&none(sure)),
        figures: &[("cases", |sure| Figure::Whole(libm::round(10.0 * none(sure)).min(9.0)))],
    },
    SureClaim {
        key: "sure.customers.levers",
        place: Place::Instead("customers.lever"),
        holds: |sure| sure.levers.len() >= 2,
        figures: &[("first", |sure| lever(sure, 0)), ("second", |sure| lever(sure, 1))],
    },
    SureClaim {
        key: "sure.customers.lever",
        place: Place::Instead("customers.lever"),
        holds: |sure| sure.levers.len() == 1,
        figures: &[("first", |sure| lever(sure, 0))],
    },
];

static RANGE: &[(&str, Reading)] = &[
    ("customers", |sure| Figure::About(median(sure))),
    ("revenue", |sure| Figure::AboutEuro(median(sure) * sure.outlook.scenario.revenue)),
    ("low", |sure| Figure::Whole(f64::from(range(sure).low))),
    ("high", |sure| Figure::Whole(f64::from(range(sure).high))),
];

/// Customers can come in the first year.
fn comes(sure: &Sure<'_>) -> bool {
    sure.outlook.summary.years.first().is_some_and(|year| year.customers.total() > 0.0)
}

/// At least one is to be expected, and more or fewer may come: chance alone spreads any number but none.
fn is_main(sure: &Sure<'_>) -> bool {
    comes(sure) && median(sure) >= ONE && range(sure).high > 0
}

/// Customers of the first year in the middle of all worlds.
fn median(sure: &Sure<'_>) -> f64 {
    let [band] = sure.bands.year(0, |month| [month.customers().total()]);
    band.p50
}

fn range(sure: &Sure<'_>) -> Range {
    let chance = sure.chance();
    Range { low: chance.percentile(0.1), high: chance.percentile(0.9) }
}

/// The probability that nobody comes in the first year.
fn none(sure: &Sure<'_>) -> f64 {
    sure.chance().none()
}

fn lever(sure: &Sure<'_>, place: usize) -> Figure {
    Figure::Name(sure.levers.get(place).copied().unwrap_or(Key::Posts))
}
