//! What several chapters' pictures have in common.

use crate::chart::palette::Role;
use crate::chart::picture::Mark;
use crate::chart::scene::{Curve, Scene};

/// Ghosts first, so that the present lies above them.
pub(super) fn layered(curves: Vec<Curve>) -> Vec<Mark> {
    let (mut marks, mut lines) = (Vec::new(), Vec::new());
    for Curve { line, ghost } in curves {
        marks.extend(ghost.map(Mark::Line));
        lines.push(Mark::Line(line));
    }
    marks.append(&mut lines);
    marks
}

/// The month in which the platform fails, where it does.
pub(super) fn shock(scene: &Scene<'_>) -> Option<Mark> {
    let month = scene.outlook.scenario.shock_month;
    let shown = month > 0.0 && month <= scene.outlook.scenario.months;
    shown.then(|| Mark::Upright { x: month, role: Role::Warning, label: scene.word("mark.shock") })
}
