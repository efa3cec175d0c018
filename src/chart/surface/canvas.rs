//! The surface that is a canvas in the page: sharp at every pixel ratio, and free of any text that would have to be
//! measured in the document.

use core::fmt;

use js_sys::Array;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use wasm_bindgen::JsValue;
use web_sys::CanvasRenderingContext2d;

use super::{Surface, UNITS};
use crate::chart::labels;
use crate::chart::palette::Color;
use crate::words::whole;

/// The type of every word on a canvas: that of the reader's system.
const FAMILY: &str = "px system-ui, -apple-system, \"Segoe UI\", Roboto, \"Helvetica Neue\", Arial, sans-serif";

/// A canvas of the page being drawn on.
pub struct CanvasSurface<'a> {
    context: &'a CanvasRenderingContext2d,
    size: (u32, u32),
    halo: Option<Color>,
}

/// What a canvas refused to do.
#[derive(Debug)]
pub struct CanvasError;

impl fmt::Display for CanvasError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the canvas refused to draw")
    }
}

impl core::error::Error for CanvasError {}

type Drawn = Result<(), DrawingErrorKind<CanvasError>>;

fn done(result: Result<(), JsValue>) -> Drawn {
    result.map_err(|_| DrawingErrorKind::DrawingError(CanvasError))
}

impl<'a> CanvasSurface<'a> {
    /// Begins a drawing of `width` by `height` CSS pixels on a canvas with `ratio` device pixels in each.
    ///
    /// # Errors
    /// A canvas that cannot be scaled, which no browser has.
    pub fn new(
        context: &'a CanvasRenderingContext2d,
        width: f64,
        height: f64,
        ratio: f64,
    ) -> Result<Self, CanvasError> {
        let zoom = ratio / UNITS;
        context.set_transform(zoom, 0.0, 0.0, zoom, 0.0, 0.0).map_err(|_| CanvasError)?;
        context.set_line_join("round");
        context.set_text_baseline("middle");
        Ok(Self { context, size: ((width * UNITS) as u32, (height * UNITS) as u32), halo: None })
    }

    fn trace(&self, path: impl IntoIterator<Item = BackendCoord>) {
        self.context.begin_path();
        for (index, (x, y)) in path.into_iter().enumerate() {
            let (x, y) = (f64::from(x), f64::from(y));
            if index == 0 { self.context.move_to(x, y) } else { self.context.line_to(x, y) }
        }
    }

    fn stroke<S: BackendStyle>(&self, style: &S) {
        self.context.set_stroke_style_str(&css(style.color()));
        self.context.set_line_width(f64::from(style.stroke_width()));
        self.context.stroke();
    }

    fn fill(&self, color: BackendColor) {
        self.context.set_fill_style_str(&css(color));
        self.context.fill();
    }
}

impl Surface for CanvasSurface<'_> {
    fn set_dash(&mut self, pattern: &[f64]) {
        let segments: Array = pattern.iter().map(|&part| JsValue::from_f64(part)).collect();
        // Only negative or infinite parts are refused, and then the line is solid.
        let _ = self.context.set_line_dash(&segments);
    }

    fn set_halo(&mut self, color: Option<Color>) {
        self.halo = color;
    }
}

impl DrawingBackend for CanvasSurface<'_> {
    type ErrorType = CanvasError;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, place: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(place, (place.0 + 1, place.1 + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        let (x, y) = (f64::from(from.0), f64::from(from.1));
        self.context.begin_path();
        self.context.rect(x, y, f64::from(to.0) - x, f64::from(to.1) - y);
        if fill {
            self.fill(style.color());
        } else {
            self.stroke(style);
        }
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.trace(path);
        self.stroke(style);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        self.context.begin_path();
        done(self.context.arc(
            f64::from(center.0),
            f64::from(center.1),
            f64::from(radius),
            0.0,
            core::f64::consts::TAU,
        ))?;
        if fill {
            self.fill(style.color());
        } else {
            self.stroke(style);
        }
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.trace(path);
        self.context.close_path();
        self.fill(style.color());
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, place: BackendCoord) -> Drawn {
        let weight = if matches!(style.style(), FontStyle::Bold) { "600 " } else { "" };
        self.context.set_font(&[weight, &whole(style.size() as i64), FAMILY].concat());
        self.context.set_text_align(match style.anchor().h_pos {
            HPos::Left => "left",
            HPos::Center => "center",
            HPos::Right => "right",
        });
        let (x, y) = (f64::from(place.0), f64::from(place.1));
        if let Some(Color(color)) = self.halo {
            self.context.set_stroke_style_str(&hexadecimal(color));
            self.context.set_line_width(style.size() * 0.3);
            done(self.context.stroke_text(text, x, y))?;
        }
        self.context.set_fill_style_str(&css(style.color()));
        done(self.context.fill_text(text, x, y))
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<CanvasError>> {
        Ok((labels::width(text, style.size()) as u32, style.size() as u32))
    }
}

/// A colour as CSS spells it, opacity included.
fn css(color: BackendColor) -> String {
    let (red, green, blue) = color.rgb;
    let mut text = hexadecimal(u32::from(red) << 16 | u32::from(green) << 8 | u32::from(blue));
    if color.alpha < 1.0 {
        push_byte(&mut text, (color.alpha * 255.0) as u32);
    }
    text
}

fn hexadecimal(color: u32) -> String {
    let mut text = String::from("#");
    for shift in [16, 8, 0] {
        push_byte(&mut text, color >> shift & 255);
    }
    text
}

fn push_byte(text: &mut String, byte: u32) {
    for digit in [byte >> 4, byte & 15] {
        text.push(char::from_digit(digit, 16).unwrap_or('0'));
    }
}
