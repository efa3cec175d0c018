//! Names that come in, and the refusal of those that nobody knows.

use crate::answers::Chapter;
use crate::inputs::Key;

/// Why a call was refused: a name that the calculator does not know, or a shape that it cannot read.
pub(super) type Refused = wasm_bindgen::JsError;

/// The chapter of this name.
pub(super) fn chapter(id: &str) -> Result<Chapter, Refused> {
    Chapter::from_id(id).ok_or_else(|| unknown("chapter", id))
}

/// The input of this name.
pub(super) fn key(name: &str) -> Result<Key, Refused> {
    Key::from_name(name).ok_or_else(|| unknown("input", name))
}

fn unknown(kind: &str, name: &str) -> Refused {
    Refused::new(&["there is no ", kind, " called ", name].concat())
}
