//! The way out: values become plain JavaScript objects.

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

use super::refused::Refused;
use crate::inputs::{Inputs, Key};

/// A shape as a plain object, or a list of them.
///
/// # Errors
/// None that a shape of ours can cause; serde leaves no other way to say so, and its own words would weigh a kilobyte.
pub(super) fn out<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, Refused> {
    value.serialize(&Serializer::json_compatible()).map_err(|_| Refused::new("the core said what no script can read"))
}

/// The value of every input by its name.
pub(super) struct Named<'a>(pub(super) &'a Inputs);

impl Serialize for Named<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Key::all().map(|key| (key.parameter().name, self.0.get(key))))
    }
}

/// Figures that exist, by their names.
pub(super) struct Figures<'a>(pub(super) &'a [(&'static str, Option<f64>)]);

impl Serialize for Figures<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().filter_map(|&(name, figure)| Some((name, figure?))))
    }
}
