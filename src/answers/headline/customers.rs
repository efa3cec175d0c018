//! What does it bring?

use crate::answers::claim::{Claims, Reading, claim};
use crate::answers::{Chapter, Figure, Outlook};
use crate::inputs::Key;
use crate::model::summary::Year;

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim("customers.nobody", |outlook| customers(outlook) == 0.0, &[]),
        claim(
            "customers.under_one",
            |outlook| customers(outlook) < 0.95,
            &[("customers", |outlook| Figure::Count(customers(outlook)))],
        ),
        claim(
            "customers.main",
            |_| true,
            &[
                ("customers", |outlook| Figure::About(customers(outlook))),
                ("revenue", |outlook| Figure::AboutEuro(brings(outlook))),
            ],
        ),
    ],
    more: &[
        claim(
            "customers.turned_away",
            |outlook| year(outlook).turned_away >= 0.5,
            &[("turned_away", |outlook| Figure::About(year(outlook).turned_away))],
        ),
        claim(
            "customers.costs_more",
            |outlook| takes_hours(outlook) && outlook.scenario.hourly_rate > 0.0 && cost(outlook) > brings(outlook),
            &EFFORT,
        ),
        claim("customers.pays", |outlook| takes_hours(outlook) && cost(outlook) < brings(outlook), &EFFORT),
        claim(
            "customers.lever",
            matters,
            &[
                ("lever", |outlook| Figure::Name(outlook.strongest().map_or(Key::Posts, |lever| lever.0))),
                ("more", |outlook| Figure::WholeShare(outlook.strongest().map_or(0.0, |lever| lever.1 - 1.0))),
            ],
        ),
    ],
};

/// What each customer takes, and what an hour is worth.
static EFFORT: [(&str, Reading); 2] = [
    ("hours", |outlook| Figure::About(year(outlook).hours.total() / customers(outlook))),
    ("rate", |outlook| Figure::Euro(outlook.scenario.hourly_rate)),
];

/// Twice of the strongest lever brings more than rounding hides.
fn matters(outlook: &Outlook) -> bool {
    customers(outlook) > 0.0 && outlook.strongest().is_some_and(|lever| lever.1 >= 1.1)
}

/// New customers of the first twelve months.
fn customers(outlook: &Outlook) -> f64 {
    Chapter::Customers.figure(outlook)
}

fn year(outlook: &Outlook) -> Year {
    outlook.summary.years.first().copied().unwrap_or_default()
}

fn takes_hours(outlook: &Outlook) -> bool {
    customers(outlook) > 0.0 && year(outlook).hours.total() > 0.0
}

/// What the first year costs, its hours at their price and its cash.
fn cost(outlook: &Outlook) -> f64 {
    year(outlook).cost.total()
}

/// What its customers bring.
fn brings(outlook: &Outlook) -> f64 {
    year(outlook).revenue.total()
}
