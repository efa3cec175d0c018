//! Every chart, drawn once: for the page's canvas, for the SVG export and for the tests.
//!
//! A chart is made in two steps. The chapter's file turns forecasts into a [`picture::Picture`]: axes, lines, dots and
//! labels as plain data. [`paint`] then lays a picture out with a [`pen::Pen`], which draws it on any
//! [`surface::Surface`], a plotters backend that can also dash its lines. A picture knows no pixels and a painter knows no model.

pub mod bands;
pub mod chapters;
pub mod clip;
pub mod contrast;
pub mod dash;
pub mod element;
pub mod figure;
pub mod labels;
#[cfg(feature = "questions")]
pub mod own;
pub mod paint;
pub mod palette;
pub mod pen;
pub mod people;
pub mod picture;
pub mod scene;
pub mod series;
pub mod surface;
pub mod ticks;
pub mod what_if;
