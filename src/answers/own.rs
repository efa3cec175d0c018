//! What is told of own figures: which input they set, how sure that is, and where they tell nothing.

use crate::answers::{Figure, Sentence};
use crate::inputs::{Inputs, Key};
use crate::questions::fit::{Heard, Level, StageToo};
use crate::questions::{Fitted, reach_spread};

/// Inquiries that differ by less are told as the same.
const SAME: f64 = 0.05;

/// That an input takes another value, or keeps its own.
pub fn sets(key: Key, value: f64, now: f64) -> Sentence {
    let told = if value == now { "own.keeps" } else { "own.sets" };
    Sentence::new(told)
        .with("input", Figure::Name(key))
        .with("value", Figure::Value(key, value))
        .with("now", Figure::Value(key, now))
}

/// That a typed text is no number.
pub fn no_number(text: &str) -> Sentence {
    Sentence::new("own.no_number").with("raw", Figure::Words(text.into()))
}

/// That nobody follows, so that no reach can be set.
pub fn nobody_follows() -> Sentence {
    Sentence::new("own.nobody_follows")
}

/// That no value of an input leads to what was measured: what the scenario reaches with the one that comes nearest.
pub fn out_of_reach(key: Key, value: f64, people: f64) -> Sentence {
    Sentence::new("own.out_of_reach")
        .with("input", Figure::Name(key))
        .with("value", Figure::Value(key, value))
        .with("people", Figure::People(people))
}

/// Within which factor the reach lies in eight of ten cases once own figures have set it.
pub fn how_sure(inputs: &Inputs, fitted: Fitted) -> Sentence {
    let spread = reach_spread(None, inputs, Some(fitted));
    Sentence::new("own.how_sure")
        .with("low", Figure::People(fitted.people / spread))
        .with("high", Figure::People(fitted.people * spread))
}

/// What the model expects by one way, and which judgement a count moves.
pub fn heard_said(heard: &Heard, now: f64) -> Vec<Sentence> {
    let expected = |key| Sentence::new(key).with("expected", Figure::Count(heard.expected));
    match heard.value {
        None => vec![Sentence::new("own.not_expected")],
        Some(_) if (heard.counted - heard.expected).abs() < SAME => vec![expected("own.as_expected")],
        Some(value) => vec![expected("own.expected"), sets(heard.way.key(), value, now)],
    }
}

/// What the level of many points is, and how many they are.
pub fn level_said(level: &Level, now: f64) -> Vec<Sentence> {
    let points = Sentence::new("own.points").with("points", Figure::Whole(level.points as f64));
    vec![points, sets(Key::Relevance, level.relevance, now)]
}

/// What the points tell of the platform's stage: another one, none, or that there are too few of them.
pub fn stage_said(both: Option<&StageToo>, now: &Inputs) -> Vec<Sentence> {
    match both {
        None => vec![Sentence::new("own.too_few").with("least", Figure::Whole(StageToo::LEAST as f64))],
        Some(both) if !both.is_told() => vec![Sentence::new("own.not_told")],
        Some(both) => {
            vec![sets(Key::Stage, both.stage, now.stage), sets(Key::Relevance, both.relevance, now.relevance)]
        }
    }
}
