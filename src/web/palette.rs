//! Colours for style sheets and drawing options.

use js_sys::Uint32Array;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::out::out;
use super::refused::Refused;
use crate::chart::contrast;
use crate::chart::palette::{Color, Palette, ROLE_NAMES};

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

/// A colour, 0xRRGGBB, made darker or lighter until text in it can be read on the ground.
#[wasm_bindgen]
pub fn legible(color: u32, ground: u32) -> u32 {
    contrast::legible(Color(color), Color(ground)).0
}
