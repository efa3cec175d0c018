//! The door to JavaScript: thin, typed by serde, without logic.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::parameters::PARAMETERS;

/// How many inputs the calculator has.
#[wasm_bindgen(js_name = parameterCount)]
pub fn parameter_count() -> usize {
    PARAMETERS.len()
}
