//! One's own figures as inputs of a scenario, typed or read from files: what posts reach, who opens, who asked, how all that
//! grows. In a Wasm of its own, which is loaded by whoever opens the list of all inputs; nothing that is typed or read leaves
//! it but the inputs.

#![forbid(unsafe_code)]

mod figures;
mod given;
mod reader;
mod shapes;
mod told;
mod typed;
#[cfg(test)]
mod typescript;

pub use figures::Figures;
pub use given::{Asked, Groups, ReadSo, Typed};
pub use reader::{Reader, most_bytes};
pub use shapes::{Field, FileAnswer, FitAnswer, Look, OrderAnswer, PreviewAnswer, TableAnswer, TypedAnswer};

/// The types of `door.d.ts`, named in the module that wasm-bindgen writes to `target/wasm/bindgen`.
#[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type { Asked, FileAnswer, FitAnswer, Look, ReadSo, Typed, TypedAnswer } from '../../../wasm/figures/door.d.ts';";
