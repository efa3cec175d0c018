//! Three ways to spend the same hours, in words.

use crate::answers::{Figure, Sentence};
use crate::questions::{Mixed, Way};

/// Which way brings most in the year that was asked about, and what the others bring.
pub fn ways_said(ways: &[(Way, Option<Mixed>)], hours: f64, year: u32) -> Vec<Sentence> {
    let limits =
        |sentence: Sentence| sentence.with("hours", Figure::Count(hours)).with("year", Figure::Whole(f64::from(year)));
    let possible = ways.iter().filter_map(|&(way, mixed)| Some((way, mixed?)));
    let best = possible.max_by(|one, other| one.1.outcome.customers.total_cmp(&other.1.outcome.customers));
    let Some((best, mixed)) = best else { return vec![limits(Sentence::new("asked.ways.impossible"))] };
    if mixed.outcome.customers == 0.0 {
        return vec![limits(Sentence::new("asked.ways.nobody"))];
    }
    let key = match best {
        Way::WateringCan => "asked.ways.watering_can",
        Way::List => "asked.ways.list",
        Way::Cooperation => "asked.ways.cooperation",
    };
    let mut said = vec![limits(Sentence::new(key).with("customers", Figure::Count(mixed.outcome.customers)))];
    said.extend(ways.iter().filter(|(way, _)| *way != best).map(|(way, mixed)| other(*way, mixed.as_ref())));
    said
}

fn other(way: Way, mixed: Option<&Mixed>) -> Sentence {
    let (possible, impossible) = match way {
        Way::WateringCan => ("asked.ways.other_watering_can", "asked.ways.no_watering_can"),
        Way::List => ("asked.ways.other_list", "asked.ways.no_list"),
        Way::Cooperation => ("asked.ways.other_cooperation", "asked.ways.no_cooperation"),
    };
    match mixed {
        Some(mixed) => Sentence::new(possible).with("customers", Figure::Count(mixed.outcome.customers)),
        None => Sentence::new(impossible),
    }
}
