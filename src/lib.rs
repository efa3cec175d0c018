//! Models organic reach against a platform's growth stage, an email list against a network's friend cap, and how
//! silent readers become customers, and draws the charts.
//!
//! Each room uses only the rooms above it; `tests/it/house` draws the arrows and fails on one that runs back up.
//!
//! * [`inputs`]: the one table of inputs, checked scenarios and presets;
//! * [`model`]: the forecast, month by month, plain Rust without browser or drawing;
//! * [`evidence`]: published measurements, fits to them, and how far the model lies from them;
//! * `questions` (feature `questions`): how sure a forecast is, and which lever, how much of it and with which hours;
//! * [`answers`]: what the five chapters say about a scenario, as data;
//! * [`words`]: numbers as the reader writes them, and sentences in the reader's language;
//! * [`link`]: links that carry a scenario, and what had to be replaced in them;
//! * [`session`]: the state of one widget;
//! * `chart` (feature `chart`): every chart, drawn once for canvas and SVG;
//! * `widget` (feature `chart`): all that one widget shows;
//! * `web` (feature `web`): the door to JavaScript, thin and without logic.

#![forbid(unsafe_code)]

pub mod answers;
#[cfg(feature = "chart")]
pub mod chart;
pub mod evidence;
pub mod inputs;
pub mod link;
pub mod model;
#[cfg(feature = "questions")]
pub mod questions;
pub mod session;
#[cfg(feature = "web")]
pub mod web;
#[cfg(feature = "chart")]
pub mod widget;
pub mod words;

/// What `docs/library.md` shows is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../docs/library.md")]
struct Introduction;
