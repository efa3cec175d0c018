//! What already lies on a plot, and whether words still find room there.

use super::plot::{Frame, Plot};
use crate::chart::pen::Place;
use crate::chart::picture::{Mark, Picture, Shape};

/// Room that words keep from curves and dots, in CSS pixels at scale 1.
const CLEAR: f64 = 2.0;

/// Half the width from which on a line is a curve that answers.
const FINE: f64 = 1.0;

/// Half the width of the box around a measured point, and around one that is only a speck.
const MEASURED: (f64, f64) = (5.6, 2.5);

/// Half the width of the box around a spot, its rim included.
pub(super) const SPOT: f64 = 6.5;

/// Everything on a plot that words must not cover.
pub(super) struct Room {
    inside: Frame,
    boxes: Vec<Frame>,
    strokes: Vec<(Place, Place, f64)>,
    scale: f64,
}

impl Room {
    /// What a picture leaves.
    pub(super) fn of(picture: &Picture, plot: &Plot, scale: f64) -> Self {
        let mut room = Self { inside: plot.frame, boxes: Vec::new(), strokes: Vec::new(), scale };
        for mark in &picture.marks {
            match mark {
                Mark::Line(line) => {
                    for part in plot.places(&line.points) {
                        room.stroke(&part, line.width / 2.0);
                    }
                }
                Mark::Upright { x, .. } => {
                    let x = plot.place((*x, plot.y.0)).0;
                    room.stroke(&[(x, plot.frame.top), (x, plot.frame.bottom)], 1.0);
                }
                Mark::Measured { at, shape, .. } if plot.shows(*at) => {
                    room.dot(plot.place(*at), if *shape == Shape::Speck { MEASURED.1 } else { MEASURED.0 });
                }
                Mark::Spot { at, .. } if plot.shows(*at) => room.dot(plot.place(*at), SPOT),
                _ => {}
            }
        }
        room
    }

    fn dot(&mut self, (x, y): Place, radius: f64) {
        let radius = radius * self.scale;
        self.take(Frame { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    }

    /// From now on something lies within this frame.
    pub(super) fn take(&mut self, frame: Frame) {
        self.boxes.push(frame);
    }

    /// From now on a line runs through these places.
    pub(super) fn stroke(&mut self, places: &[Place], half: f64) {
        self.strokes.extend(places.windows(2).map(|pair| (pair[0], pair[1], half * self.scale)));
    }

    /// Whether this frame lies on the plot and nothing lies in it.
    pub(super) fn is_free(&self, frame: &Frame) -> bool {
        self.is_clear(frame, 0.0)
    }

    /// The same, but for lines that are finer.
    fn is_clear(&self, frame: &Frame, finest: f64) -> bool {
        let inside = frame.left >= self.inside.left
            && frame.right <= self.inside.right
            && frame.top >= self.inside.top
            && frame.bottom <= self.inside.bottom;
        let clear = CLEAR * self.scale;
        let is_in = |&(from, to, half): &(Place, Place, f64)| half >= finest && crosses(frame, from, to, half + clear);
        inside && !self.boxes.iter().any(|taken| overlap(frame, taken)) && !self.strokes.iter().any(is_in)
    }

    /// Whether a fine line may run from one place to the other: across nothing but ghosts and limits.
    pub(super) fn is_way(&self, from: Place, to: Place) -> bool {
        let steps = ((to.0 - from.0).abs().max((to.1 - from.1).abs()) / 2.0) as usize;
        (1..steps).all(|step| {
            let share = step as f64 / steps as f64;
            let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
            self.is_clear(&Frame { left: x - 1.0, top: y - 1.0, right: x + 1.0, bottom: y + 1.0 }, FINE * self.scale)
        })
    }
}

/// Whether two frames share anything.
pub(super) fn overlap(one: &Frame, other: &Frame) -> bool {
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
}

/// Whether a stroke comes nearer to a frame than `clear`.
pub(super) fn crosses(frame: &Frame, from: Place, to: Place, clear: f64) -> bool {
    let (from, to) = if from.0 <= to.0 { (from, to) } else { (to, from) };
    let (left, right) = (from.0.max(frame.left - clear), to.0.min(frame.right + clear));
    if left > right {
        return false;
    }
    let steep = to.0 - from.0 < 1e-9;
    let at = |x: f64| from.1 + (to.1 - from.1) * (x - from.0) / (to.0 - from.0);
    let (start, end) = if steep { (from.1, to.1) } else { (at(left), at(right)) };
    start.min(end) <= frame.bottom + clear && start.max(end) >= frame.top - clear
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Frame = Frame { left: 10.0, top: 10.0, right: 30.0, bottom: 20.0 };

    #[test]
    fn a_stroke_is_in_the_way_where_it_runs_through_and_not_where_it_passes_a_corner() {
        assert!(crosses(&BOX, (0.0, 0.0), (40.0, 30.0), 0.0));
        assert!(crosses(&BOX, (20.0, 0.0), (20.0, 40.0), 0.0));
        assert!(!crosses(&BOX, (0.0, 12.0), (14.0, 0.0), 0.0));
        assert!(crosses(&BOX, (0.0, 22.0), (40.0, 22.0), 3.0));
    }
}
