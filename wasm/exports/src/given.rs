//! What the page hands over: its texts, and what it wants drawn or written.

use std::collections::BTreeMap;

use reach_calculator::words::{Locale, Speaker, Texts};
use serde::Deserialize;
#[cfg(test)]
use ts_rs::TS;

/// Texts by their keys.
type Group = BTreeMap<String, String>;

/// The page's texts of one language, as far as they leave the page.
#[derive(Clone, Debug, Deserialize)]
pub struct PageTexts {
    pub(crate) title: String,
    sentences: Group,
    pub(crate) chart: Group,
    pub(crate) results: Group,
    pub(crate) groups: Group,
    parameters: BTreeMap<String, Named>,
    units: BTreeMap<String, Short>,
}

/// Texts about an input, of which only the name leaves the page.
#[derive(Clone, Debug, Deserialize)]
struct Named {
    name: String,
}

/// Texts about a unit: what stands beside a figure.
#[derive(Clone, Debug, Deserialize)]
struct Short {
    short: String,
}

impl PageTexts {
    /// Who speaks with these texts.
    pub(crate) fn speaker(&self, locale: Locale) -> Speaker {
        let group = |name: &str, texts: &Group| (name.to_owned(), texts.clone().into_iter().collect());
        let names = self.parameters.iter().map(|(key, text)| (key.clone(), text.name.clone())).collect();
        let parameters = ("parameters".to_owned(), names);
        let texts = Texts::new(vec![group("sentences", &self.sentences), group("chart", &self.chart), parameters]);
        Speaker { texts, locale }
    }

    /// What stands beside a figure of this unit.
    pub(crate) fn unit(&self, id: &str) -> &str {
        self.units.get(id).map_or("", |unit| &unit.short)
    }

    /// An input's name; its key where it has none.
    pub(crate) fn input<'a>(&'a self, key: &'a str) -> &'a str {
        self.parameters.get(key).map_or(key, |parameter| &parameter.name)
    }
}

/// Words that only files need: `files` in `exports.json`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(test, derive(TS))]
pub struct Words {
    /// What computed the figures.
    pub model: String,
    /// Where it says how.
    pub method: String,
    /// Before the link that shows the same again.
    pub link: String,
    /// Above the yearly figures.
    pub years: String,
    /// Above the column of years.
    pub year: String,
    /// Above the monthly figures.
    pub months: String,
    /// Behind the name of a figure: where eight of ten cases begin.
    pub low: String,
    /// Behind the name of a figure: what lies in the middle of all cases.
    pub middle: String,
    /// Behind the name of a figure: where eight of ten cases end.
    pub high: String,
    /// Above the inputs.
    pub inputs: String,
    /// Above the column of their groups.
    pub group: String,
    /// Above the column of their names.
    pub input: String,
    /// Above the column of their values.
    pub value: String,
    /// Above the column of their units.
    pub unit: String,
    /// Above the column of the values that nobody has changed.
    pub usual: String,
}

/// What goes into a file beside chart and figures.
#[derive(Clone, Debug, Default, Deserialize)]
#[cfg_attr(test, derive(TS))]
pub struct Sheet {
    /// The chapter whose chart is drawn.
    #[cfg_attr(test, ts(type = "ChapterId"))]
    pub chapter: String,
    /// Light on dark, for dark slides; else as on paper.
    pub dark: bool,
    /// The link that shows the same again; without `http` only what stands behind its `#` is told.
    pub link: String,
    /// Address of the page that tells how the model works; empty where there is none.
    pub method: String,
    /// The words of files.
    pub words: Words,
    /// The chapter's answer, where the page knows better than the scenario alone how sure it is.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<String>"))]
    pub answer: String,
    /// How sure the curves are, as the page draws them: the bits of floats.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<u32>>"))]
    pub bands: Vec<u32>,
}

/// How a chart alone is drawn, in CSS pixels.
#[derive(Clone, Debug, Deserialize)]
#[cfg_attr(test, derive(TS))]
pub struct Drawing {
    /// The chapter.
    #[cfg_attr(test, ts(type = "ChapterId"))]
    pub chapter: String,
    /// Width of the picture.
    pub width: f64,
    /// Height of the picture.
    pub height: f64,
    /// How large type and strokes are beside those of a page.
    pub scale: f64,
    /// Whether the axis that rises only grows, so that several charts have the same one.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub hold: bool,
    /// How sure the curves are, as the page draws them: the bits of floats.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub bands: Option<Vec<u32>>,
}
