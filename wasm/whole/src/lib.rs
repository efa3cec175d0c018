//! All that runs in the page in one Wasm, for the builds in one file: nothing is loaded on demand there, and several would all
//! bring model, charts and links along.

#![forbid(unsafe_code)]

pub use reach_calculator::web;
pub use reach_exports as exports;
pub use reach_figures as figures;
pub use reach_questions as questions;
pub use reach_workshop as workshop;
