//! The two surfaces of the page as one type, so that every chart is compiled once and not once for each.

use core::fmt;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};

use super::canvas::CanvasSurface;
use crate::chart::palette::Color;
use crate::chart::surface::Surface;
use crate::chart::svg::SvgSurface;

/// A canvas or an SVG being drawn on.
pub(super) enum Sheet<'a> {
    /// In the page.
    Canvas(CanvasSurface<'a>),
    /// For export.
    Svg(SvgSurface<'a>),
}

/// What a surface refused to do.
#[derive(Debug)]
pub(super) struct Refusal;

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the surface refused to draw")
    }
}

impl core::error::Error for Refusal {}

type Drawn = Result<(), DrawingErrorKind<Refusal>>;

/// Calls the same method of whichever surface it is.
macro_rules! on_either {
    ($sheet:expr, $surface:ident => $call:expr) => {
        match $sheet {
            Sheet::Canvas($surface) => $call.map_err(|_| DrawingErrorKind::DrawingError(Refusal)),
            Sheet::Svg($surface) => $call.map_err(|_| DrawingErrorKind::DrawingError(Refusal)),
        }
    };
}

impl Surface for Sheet<'_> {
    fn set_dash(&mut self, pattern: &[f64]) {
        match self {
            Self::Canvas(surface) => surface.set_dash(pattern),
            Self::Svg(surface) => surface.set_dash(pattern),
        }
    }

    fn set_halo(&mut self, color: Option<Color>) {
        match self {
            Self::Canvas(surface) => surface.set_halo(color),
            Self::Svg(surface) => surface.set_halo(color),
        }
    }
}

impl DrawingBackend for Sheet<'_> {
    type ErrorType = Refusal;

    fn get_size(&self) -> (u32, u32) {
        match self {
            Self::Canvas(surface) => surface.get_size(),
            Self::Svg(surface) => surface.get_size(),
        }
    }

    fn ensure_prepared(&mut self) -> Drawn {
        on_either!(self, surface => surface.ensure_prepared())
    }

    fn present(&mut self) -> Drawn {
        on_either!(self, surface => surface.present())
    }

    fn draw_pixel(&mut self, place: BackendCoord, color: BackendColor) -> Drawn {
        on_either!(self, surface => surface.draw_pixel(place, color))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        on_either!(self, surface => surface.draw_line(from, to, style))
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        on_either!(self, surface => surface.draw_rect(from, to, style, fill))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        on_either!(self, surface => surface.draw_path(path, style))
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        on_either!(self, surface => surface.draw_circle(center, radius, style, fill))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        on_either!(self, surface => surface.fill_polygon(path, style))
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, place: BackendCoord) -> Drawn {
        on_either!(self, surface => surface.draw_text(text, style, place))
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Refusal>> {
        on_either!(self, surface => surface.estimate_text_size(text, style))
    }
}
