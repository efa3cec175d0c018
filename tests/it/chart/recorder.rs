//! A surface that remembers what was painted on it: boxes of text by the chart's own metrics, dots and strokes.

use std::convert::Infallible;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use reach_calculator::chart::labels::{bold_width, width};
use reach_calculator::chart::paint::Frame;
use reach_calculator::chart::palette::{Color, Palette, Role};
use reach_calculator::chart::surface::{Surface, UNITS};

/// Widest measured point; whatever is larger is an area.
const WIDEST_POINT: f64 = 14.0;

/// Words where they stand, in CSS pixels.
#[derive(Clone, Debug)]
pub(super) struct Words {
    pub(super) text: String,
    pub(super) bold: bool,
    pub(super) frame: Frame,
}

/// A line from place to place, with its width.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stroke {
    pub(super) from: (f64, f64),
    pub(super) to: (f64, f64),
    pub(super) width: f64,
}

/// Everything that was painted.
#[derive(Debug, Default)]
pub(super) struct Painted {
    pub(super) words: Vec<Words>,
    pub(super) points: Vec<Frame>,
    pub(super) strokes: Vec<Stroke>,
    size: (u32, u32),
}

impl Painted {
    pub(super) fn new(width: f64, height: f64) -> Self {
        Self { size: ((width * UNITS) as u32, (height * UNITS) as u32), ..Self::default() }
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

fn pixels((x, y): BackendCoord) -> (f64, f64) {
    (f64::from(x) / UNITS, f64::from(y) / UNITS)
}

fn around(places: &[(f64, f64)]) -> Frame {
    let edge =
        |pick: fn(&(f64, f64)) -> f64, most: fn(f64, f64) -> f64, start: f64| places.iter().map(pick).fold(start, most);
    Frame {
        left: edge(|place| place.0, f64::min, f64::INFINITY),
        top: edge(|place| place.1, f64::min, f64::INFINITY),
        right: edge(|place| place.0, f64::max, f64::NEG_INFINITY),
        bottom: edge(|place| place.1, f64::max, f64::NEG_INFINITY),
    }
}

impl Surface for &mut Painted {
    fn set_dash(&mut self, _: &[f64]) {}

    fn set_halo(&mut self, _: Option<Color>) {}
}

impl DrawingBackend for &mut Painted {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, _: BackendCoord, _: BackendCoord, _: &S, _: bool) -> Drawn {
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let (red, green, blue) = style.color().rgb;
        if Color(u32::from_be_bytes([0, red, green, blue])) == Palette::LIGHT.color(Role::Surface) {
            // What wipes away leaves nothing that words could cover.
            return Ok(());
        }
        let places: Vec<_> = path.into_iter().map(pixels).collect();
        let width = f64::from(style.stroke_width()) / UNITS;
        self.strokes.extend(places.windows(2).map(|pair| Stroke { from: pair[0], to: pair[1], width }));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, _: &S, _: bool) -> Drawn {
        let ((x, y), radius) = (pixels(center), f64::from(radius) / UNITS);
        self.points.push(Frame { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, _: &S) -> Drawn {
        let places: Vec<_> = path.into_iter().map(pixels).collect();
        let frame = around(&places);
        if frame.width() <= WIDEST_POINT && frame.bottom - frame.top <= WIDEST_POINT {
            self.points.push(frame);
        }
        Ok(())
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, place: BackendCoord) -> Drawn {
        let size = style.size() / UNITS;
        let bold = matches!(style.style(), FontStyle::Bold);
        let wide = if bold { bold_width(text, size) } else { width(text, size) };
        let (x, y) = pixels(place);
        let left = match style.anchor().h_pos {
            HPos::Left => x,
            HPos::Center => x - wide / 2.0,
            HPos::Right => x - wide,
        };
        let frame = Frame { left, top: y - size * 0.5, right: left + wide, bottom: y + size * 0.5 };
        self.words.push(Words { text: text.to_owned(), bold, frame });
        Ok(())
    }
}
