//! The audience as a hundred people: who reads in silence, who reacts, who creates.

use super::element::Align;
use super::labels::{BOLD, wrapped};
use super::paint::{Frame, TYPE_SIZE};
use super::palette::Role;
use super::pen::{Pen, Type};

/// People in a row and rows in the square.
const SIDE: usize = 10;

/// How many of a hundred readers do what; together a hundred.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hundred {
    /// Read in silence.
    pub silent: usize,
    /// React.
    pub engaged: usize,
    /// Write themselves.
    pub creators: usize,
}

impl Hundred {
    /// A hundred people for two shares, rounded so that nobody is lost or counted twice.
    pub fn of(silent: f64, creators: f64) -> Self {
        let whole = |share: f64| libm::round(share * 100.0).clamp(0.0, 100.0) as usize;
        let silent = whole(silent);
        let creators = whole(creators).min(100 - silent);
        Self { silent, engaged: 100 - silent - creators, creators }
    }
}

/// Words beneath the square: each group in its colour.
pub struct Captions {
    /// For the silent ones.
    pub silent: String,
    /// For those who react.
    pub engaged: String,
    /// For those who create.
    pub creators: String,
}

/// Draws the square and its captions within `frame`.
pub fn paint(hundred: Hundred, captions: &Captions, pen: &Pen<'_>, frame: Frame) {
    let line = TYPE_SIZE * 1.45 * pen.scale;
    let side = (frame.width().min(frame.bottom - frame.top - 4.0 * line) / SIDE as f64).max(6.0);
    for index in 0..SIDE * SIDE {
        let place = (
            frame.left + (index % SIDE) as f64 * side + side / 2.0,
            frame.top + (index / SIDE) as f64 * side + side / 2.0,
        );
        let radius = side * 0.36 / pen.scale;
        match role(hundred, index) {
            // An open ring, so that the groups differ without colour too.
            Role::First => pen.ring(place, Role::First, radius, 1.75),
            role => pen.disc(place, role, radius),
        }
    }
    let mut y = frame.top + side * SIDE as f64 + line;
    let groups = [
        (&captions.silent, Role::First, true),
        (&captions.engaged, Role::Second, hundred.engaged > 0),
        (&captions.creators, Role::Fourth, hundred.creators > 0),
    ];
    for (caption, role, _) in groups.iter().filter(|group| group.2) {
        for words in wrapped(caption, TYPE_SIZE * BOLD * pen.scale, frame.width()) {
            let kind = Type { size: TYPE_SIZE, role: *role, bold: true, align: Align::Start };
            pen.text(&words, (frame.left, y), kind);
            y += line;
        }
    }
}

/// The colour of the person at this place: silent ones first, then those who react, then those who create.
fn role(hundred: Hundred, index: usize) -> Role {
    if index < hundred.silent {
        Role::First
    } else if index < hundred.silent + hundred.engaged {
        Role::Second
    } else {
        Role::Fourth
    }
}

#[cfg(test)]
mod tests {
    use super::Hundred;

    #[test]
    fn a_hundred_people_are_always_a_hundred() {
        for (silent, creators) in [(0.9, 0.01), (0.995, 0.005), (0.2, 0.1), (0.905, 0.095)] {
            let hundred = Hundred::of(silent, creators);
            assert_eq!(hundred.silent + hundred.engaged + hundred.creators, 100, "{silent}, {creators}");
        }
    }
}
