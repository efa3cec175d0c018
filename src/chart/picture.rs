//! A chart as plain data: axes, marks and words, before anybody knows how large it will be.

use super::dash::Dash;
use super::palette::Role;

/// One coordinate system with everything in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// What lies along the bottom.
    pub x: Axis,
    /// What rises.
    pub y: Axis,
    /// Everything drawn, in this order.
    pub marks: Vec<Mark>,
}

/// A range of values with the words that explain it.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Least and greatest value shown.
    pub range: (f64, f64),
    /// Marked values.
    pub ticks: Vec<Tick>,
    /// What is measured, with its unit.
    pub title: String,
}

/// A marked value on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Its value.
    pub at: f64,
    /// Its words.
    pub label: String,
}

/// A value pair.
pub type Point = (f64, f64);

/// Something drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A curve, named at its end.
    Line(Line),
    /// The room between two curves.
    Band {
        /// From left to right.
        low: Vec<Point>,
        /// From left to right.
        high: Vec<Point>,
        /// What lies in the middle, as a thin curve; empty where nothing does.
        middle: Vec<Point>,
        /// Its colour.
        role: Role,
        /// From 0, unseen, to 1.
        opacity: f64,
    },
    /// An upright line at one value, with words at its top.
    Upright {
        /// Its value.
        x: f64,
        /// Its colour.
        role: Role,
        /// Its words.
        label: String,
    },
    /// A place on a curve worth knowing, with words beside it.
    Spot {
        /// Where.
        at: Point,
        /// Its colour.
        role: Role,
        /// Its words.
        label: String,
    },
    /// A published measurement.
    Measured {
        /// Where.
        at: Point,
        /// Shape by whose platform it is.
        shape: Shape,
        /// Colour by whose platform it is.
        role: Role,
        /// Which row of the measurements it is.
        index: usize,
    },
    /// An explanation of a shape in the legend.
    Key {
        /// The shape.
        shape: Shape,
        /// Its colour.
        role: Role,
        /// What it stands for.
        label: String,
    },
}

/// A curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// From left to right.
    pub points: Vec<Point>,
    /// Its colour.
    pub role: Role,
    /// In CSS pixels.
    pub width: f64,
    /// Its dashes.
    pub dash: Dash,
    /// Its name; a curve without one is explained by another.
    pub label: Option<String>,
    /// From left to right: the lower edge of the area that its name stands for; empty where it names the curve.
    pub floor: Vec<Point>,
}

impl Line {
    /// A plain curve.
    pub fn new(points: Vec<Point>, role: Role, dash: Dash) -> Self {
        Self { points, role, width: 2.5, dash, label: None, floor: Vec::new() }
    }

    /// The same curve with a name.
    pub fn named(self, label: &str) -> Self {
        Self { label: Some(label.into()), ..self }
    }

    /// The same curve as the baseline draws it: thin, grey and named for being one.
    pub fn ghost(self, name: &str) -> Self {
        Self { role: Role::Ghost, width: 1.5, ..self }.named(name)
    }

    /// The value where the crosshair stands.
    pub fn value_at(&self, x: f64) -> Option<f64> {
        value_at(&self.points, x)
    }
}

/// The value of a curve at a place, between the two nearest points.
pub fn value_at(points: &[Point], x: f64) -> Option<f64> {
    let after = points.iter().position(|point| point.0 >= x)?;
    let (x1, y1) = points[after];
    if after == 0 || x1 <= x {
        return (x1 - x < 1e-9).then_some(y1);
    }
    let (x0, y0) = points[after - 1];
    Some(y0 + (y1 - y0) * (x - x0) / (x1 - x0))
}

/// What a measured point looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// A small disc.
    Speck,
    /// A filled disc.
    Disc,
    /// An open ring.
    Ring,
    /// A filled square.
    Square,
    /// A triangle.
    Triangle,
    /// A square on its corner.
    Diamond,
    /// A cross.
    Cross,
}

impl Picture {
    /// Every curve, also the baseline's.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.marks.iter().filter_map(|mark| if let Mark::Line(line) = mark { Some(line) } else { None })
    }

    /// The curves that carry a name.
    pub fn named(&self) -> impl Iterator<Item = (&Line, &str)> {
        self.lines().filter_map(|line| Some((line, line.label.as_deref()?)))
    }

    /// Takes away what a room is to guess. The names of the curves stay, and so does everything's place.
    pub fn veil(&mut self) {
        self.marks.retain_mut(|mark| {
            if let Mark::Line(line) = mark {
                line.points.clear();
            }
            matches!(mark, Mark::Line(_) | Mark::Upright { .. } | Mark::Key { .. })
        });
    }

    /// Whether it hides what a room is to guess: then nothing needs a name.
    pub fn is_veiled(&self) -> bool {
        self.lines().all(|line| line.points.is_empty())
    }

    /// Ends every curve and area where the axis along the bottom ends: a baseline may look further ahead, and the axis
    /// may end before the forecast.
    pub fn end_at_the_axis(&mut self) {
        let end = |points: &mut Vec<Point>| points.retain(|point| point.0 <= self.x.range.1);
        for mark in &mut self.marks {
            match mark {
                Mark::Line(line) => [&mut line.points, &mut line.floor].into_iter().for_each(end),
                Mark::Band { low, high, middle, .. } => [low, high, middle].into_iter().for_each(end),
                _ => {}
            }
        }
    }

    /// The greatest value of any mark, at least 0.
    pub fn highest(&self) -> f64 {
        let points = self.marks.iter().flat_map(|mark| match mark {
            Mark::Line(line) => line.points.as_slice(),
            Mark::Band { high, .. } => high.as_slice(),
            Mark::Spot { at, .. } | Mark::Measured { at, .. } => std::slice::from_ref(at),
            Mark::Upright { .. } | Mark::Key { .. } => &[],
        });
        points.fold(0.0, |highest: f64, point| highest.max(point.1))
    }
}
