//! What the page hands over.

use std::collections::BTreeMap;

use reach_calculator::questions::fit::InquiryWay;
use reach_calculator::words::{Locale, Speaker, Texts};
use reach_reading::Chosen;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
#[cfg(test)]
use ts_rs::TS;
use wasm_bindgen::{JsError, JsValue};

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

/// How a file is to be read, where somebody said.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
#[cfg_attr(test, derive(TS))]
pub struct ReadSo {
    /// What stands first in dates: `day-first` or `month-first`; none where the file tells.
    pub order: Option<String>,
    /// Columns that were pointed at: the sheet from 0, the line of its header, and columns from 0 by what they hold.
    #[cfg_attr(
        test,
        ts(type = "{ sheet: number, header_line: number | null, columns: Record<string, number> } | null")
    )]
    pub chosen: Option<Chosen>,
}

/// What is asked of all files together.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(TS))]
pub struct Asked {
    /// The page's state, as `Calculator.roomLink` gives it.
    pub state: String,
    /// Followers today, as typed; empty where the files tell.
    pub followers: String,
    /// Followers when the first post was published, as typed.
    pub first: String,
    /// Displays for each person, as typed.
    pub for_each: String,
    /// Whether others than followers are among the people of a post.
    pub everybody: bool,
    /// Whether the platform's stage is fitted, too.
    pub stage: bool,
}

/// Takes something from the page.
pub(crate) fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, JsError> {
    serde_wasm_bindgen::from_value(value).map_err(|error| JsError::new(&error.to_string()))
}

/// Gives something to the page.
pub(crate) fn out<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    value.serialize(&Serializer::json_compatible()).map_err(|error| JsError::new(&error.to_string()))
}
