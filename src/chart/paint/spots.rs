//! Finds places for the words beside spots and upright lines: where they cover nothing and keep the order of what they
//! name. Where there is no such place they are left out: a chart says nothing rather than something that is misread.

use super::plot::{Frame, Plot, TYPE_SIZE};
use super::room::{Room, crosses, overlap};
use crate::chart::dash::Dash;
use crate::chart::element::Align;
use crate::chart::labels::bold_width;
use crate::chart::palette::Role;
use crate::chart::pen::{Pen, Place, Type};
use crate::chart::picture::{Mark, Picture};

/// Distance from which words are tied to their spot.
const FAR: f64 = 14.0;

/// How far above or below a spot its words are tried, the nearest first.
const AROUND: [f64; 15] =
    [-16.0, 16.0, 0.0, -26.0, 26.0, -38.0, 38.0, -50.0, 50.0, -64.0, 64.0, -80.0, -96.0, -112.0, -136.0];

/// How far below the top of an upright line.
const BELOW: [f64; 7] = [0.0, 18.0, 36.0, 54.0, 72.0, 100.0, 140.0];

/// Where words begin: so many of their own widths and so many CSS pixels right of their spot, those beside it first.
const ACROSS: [(f64, f64); 9] = [
    (0.0, 10.0),
    (-1.0, -10.0),
    (-0.5, 0.0),
    (-0.25, 0.0),
    (-0.75, 0.0),
    (0.0, 34.0),
    (-1.0, -34.0),
    (0.0, 66.0),
    (-1.0, -66.0),
];

/// What it costs that of two labels the upper one names the lower point.
const TURNED: f64 = 300.0;

/// What it costs to say nothing: more than any place.
const LEFT_OUT: f64 = 1e4;

/// Words that want a place.
struct Note<'a> {
    anchor: Place,
    text: &'a str,
    role: Role,
    /// Whether the anchor is a point to be marked.
    dotted: bool,
}

/// Words in a place where they cover nothing that is drawn.
#[derive(Clone, Copy)]
struct Placed<'a> {
    note: &'a Note<'a>,
    frame: Frame,
    lead: Option<[Place; 2]>,
    /// How far from their spot, in CSS pixels.
    cost: f64,
}

/// Draws spots, and the words of spots and of upright lines.
pub(super) fn draw(picture: &Picture, pen: &Pen<'_>, plot: &Plot, room: &mut Room) {
    let notes = notes(picture, pen.scale, plot);
    let (spots, uprights): (Vec<_>, Vec<_>) = notes.iter().partition(|note| note.dotted);
    if let [today, _, ..] = spots[..] {
        // Of two the first is today, where the crosshair rests: it leads from there to the axis.
        room.stroke(&[today.anchor, (today.anchor.0, plot.frame.bottom)], 0.5);
    }
    let tried = |note| tried(note, &notes, pen.scale, plot, room);
    let mut placed = settled(&spots.into_iter().map(tried).collect::<Vec<_>>(), Vec::new());
    for upright in uprights {
        placed = settled(&[tried(upright)], placed);
    }
    for Placed { note, frame, lead, .. } in placed {
        if let Some(lead) = lead {
            pen.line(&lead, note.role, 1.0, Dash::Solid);
            room.stroke(&lead, 0.5);
        }
        let middle = (frame.top + frame.bottom) / 2.0;
        if note.dotted {
            // The crosshair must not run between the letters.
            pen.line(&[(frame.left, middle), (frame.right, middle)], Role::Surface, TYPE_SIZE, Dash::Solid);
        }
        let kind = Type { size: TYPE_SIZE, role: note.role, bold: true, align: Align::Start };
        pen.text(note.text, (frame.left, middle), kind);
        room.take(frame);
    }
    for note in notes.iter().filter(|note| note.dotted) {
        pen.dot(note.anchor, note.role, 5.0);
    }
}

fn notes<'a>(picture: &'a Picture, scale: f64, plot: &Plot) -> Vec<Note<'a>> {
    let note = |mark: &'a Mark| match mark {
        Mark::Spot { at, role, label } if plot.shows(*at) => {
            Some(Note { anchor: plot.place(*at), text: label, role: *role, dotted: true })
        }
        Mark::Upright { x, role, label } => {
            let anchor = (plot.place((*x, plot.y.0)).0, plot.frame.top + 9.0 * scale);
            Some(Note { anchor, text: label, role: *role, dotted: false })
        }
        _ => None,
    };
    picture.marks.iter().filter_map(note).collect()
}

/// What has a place already, and a place for as many of the others as go together: those nearest to their spots.
fn settled<'a>(open: &[Vec<Placed<'a>>], mut placed: Vec<Placed<'a>>) -> Vec<Placed<'a>> {
    let mut best = (f64::INFINITY, Vec::new());
    settle(open, &mut placed, 0.0, &mut best);
    best.1
}

fn settle<'a>(open: &[Vec<Placed<'a>>], placed: &mut Vec<Placed<'a>>, cost: f64, best: &mut (f64, Vec<Placed<'a>>)) {
    if cost >= best.0 {
        return;
    }
    let Some((first, rest)) = open.split_first() else {
        *best = (cost, placed.clone());
        return;
    };
    for one in first {
        let goes = |other: &Placed<'_>| {
            in_order(one, other) && !in_way(one, other) && !in_way(other, one) && !crossed(one, other)
        };
        if placed.iter().all(goes) {
            let turned = placed.iter().filter(|other| is_turned(one, other)).count() as f64;
            placed.push(*one);
            settle(rest, placed, cost + one.cost + turned * TURNED, best);
            placed.pop();
        }
    }
    settle(rest, placed, cost + LEFT_OUT, best);
}

/// Places that cover nothing: above and below, right and left of the anchor.
fn tried<'a>(note: &'a Note<'a>, notes: &[Note<'_>], scale: f64, plot: &Plot, room: &Room) -> Vec<Placed<'a>> {
    let (wide, half) = (bold_width(note.text, TYPE_SIZE * scale), TYPE_SIZE * 0.6 * scale);
    let (x, y) = note.anchor;
    let (rises, across) = if note.dotted { (&AROUND[..], &ACROSS[..]) } else { (&BELOW[..], &ACROSS[..2]) };
    let mut found = Vec::new();
    for rise in rises {
        for (widths, aside) in across {
            let left = x + widths * wide + aside * scale;
            // Beside the axis, not on it.
            let left = left.min(plot.frame.right - wide).max(plot.frame.left + 4.0 * scale);
            let middle = y + rise * scale;
            let frame = Frame { left, top: middle - half, right: left + wide, bottom: middle + half };
            if !room.is_free(&frame) {
                continue;
            }
            let lead = lead(note, &frame, scale);
            let is_told = match lead {
                Some([from, to]) => room.is_way(from, to),
                None => notes.iter().all(|other| distance(note, &frame) <= distance(other, &frame)),
            };
            if is_told {
                found.push(Placed { note, frame, lead, cost: distance(note, &frame) + rise.abs() });
            }
        }
    }
    found
}

/// Whether words lie to each other from left to right as what they name does; level is always in order.
fn in_order(one: &Placed<'_>, other: &Placed<'_>) -> bool {
    let across = one.frame.left + one.frame.right - other.frame.left - other.frame.right;
    one.note.dotted != other.note.dotted || (one.note.anchor.0 - other.note.anchor.0) * across >= 0.0
}

/// Whether the upper one of two labels names the lower point.
fn is_turned(one: &Placed<'_>, other: &Placed<'_>) -> bool {
    one.note.dotted && (one.note.anchor.1 - other.note.anchor.1) * (one.frame.top - other.frame.top) < 0.0
}

/// Whether words, or what leads to them, lie on other words.
fn in_way(one: &Placed<'_>, other: &Placed<'_>) -> bool {
    let led = one.lead.is_some_and(|[from, to]| crosses(&other.frame, from, to, 2.0));
    // Side by side they would be read as one, so they keep half their height apart.
    let Frame { left, top, right, bottom } = one.frame;
    let apart = (bottom - top) / 2.0;
    led || overlap(&Frame { left: left - apart, right: right + apart, ..one.frame }, &other.frame)
}

/// Whether what leads to one comes near what leads to the other.
fn crossed(one: &Placed<'_>, other: &Placed<'_>) -> bool {
    let (Some([from, to]), Some(lead)) = (one.lead, other.lead) else { return false };
    (0..=32).any(|step| {
        let share = f64::from(step) / 32.0;
        let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
        crosses(&Frame { left: x, top: y, right: x, bottom: y }, lead[0], lead[1], 3.0)
    })
}

/// The place on a frame that is nearest to a note's anchor.
fn nearest(note: &Note<'_>, frame: &Frame) -> Place {
    (note.anchor.0.clamp(frame.left, frame.right), note.anchor.1.clamp(frame.top, frame.bottom))
}

fn distance(note: &Note<'_>, frame: &Frame) -> f64 {
    let (x, y) = nearest(note, frame);
    if note.dotted {
        ((x - note.anchor.0) * (x - note.anchor.0) + (y - note.anchor.1) * (y - note.anchor.1)).sqrt()
    } else {
        (x - note.anchor.0).abs()
    }
}

/// What ties words that stand far from their spot to it, so that nobody takes them for another's.
fn lead(note: &Note<'_>, frame: &Frame, scale: f64) -> Option<[Place; 2]> {
    let far = distance(note, frame);
    let (x, y) = nearest(note, frame);
    // It begins at the spot's rim, not under it.
    let share = 9.0 * scale / far;
    let from = (note.anchor.0 + (x - note.anchor.0) * share, note.anchor.1 + (y - note.anchor.1) * share);
    (note.dotted && far > FAR * scale).then_some([from, (x, y)])
}
