//! The calculator and what leaves its page in one Wasm, for the builds in one file: nothing is loaded on demand there, and
//! two would both bring model, charts and links along.

#![forbid(unsafe_code)]

pub use reach_calculator::web;
pub use reach_exports as exports;
