//! Links that are written, and what links give.

use std::path::PathBuf;

use reach_calculator::inputs::{Inputs, PARAMETERS};
use reach_calculator::link::Link;
use serde_json::Value;

use super::running::{answer, refused, remarked};

#[track_caller]
fn writes(arguments: &[&str], link: &str) {
    assert_eq!(answer(&[arguments, &["--to-link"]].concat(), "{}"), format!("{link}\n"), "{arguments:?}");
}

#[test]
fn a_scenario_becomes_its_canonical_link() {
    writes(&[], "rc1");
    writes(&["--set", "posts=8", "--set", "followers=500", "--set", "mails=4"], "rc1&f=500&p=8");
    writes(&["--preset", "network", "--set", "posts=3"], "rc1&pr=network&p=3");
    writes(&["--link", "https://example.org/?RC1&amp;p=8&amp;followers=500."], "rc1&f=500&p=8");
}

#[test]
fn what_else_of_ours_a_link_carries_stays_in_it_and_nothing_of_others() {
    writes(&["--link", "rc1&x=1&v=contacts&b=p~8&sd=7", "--set", "posts=20"], "rc1&p=20&v=contacts&sd=7&b=p~8");
}

#[test]
fn what_a_link_asks_for_stays_in_it_although_less_is_computed_with() {
    let (link, remarks) = remarked(&["--link", "rc1&f=20000", "--to-link"], "");
    assert_eq!(link, "rc1&f=20000\n");
    assert_eq!(remarks, "followers is 20000, but cap allows at most 5000: 5000 is used\n");
}

#[test]
fn what_has_no_room_in_a_link_is_said() {
    let mut link = Link::default();
    for parameter in &PARAMETERS {
        link.inputs.set(parameter.key, parameter.settled(parameter.max - 1.2345 * parameter.step));
    }
    link.inputs.creators = 0.01;
    let text = link.write().text;
    let baseline: String =
        PARAMETERS.iter().map(|parameter| format!("{}~{}~", parameter.link, parameter.max)).collect();
    let (written, remarks) = remarked(&["--link", &format!("{text}&b={baseline}"), "--to-link"], "");
    assert_eq!(written, format!("{text}\n"));
    assert!(remarks.ends_with("the link is too long, so it leaves out: baseline\n"), "{remarks}");
}

/// A file in cargo's folder for tests.
fn file(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).expect("cargo's folder for tests can be written");
    path.to_string_lossy().into_owned()
}

#[test]
fn each_line_of_a_file_says_what_its_link_gives() {
    let texts = ["https://example.org/#rc1&f=500&b=p~8", "", "#rc1&pr=network&s=abc&b=m~x"];
    let answer = answer(&["--links", &file("some_links.txt", &texts.join("\n"))], "");
    let lines: Vec<Value> = answer.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), texts.len());
    for (line, text) in lines.iter().zip(texts) {
        let (link, notes) = Link::read(text);
        assert_eq!(line["text"], text);
        assert_inputs(&line["inputs"], &link.inputs);
        match &link.baseline {
            Some(baseline) => assert_inputs(&line["baseline"], baseline),
            None => assert_eq!(line["baseline"], Value::Null),
        }
        assert_eq!(line["preset"].as_str(), link.preset);
        assert_eq!(line["writes"], link.write().text);
        assert_eq!(line["notes"].as_array().map(Vec::len), Some(notes.len()));
    }
    assert_eq!(
        lines[2]["notes"].to_string(),
        r#"[{"kind":"not_a_number","name":"stage","of_baseline":false,"raw":"abc","used":0.689},{"kind":"not_a_number","name":"mails","of_baseline":true,"raw":"x","used":4}]"#
    );
}

#[track_caller]
fn assert_inputs(object: &Value, inputs: &Inputs) {
    for parameter in &PARAMETERS {
        assert_eq!(object[parameter.name].as_f64(), Some(inputs.get(parameter.key)), "{}", parameter.name);
    }
    assert_eq!(object.as_object().map(serde_json::Map::len), Some(PARAMETERS.len()));
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let missing = file("there.txt", "").replace("there.txt", "not_there.txt");
    let cause = std::fs::read_to_string(&missing).expect_err("nobody wrote it");
    refused(&["--links", &missing], "", &format!("cannot read {missing}: {cause}"));
}
