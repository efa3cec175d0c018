//! What a chart is drawn on: a plotters backend with three abilities more.
//!
//! plotters counts in whole units, and at one unit per CSS pixel curves wobble. So a surface is [`UNITS`] times as
//! large as it looks, and every length, stroke and letter is drawn that much larger.

#[cfg(feature = "canvas")]
pub mod canvas;
pub mod svg;

use plotters::prelude::DrawingBackend;

use super::palette::Color;

/// Drawing units in one CSS pixel.
pub const UNITS: f64 = 8.0;

/// A drawing backend that can dash its strokes, set letters off against what lies beneath, and lead somewhere.
pub trait Surface: DrawingBackend {
    /// Dashes of the next strokes: drawn and left out in turn, in drawing units; empty for solid.
    fn set_dash(&mut self, pattern: &[f64]);

    /// A rim of this colour around the next letters, so that lines under them do not disturb.
    fn set_halo(&mut self, color: Option<Color>);

    /// Where the next letters lead. What can lead nowhere only shows them.
    fn set_link(&mut self, _address: Option<&str>) {}
}

/// The surface refused to be drawn on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;
