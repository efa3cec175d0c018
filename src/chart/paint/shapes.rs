//! The shapes of measured points.

use crate::chart::dash::Dash;
use crate::chart::palette::Role;
use crate::chart::pen::{Pen, Place};
use crate::chart::picture::Shape;

/// Draws a measured point; shapes differ as well as colours.
pub(super) fn draw_shape(shape: Shape, role: Role, place: Place, pen: &Pen<'_>) {
    let r = 4.0 * pen.scale;
    let (x, y) = place;
    let polygon = |corners: &[Place]| pen.fill(corners, role, 1.0);
    match shape {
        Shape::Speck => pen.disc(place, role, 2.5),
        Shape::Disc => pen.disc(place, role, 4.0),
        Shape::Ring => pen.ring(place, role, 4.0, 1.75),
        Shape::Square => polygon(&[(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)]),
        Shape::Triangle => polygon(&[(x, y - 1.2 * r), (x + 1.2 * r, y + r), (x - 1.2 * r, y + r)]),
        Shape::Diamond => polygon(&[(x, y - 1.4 * r), (x + 1.4 * r, y), (x, y + 1.4 * r), (x - 1.4 * r, y)]),
        Shape::Cross => {
            pen.line(&[(x - r, y - r), (x + r, y + r)], role, 2.0, Dash::Solid);
            pen.line(&[(x - r, y + r), (x + r, y - r)], role, 2.0, Dash::Solid);
        }
    }
}
