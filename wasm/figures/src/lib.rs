//! One's own figures as inputs of a scenario: what the last posts reached, who opens, who asked. In a Wasm of its own, which is
//! loaded by whoever opens the list of all inputs; nothing that is typed or read leaves it but the inputs.

#![forbid(unsafe_code)]

mod figures;
mod given;
mod shapes;
mod typed;
#[cfg(test)]
mod typescript;

pub use figures::Figures;
pub use given::{Groups, Typed};
pub use shapes::{Field, TypedAnswer};

/// The types of `door.d.ts`, named in the module that wasm-bindgen writes to `target/wasm/bindgen`.
#[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type { Typed, TypedAnswer } from '../../../wasm/figures/door.d.ts';";
