//! The keys of links.

use crate::inputs::Key;

/// The keys of links that name no input.
pub const OTHER_KEYS: [&str; 11] = ["pr", "z", "v", "lg", "ly", "ax", "bd", "sd", "ask", "ow", "b"];

/// Whether a key of a link is one of ours, of whatever version: none is ever taken away.
pub(super) fn is_ours(key: &str) -> bool {
    OTHER_KEYS.contains(&key) || Key::from_link(key).or_else(|| Key::from_name(key)).is_some()
}
