//! The door to JavaScript: thin, without logic. What crosses it is described in `shapes`.

mod calculator;
mod drawing;
mod given;
mod out;
mod palette;
mod refused;
mod shapes;
#[cfg(test)]
mod typescript;

pub use calculator::Calculator;
pub use palette::{legible, palette, palette_names};

/// Memory for one thread, grown as it is needed.
#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static MEMORY: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The types of `door.d.ts`, named in the module that wasm-bindgen writes to `target/wasm/bindgen`.
#[wasm_bindgen::prelude::wasm_bindgen(typescript_custom_section)]
const TYPES: &str = "import type { ChapterId, ChapterInfo, ControlState, Measurement, Piece, Places, PresetInfo, Steps, \
                     Table, View } from '../../../src/web/door.d.ts';";
