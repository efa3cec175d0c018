//! `examples/forecast` as a program: what goes in, what comes out, and how it refuses.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key, PARAMETERS};
use reach_calculator::model::{Month, forecast};
use serde_json::Value;
use serde_json::value::RawValue;

/// The example, built first: `cargo test --test …` builds no examples.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let test = std::env::current_exe().expect("the test knows where it lies");
        let built = test.ancestors().nth(2).expect("tests lie in target/<profile>/deps");
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--example", "forecast", "--manifest-path"]);
        cargo.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"));
        cargo.arg("--target-dir").arg(built.parent().expect("a profile lies in target"));
        if built.ends_with("release") {
            cargo.arg("--release");
        }
        assert!(cargo.status().expect("cargo runs").success(), "the example does not build");
        built.join("examples").join(format!("forecast{}", std::env::consts::EXE_SUFFIX))
    })
}

fn run(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(program());
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the example is built with the tests");
    // A program that refuses its arguments does not read; what cannot be written then does not matter.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input.as_bytes()));
    child.wait_with_output().expect("the example ends")
}

#[track_caller]
fn answer(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input);
    assert!(output.status.success(), "{input}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("the answer is text")
}

#[track_caller]
fn refused(arguments: &[&str], input: &str, message: &str) {
    let output = run(arguments, input);
    assert_eq!(output.status.code(), Some(2), "{input}");
    assert_eq!(String::from_utf8_lossy(&output.stderr).trim_end(), message);
    assert!(output.stdout.is_empty(), "nothing but the message");
}

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
    inputs.set(Key::months, 24.0);
    inputs.set(Key::stage, 0.9);
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
    inputs.set(Key::months, 12.0);
    for month in forecast(&Scenario::new(inputs).expect("these inputs fit")).months {
        let figures: Result<Vec<f64>, _> =
            lines.next().expect("a line for each month").split(',').map(str::parse).collect();
        assert_eq!(figures.expect("figures are numbers"), month.values());
    }
    assert_eq!(lines.next(), None);
}

#[test]
fn help_says_what_to_type() {
    assert!(answer(&["--help"], "").contains("--csv"));
}

#[test]
fn what_is_no_scenario_is_refused() {
    refused(&[], "", "no scenario on stdin; write {} for the defaults");
    refused(&[], " \n", "no scenario on stdin; write {} for the defaults");
    let start = "the scenario is no JSON object such as {\"posts\": 20}: ";
    refused(&[], "posts=20", &format!("{start}expected value at line 1 column 1"));
    refused(&[], "[]", &format!("{start}invalid type: sequence, expected a map at line 1 column 0"));
    refused(&[], "{\"posts\": }", &format!("{start}expected value at line 1 column 11"));
    refused(&["--xml"], "{}", "unknown arguments: --xml; --help explains");
}

#[test]
fn an_unknown_key_is_refused_by_name() {
    refused(&[], r#"{"folowers": 10}"#, "folowers is no input; the keys are those of parameters.csv");
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
