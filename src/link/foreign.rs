//! Pairs that other programs or newer versions put into a link; they are kept, within limits, and written back.

use super::OTHER_KEYS;
use crate::parameters::Key;

/// Foreign pairs, cleaned: lower-case keys and values of `[a-z0-9._~-]`, few and short.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign(Vec<(String, String)>);

/// Most pairs kept.
const MOST: usize = 6;

/// Longest key kept, in characters.
const LONGEST_KEY: usize = 16;

/// Longest value kept, in characters.
const LONGEST_VALUE: usize = 32;

impl Foreign {
    /// Keeps a pair if there is room and its key means nothing to us, neither as it is nor cleaned; the first of
    /// several wins.
    pub(super) fn keep(&mut self, key: &str, value: &str) {
        if !is_foreign(key) {
            return;
        }
        let key = cleaned(key, LONGEST_KEY);
        if self.0.len() < MOST && is_foreign(&key) && self.0.iter().all(|(kept, _)| *kept != key) {
            self.0.push((key, cleaned(value, LONGEST_VALUE)));
        }
    }

    /// The kept pairs, in their order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value.as_str()))
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
    let is_sign = |character: char| matches!(character, '.' | '~' | '-');
    let mut clean: String = text
        .chars()
        .filter(|&character| character.is_ascii_alphanumeric() || is_sign(character))
        .skip_while(|&character| is_sign(character))
        .take(longest)
        .collect();
    clean.make_ascii_lowercase();
    clean.truncate(clean.trim_end_matches(is_sign).len());
    clean
}
