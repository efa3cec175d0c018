//! What does it bring?

use crate::answers::claim::{Claims, claim};
use crate::answers::{Chapter, Figure, Outlook, Sentence};
use crate::model::summary::Year;

pub(super) static CLAIMS: Claims = Claims {
    verdicts: &[
        claim(|outlook| customers(outlook) == 0.0, |_| Sentence::new("customers.nobody")),
        claim(
            |outlook| customers(outlook) < 0.95,
            |outlook| Sentence::new("customers.under_one").with("customers", Figure::Count(customers(outlook))),
        ),
        claim(
            |_| true,
            |outlook| {
                Sentence::new("customers.main")
                    .with("customers", Figure::About(customers(outlook)))
                    .with("revenue", Figure::AboutEuro(year(outlook).revenue.total()))
            },
        ),
    ],
    more: &[
        claim(
            |outlook| year(outlook).turned_away >= 0.5,
            |outlook| {
                Sentence::new("customers.turned_away").with("turned_away", Figure::About(year(outlook).turned_away))
            },
        ),
        claim(
            |outlook| takes_hours(outlook) && outlook.scenario.hourly_rate > 0.0 && cost(outlook) > brings(outlook),
            |outlook| effort(outlook, Sentence::new("customers.costs_more")),
        ),
        claim(
            |outlook| takes_hours(outlook) && cost(outlook) < brings(outlook),
            |outlook| effort(outlook, Sentence::new("customers.pays")),
        ),
    ],
};

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

fn effort(outlook: &Outlook, sentence: Sentence) -> Sentence {
    sentence
        .with("hours", Figure::About(year(outlook).hours.total() / customers(outlook)))
        .with("rate", Figure::Euro(outlook.scenario.hourly_rate))
}
