//! The words above a plot: what rises, and, where there is no room beside them, the names of the curves.

use super::plot::{Frame, TYPE_SIZE};
use super::shapes::draw_shape;
use crate::chart::element::Align;
use crate::chart::labels::width;
use crate::chart::palette::Role;
use crate::chart::pen::{Pen, Place, Type};
use crate::chart::picture::{Line, Mark, Picture, Shape};

/// Space that a sample of a curve takes in the legend, in CSS pixels at scale 1: room for two dashes.
const SAMPLE: f64 = 28.5;

/// What stands before a legend's words.
enum Sample<'a> {
    Line(&'a Line),
    Shape(Shape, Role),
}

/// Draws title and legend and returns the height at which the plot may begin.
pub(super) fn draw(picture: &Picture, pen: &Pen<'_>, frame: Frame, direct: bool) -> f64 {
    let (size, line_height) = (TYPE_SIZE * pen.scale, TYPE_SIZE * 1.5 * pen.scale);
    let plain = Type { size: TYPE_SIZE, role: Role::Muted, bold: false, align: Align::Start };
    pen.text(&picture.y.title, (frame.left, frame.top + line_height / 2.0), plain);
    let mut place = (frame.left, frame.top + line_height * 1.5);
    let entries = entries(picture, direct);
    for (sample, label) in &entries {
        let wide = SAMPLE * pen.scale + width(label, size) + 14.0 * pen.scale;
        if place.0 > frame.left && place.0 + wide > frame.right {
            place = (frame.left, place.1 + line_height);
        }
        if !picture.is_veiled() {
            draw_sample(sample, pen, place);
            pen.text(label, (place.0 + SAMPLE * pen.scale, place.1), Type { role: Role::Ink, ..plain });
        }
        place.0 += wide;
    }
    let last = if entries.is_empty() { frame.top + line_height } else { place.1 + line_height / 2.0 };
    last + 8.0 * pen.scale
}

fn entries(picture: &Picture, direct: bool) -> Vec<(Sample<'_>, &str)> {
    let mut entries = Vec::new();
    if !direct {
        entries.extend(picture.named().map(|(line, name)| (Sample::Line(line), name)));
    }
    for mark in &picture.marks {
        if let Mark::Key { shape, role, label } = mark {
            entries.push((Sample::Shape(*shape, *role), label));
        }
    }
    entries
}

fn draw_sample(sample: &Sample<'_>, pen: &Pen<'_>, place: Place) {
    let end = place.0 + (SAMPLE - 6.0) * pen.scale;
    match *sample {
        Sample::Line(line) => pen.line(&[place, (end, place.1)], line.role, line.width, line.dash),
        Sample::Shape(shape, role) => draw_shape(shape, role, ((place.0 + end) / 2.0, place.1), pen),
    }
}
