//! Finds places for the words beside spots: where they cover neither each other nor, as far as possible, a curve.

use super::plot::{Frame, Plot, TYPE_SIZE};
use crate::chart::dash::Dash;
use crate::chart::element::Align;
use crate::chart::labels::bold_width;
use crate::chart::palette::Role;
use crate::chart::pen::{Pen, Place, Type};
use crate::chart::picture::{Mark, Picture};

/// What covering many points costs at most: less than leaving the plot.
const MOST_COVERED: f64 = 20.0;

/// Distance from which words are tied to their spot.
const FAR: f64 = 18.0;

/// Words that want a place.
struct Note<'a> {
    anchor: Place,
    text: &'a str,
    role: Role,
    /// Whether the anchor is a point to be marked.
    dotted: bool,
}

/// Draws spots, and the words of spots and of upright lines.
pub(super) fn draw(picture: &Picture, pen: &Pen<'_>, plot: &Plot) {
    let obstacles = obstacles(picture, plot);
    let mut taken: Vec<Frame> = Vec::new();
    for note in notes(picture, pen.scale, plot) {
        let wide = bold_width(note.text, TYPE_SIZE * pen.scale);
        let frame = best(&note, wide, pen.scale, plot, &taken, &obstacles);
        if note.dotted {
            lead(&note, &frame, pen);
            pen.dot(note.anchor, note.role, 5.0);
        }
        let kind = Type { size: TYPE_SIZE, role: note.role, bold: true, align: Align::Start };
        pen.text(note.text, (frame.left, (frame.top + frame.bottom) / 2.0), kind);
        taken.push(frame);
    }
}

/// Ties words that stand far from their spot to it, so that nobody takes them for another's.
fn lead(note: &Note<'_>, frame: &Frame, pen: &Pen<'_>) {
    let near = (note.anchor.0.clamp(frame.left, frame.right), note.anchor.1.clamp(frame.top, frame.bottom));
    if (near.1 - note.anchor.1).abs() > FAR * pen.scale {
        pen.line(&[note.anchor, near], note.role, 1.0, Dash::Solid);
    }
}

fn notes<'a>(picture: &'a Picture, scale: f64, plot: &Plot) -> Vec<Note<'a>> {
    let note = |mark: &'a Mark| match mark {
        Mark::Spot { at, role, label } if plot.shows(*at) => {
            Some(Note { anchor: plot.place(*at), text: label, role: *role, dotted: true })
        }
        Mark::Upright { x, role, label } => {
            let anchor = (plot.place((*x, 0.0)).0, plot.frame.top + 9.0 * scale);
            Some(Note { anchor, text: label, role: *role, dotted: false })
        }
        _ => None,
    };
    picture.marks.iter().filter_map(note).collect()
}

/// Everything that words should rather not cover.
fn obstacles(picture: &Picture, plot: &Plot) -> Vec<Place> {
    let mut obstacles = Vec::new();
    for mark in &picture.marks {
        match mark {
            Mark::Line(line) => obstacles.extend(line.points.iter().map(|&point| plot.place(point))),
            Mark::Measured { at, .. } | Mark::Spot { at, .. } => obstacles.push(plot.place(*at)),
            _ => {}
        }
    }
    obstacles
}

/// The place with the least in its way: places above and below, left and right of the anchor are tried, the nearest first.
fn best(note: &Note<'_>, wide: f64, scale: f64, plot: &Plot, taken: &[Frame], obstacles: &[Place]) -> Frame {
    let (near, far, half) = (9.0 * scale, 30.0 * scale, TYPE_SIZE * 0.7 * scale);
    let heights = if note.dotted { &[-16.0, 16.0, 0.0, -36.0, 36.0, -58.0][..] } else { &[0.0, 18.0, 36.0][..] };
    let mut least = (f64::INFINITY, Frame { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 });
    for (index, rise) in heights.iter().enumerate() {
        for left in [note.anchor.0 + near, note.anchor.0 - near - wide, note.anchor.0 - wide / 2.0] {
            let middle = note.anchor.1 + rise * scale;
            let kept = left.clamp(plot.frame.left + 2.0, (plot.frame.right - wide).max(plot.frame.left + 2.0));
            let frame = Frame { left: kept, top: middle - half, right: kept + wide, bottom: middle + half };
            let outside = frame.top < plot.frame.top - half || frame.bottom > plot.frame.bottom;
            let cost = (kept - left).abs() / far
                + index as f64 * 0.6
                + if outside { 50.0 } else { 0.0 }
                + 100.0 * taken.iter().filter(|other| overlap(&frame, other)).count() as f64
                + (1.5 * obstacles.iter().filter(|place| covers(&frame, place)).count() as f64).min(MOST_COVERED);
            if cost < least.0 {
                least = (cost, frame);
            }
        }
    }
    least.1
}

fn overlap(one: &Frame, other: &Frame) -> bool {
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

fn covers(frame: &Frame, place: &Place) -> bool {
    place.0 > frame.left - 3.0
        && place.0 < frame.right + 3.0
        && place.1 > frame.top - 3.0
        && place.1 < frame.bottom + 3.0
}
