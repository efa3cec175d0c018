//! The names of curves: beside their ends or, where a name stands for an area, within it.

use super::plot::{Frame, Plot, TYPE_SIZE};
use super::room::Room;
use crate::chart::dash::Dash;
use crate::chart::element::Align;
use crate::chart::labels::{bold_width, spread};
use crate::chart::palette::Role;
use crate::chart::pen::{Pen, Type};
use crate::chart::picture::{Line, Picture, value_at};

/// Between a plot and the names beside it: room for a short line that leads to a name.
const LED: f64 = 14.0;

/// How far a name may lie above or below the end of its curve without such a line.
const NEAR: f64 = 2.0;

/// From one tried place to the next.
const STEP: f64 = 12.0;

/// A name beside the plot.
struct Edge<'a> {
    line: &'a Line,
    name: &'a str,
    /// Height of what it names.
    wished: f64,
}

/// Room that names take beside a plot.
pub(super) fn margin(picture: &Picture, scale: f64) -> f64 {
    let beside = |(_, name): (&Line, &str)| bold_width(name, TYPE_SIZE * scale) + LED * scale;
    picture.named().map(beside).fold(0.0, f64::max)
}

/// Writes each curve's name.
pub(super) fn draw(picture: &Picture, pen: &Pen<'_>, plot: &Plot, room: &mut Room) {
    let mut edges = Vec::new();
    for (line, name) in picture.named() {
        let Some(&(x, y)) = line.points.last() else { continue };
        if let Some(frame) = within(line, name, pen.scale, picture.x.range, plot, room) {
            let place = (frame.left, (frame.top + frame.bottom) / 2.0);
            pen.text(name, place, kind(line));
            room.take(frame);
            continue;
        }
        let height = |y: f64| plot.place((x, y.clamp(plot.y.0, plot.y.1))).1;
        let foot = line.floor.last().map_or(y, |point| point.1);
        edges.push(Edge { line, name, wished: (height(y) + height(foot)) / 2.0 });
    }
    // What is stacked is named from the top.
    edges.reverse();
    beside(&edges, pen, plot);
}

fn kind(line: &Line) -> Type {
    // Words want more contrast than a line.
    let role = if line.role == Role::Ghost { Role::Muted } else { line.role };
    Type { size: TYPE_SIZE, role, bold: true, align: Align::Start }
}

/// The place furthest to the right where a name fits between an area's edges.
fn within(line: &Line, name: &str, scale: f64, range: (f64, f64), plot: &Plot, room: &Room) -> Option<Frame> {
    let (wide, half) = (bold_width(name, TYPE_SIZE * scale), TYPE_SIZE * 0.6 * scale);
    let mut right = plot.frame.right - STEP * scale;
    while !line.floor.is_empty() && right - wide > plot.frame.left {
        let x = range.0 + (range.1 - range.0) * (right - wide / 2.0 - plot.frame.left) / plot.frame.width();
        let height = |points| value_at(points, x).map(|y| plot.place((x, y)).1);
        let middle = (height(&line.points)? + height(&line.floor)?) / 2.0;
        let frame = Frame { left: right - wide, top: middle - half, right, bottom: middle + half };
        if room.is_free(&frame) {
            return Some(frame);
        }
        right -= STEP * scale;
    }
    None
}

/// Writes names beside what they name, apart from each other.
fn beside(edges: &[Edge<'_>], pen: &Pen<'_>, plot: &Plot) {
    let wished: Vec<f64> = edges.iter().map(|edge| edge.wished).collect();
    let heights = spread(&wished, TYPE_SIZE * 1.25 * pen.scale, plot.frame.top, plot.frame.bottom);
    for (Edge { line, name, wished }, height) in edges.iter().zip(heights) {
        let right = plot.frame.right;
        // Where several curves end together, a name that had to give way stands beside another's end.
        if !line.floor.is_empty() || (height - wished).abs() > NEAR * pen.scale {
            let ends = [(right + 2.0 * pen.scale, *wished), (right + (LED - 2.0) * pen.scale, height)];
            pen.line(&ends, line.role, 1.0, Dash::Solid);
        }
        pen.text(name, (right + LED * pen.scale, height), kind(line));
    }
}
