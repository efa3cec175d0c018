//! What the page calls.

use reach_reading::Sheet;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsError, JsValue};

/// The sheets of a workbook, or the name of the reason why there are none.
#[derive(Serialize)]
struct Read {
    sheets: Vec<Sheet>,
    refused: Option<String>,
}

/// The sheets of a workbook's bytes.
///
/// # Errors
/// None that a file could cause.
#[wasm_bindgen(js_name = sheetsOf, unchecked_return_type = "{ sheets: unknown[], refused: string | null }")]
pub fn sheets_of(bytes: &[u8]) -> Result<JsValue, JsError> {
    let read = match crate::sheets(bytes) {
        Ok(sheets) => Read { sheets, refused: None },
        // The variant alone; the page has a sentence for each.
        Err(refused) => {
            let name = format!("{refused:?}").chars().take_while(char::is_ascii_alphanumeric).collect();
            Read { sheets: Vec::new(), refused: Some(name) }
        }
    };
    read.serialize(&Serializer::json_compatible()).map_err(|error| JsError::new(&error.to_string()))
}
