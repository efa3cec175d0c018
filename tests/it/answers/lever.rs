//! What matters most (fault T11: the page asked and did not answer): against doubling everything by hand.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, Figure, Outlook, headline};
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::model::forecast;

use super::{number, outlook};
use crate::scenarios::{any_scenario, config};

/// What of a reader's own can be doubled, by name.
const OWN: [&str; 17] = [
    "relevance",
    "followers",
    "posts",
    "new_followers",
    "market",
    "subscribers",
    "signups",
    "mails",
    "segmentation",
    "ad_budget",
    "partners",
    "new_partners",
    "partner_capacity",
    "partner_tenure",
    "past_clients",
    "findable",
    "evergreen",
];

/// The figure of one's own that brings most customers in the first year when there is twice of it, and how many.
pub(super) fn doubled(outlook: &Outlook) -> Option<(Key, f64)> {
    let mut best: Option<(Key, f64)> = None;
    for key in OWN.iter().chain(&["capacity", "revenue"]).map(|name| Key::from_name(name).expect("an input")) {
        let mut inputs = outlook.scenario.inputs().clone();
        let value = 2.0 * inputs.get(key);
        inputs.set(key, value);
        let scenario = Scenario::settled(inputs).0;
        if value == 0.0 || scenario.inputs().get(key) != value {
            continue;
        }
        let customers = forecast(&scenario).months[..12].iter().map(|month| month.customers().total()).sum();
        if best.is_none_or(|(_, most)| customers > most) {
            best = Some((key, customers));
        }
    }
    best
}

/// The lever that the customers' chapter names, and the customers it would bring by what is said.
fn named(outlook: &Outlook) -> Option<(Key, f64)> {
    let sentences = headline(Chapter::Customers, outlook);
    let sentence = sentences.iter().find(|sentence| sentence.key == "customers.lever")?;
    let lever = sentence.figures.iter().find_map(|(_, figure)| match figure {
        Figure::Name(key) => Some(*key),
        _ => None,
    });
    Some((lever?, Chapter::Customers.figure(outlook) * (1.0 + number(sentence, "more"))))
}

#[test]
fn the_usual_coach_is_told_what_matters_most() {
    let lever = named(&outlook("rc1")).map(|(key, _)| key.parameter().name);
    assert_eq!(lever, doubled(&outlook("rc1")).map(|(key, _)| key.parameter().name));
    assert!(lever.is_some());
}

#[test]
fn where_twice_of_nothing_brings_more_nothing_is_named() {
    assert_eq!(named(&outlook("rc1&capacity=0")), None);
    assert_eq!(
        named(&outlook(
            "rc1&fit=0&fit_email=0&partners=0&new_partners=0&partners_found=0&past_clients=0&findable=0&asking=0"
        )),
        None
    );
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn what_is_named_is_what_brings_most_when_everything_is_doubled_by_hand(scenario in any_scenario()) {
        let outlook = Outlook::new(scenario);
        if let Some((key, more)) = named(&outlook) {
            let (_, most) = doubled(&outlook).expect("something can be doubled");
            prop_assert!((more - most).abs() <= 1e-9 * most, "{key:?} brings {more}, the best {most}");
        }
    }
}
