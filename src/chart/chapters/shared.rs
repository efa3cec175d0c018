//! What several chapters' pictures have in common.

use crate::chart::palette::Role;
use crate::chart::picture::Mark;
use crate::chart::scene::{Curve, Scene};

/// Ghosts first, so that the present lies above them. The last one bears the name of all.
pub(super) fn layered(curves: Vec<Curve>) -> Vec<Mark> {
    let (mut marks, mut lines) = (Vec::new(), Vec::new());
    for Curve { line, ghost } in curves {
        marks.extend(ghost.map(Mark::Line));
        lines.push(Mark::Line(line));
    }
    for mark in marks.iter_mut().rev().skip(1) {
        if let Mark::Line(ghost) = mark {
            ghost.label = None;
        }
    }
    marks.append(&mut lines);
    marks
}

/// The months in which the platform fails, the user stops and a bad story goes round, where they do.
pub(super) fn events<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = Mark> + 'a {
    let scenario = &scene.outlook.scenario;
    let events = [
        (scenario.shock_month, "mark.shock"),
        (scenario.stop_month, "mark.stop"),
        (scenario.crisis_month, "mark.crisis"),
    ];
    let shown = events.into_iter().filter(|(month, _)| *month > 0.0 && *month <= scenario.months);
    shown.map(|(x, word)| Mark::Upright { x, role: Role::Warning, label: scene.word(word) })
}
