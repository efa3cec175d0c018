//! What a chart is drawn with: a pen that collects.
//!
//! A pen knows no surface: it collects `Element`s, which are drawn in one go at the end. So everything that composes a
//! chart is compiled once, whatever it is drawn on, and need not ask after each stroke whether the surface took it.

use core::cell::RefCell;

use plotters::coord::Shift;
use plotters::element::{Circle, PathElement, Polygon};
use plotters::prelude::{DrawingArea, IntoDrawingArea};
use plotters::style::{Color as _, RGBColor, ShapeStyle};
use plotters_backend::BackendCoord;

use super::dash::Dash;
use super::element::{Align, Element, Letters};
use super::palette::{Color, Palette, Role};
use super::surface::{Refused, Surface, UNITS};

/// A place on the picture in CSS pixels, from the top left.
pub type Place = (f64, f64);

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

/// Takes CSS pixels and roles, and collects units and colours.
pub struct Pen<'a> {
    palette: &'a Palette,
    /// Scale of type and strokes, 1 on a page.
    pub scale: f64,
    elements: RefCell<Vec<Element>>,
}

impl<'a> Pen<'a> {
    /// A pen that has drawn nothing yet.
    pub fn new(palette: &'a Palette, scale: f64) -> Self {
        Self { palette, scale, elements: RefCell::new(Vec::new()) }
    }

    /// Draws everything on a surface, upon the background's colour.
    pub fn draw_on<S: Surface>(self, surface: S) -> Result<(), Refused> {
        let area: DrawingArea<S, Shift> = surface.into_drawing_area();
        area.fill(&rgb(self.palette.color(Role::Surface))).map_err(|_| Refused)?;
        for element in &*self.elements.borrow() {
            area.draw(element).map_err(|_| Refused)?;
        }
        area.present().map_err(|_| Refused)
    }

    /// Strokes a line through `places`.
    pub fn line(&self, places: &[Place], role: Role, width: f64, dash: Dash) {
        if places.len() < 2 {
            return;
        }
        let width = width * self.scale;
        let unit = UNITS * width.max(1.5) / 2.0;
        let pattern = dash.pattern().iter().map(|part| part * unit).collect();
        self.add(Element::Line { path: PathElement::new(units(places), self.stroke(role, width)), pattern });
    }

    /// Fills the area within `places`.
    pub fn fill(&self, places: &[Place], role: Role, opacity: f64) {
        self.add(Element::Area(Polygon::new(units(places), rgb(self.palette.color(role)).mix(opacity).filled())));
    }

    /// Draws a disc with a rim in the background's colour, so that it stands off the line it lies on.
    pub fn dot(&self, place: Place, role: Role, radius: f64) {
        self.disc(place, Role::Surface, radius + 1.5);
        self.disc(place, role, radius);
    }

    /// Draws a plain disc.
    pub fn disc(&self, place: Place, role: Role, radius: f64) {
        self.circle(place, radius, rgb(self.palette.color(role)).filled());
    }

    /// Draws a ring.
    pub fn ring(&self, place: Place, role: Role, radius: f64, width: f64) {
        self.circle(place, radius, self.stroke(role, width * self.scale));
    }

    fn circle(&self, place: Place, radius: f64, style: ShapeStyle) {
        self.add(Element::Circle(Circle::new(unit(place), (radius * self.scale * UNITS) as u32, style)));
    }

    /// Sets a text with its middle line at `place`, with a rim against what lies beneath.
    pub fn text(&self, text: &str, place: Place, kind: Type) {
        self.letters(text, place, kind, Some(self.palette.color(Role::Surface)), None);
    }

    /// Sets a text on the bare background; it may lead to an address.
    pub fn caption(&self, text: &str, place: Place, kind: Type, address: Option<&str>) {
        self.letters(text, place, kind, None, address.map(Into::into));
    }

    fn letters(&self, text: &str, place: Place, kind: Type, halo: Option<Color>, address: Option<String>) {
        let letters = Letters {
            size: kind.size * self.scale * UNITS,
            color: self.palette.color(kind.role),
            bold: kind.bold,
            align: kind.align,
        };
        self.add(Element::Text { place: unit(place), text: text.into(), letters, halo, address });
    }

    fn add(&self, element: Element) {
        self.elements.borrow_mut().push(element);
    }

    fn stroke(&self, role: Role, width: f64) -> ShapeStyle {
        rgb(self.palette.color(role)).stroke_width((width * UNITS) as u32)
    }
}

fn units(places: &[Place]) -> Vec<BackendCoord> {
    places.iter().copied().map(unit).collect()
}

fn unit(place: Place) -> BackendCoord {
    (libm::round(place.0 * UNITS) as i32, libm::round(place.1 * UNITS) as i32)
}

fn rgb(color: Color) -> RGBColor {
    RGBColor(color.red(), color.green(), color.blue())
}
