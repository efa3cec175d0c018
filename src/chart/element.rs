//! Everything that a pen draws: plotters' own elements within one type, so that plotters' way from a drawing area to a
//! surface is compiled once for each surface and not once for each shape, and dashes can be set around a line.

use plotters::element::{Circle, Drawable, PathElement, PointCollection, Polygon};
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendTextStyle, DrawingErrorKind, FontFamily, FontStyle, FontTransform,
};

use super::labels;
use super::palette::Color;
use super::surface::Surface;

/// A shape or a text, in drawing units.
pub(super) enum Element {
    /// A line; drawn and left out in turn as `pattern` says.
    Line { path: PathElement<BackendCoord>, pattern: Vec<f64> },
    /// An area.
    Area(Polygon<BackendCoord>),
    /// A disc or a ring.
    Circle(Circle<BackendCoord, u32>),
    /// Words, with a rim in another colour where they stand on something, and perhaps an address that they lead to.
    /// plotters' own `Text` would bring its search for fonts along.
    Text { place: BackendCoord, text: String, letters: Letters, halo: Option<Color>, address: Option<String> },
}

impl<'a> PointCollection<'a, BackendCoord> for &'a Element {
    type Point = &'a BackendCoord;
    type IntoIter = &'a [BackendCoord];

    fn point_iter(self) -> &'a [BackendCoord] {
        match self {
            Element::Line { path, .. } => path.point_iter(),
            Element::Area(polygon) => polygon.point_iter(),
            Element::Circle(circle) => circle.point_iter().next().map_or(&[], core::slice::from_ref),
            Element::Text { place, .. } => core::slice::from_ref(place),
        }
    }
}

impl<S: Surface> Drawable<S> for Element {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        mut places: I,
        surface: &mut S,
        size: (u32, u32),
    ) -> Result<(), DrawingErrorKind<S::ErrorType>> {
        match self {
            Element::Line { path, pattern } => {
                surface.set_dash(pattern);
                let drawn = path.draw(places, surface, size);
                surface.set_dash(&[]);
                drawn
            }
            Element::Area(polygon) => polygon.draw(places, surface, size),
            Element::Circle(circle) => circle.draw(places, surface, size),
            Element::Text { text, letters, halo, address, .. } => {
                surface.set_halo(*halo);
                surface.set_link(address.as_deref());
                places.next().map_or(Ok(()), |place| surface.draw_text(text, letters, place))
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
