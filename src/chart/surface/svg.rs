//! The surface that writes SVG, for exports and tests. Presentation attributes only: no style, no script, and nothing that
//! only browsers know: LibreOffice and librsvg ignore `paint-order`, by which a halo would lie over its own letters.

use std::convert::Infallible;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::{Surface, UNITS};
use crate::chart::palette::Color;
use crate::words::push_whole;

/// An SVG being written.
pub struct SvgSurface<'a> {
    text: &'a mut String,
    width: u32,
    height: u32,
    dash: Vec<i64>,
    halo: Option<Color>,
    address: Option<String>,
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl<'a> SvgSurface<'a> {
    /// Begins an SVG of `width` by `height` CSS pixels in `text`; [`DrawingBackend::present`] ends it.
    pub fn new(text: &'a mut String, width: f64, height: f64) -> Self {
        let (width, height) = ((width * UNITS) as u32, (height * UNITS) as u32);
        let mut surface = Self { text, width, height, dash: Vec::new(), halo: None, address: None };
        surface.text.push_str(r#"<svg xmlns="http://www.w3.org/2000/svg""#);
        surface.number("width", i64::from(width) / UNITS as i64);
        surface.number("height", i64::from(height) / UNITS as i64);
        surface.text.push_str(r#" viewBox="0 0 "#);
        push_whole(surface.text, i64::from(width));
        surface.text.push(' ');
        push_whole(surface.text, i64::from(height));
        surface.text.push_str(r#"" font-family="system-ui, sans-serif">"#);
        surface
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        push_escaped(self.text, value);
        self.text.push('"');
    }

    fn number(&mut self, name: &str, value: i64) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"");
        push_whole(self.text, value);
        self.text.push('"');
    }

    fn color(&mut self, name: &str, color: Color) {
        self.text.push(' ');
        self.text.push_str(name);
        self.text.push_str("=\"#");
        for part in [color.red(), color.green(), color.blue()] {
            for digit in [part >> 4, part & 15] {
                self.text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        self.text.push('"');
    }

    /// Fill or stroke of the element being written, which it ends.
    fn paint<S: BackendStyle>(&mut self, style: &S, filled: bool) {
        let BackendColor { alpha, rgb } = style.color();
        let color = color_of(rgb);
        if filled {
            self.color("fill", color);
            if alpha < 1.0 {
                let percent = libm::round(alpha * 100.0) as i64;
                self.text.push_str(" fill-opacity=\"");
                push_whole(self.text, percent);
                self.text.push_str("%\"");
            }
        } else {
            self.attribute("fill", "none");
            self.color("stroke", color);
            self.number("stroke-width", i64::from(style.stroke_width()));
            self.attribute("stroke-linejoin", "round");
            if !self.dash.is_empty() {
                self.text.push_str(" stroke-dasharray=\"");
                for part in std::mem::take(&mut self.dash) {
                    push_whole(self.text, part);
                    self.text.push(' ');
                }
                self.text.push('"');
            }
        }
        self.text.push_str("/>");
    }

    fn begin_text<T: BackendTextStyle>(&mut self, style: &T, place: BackendCoord, color: Color) {
        self.text.push_str("<text");
        self.number("x", i64::from(place.0));
        // The middle line of small letters and figures lies about a third of their size above the foot.
        self.number("y", i64::from(place.1) + (style.size() * 0.35) as i64);
        self.number("font-size", style.size() as i64);
        self.color("fill", color);
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.attribute("text-anchor", "middle"),
            HPos::Right => self.attribute("text-anchor", "end"),
        }
        if matches!(style.style(), FontStyle::Bold) {
            self.attribute("font-weight", "600");
        }
    }

    fn end_text(&mut self, text: &str) {
        self.text.push('>');
        push_escaped(self.text, text);
        self.text.push_str("</text>");
    }

    fn path<I: IntoIterator<Item = BackendCoord>>(&mut self, places: I, close: bool) {
        self.text.push_str("<path d=\"");
        for (index, (x, y)) in places.into_iter().enumerate() {
            self.text.push(if index == 0 { 'M' } else { 'L' });
            push_whole(self.text, i64::from(x));
            self.text.push(' ');
            push_whole(self.text, i64::from(y));
        }
        self.text.push_str(if close { "Z\"" } else { "\"" });
    }
}

impl Surface for SvgSurface<'_> {
    fn set_dash(&mut self, pattern: &[f64]) {
        self.dash = pattern.iter().map(|&part| libm::round(part) as i64).collect();
    }

    fn set_halo(&mut self, color: Option<Color>) {
        self.halo = color;
    }

    fn set_link(&mut self, address: Option<&str>) {
        self.address = address.map(Into::into);
    }
}

impl DrawingBackend for SvgSurface<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        self.text.push_str("</svg>");
        Ok(())
    }

    fn draw_pixel(&mut self, place: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(place, place, &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Drawn {
        self.text.push_str("<rect");
        self.number("x", i64::from(from.0));
        self.number("y", i64::from(from.1));
        self.number("width", i64::from(to.0 - from.0));
        self.number("height", i64::from(to.1 - from.1));
        self.paint(style, fill);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.path(path, false);
        self.paint(style, false);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        self.text.push_str("<circle");
        self.number("cx", i64::from(center.0));
        self.number("cy", i64::from(center.1));
        self.number("r", i64::from(radius));
        self.paint(style, fill);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.path(path, true);
        self.paint(style, true);
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, place: BackendCoord) -> Drawn {
        if let Some(address) = self.address.clone() {
            self.text.push_str("<a");
            self.attribute("href", &address);
            self.text.push('>');
        }
        if let Some(halo) = self.halo {
            self.begin_text(style, place, halo);
            self.color("stroke", halo);
            self.number("stroke-width", (style.size() * 0.3) as i64);
            self.attribute("stroke-linejoin", "round");
            // Nobody is to hear it twice.
            self.attribute("aria-hidden", "true");
            self.end_text(text);
        }
        self.begin_text(style, place, color_of(style.color().rgb));
        self.end_text(text);
        if self.address.is_some() {
            self.text.push_str("</a>");
        }
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        style: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        Ok((crate::chart::labels::width(text, style.size()) as u32, style.size() as u32))
    }
}

fn color_of((red, green, blue): (u8, u8, u8)) -> Color {
    Color(u32::from(red) << 16 | u32::from(green) << 8 | u32::from(blue))
}

fn push_escaped(text: &mut String, raw: &str) {
    for letter in raw.chars() {
        match letter {
            '&' => text.push_str("&amp;"),
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '"' => text.push_str("&quot;"),
            other => text.push(other),
        }
    }
}
