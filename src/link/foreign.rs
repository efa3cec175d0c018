//! Pairs that a newer version put into its link; they are kept, within limits, and written back. What others append to
//! links, such as the number by which a newsletter knows its reader, is not.

use super::keys::is_ours;
use super::pairs::{pairs, push_pair};
use crate::words::parse_plain;

/// Pairs of newer versions as they are written, `&xy=1&zz=0.5`: keys of up to three letters with a number, and few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign(String);

/// Longest text kept, in characters.
const LONGEST: usize = 200;

/// Longest value kept, in characters; a longer number is no input.
const LONGEST_VALUE: usize = 12;

impl Foreign {
    /// Keeps a pair if there is room, it looks like an input and its key means nothing to us; the first of several wins.
    pub(super) fn keep(&mut self, key: &str, value: &str) {
        let is_new = matches!(key.len(), 1..=3)
            && key.bytes().all(|byte| byte.is_ascii_lowercase())
            && !is_ours(key)
            && self.pairs().all(|(kept, _)| kept != key);
        let is_value = value.len() <= LONGEST_VALUE
            && matches!(value.as_bytes(), [b'0'..=b'9', .., b'0'..=b'9'] | [b'0'..=b'9'])
            && parse_plain(value).is_some();
        if is_new && is_value && self.0.len() < LONGEST {
            push_pair(&mut self.0, key, value);
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
