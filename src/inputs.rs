//! What goes into the model: the one table of inputs, scenarios that have been checked, and presets to start from.
//!
//! Each row of the table names an input of the model: its key, its key in links, unit, bounds, slider step and scale,
//! default, plausible range, and what the default rests on. Sliders, number fields, links, bounds, the uncertainty band,
//! the tests and the method page are all made from these rows. A new input is one row here and two texts in
//! `www/words/locales`.

pub mod bilingual;
mod magnitude;
mod preset;
mod presets;
mod row;
mod scenario;
mod slider;
mod table;
mod unit;

pub use magnitude::magnitude;
pub use preset::{Preset, Subject};
pub use presets::PRESETS;
pub use row::{Basis, Bounds, Group, Kind, Row, Scale};
pub use scenario::{Limit, Lowered, Scenario, ScenarioError};
pub use table::{Inputs, Key, PARAMETERS, Parameter};
pub use unit::Unit;
