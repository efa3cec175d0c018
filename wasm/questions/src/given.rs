//! What the page hands over: its texts, with those of the questions among them.

use std::collections::BTreeMap;

use reach_calculator::words::{Locale, Speaker, Texts};

/// Texts by group and key: `sentences`, `chart`, `themes`, and the names of inputs as `parameters`.
pub type Groups = BTreeMap<String, BTreeMap<String, String>>;

/// Who speaks with these texts.
pub(crate) fn speaker(texts: Groups, locale: Locale) -> Speaker {
    let groups = texts.into_iter().map(|(name, group)| (name, group.into_iter().collect()));
    Speaker { texts: Texts::new(groups.collect()), locale }
}
