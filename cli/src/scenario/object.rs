//! A JSON object with inputs in it.

use std::collections::BTreeMap;

use reach_calculator::inputs::Key;
use serde_json::value::RawValue;

use crate::failure::Failure;

/// The inputs that an object names, by their full names.
pub(super) fn read(text: &[u8]) -> Result<Vec<(Key, f64)>, Failure> {
    if text.trim_ascii().is_empty() {
        return Err(Failure::Empty);
    }
    // Raw values, so that a number too large for a float is reported with its key and not by its place in the text.
    let values: BTreeMap<String, Box<RawValue>> = serde_json::from_slice(text).map_err(Failure::NoObject)?;
    values.iter().map(|(name, value)| pair(name, value.get())).collect()
}

fn pair(name: &str, value: &str) -> Result<(Key, f64), Failure> {
    let key = Key::from_name(name).ok_or_else(|| Failure::UnknownKey(String::from(name)))?;
    let value = value.parse().map_err(|_| Failure::NoNumber(key, String::from(value)))?;
    Ok((key, value))
}
