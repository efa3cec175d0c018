//! What a room calls out: how guesses are taken, what is drawn of them, and what the room is told.

use proptest::prelude::*;
use reach_calculator::words::Locale;
use reach_workshop::{Called, Calls, MOST};

fn of(values: &[f64]) -> Calls {
    let mut calls = Calls::new();
    for value in values {
        assert!(calls.add(*value), "{value} is a guess");
    }
    calls
}

fn told(values: &[f64], answer: f64) -> Called {
    of(values).beside(answer, Locale::De, false).expect("something was called out")
}

#[test]
fn one_guess_is_told_as_one() {
    assert_eq!(told(&[40.0], 41.0).verdict, "one-hit");
    assert_eq!(told(&[80.0], 41.0).verdict, "one-over");
    assert_eq!(told(&[8.0], 41.0).verdict, "one-under");
    assert_eq!(told(&[0.0], 0.0).verdict, "one-hit");
}

#[test]
fn several_guesses_are_told_by_their_middle_and_by_all() {
    let called = told(&[120.0, 20.0, 60.0], 62.0);
    assert_eq!((called.verdict, called.count.as_str()), ("calls-hit", "3"));
    assert_eq!([called.low, called.middle, called.high, called.answer], ["20", "60", "120", "62"]);
    assert_eq!(told(&[120.0, 20.0, 60.0], 30.0).verdict, "calls-over");
    assert_eq!(told(&[120.0, 20.0, 60.0], 110.0).verdict, "calls-under");
    assert_eq!(told(&[50.0, 60.0], 30.0).verdict, "calls-all-over");
    assert_eq!(told(&[50.0, 60.0], 90.0).verdict, "calls-all-under");
    assert_eq!(told(&[50.0, 60.0], 90.0).middle, "55");
}

#[test]
fn what_was_typed_is_read_as_in_a_field() {
    let mut calls = Calls::new();
    assert!(calls.enter("1.500", "de", false) && calls.enter("12 %", "de", true));
    assert!(!calls.enter("viele", "de", false) && !calls.enter("-3", "de", false) && !calls.enter("", "de", false));
    assert_eq!(calls.values(), [1500.0, 0.12]);
}

#[test]
fn the_last_guess_can_be_taken_back_and_all_of_them() {
    let mut calls = of(&[1.0, 2.0]);
    calls.undo();
    assert_eq!(calls.values(), [1.0]);
    calls.clear();
    calls.undo();
    assert!(calls.values().is_empty() && calls.middle().is_nan() && calls.half().is_empty());
    assert_eq!(calls.beside(3.0, Locale::De, false), None);
}

#[test]
fn a_room_calls_out_only_so_much() {
    let mut calls = of(&vec![1.0; MOST]);
    assert!(!calls.add(1.0));
    assert!(!Calls::new().add(f64::NAN));
}

#[test]
fn guesses_are_a_line_from_the_least_to_the_greatest() {
    assert_eq!(of(&[30.0, 10.0, 20.0]).line(59.0), [59.0, 10.0, 59.0, 30.0]);
    assert_eq!(of(&[30.0]).line(59.0), [58.0, 30.0, 60.0, 30.0]);
    assert!(Calls::new().line(0.0).is_empty());
}

#[test]
fn a_table_has_them_as_its_readers_country_writes_numbers() {
    let calls = of(&[0.125, 0.5]);
    assert_eq!(calls.rows("Zurufe", Some("de".into()), true), "\"Zurufe\";12,5\r\n\"Zurufe\";50\r\n");
    assert_eq!(calls.rows("calls", None, true), "\"calls\",0.125\r\n\"calls\",0.5\r\n");
}

proptest! {
    /// What the sentence says is so, whoever called out what.
    #[test]
    fn what_is_told_of_guesses_is_true(values in prop::collection::vec(0.0..200.0_f64, 1..30), answer in 0.0..200.0_f64) {
        let calls = of(&values);
        let called = calls.beside(answer, Locale::En, false).expect("something was called out");
        let read = |text: &str| text.replace(',', "").parse::<f64>().expect("a number");
        let (low, middle, high, answer) =
            (read(&called.low), read(&called.middle), read(&called.high), read(&called.answer));
        prop_assert!(low <= middle && middle <= high);
        prop_assert_eq!(called.verdict.starts_with("one"), values.len() == 1);
        match called.verdict.trim_start_matches("one-").trim_start_matches("calls-") {
            "hit" => prop_assert!((middle - answer).abs() <= 0.1 * answer + 1e-6),
            "all-over" => prop_assert!(low > answer),
            "all-under" => prop_assert!(high < answer),
            "over" => prop_assert!(middle > answer),
            _ => prop_assert!(middle < answer),
        }
        let half = calls.half();
        let inside = values.iter().filter(|value| **value >= half[0] && **value <= half[1]).count();
        prop_assert!(2 * inside >= values.len());
    }
}
