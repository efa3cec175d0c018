//! A picture that has found its place.

use plotters::coord::types::RangedCoordf64;
use plotters::coord::{CoordTranslate, cartesian::Cartesian2d};

use crate::chart::clip;
use crate::chart::pen::Place;
use crate::chart::picture::{Picture, Point};
use crate::chart::surface::UNITS;

/// Height of most words, in CSS pixels at scale 1.
pub const TYPE_SIZE: f64 = 12.5;

/// An upright rectangle in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub left: f64,
    /// Upper edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge.
    pub bottom: f64,
}

impl Frame {
    /// From edge to edge.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }
}

/// A picture that has found its place: where its values lie.
pub struct Plot {
    /// The room between the axes.
    pub frame: Frame,
    pub(super) y: (f64, f64),
    coordinates: Cartesian2d<RangedCoordf64, RangedCoordf64>,
}

impl Plot {
    pub(super) fn new(picture: &Picture, frame: Frame) -> Self {
        let unit = |pixels: f64| (pixels * UNITS) as i32;
        let pixels = (unit(frame.left)..unit(frame.right), unit(frame.bottom)..unit(frame.top));
        let (x, y) = (picture.x.range, picture.y.range);
        Self { frame, y, coordinates: Cartesian2d::new(x.0..x.1, y.0..y.1, pixels) }
    }

    /// Where a value pair lies.
    pub fn place(&self, point: Point) -> Place {
        let (x, y) = self.coordinates.translate(&point);
        (f64::from(x) / UNITS, f64::from(y) / UNITS)
    }

    /// The parts of a curve that are inside, as places.
    pub(super) fn places(&self, points: &[Point]) -> Vec<Vec<Place>> {
        let parts = clip::between(points, self.y.0, self.y.1);
        parts.iter().map(|part| part.iter().map(|&point| self.place(point)).collect()).collect()
    }

    pub(super) fn shows(&self, point: Point) -> bool {
        point.1 >= self.y.0 && point.1 <= self.y.1
    }
}
