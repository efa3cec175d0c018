//! Scenarios over the whole table, for properties that must hold in all of them.

use proptest::prelude::{Just, ProptestConfig, Strategy, prop_oneof};
use proptest::test_runner::RngSeed;
use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, PARAMETERS, Parameter};

/// The same scenarios in every run, so that a failure is found again by everybody.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, rng_seed: RngSeed::Fixed(3), failure_persistence: None, ..ProptestConfig::default() }
}

/// Any scenario within the bounds: each input at its default, at an edge, or anywhere between, small values as often
/// as large ones.
pub(crate) fn any_scenario() -> impl Strategy<Value = Scenario> {
    let values: Vec<_> = PARAMETERS.iter().map(any_value).collect();
    values.prop_map(|values| {
        let mut inputs = Inputs::default();
        for (parameter, value) in PARAMETERS.iter().zip(values) {
            inputs.set(parameter.key, value);
        }
        Scenario::settled(inputs).0
    })
}

fn any_value(parameter: &'static Parameter) -> impl Strategy<Value = f64> + use<> {
    let (min, max) = (parameter.min, parameter.max);
    let between = move |share: f64| min + share * (max - min);
    prop_oneof![
        3 => Just(parameter.default),
        1 => Just(min),
        1 => Just(max),
        3 => (0.0..=1.0).prop_map(between),
        3 => (0.0..=1.0_f64).prop_map(move |share| between(share * share * share * share)),
    ]
}
