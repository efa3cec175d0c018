//! Pairs that other programs or newer versions put into a link; they are kept, within limits, and written back.

use super::keys::OTHER_KEYS;
use super::pairs::{pairs, push_pair};
use crate::inputs::Key;

/// Foreign pairs as they are written, `&x=1&ref=mail`: lower-case keys and values of `[a-z0-9._~-]`, few and short.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign(String);

/// Longest text kept, in characters.
const LONGEST: usize = 200;

/// Longest key kept, in characters.
const LONGEST_KEY: usize = 16;

/// Longest value kept, in characters.
const LONGEST_VALUE: usize = 32;

impl Foreign {
    /// Keeps a pair if there is room and its key means nothing to us, neither as it is nor cleaned; the first of
    /// several wins.
    pub(super) fn keep(&mut self, key: &str, value: &str) {
        let clean = cleaned(key, LONGEST_KEY);
        let value = cleaned(value, LONGEST_VALUE);
        let fits = self.0.len() + clean.len() + value.len() + 2 <= LONGEST;
        if fits && is_foreign(key) && is_foreign(&clean) && self.pairs().all(|(kept, _)| kept != clean) {
            push_pair(&mut self.0, &clean, &value);
        }
    }

    /// The kept pairs, in their order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        pairs(self.0.strip_prefix('&').unwrap_or_default())
    }

    /// The pairs as they are written.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether a key is none of ours; cleaning can turn `f!` into our `f`, and `rc2` would begin another link.
fn is_foreign(key: &str) -> bool {
    let is_version = key.strip_prefix("rc").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    !key.is_empty() && !is_version && !OTHER_KEYS.contains(&key) && Key::from_link(key).is_none()
}

/// Only what links are made of, and no sign at either end, where chat programs would cut it off.
fn cleaned(text: &str, longest: usize) -> String {
    let mut clean = String::new();
    let mut end = 0;
    for byte in text.bytes() {
        let is_sign = matches!(byte, b'.' | b'~' | b'-');
        if clean.len() < longest && (byte.is_ascii_alphanumeric() || (is_sign && !clean.is_empty())) {
            clean.push(char::from(byte.to_ascii_lowercase()));
            end = if is_sign { end } else { clean.len() };
        }
    }
    clean.truncate(end);
    clean
}
