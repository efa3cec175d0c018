//! Models organic reach against a platform's growth stage, an email list against a network's friend cap, and how
//! silent readers become customers, and draws the charts.
//!
//! * [`parameters`]: the one table of inputs;
//! * [`scenario`]: checked inputs, and what is wrong with unchecked ones;
//! * [`model`]: the forecast, month by month, plain Rust without browser or drawing;
//! * [`presets`]: dated, named and calibrated scenarios to start from;
//! * [`measurements`]: published reach rates, and how far the model lies from them;
//! * [`adoption_fits`]: how far each platform has grown, fitted to published user counts;
//! * [`format`]: numbers as the reader writes them, shown and read back;
//! * [`link`]: links that carry a scenario, and what had to be replaced in them;
//! * [`session`]: the state of one widget;
//! * `chart` (feature `chart`): every chart, drawn once for canvas and SVG;
//! * `web` (feature `web`): the door to JavaScript, thin and without logic.

#![forbid(unsafe_code)]

pub mod adoption_fits;
#[cfg(feature = "chart")]
pub mod calculator;
pub mod chapter;
#[cfg(feature = "chart")]
pub mod chart;
pub mod format;
pub mod headline;
pub mod link;
pub mod measurements;
pub mod model;
pub mod parameters;
pub mod presets;
pub mod scenario;
pub mod session;
pub mod texts;
#[cfg(feature = "web")]
pub mod web;
