//! What the page hands over.

use std::collections::BTreeMap;

use reach_calculator::questions::fit::InquiryWay;
use reach_calculator::words::{Locale, Speaker, Texts};
use serde::Deserialize;
#[cfg(test)]
use ts_rs::TS;

/// Texts by group and key: `sentences`, `ui`, and the names of inputs as `parameters`.
pub type Groups = BTreeMap<String, BTreeMap<String, String>>;

/// What was typed, as it was typed; empty where nothing was.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(TS))]
pub struct Typed {
    /// People whom the last posts reached on average.
    pub reach: String,
    /// Whether others than followers are among them.
    pub everybody: bool,
    /// Open rate of mails.
    pub opens: String,
    /// Whether the tool has taken machine opens out.
    pub cleaned: bool,
    /// Inquiries of the last twelve months: social, email, partners, clients, found.
    pub inquiries: [String; InquiryWay::ALL.len()],
}

/// Who speaks with these texts.
pub(crate) fn speaker(texts: Groups, locale: Locale) -> Speaker {
    let groups = texts.into_iter().map(|(name, group)| (name, group.into_iter().collect()));
    Speaker { texts: Texts::new(groups.collect()), locale }
}
