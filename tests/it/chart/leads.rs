//! Fine lines that lead to words: from spots to their labels, and from the ends of curves to names that had to give way.

use reach_calculator::chart::paint::Frame;

use super::recorder::{Painted, Stroke, Words};

/// Where a spot's rim lies, from which on a line leads away from it.
const RIM: f64 = 9.0;

/// How exactly ends meet: places are kept in eighths of a pixel.
const CLOSE: f64 = 1.0;

/// How far from the end of its curve a name still stands beside nothing else.
const BESIDE: f64 = 3.0;

/// The line from a spot to its label, where there is one.
pub(super) fn between(spot: (f64, f64), label: &Frame, strokes: &[Stroke]) -> Option<Stroke> {
    let leads = |stroke: &&Stroke| {
        let (x, y) = stroke.to;
        let arrives = (x - x.clamp(label.left, label.right)).hypot(y - y.clamp(label.top, label.bottom)) < CLOSE;
        arrives && ((stroke.from.0 - spot.0).hypot(stroke.from.1 - spot.1) - RIM).abs() < CLOSE
    };
    strokes.iter().find(leads).copied()
}

/// The first two lines that cross.
pub(super) fn crossed(leads: &[Stroke]) -> Option<String> {
    leads.iter().enumerate().find_map(|(index, one)| {
        let other = leads[..index].iter().find(|other| meet(one, other))?;
        Some(format!("{one:?} crosses {other:?}"))
    })
}

/// The first name beside a plot that stands away from the end of its curve with nothing that leads to it.
pub(super) fn untold(ends: &[(f64, &str)], painted: &Painted, edge: f64) -> Option<String> {
    let mut leads = Vec::new();
    for (height, name) in ends {
        let beside = |words: &&Words| words.bold && words.frame.left > edge && words.text == *name;
        // Baselines share a name: each of them is looked for at its own height.
        let all: Vec<_> = painted.words.iter().filter(beside).collect();
        let middle = |words: &Words| (words.frame.top + words.frame.bottom) / 2.0;
        if all.is_empty() || all.iter().any(|words| (middle(words) - height).abs() <= BESIDE) {
            continue;
        }
        let lead = painted.strokes.iter().find(|stroke| {
            stroke.from.0 > edge
                && (stroke.from.1 - height).abs() < CLOSE
                && all.iter().any(|words| {
                    (stroke.to.1 - middle(words)).abs() < CLOSE
                        && (0.0..4.0).contains(&(words.frame.left - stroke.to.0))
                })
        });
        match lead {
            Some(lead) => leads.push(*lead),
            None => return Some(format!("nothing leads from {height} to {name}")),
        }
    }
    crossed(&leads)
}

/// Whether two lines have a point in common that is no end of either.
fn meet(one: &Stroke, other: &Stroke) -> bool {
    let way = |stroke: &Stroke| (stroke.to.0 - stroke.from.0, stroke.to.1 - stroke.from.1);
    let (along, across) = (way(one), way(other));
    let turn = |a: (f64, f64), b: (f64, f64)| a.0 * b.1 - a.1 * b.0;
    let between = (other.from.0 - one.from.0, other.from.1 - one.from.1);
    let slant = turn(along, across);
    let inside = |share: f64| share > 1e-3 && share < 1.0 - 1e-3;
    slant.abs() > 1e-9 && inside(turn(between, across) / slant) && inside(turn(between, along) / slant)
}

#[test]
fn lines_cross_where_they_share_a_point_within_both() {
    let line = |from, to| Stroke { from, to, width: 1.0 };
    assert!(meet(&line((0.0, 0.0), (10.0, 10.0)), &line((0.0, 10.0), (10.0, 0.0))));
    assert!(!meet(&line((0.0, 0.0), (4.0, 4.0)), &line((0.0, 10.0), (10.0, 0.0))));
    assert!(!meet(&line((0.0, 0.0), (10.0, 10.0)), &line((0.0, 1.0), (10.0, 11.0))));
}
