//! What a chart is drawn on: a plotters backend with two abilities more.
//!
//! plotters counts in whole units, and at one unit per CSS pixel curves wobble. So a surface is [`UNITS`] times as
//! large as it looks, and every length, stroke and letter is drawn that much larger.

use plotters::coord::Shift;
use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon, Rectangle, Text};
use plotters::prelude::{DrawingArea, DrawingAreaErrorKind, DrawingBackend, FontDesc, FontFamily, IntoDrawingArea};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, RGBColor, ShapeStyle};
use plotters_backend::{BackendCoord, DrawingErrorKind, FontStyle};

use super::palette::{Color, Palette, Role};

/// Drawing units in one CSS pixel.
pub const UNITS: f64 = 8.0;

/// A drawing backend that can dash its strokes and set letters off against what lies beneath.
pub trait Surface: DrawingBackend {
    /// Dashes of the next strokes: drawn and left out in turn, in drawing units; empty for solid.
    fn set_dash(&mut self, pattern: &[f64]);

    /// A rim of this colour around the next letters, so that lines under them do not disturb.
    fn set_halo(&mut self, color: Option<Color>);
}

/// What can go wrong while drawing.
pub type DrawError<S> = DrawingAreaErrorKind<<S as DrawingBackend>::ErrorType>;

/// A place on the picture in CSS pixels, from the top left.
pub type Place = (f64, f64);

/// How a line is stroked.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub enum Dash {
    /// Without a gap.
    #[default]
    Solid,
    /// Long dashes.
    Dashed,
    /// Dots.
    Dotted,
    /// Dash and dot in turn.
    DashDot,
}

impl Dash {
    /// Drawn and left out in turn, in widths of a two-pixel line.
    fn pattern(self) -> &'static [f64] {
        match self {
            Dash::Solid => &[],
            Dash::Dashed => &[7.0, 4.0],
            Dash::Dotted => &[2.0, 3.0],
            Dash::DashDot => &[9.0, 3.0, 2.0, 3.0],
        }
    }
}

/// Which side of its place a text stands on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Align {
    /// To the right of its place.
    Start,
    /// Around its place.
    Middle,
    /// To the left of its place.
    End,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Type {
    /// Height in CSS pixels.
    pub size: f64,
    /// Colour.
    pub role: Role,
    /// Heavier weight.
    pub bold: bool,
    /// Side of its place.
    pub align: Align,
}

/// A pen for one surface: takes CSS pixels and roles, draws units and colours.
pub struct Pen<'a, S: Surface> {
    area: DrawingArea<S, Shift>,
    palette: &'a Palette,
    /// Scale of type and strokes, 1 on a page.
    pub scale: f64,
}

impl<'a, S: Surface> Pen<'a, S> {
    /// A pen for `surface`.
    pub fn new(surface: S, palette: &'a Palette, scale: f64) -> Self {
        Self { area: surface.into_drawing_area(), palette, scale }
    }

    /// Paints the whole surface in the background's colour.
    pub fn clear(&self) -> Result<(), DrawError<S>> {
        self.area.fill(&rgb(self.palette.color(Role::Surface)))
    }

    /// Ends the drawing.
    pub fn finish(&self) -> Result<(), DrawError<S>> {
        self.area.present()
    }

    /// Strokes a line through `places`.
    pub fn line(&self, places: &[Place], role: Role, width: f64, dash: Dash) -> Result<(), DrawError<S>> {
        if places.len() < 2 {
            return Ok(());
        }
        let width = width * self.scale;
        let path = PathElement::new(units(places), self.stroke(role, width));
        let unit = UNITS * width.max(1.5) / 2.0;
        self.area.draw(&Dashed { path, pattern: dash.pattern().iter().map(|part| part * unit).collect() })
    }

    /// Fills the area within `places`.
    pub fn fill(&self, places: &[Place], role: Role, opacity: f64) -> Result<(), DrawError<S>> {
        self.area.draw(&Polygon::new(units(places), rgb(self.palette.color(role)).mix(opacity).filled()))
    }

    /// Fills an upright rectangle.
    pub fn rectangle(&self, from: Place, to: Place, role: Role) -> Result<(), DrawError<S>> {
        self.area.draw(&Rectangle::new([unit(from), unit(to)], rgb(self.palette.color(role)).filled()))
    }

    /// Draws a disc with a rim in the background's colour, so that it stands off the line it lies on.
    pub fn dot(&self, place: Place, role: Role, radius: f64) -> Result<(), DrawError<S>> {
        self.disc(place, Role::Surface, radius + 1.5)?;
        self.disc(place, role, radius)
    }

    /// Draws a plain disc.
    pub fn disc(&self, place: Place, role: Role, radius: f64) -> Result<(), DrawError<S>> {
        let radius = (radius * self.scale * UNITS) as i32;
        self.area.draw(&Circle::new(unit(place), radius, rgb(self.palette.color(role)).filled()))
    }

    /// Draws a ring.
    pub fn ring(&self, place: Place, role: Role, radius: f64, width: f64) -> Result<(), DrawError<S>> {
        let stroke = self.stroke(role, width * self.scale);
        self.area.draw(&Circle::new(unit(place), (radius * self.scale * UNITS) as i32, stroke))
    }

    /// Sets a text with its middle line at `place`.
    pub fn text(&self, text: &str, place: Place, kind: Type) -> Result<(), DrawError<S>> {
        let align = match kind.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let weight = if kind.bold { FontStyle::Bold } else { FontStyle::Normal };
        let font = FontDesc::new(FontFamily::SansSerif, kind.size * self.scale * UNITS, weight);
        let style = font.color(&rgb(self.palette.color(kind.role))).pos(Pos::new(align, VPos::Center));
        self.area.draw(&Haloed { text: Text::new(text, unit(place), style), halo: self.palette.color(Role::Surface) })
    }

    fn stroke(&self, role: Role, width: f64) -> ShapeStyle {
        rgb(self.palette.color(role)).stroke_width((width * UNITS) as u32)
    }
}

/// A path with dashes, which plotters' own elements cannot ask a backend for.
struct Dashed {
    path: PathElement<BackendCoord>,
    pattern: Vec<f64>,
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Dashed {
    type Point = &'a BackendCoord;
    type IntoIter = &'a [BackendCoord];

    fn point_iter(self) -> &'a [BackendCoord] {
        self.path.point_iter()
    }
}

impl<S: Surface> Drawable<S> for Dashed {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        surface: &mut S,
        size: (u32, u32),
    ) -> Result<(), DrawingErrorKind<S::ErrorType>> {
        surface.set_dash(&self.pattern);
        let drawn = self.path.draw(points, surface, size);
        surface.set_dash(&[]);
        drawn
    }
}

/// A text with a rim in the background's colour.
struct Haloed<'a> {
    text: Text<'a, BackendCoord, &'a str>,
    halo: Color,
}

impl<'a, 'b> PointCollection<'a, BackendCoord> for &'a Haloed<'b> {
    type Point = &'a BackendCoord;
    type IntoIter = std::iter::Once<&'a BackendCoord>;

    fn point_iter(self) -> Self::IntoIter {
        self.text.point_iter()
    }
}

impl<S: Surface> Drawable<S> for Haloed<'_> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        surface: &mut S,
        size: (u32, u32),
    ) -> Result<(), DrawingErrorKind<S::ErrorType>> {
        surface.set_halo(Some(self.halo));
        let drawn = self.text.draw(points, surface, size);
        surface.set_halo(None);
        drawn
    }
}

fn unit(place: Place) -> BackendCoord {
    (libm::round(place.0 * UNITS) as i32, libm::round(place.1 * UNITS) as i32)
}

fn units(places: &[Place]) -> Vec<BackendCoord> {
    places.iter().map(|&place| unit(place)).collect()
}

fn rgb(color: Color) -> RGBColor {
    RGBColor(color.red(), color.green(), color.blue())
}
