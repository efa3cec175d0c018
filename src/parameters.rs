//! The one table of inputs.
//!
//! Each row names an input of the model: its key, its key in links, unit, bounds, slider step and scale, default,
//! plausible range, and what the default rests on. Sliders, number fields, links, bounds, the uncertainty band, the
//! tests and the method page are all made from these rows. A new input is one row here and two texts in
//! `www/locales`.

mod parameter;
mod table;

pub use parameter::{Basis, Group, Kind, Parameter, Scale, Unit};
pub use table::{Inputs, Key, PARAMETERS};
