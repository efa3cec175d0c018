//! Lays a picture out and draws it: grid, marks, crosshair, and words where they disturb least.

mod legend;
mod names;
mod plot;
mod room;
mod shapes;
mod spots;

pub use plot::{Frame, Plot, TYPE_SIZE};

use room::Room;
use shapes::draw_shape;

use super::dash::Dash;
use super::element::Align;
use super::labels::width;
use super::palette::Role;
use super::pen::{Pen, Place, Type};
use super::picture::{Mark, Picture, Point};

/// Width from which curves are named at their ends instead of in a legend.
const ROOM_FOR_NAMES: f64 = 500.0;

/// Draws a picture within `frame` and tells where its values lie. At its right it leaves room for the names of the
/// curves of `neighbour` too, so that two pictures above each other have their months in line.
pub fn paint(picture: &Picture, neighbour: Option<&Picture>, pen: &Pen<'_>, frame: Frame, cursor: Option<f64>) -> Plot {
    let direct = frame.width() >= ROOM_FOR_NAMES * pen.scale;
    let heading = legend::draw(picture, pen, frame, direct);
    let plot = Plot::new(picture, inner(picture, neighbour, pen.scale, frame, heading, direct));
    draw_grid(picture, pen, &plot);
    for mark in &picture.marks {
        draw_mark(mark, pen, &plot);
    }
    if let Some(x) = cursor {
        draw_crosshair(picture, pen, &plot, x);
    }
    let mut room = Room::of(picture, &plot, pen.scale);
    spots::draw(picture, pen, &plot, &mut room);
    if direct {
        names::draw(picture, pen, &plot, &mut room);
    }
    plot
}

/// The room between the axes: what tick labels, titles and the names of curves leave.
fn inner(
    picture: &Picture,
    neighbour: Option<&Picture>,
    scale: f64,
    frame: Frame,
    heading: f64,
    direct: bool,
) -> Frame {
    let size = TYPE_SIZE * scale;
    let both = || [Some(picture), neighbour].into_iter().flatten();
    let ticks = both().flat_map(|one| &one.y.ticks).map(|tick| width(&tick.label, size)).fold(0.0, f64::max);
    let names = both().map(|one| names::margin(one, scale)).fold(0.0, f64::max);
    let names = if direct { names } else { 0.0 };
    let last = picture.x.ticks.last().map_or(0.0, |tick| width(&tick.label, size) / 2.0);
    let right = if names > 0.0 { names + 6.0 * scale } else { last.max(8.0 * scale) };
    Frame {
        left: frame.left + ticks + 10.0 * scale,
        top: heading,
        right: frame.right - right.min(frame.width() * 0.4),
        // However low the frame: below its top there is no plot.
        bottom: (frame.bottom - 40.0 * scale).max(heading),
    }
}

fn draw_grid(picture: &Picture, pen: &Pen<'_>, plot: &Plot) {
    let Frame { left, right, bottom, .. } = plot.frame;
    let label = Type { size: TYPE_SIZE, role: Role::Muted, bold: false, align: Align::End };
    for tick in &picture.y.ticks {
        let y = plot.place((picture.x.range.0, tick.at)).1;
        pen.line(&[(left, y), (right, y)], if tick.at == 0.0 { Role::Muted } else { Role::Grid }, 1.0, Dash::Solid);
        pen.text(&tick.label, (left - 7.0 * pen.scale, y), label);
    }
    for tick in &picture.x.ticks {
        let x = plot.place((tick.at, picture.y.range.0)).0;
        pen.line(&[(x, bottom), (x, bottom + 4.0 * pen.scale)], Role::Muted, 1.0, Dash::Solid);
        let half = width(&tick.label, TYPE_SIZE * pen.scale) / 2.0;
        let x = x.max(left + half - 12.0 * pen.scale);
        pen.text(&tick.label, (x, bottom + 13.0 * pen.scale), Type { align: Align::Middle, ..label });
    }
    let place = (right, bottom + 31.0 * pen.scale);
    pen.text(&picture.x.title, place, Type { align: Align::End, ..label });
}

fn draw_mark(mark: &Mark, pen: &Pen<'_>, plot: &Plot) {
    match mark {
        Mark::Line(line) => {
            for part in plot.places(&line.points) {
                pen.line(&part, line.role, line.width, line.dash);
            }
        }
        Mark::Band { low, high, middle, role, opacity } => {
            let clamped = |&(x, y): &Point| plot.place((x, y.clamp(plot.y.0, plot.y.1)));
            let outline: Vec<Place> = high.iter().map(clamped).chain(low.iter().rev().map(clamped)).collect();
            pen.fill(&outline, *role, *opacity);
            for part in plot.places(middle) {
                pen.line(&part, *role, 1.25, Dash::Dotted);
            }
        }
        Mark::Upright { x, role, .. } => {
            let x = plot.place((*x, plot.y.0)).0;
            pen.line(&[(x, plot.frame.top), (x, plot.frame.bottom)], *role, 1.5, Dash::Dashed);
        }
        Mark::Measured { at, shape, role, .. } if plot.shows(*at) => draw_shape(*shape, *role, plot.place(*at), pen),
        Mark::Spot { .. } | Mark::Measured { .. } | Mark::Key { .. } => {}
    }
}

/// Up to the highest curve and no further: above it words name the points of curves, and a line would run between their
/// letters.
fn draw_crosshair(picture: &Picture, pen: &Pen<'_>, plot: &Plot, x: f64) {
    let (left, ground) = plot.place((x, plot.y.0));
    let mut dots = Vec::new();
    for mark in &picture.marks {
        if let Mark::Line(line) = mark
            && line.role != Role::Ghost
            && let Some(y) = line.value_at(x)
            && plot.shows((x, y))
        {
            dots.push((plot.place((x, y)), line.role));
        }
    }
    let top = dots.iter().map(|dot| dot.0.1).fold(ground, f64::min);
    pen.line(&[(left, top), (left, plot.frame.bottom)], Role::Muted, 1.0, Dash::Solid);
    for (place, role) in dots {
        pen.dot(place, role, 3.5);
    }
}
