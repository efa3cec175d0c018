//! Which lever matters, in words.

use crate::answers::{Figure, Sentence};
use crate::inputs::Key;
use crate::questions::{Bar, Lever, Levers};

/// Bars that move fewer customers than this are told as none.
const NOTHING: f64 = 0.005;

/// The strongest of what one decides, and the strongest of what one assumes.
pub fn levers_said(levers: &Levers) -> Vec<Sentence> {
    let decisions = strongest_decisions(levers);
    let decided = match *decisions {
        [first, second, ..] => Sentence::new("asked.levers.decisions")
            .with("first", Figure::Name(first))
            .with("second", Figure::Name(second)),
        [first] => Sentence::new("asked.levers.decision").with("first", Figure::Name(first)),
        [] => Sentence::new("asked.levers.nothing"),
    };
    let strongest = levers.themes.iter().flat_map(|theme| &theme.bars).filter(|bar| moves(bar)).max_by(by_length);
    let assumed = strongest.map(|bar| {
        let sentence = match bar.lever {
            Lever::Reach => Sentence::new("asked.levers.reach"),
            Lever::Input(key) => Sentence::new("asked.levers.assumption").with("first", Figure::Name(key)),
        };
        let (low, high) = (bar.low.customers.min(bar.high.customers), bar.low.customers.max(bar.high.customers));
        sentence.with("low", Figure::Count(low)).with("high", Figure::Count(high))
    });
    [decided].into_iter().chain(assumed).collect()
}

/// What one decides and what changes something, the strongest first.
pub fn strongest_decisions(levers: &Levers) -> Vec<Key> {
    let moving = levers.decisions.iter().filter(|bar| moves(bar));
    moving.filter_map(|bar| if let Lever::Input(key) = bar.lever { Some(key) } else { None }).collect()
}

fn moves(bar: &Bar) -> bool {
    bar.length() >= NOTHING
}

fn by_length(one: &&Bar, other: &&Bar) -> core::cmp::Ordering {
    one.length().total_cmp(&other.length())
}
