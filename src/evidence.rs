//! What others measured: published reach rates, how far each platform has grown, and how far the model's curve lies from
//! both. Figures are the model's input nowhere; they stand beside it.
//!
//! The rates come from many counters with many definitions, some of them vendors who sell the remedy for what they
//! measure; so they are points, never a line.

pub mod adoption;
mod backtest;
mod calibration;
mod deviation;
mod feed;
mod measurement;
mod measurements;

pub use backtest::Backtest;
pub use calibration::{CALIBRATIONS, Calibration, Target};
pub use deviation::{Deviation, facebook_attention, model_deviation};
pub use feed::{FEED_SHARES, FeedShare};
pub use measurement::{Evidence, Measure, Measurement, Platform, REFERENCE_FOLLOWERS, Source};
pub use measurements::MEASUREMENTS;
