//! What is asked of the model beside the chapters (how sure, which lever, how much of it, with which hours), in a Wasm of
//! its own: a visit's first answer does not wait for it. It runs in a worker where one is allowed, else in the page, a part
//! at a time.

#![forbid(unsafe_code)]

mod answer;
mod asked;
mod given;
mod questions;
mod say;
mod shapes;
#[cfg(test)]
mod typescript;
mod ways_chart;
mod work;

pub use asked::{Asked, Figure, figures};
pub use given::Groups;
pub use questions::Questions;

/// The types of `door.d.ts`, named in the module that wasm-bindgen writes to `target/wasm/bindgen`.
#[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type { Answer } from '../../../wasm/questions/door.d.ts';";
