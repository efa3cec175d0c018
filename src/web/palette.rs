//! Colours for style sheets and drawing options.

use js_sys::Uint32Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::out::out;
use super::refused::Refused;
use crate::chart::palette::{Palette, ROLE_NAMES};

/// Colour names in the order in which the drawing options want them.
#[wasm_bindgen(js_name = paletteNames, unchecked_return_type = "string[]")]
pub fn palette_names() -> Result<JsValue, Refused> {
    out(&ROLE_NAMES)
}

/// The colours of a theme: `light`, `dark` or `contrast`.
#[wasm_bindgen]
pub fn palette(theme: &str) -> Uint32Array {
    let colors: Vec<u32> = Palette::named(theme).colors().collect();
    Uint32Array::from(colors.as_slice())
}
