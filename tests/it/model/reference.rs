//! The model agrees with the worked cases of `reference/cases.json`, figure by figure.

use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::model::{Month, forecast};
use serde_json::{Map, Value};

/// Agreement asked for, relative and absolute; figures in euros may differ by more.
const TOLERANCE: f64 = 1e-9;
const EURO_TOLERANCE: f64 = 1e-6;

fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("../../reference/cases.json")).expect("the reference cases are a JSON array")
}

fn scenario(inputs: &Map<String, Value>) -> Scenario {
    let mut changed = Inputs::default();
    for (name, value) in inputs {
        let key = Key::from_name(name).unwrap_or_else(|| panic!("unknown input {name}"));
        changed.set(key, value.as_f64().expect("inputs are numbers"));
    }
    Scenario::new(changed).expect("reference scenarios are within the bounds")
}

fn tolerance(name: &str) -> f64 {
    if ["revenue", "cash", "cost", "ad_equivalent"].contains(&name) || name.starts_with("cost_") {
        EURO_TOLERANCE
    } else {
        TOLERANCE
    }
}

/// The figures of one month that differ from the expected ones, each as a readable line.
fn differences(case: &str, got: &Month, expected: &Value) -> Vec<String> {
    let figures = Month::NAMES.into_iter().zip(got.values());
    let month = got.month;
    let differs = |(name, got): (&str, f64)| {
        let expected = expected[name].as_f64().unwrap_or_else(|| panic!("{case}: {name} is missing"));
        let apart = (got - expected).abs();
        let agrees = apart <= tolerance(name) || apart <= TOLERANCE * expected.abs();
        (!agrees).then(|| format!("{case}, month {month}: {name} is {got}, expected {expected}"))
    };
    let expected_figures = expected.as_object().map_or(0, Map::len);
    assert_eq!(expected_figures, Month::NAMES.len(), "{case}: the reference names other figures");
    figures.filter_map(differs).collect()
}

#[test]
fn every_figure_of_every_reference_case_agrees() {
    let mut wrong = Vec::new();
    for case in cases() {
        let name = case["name"].as_str().expect("cases have names");
        let forecast = forecast(&scenario(case["scenario"].as_object().expect("a scenario is an object")));
        for expected in case["months"].as_array().expect("months are an array") {
            let number = expected["month"].as_u64().expect("months are numbered") as usize;
            wrong.extend(differences(name, &forecast.months[number - 1], expected));
        }
    }
    assert!(wrong.is_empty(), "{} figures differ:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}
