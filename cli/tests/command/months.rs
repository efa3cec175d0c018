//! Months as JSON and as a table, from a JSON object on stdin.

use std::collections::BTreeMap;

use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key, PARAMETERS};
use reach_calculator::model::{Month, forecast};
use serde_json::Value;
use serde_json::value::RawValue;

use super::running::{answer, refused, run};

#[test]
fn an_empty_object_gives_the_defaults_bit_for_bit() {
    let answer = answer(&[], "{}");
    // Raw values: serde_json's own floats may be off by the last bit.
    let answer: Vec<BTreeMap<&str, &RawValue>> = serde_json::from_str(&answer).expect("the answer is a JSON array");
    let expected = forecast(&Scenario::default()).months;
    assert_eq!(answer.len(), expected.len());
    for (got, expected) in answer.iter().zip(expected) {
        let got = Month::NAMES.map(|name| got[name].get().parse::<f64>().expect("figures are numbers"));
        assert_eq!(got, expected.values());
    }
}

#[test]
fn what_is_given_is_used_and_the_rest_is_default() {
    let mut inputs = Inputs::default();
    inputs.set(Key::Months, 24.0);
    inputs.set(Key::Stage, 0.9);
    let expected = forecast(&Scenario::new(inputs).expect("these inputs fit")).months;
    let answer: Vec<Value> =
        serde_json::from_str(&answer(&[], r#" {"months": 24, "stage": 9e-1} "#)).expect("a JSON array");
    assert_eq!(answer.len(), 24);
    let revenue = answer[23]["revenue"].as_f64().expect("figures are numbers");
    assert!((revenue - expected[23].revenue).abs() < 1e-9);
}

#[test]
fn every_input_can_be_given() {
    let all: Vec<_> =
        PARAMETERS.iter().map(|parameter| format!("\"{}\": {:?}", parameter.name, parameter.default)).collect();
    assert_eq!(answer(&[], &format!("{{{}}}", all.join(","))), answer(&[], "{}"));
}

#[test]
fn the_table_has_a_header_and_the_same_figures() {
    let text = answer(&["--csv"], r#"{"months": 12}"#);
    let mut lines = text.lines();
    assert_eq!(lines.next(), Some(Month::NAMES.join(",").as_str()));
    let mut inputs = Inputs::default();
    inputs.set(Key::Months, 12.0);
    for month in forecast(&Scenario::new(inputs).expect("these inputs fit")).months {
        let figures: Result<Vec<f64>, _> =
            lines.next().expect("a line for each month").split(',').map(str::parse).collect();
        assert_eq!(figures.expect("figures are numbers"), month.values());
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn months_are_what_is_written_where_nothing_else_was_chosen() {
    assert_eq!(answer(&["--months"], "{}"), answer(&[], "{}"));
}

#[test]
fn help_says_what_to_type() {
    let help = answer(&["--help"], "");
    for option in [
        "--set",
        "--link",
        "--preset",
        "--months",
        "--summary",
        "--csv",
        "--bands",
        "--levers",
        "--goal",
        "--mix",
        "--ways",
        "--year",
        "--draws",
        "--seed",
        "--reach-spread",
        "--schema",
        "--keys",
        "--presets",
        "--to-link",
        "--links",
        "stdin",
    ] {
        assert!(help.contains(option), "{option} is not in:\n{help}");
    }
    assert!(answer(&["--version"], "").starts_with("reach-forecast "));
}

#[test]
fn what_is_no_scenario_is_refused() {
    refused(&[], "", "no scenario on stdin; write {} for the defaults");
    refused(&[], " \n", "no scenario on stdin; write {} for the defaults");
    let start = "the scenario is no JSON object such as {\"posts\": 20}: ";
    refused(&[], "posts=20", &format!("{start}expected value at line 1 column 1"));
    refused(&[], "[]", &format!("{start}invalid type: sequence, expected a map at line 1 column 0"));
    refused(&[], "{\"posts\": }", &format!("{start}expected value at line 1 column 11"));
    let output = run(&["--xml"], "{}");
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(message.contains("'--xml'") && message.contains("--help"), "{message}");
}

#[test]
fn an_unknown_key_is_refused_by_name() {
    refused(&[], r#"{"folowers": 10}"#, "folowers is no input; --keys lists them");
    refused(&[], r#"{"f": 10}"#, "f is a key of links; here it is called followers");
}

#[test]
fn a_value_that_does_not_fit_is_refused_with_key_value_and_bounds() {
    refused(&[], r#"{"posts": "twelve"}"#, "posts is \"twelve\", but must be a number between 0 and 90");
    refused(&[], r#"{"posts": null}"#, "posts is null, but must be a number between 0 and 90");
    refused(&[], r#"{"posts": 91}"#, "posts is 91, but must lie between 0 and 90");
    refused(&[], r#"{"posts": 1e999}"#, "posts is inf, but must lie between 0 and 90");
    refused(&[], r#"{"posts": 1.5}"#, "posts is 1.5, but must be a whole number between 0 and 90");
    refused(&[], r#"{"silent": 0.95, "creators": 0.06}"#, "creators is 0.06, but silent allows at most 0.05");
    refused(&[], r#"{"followers": 5001}"#, "followers is 5001, but cap allows at most 5000");
}
