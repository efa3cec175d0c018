//! Everything that a pen draws, as one plotters element: one type for all, so that plotters' way from a drawing area to
//! a surface is compiled once for each surface and not once for each shape.

use plotters::element::{Drawable, PointCollection};
use plotters::style::ShapeStyle;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendTextStyle, DrawingErrorKind, FontFamily, FontStyle, FontTransform,
};

use super::labels;
use super::palette::Color;
use super::surface::Surface;

/// A shape or a text, in drawing units.
pub(super) struct Element {
    pub(super) places: Vec<BackendCoord>,
    pub(super) kind: Kind,
}

/// What is drawn at the places.
pub(super) enum Kind {
    /// A line through all of them; drawn and left out in turn as `pattern` says.
    Line { style: ShapeStyle, pattern: Vec<f64> },
    /// The area within them.
    Area { style: ShapeStyle },
    /// A disc or a ring around the first.
    Circle { radius: u32, style: ShapeStyle },
    /// Words at the first, with a rim in another colour.
    Text { text: String, letters: Letters, halo: Color },
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Element {
    type Point = &'a BackendCoord;
    type IntoIter = &'a [BackendCoord];

    fn point_iter(self) -> &'a [BackendCoord] {
        &self.places
    }
}

impl<S: Surface> Drawable<S> for Element {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut places: I,
        surface: &mut S,
        _: (u32, u32),
    ) -> Result<(), DrawingErrorKind<S::ErrorType>> {
        match &self.kind {
            Kind::Line { style, pattern } => {
                surface.set_dash(pattern);
                let drawn = surface.draw_path(places, style);
                surface.set_dash(&[]);
                drawn
            }
            Kind::Area { style } => surface.fill_polygon(places, style),
            Kind::Circle { radius, style } => match places.next() {
                Some(center) => surface.draw_circle(center, *radius, style, style.filled),
                None => Ok(()),
            },
            Kind::Text { text, letters, halo } => {
                surface.set_halo(Some(*halo));
                let drawn = places.next().map_or(Ok(()), |place| surface.draw_text(text, letters, place));
                surface.set_halo(None);
                drawn
            }
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

/// How words look. plotters' own style of text would bring its search for fonts along.
pub(super) struct Letters {
    pub(super) size: f64,
    pub(super) color: Color,
    pub(super) bold: bool,
    pub(super) align: Align,
}

impl BackendTextStyle for Letters {
    type FontError = core::convert::Infallible;

    fn color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: (self.color.red(), self.color.green(), self.color.blue()) }
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn transform(&self) -> FontTransform {
        FontTransform::None
    }

    fn style(&self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        let across = match self.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        Pos::new(across, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::SansSerif
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Self::FontError> {
        Ok(((0, 0), (labels::width(text, self.size) as i32, self.size as i32)))
    }

    fn draw<E, Draw: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: (i32, i32),
        _: Draw,
    ) -> Result<Result<(), E>, Self::FontError> {
        // Surfaces set their words themselves.
        Ok(Ok(()))
    }
}
