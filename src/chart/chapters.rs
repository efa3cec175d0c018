//! One file a chapter: which curves, spots and words answer its question.

pub(super) mod contacts;
pub(super) mod customers;
pub(super) mod partners;
pub(super) mod platform;
pub(super) mod readers;

use super::picture::Mark;
use super::scene::Curve;

/// Ghosts first, so that the present lies above them.
fn layered(curves: Vec<Curve>) -> Vec<Mark> {
    let (mut marks, mut lines) = (Vec::new(), Vec::new());
    for Curve { line, ghost } in curves {
        marks.extend(ghost.map(Mark::Line));
        lines.push(Mark::Line(line));
    }
    marks.append(&mut lines);
    marks
}
