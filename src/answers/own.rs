//! What is told of own figures: which input they set, how sure that is, and where they tell nothing.

use crate::answers::{Figure, Sentence};
use crate::inputs::{Inputs, Key};
use crate::questions::fit::{Heard, Level, StageToo};
use crate::questions::{Fitted, reach_spread};

/// Inquiries that differ by less are told as the same.
const SAME: f64 = 0.05;

/// Posts that lie closer to their curve than this factor have nothing to be told of.
const TOLD_SCATTER: f64 = 1.05;

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

/// How many points a level rests on, and how far single ones lie from it.
pub fn level_said(level: &Level) -> Vec<Sentence> {
    let points = Sentence::new("own.points").with("points", Figure::Whole(level.points as f64));
    let factor = libm::exp(level.spread);
    let scatter = Sentence::new("own.scatter").with("factor", Figure::OneDecimal(factor));
    if factor >= TOLD_SCATTER { vec![points, scatter] } else { vec![points] }
}

/// What the points tell of the platform's stage: another one, none, or that there are too few of them.
pub fn stage_said(both: Option<&StageToo>) -> Vec<Sentence> {
    match both {
        None => vec![Sentence::new("own.too_few").with("least", Figure::Whole(StageToo::LEAST as f64))],
        Some(both) if !both.is_told() => vec![Sentence::new("own.not_told")],
        Some(both) => {
            vec![Sentence::new("own.told").with("stage", Figure::Value(Key::Stage, both.stage))]
        }
    }
}

/// How many rows of a table were understood, and from when to when; days as the reader writes them.
pub fn rows_read(rows: usize, days: Option<[String; 2]>) -> Sentence {
    let Some([from, to]) = days else { return Sentence::new("own.no_rows") };
    Sentence::new("own.rows")
        .with("rows", Figure::Whole(rows as f64))
        .with("from", Figure::Words(from))
        .with("to", Figure::Words(to))
}

/// How many contacts a list has, of which nothing else is read.
pub fn contacts_counted(contacts: usize) -> Sentence {
    Sentence::new("own.contacts").with("contacts", Figure::Whole(contacts as f64))
}

/// A line that gave nothing, the reason in the reader's words, and what stands there.
pub fn line_left_out(line: u32, reason: &str, raw: Option<&str>) -> Sentence {
    let key = if raw.is_some() { "own.line_with" } else { "own.line" };
    Sentence::new(key)
        .with("line", Figure::Whole(f64::from(line)))
        .with("reason", Figure::Words(reason.into()))
        .with("raw", Figure::Words(raw.unwrap_or_default().into()))
}

/// Why rows do not count that are not named one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// There are too many to name them all.
    AsWell,
    /// Titles, sums and blank lines.
    NoData,
    /// Posts whose figures still grow.
    TooYoung,
}

/// How many rows do not count for a reason that is told once.
pub fn others_left_out(count: usize, why: LeftOut) -> Sentence {
    let key = match why {
        LeftOut::AsWell => "own.more_lines",
        LeftOut::NoData => "own.no_data",
        LeftOut::TooYoung => "own.too_young",
    };
    Sentence::new(key).with("count", Figure::Whole(count as f64))
}
