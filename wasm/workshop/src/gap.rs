//! How far a guess lies from the model, in figures ready for a sentence.

use reach_calculator::words::Locale;
use serde::Serialize;

/// Up to which share of the model's value a guess counts as a hit.
const HIT: f64 = 0.1;

/// From which factor on people say "twice as much" and not "100 % too much".
const TIMES: f64 = 2.0;

/// What a room is told about its guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Not to be told apart as people write it.
    Exact,
    /// At most a tenth off.
    Hit,
    /// Too high by a share of the model's value.
    Over,
    /// Too low by a share of the model's value.
    Under,
    /// Too high by a factor.
    TimesOver,
    /// Too low by a factor.
    TimesUnder,
    /// Something where the model has nothing.
    OverNothing,
    /// Nothing where the model has something.
    UnderNothing,
}

/// The gap between guess and model at one step.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gap {
    /// Which sentence fits.
    pub verdict: Verdict,
    /// Where, in steps of the chart's crosshair.
    pub step: f64,
    /// The guessed value.
    pub guess: String,
    /// The model's value.
    pub answer: String,
    /// By how much: a share of the model's value, or a factor; empty where the verdict needs none.
    pub figure: String,
}

impl Gap {
    /// The gap at a step; values of at least 0, shares from 0 to 1 where `share` says so.
    pub fn of(step: f64, guess: f64, answer: f64, locale: Locale, share: bool) -> Self {
        let (guess_text, answer_text) = (written(guess, locale, share), written(answer, locale, share));
        let verdict = if guess_text == answer_text { Verdict::Exact } else { verdict(guess, answer) };
        let figure = match verdict {
            Verdict::Over | Verdict::Under => locale.share((guess / answer - 1.0).abs()),
            Verdict::TimesOver => locale.count(guess / answer),
            Verdict::TimesUnder => locale.count(answer / guess),
            Verdict::Exact | Verdict::Hit | Verdict::OverNothing | Verdict::UnderNothing => String::new(),
        };
        Self { verdict, step, guess: guess_text, answer: answer_text, figure }
    }
}

/// A value of the chart in words: a share in percent, or a count, as exact as the tables have it, so that whoever
/// compares two of them comes to the same factor.
pub(crate) fn written(value: f64, locale: Locale, share: bool) -> String {
    match share {
        true => locale.share(value),
        false => locale.decimal(value, 0, if value < 10.0 { 2 } else { 0 }),
    }
}

fn verdict(guess: f64, answer: f64) -> Verdict {
    match guess / answer {
        _ if answer <= 0.0 => Verdict::OverNothing,
        _ if guess <= 0.0 => Verdict::UnderNothing,
        ratio if (ratio - 1.0).abs() <= HIT => Verdict::Hit,
        ratio if ratio >= TIMES => Verdict::TimesOver,
        ratio if ratio <= 1.0 / TIMES => Verdict::TimesUnder,
        ratio if ratio > 1.0 => Verdict::Over,
        _ => Verdict::Under,
    }
}
