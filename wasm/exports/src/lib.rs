//! What leaves the calculator's page, in a Wasm of its own that a reader's visit does not load: pictures with the link to
//! their state, tables for Excel and for programs, and the model for programmers.

#![forbid(unsafe_code)]

mod bands;
mod cell;
mod excel;
mod exporter;
mod given;
#[cfg(feature = "programs")]
mod modules;
mod plain;
mod sheet;
#[cfg(test)]
mod typescript;

pub use cell::Rows;
pub use exporter::Exporter;
pub use given::{Drawing, PageTexts, Sheet, Words};
#[cfg(feature = "programs")]
pub use modules::{bands, forecast, format_link, parameters, parse_link, presets, summary};
pub use sheet::{HEIGHT, WIDTH, sheet_size};

/// The calculator's version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The types of `door.d.ts`, named in the module that wasm-bindgen writes to `target/wasm/bindgen`.
#[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type { Drawing, Parameter, Preset, Sheet } from '../../../wasm/exports/door.d.ts';\n\
     import type { FileTexts } from '../../../www/words/texts.d.ts';";
