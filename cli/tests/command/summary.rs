//! The answers of a forecast as JSON.

use reach_calculator::inputs::{Inputs, Scenario};
use reach_calculator::model::summary::{Lead, Year};
use reach_calculator::model::{Summary, forecast};
use serde_json::Value;

use super::running::answer;

fn summary(changes: &[(&str, f64)]) -> (Value, Summary) {
    let mut inputs = Inputs::default();
    let mut arguments = vec![String::from("--summary")];
    for &(name, value) in changes {
        inputs.set(reach_calculator::inputs::Key::from_name(name).expect("an input"), value);
        arguments.extend([String::from("--set"), format!("{name}={value}")]);
    }
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let scenario = Scenario::new(inputs).expect("these inputs fit");
    let written = serde_json::from_str(&answer(&arguments, "{}")).expect("a JSON object");
    (written, Summary::of(&scenario, &forecast(&scenario)))
}

/// `serde_json`'s own floats may be off by the last bit.
#[track_caller]
fn close(value: &Value, expected: Option<f64>) {
    match (value.as_f64(), expected) {
        (Some(value), Some(expected)) => assert!((value / expected - 1.0).abs() < 1e-14 || value == expected),
        (value, expected) => assert_eq!(value, expected),
    }
}

#[test]
fn the_answers_are_those_of_the_model() {
    let (written, summary) = summary(&[]);
    close(&written["break_even_list"], summary.break_even_list);
    close(&written["silent_share"], summary.silent_share);
    let years = written["years"].as_array().expect("years");
    assert_eq!(years.len(), 5);
    for (place, (written, year)) in years.iter().zip(&summary.years).enumerate() {
        assert_eq!(written["year"], place + 1);
        check_year(written, year);
    }
}

fn check_year(written: &Value, year: &Year) {
    for (name, figure) in
        [("conversations", year.conversations), ("turned_away", year.turned_away), ("reactions", year.reactions)]
    {
        close(&written[name], Some(figure));
    }
    close(&written["silent_share"], year.silent_share);
    for (name, channels) in [
        ("customers", year.customers.zip(year.customers, |customers, _| Some(customers))),
        ("revenue", year.revenue.zip(year.revenue, |revenue, _| Some(revenue))),
        ("hours", year.hours.zip(year.hours, |hours, _| Some(hours))),
        ("cash", year.cash.zip(year.cash, |cash, _| Some(cash))),
        ("cost", year.cost.zip(year.cost, |cost, _| Some(cost))),
        ("hours_per_customer", year.hours_per_customer()),
        ("cost_per_customer", year.cost_per_customer()),
    ] {
        close(&written[name]["social"], channels.social);
        close(&written[name]["email"], channels.email);
        close(&written[name]["partners"], channels.partners);
        close(&written[name]["clients"], channels.clients);
        close(&written[name]["found"], channels.found);
    }
}

#[test]
fn what_does_not_exist_is_null() {
    let (written, summary) = summary(&[("open_rate", 0.0), ("fit", 0.0), ("referrals", 0.0), ("later", 0.0)]);
    assert_eq!((summary.break_even_list, summary.silent_share), (None, None));
    assert_eq!((&written["break_even_list"], &written["silent_share"]), (&Value::Null, &Value::Null));
    assert_eq!(written["years"][0]["hours_per_customer"]["partners"], Value::Null);
}

#[test]
fn who_leads_and_when_is_said_in_one_shape() {
    let shape = |written: &Value| (written["lead"].clone(), written["from"].as_u64(), written["until"].as_u64());
    for changes in [&[][..], &[("subscribers", 20_000.0)], &[("posts", 0.0)], &[("open_rate", 0.0)]] {
        let (written, summary) = summary(changes);
        let leads = [
            ("list_leads", summary.list_leads),
            ("list_sells", summary.list_sells),
            ("recommendations_lead", summary.recommendations_lead),
        ];
        for (written, lead) in leads.map(|(name, lead)| (&written[name], lead)) {
            let expected = match lead {
                Lead::Never => ("never".into(), None, None),
                Lead::Always => ("always".into(), Some(1), None),
                Lead::From(from) => ("from".into(), Some(from.into()), None),
                Lead::Lost { from, until } => ("lost".into(), Some(from.into()), Some(until.into())),
            };
            assert_eq!(shape(written), expected, "{changes:?}");
        }
    }
}
