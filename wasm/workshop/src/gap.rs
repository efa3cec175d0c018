//! How far a guess lies from the model: sentences, each with the condition under which it is true.
//!
//! Everything is judged by the figures as people read them, so whoever compares two of them comes to the same verdict.

use reach_calculator::words::Locale;
use serde::Serialize;

/// Up to which share of the model's value a guess counts as a hit.
pub(crate) const HIT: f64 = 0.1;

/// From which factor on people say "twice as much" and not "100 % too much".
const TIMES: f64 = 2.0;

/// What a room is told about its guess.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Gap {
    /// Which sentence fits.
    pub verdict: &'static str,
    /// Where guess and model lie furthest apart, in steps of the chart's crosshair.
    pub step: f64,
    /// The guessed value there.
    pub guess: String,
    /// The model's value there.
    pub answer: String,
    /// By how much: a share of the model's value, or a factor; empty where the verdict needs none.
    pub figure: String,
}

/// Guess and model at one step, as people read them.
#[derive(Clone, Copy)]
struct Pair {
    step: f64,
    guess: f64,
    answer: f64,
}

impl Pair {
    fn distance(&self) -> f64 {
        (self.guess - self.answer).abs()
    }

    /// The guess as a multiple of the model's value.
    fn ratio(&self) -> f64 {
        self.guess / self.answer
    }
}

/// All that the room drew, beside the model.
struct Comparison {
    pairs: Vec<Pair>,
    /// Where they lie furthest apart.
    widest: Pair,
}

impl Comparison {
    fn all(&self, holds: fn(&Pair) -> bool) -> bool {
        self.pairs.iter().all(holds)
    }

    fn is_over(&self) -> bool {
        self.all(|pair| pair.guess >= pair.answer)
    }

    fn is_under(&self) -> bool {
        self.all(|pair| pair.guess <= pair.answer)
    }
}

/// A sentence, what it claims of all that was drawn, and its figure.
struct Claim {
    verdict: &'static str,
    holds: fn(&Comparison) -> bool,
    figure: fn(&Pair, Locale) -> String,
}

/// The first that holds is said; the last one always does.
static CLAIMS: [Claim; 9] = [
    claim("exact", |drawn| drawn.widest.distance() == 0.0, none),
    claim("hit", |drawn| drawn.all(|pair| pair.distance() <= HIT * pair.answer * (1.0 + 1e-9)), none),
    claim("over-nothing", |drawn| drawn.is_over() && drawn.widest.answer == 0.0, none),
    claim("under-nothing", |drawn| drawn.is_under() && drawn.widest.guess == 0.0, none),
    claim("times-over", |drawn| drawn.is_over() && drawn.widest.ratio() >= TIMES, multiple),
    claim("times-under", |drawn| drawn.is_under() && drawn.widest.ratio() <= 1.0 / TIMES, multiple),
    claim("over", Comparison::is_over, part),
    claim("under", Comparison::is_under, part),
    claim("both", |_| true, none),
];

const fn claim(verdict: &'static str, holds: fn(&Comparison) -> bool, figure: fn(&Pair, Locale) -> String) -> Claim {
    Claim { verdict, holds, figure }
}

fn none(_: &Pair, _: Locale) -> String {
    String::new()
}

/// How many times the larger one is the smaller one.
fn multiple(pair: &Pair, locale: Locale) -> String {
    locale.count(pair.ratio().max(1.0 / pair.ratio()))
}

/// Which part of the model's value is too much or too little.
fn part(pair: &Pair, locale: Locale) -> String {
    locale.share((pair.ratio() - 1.0).abs())
}

impl Gap {
    /// What is said of a guess: at each step the value that was drawn, and the model's. Values of at least 0, shares from 0
    /// to 1 where `share` says so. Nothing where nothing was drawn.
    pub fn of(drawn: impl Iterator<Item = (f64, f64, f64)>, locale: Locale, share: bool) -> Option<Self> {
        let as_read =
            |(step, guess, answer)| Pair { step, guess: rounded(guess, share), answer: rounded(answer, share) };
        let pairs: Vec<Pair> = drawn.map(as_read).collect();
        let widest = *pairs.iter().max_by(|one, other| one.distance().total_cmp(&other.distance()))?;
        let drawn = Comparison { pairs, widest };
        let claim = CLAIMS.iter().find(|claim| (claim.holds)(&drawn))?;
        Some(Self {
            verdict: claim.verdict,
            step: widest.step,
            guess: written(widest.guess, locale, share),
            answer: written(widest.answer, locale, share),
            figure: (claim.figure)(&widest, locale),
        })
    }
}

/// A value of the chart in words: a share in percent, or a count.
pub(crate) fn written(value: f64, locale: Locale, share: bool) -> String {
    let (value, decimals) = (rounded(value, share), decimals(value, share));
    if share { locale.percent(value, 0, decimals) } else { locale.decimal(value, 0, decimals) }
}

/// A value as exact as it is read.
pub(crate) fn rounded(value: f64, share: bool) -> f64 {
    let fine = 10_f64.powi(decimals(value, share) as i32) * if share { 100.0 } else { 1.0 };
    (value * fine).round() / fine
}

/// How many decimals a value has: those of customers a month, and of percents, are few.
fn decimals(value: f64, share: bool) -> u32 {
    match value {
        value if !share && value < 9.995 => 2,
        value if share && value < 0.0995 => 1,
        _ => 0,
    }
}
