//! The lists whose home is Rust.

use anyhow::Result;
use reach_calculator::answers::Chapter;
use reach_calculator::chart::palette::HOST_ROLE_NAMES;
use reach_calculator::inputs::PRESETS;
use reach_calculator::link::Layout;
use reach_calculator::words::Language;

use crate::generated::read;

pub(crate) fn chapters() -> Vec<&'static str> {
    Chapter::ALL.map(Chapter::id).into()
}

pub(crate) fn layouts() -> Vec<&'static str> {
    Layout::ALL.map(Layout::id).into()
}

/// Tags, and what each language calls itself; ways of speaking one are among them.
pub(crate) fn languages() -> Vec<(&'static str, &'static str)> {
    Language::ALL.map(|language| (language.tag(), language.own_name())).into()
}

/// Those that are languages of their own, between which readers choose.
pub(crate) fn own_languages() -> Vec<(&'static str, &'static str)> {
    Language::OWN.map(|language| (language.tag(), language.own_name())).to_vec()
}

/// Tags of ways of speaking, and of the language that each of them speaks.
pub(crate) fn ways_of_speaking() -> Vec<(&'static str, &'static str)> {
    let ways = Language::ALL.into_iter().filter(|language| language.spoken() != *language);
    ways.map(|language| (language.tag(), language.spoken().tag())).collect()
}

pub(crate) fn presets() -> Vec<&'static str> {
    PRESETS.iter().map(|preset| preset.id).collect()
}

pub(crate) fn colours() -> &'static [&'static str] {
    &HOST_ROLE_NAMES
}

/// Why there may be no calculator: what texts name, the one that is said at once and those that are fetched.
pub(crate) fn causes() -> Result<Vec<String>> {
    let texts: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(&read("www/words/locales/en/causes.json")?)?;
    Ok(std::iter::once("missing-file".to_owned()).chain(texts.keys().cloned()).collect())
}
