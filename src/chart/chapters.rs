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
    let (ghosts, lines): (Vec<_>, Vec<_>) = curves.into_iter().map(|curve| (curve.ghost, curve.line)).unzip();
    ghosts.into_iter().flatten().chain(lines).map(Mark::Line).collect()
}
