//! The fast model agrees with the plain one, which has none of its short cuts, in scenarios over the whole table.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::model::{Month, forecast};

use super::plain;
use crate::scenarios;

/// As for the reference cases: relative or absolute, and less strict in euros.
fn agrees(name: &str, got: f64, expected: f64) -> bool {
    let euros = ["revenue", "cash", "cost", "ad_equivalent"].contains(&name) || name.starts_with("cost_");
    let absolute = if euros { 1e-6 } else { 1e-9 };
    (got - expected).abs() <= (1e-9 * expected.abs()).max(absolute)
}

proptest! {
    #![proptest_config(scenarios::config(1_000))]

    #[test]
    fn every_figure_of_any_scenario_agrees_with_the_plain_model(scenario in scenarios::any_scenario()) {
        let got = forecast(&scenario).months;
        let expected = plain::forecast(&scenario);
        prop_assert!(got.len() == expected.len());
        for (got, expected) in got.iter().zip(&expected) {
            for ((name, got_value), value) in Month::NAMES.into_iter().zip(got.values()).zip(expected.values()) {
                prop_assert!(agrees(name, got_value, value), "month {}: {name} is {got_value:e}, expected {value:e}", got.month);
            }
        }
    }
}
