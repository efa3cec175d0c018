//! What goes out, as JavaScript sees it: each shape derives its fields' names and its TypeScript from here
//! (`src/web/door.d.ts`, which a test writes and compares), so that a renamed field breaks `tsc`.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
#[cfg(test)]
use ts_rs::TS;

use crate::answers::{Chapter, Steps};
use crate::chart::figure::Drawn;
use crate::chart::palette::ROLE_NAMES;
use crate::chart::series::series;
use crate::evidence::Measurement;
use crate::inputs::{Key, Preset, Subject};
use crate::session::Session;
use crate::widget::Control;
use crate::words::{Locale, Piece, month_and_year};

/// Sentences go out in pieces: figures apart from words, because the page emphasises figures.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Piece"))]
pub(super) struct PieceShape<'a> {
    text: &'a str,
    /// Whether it is a figure.
    figure: bool,
    /// The colour of the curve that shows it, where one does.
    #[cfg_attr(test, ts(optional))]
    role: Option<&'static str>,
}

/// What is shown.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "View"))]
pub(super) struct ViewShape {
    #[cfg_attr(test, ts(type = "ChapterId"))]
    chapter: &'static str,
    /// Tag of the language spoken.
    language: &'static str,
    #[cfg_attr(test, ts(type = "LayoutId"))]
    layout: &'static str,
    #[cfg_attr(test, ts(type = "AxisId"))]
    axis: &'static str,
    /// Whether charts and headlines say how sure they are.
    band: bool,
    /// What is asked of the model beside the chapters; empty where nothing is.
    question: String,
}

/// A chapter and the inputs whose sliders stand beside its chart, most important first.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "ChapterInfo"))]
pub(super) struct ChapterShape {
    #[cfg_attr(test, ts(type = "ChapterId"))]
    id: &'static str,
    controls: Vec<&'static str>,
}

/// A scenario to start from.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "PresetInfo"))]
pub(super) struct PresetShape {
    id: &'static str,
    /// Calendar year of its platform; 0 where it has none.
    year: f64,
    /// True where the figures are a claim, not a measurement.
    claim: bool,
    #[cfg_attr(test, ts(type = "'Platform' | 'Story'"))]
    kind: &'static str,
    /// Id of the platform that it assumes; none where it keeps to the defaults.
    #[cfg_attr(test, ts(optional))]
    platform: Option<&'static str>,
    /// True for the platform that the defaults stand for.
    usual: bool,
}

/// One input with all that a control shows of it. Texts are in the reader's number format; shares are in percent.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename_all = "camelCase"))]
#[cfg_attr(test, ts(rename = "ControlState"))]
pub(super) struct ControlShape<'a> {
    name: &'static str,
    group: &'static str,
    #[cfg_attr(test, ts(type = "'Decision' | 'Assumption'"))]
    kind: &'static str,
    unit: &'static str,
    #[cfg_attr(test, ts(type = "'Published' | 'Derived' | 'Judgement' | 'User'"))]
    basis: &'static str,
    value: f64,
    text: &'a str,
    /// The form that the unit's words take beside it.
    #[cfg_attr(test, ts(type = "'one' | 'other'"))]
    plural: &'static str,
    /// Place of the value, the default and the baseline on the slider, in whole steps from 0 to `positions`.
    position: u32,
    positions: u32,
    default_position: u32,
    #[cfg_attr(test, ts(optional))]
    baseline_position: Option<u32>,
    default_text: &'a str,
    min_text: &'a str,
    max_text: &'a str,
    #[cfg_attr(test, ts(optional))]
    plausible: Option<&'a (String, String)>,
    changed: bool,
    /// The value used instead, where another input allows no more.
    #[cfg_attr(test, ts(optional))]
    lowered: Option<&'a str>,
}

/// Where things lie on the drawn chart, in CSS pixels.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Places"))]
pub(super) struct PlacesShape<'a> {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    /// Published measurements that can be pointed at.
    points: Vec<PointShape>,
    /// Value at which the axis that rises ends; it begins at 0.
    highest: f64,
    /// Where a room guesses: the chapter's curve at every step of the crosshair; NaN where it has no value.
    answer: &'a [f64],
}

/// A measurement on the drawn chart; `index` is its row among the measurements.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Point"))]
pub(super) struct PointShape {
    x: f64,
    y: f64,
    index: u32,
}

/// Where the crosshair can stand.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Steps"))]
pub(super) struct StepsShape {
    min: f64,
    max: f64,
    value: f64,
}

/// The figures of a published measurement; its words are among the explanations.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Measurement"))]
pub(super) struct MeasurementShape {
    platform: &'static str,
    date: String,
    rate: String,
}

/// A chapter's figures: names of the monthly results, titled in the locale under `results`, and a row a month.
#[cfg_attr(test, derive(TS))]
#[cfg_attr(test, ts(rename = "Table"))]
pub(super) struct TableShape {
    pub(super) columns: &'static [&'static str],
    pub(super) rows: Vec<Vec<String>>,
    /// The same of each full year; the first cell is the year's number.
    pub(super) years: Vec<Vec<String>>,
}

/// Serializes a shape as a map: written as a struct, serde-wasm-bindgen keeps the names of its fields in a table of its own,
/// which weighs more than a kilobyte of every visit.
macro_rules! entries {
    ($shape:ident $(<$life:lifetime>)? { $($name:literal: $field:ident),* } $(maybe { $($maybe:literal: $optional:ident),* })?) => {
        impl $(<$life>)? Serialize for $shape $(<$life>)? {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $(map.serialize_entry($name, &self.$field)?;)*
                $($(if let Some(value) = &self.$optional {
                    map.serialize_entry($maybe, value)?;
                })*)?
                map.end()
            }
        }
    };
}

entries!(PieceShape<'a> { "text": text, "figure": figure } maybe { "role": role });
entries!(ViewShape { "chapter": chapter, "language": language, "layout": layout, "axis": axis, "band": band, "question": question });
entries!(ChapterShape { "id": id, "controls": controls });
entries!(PresetShape { "id": id, "year": year, "claim": claim, "kind": kind, "usual": usual } maybe { "platform": platform });
entries!(ControlShape<'a> { "name": name, "group": group, "kind": kind, "unit": unit, "basis": basis, "value": value, "text": text, "plural": plural, "position": position, "positions": positions, "defaultPosition": default_position, "defaultText": default_text, "minText": min_text, "maxText": max_text, "changed": changed } maybe { "baselinePosition": baseline_position, "plausible": plausible, "lowered": lowered });
entries!(PlacesShape<'a> { "left": left, "right": right, "top": top, "bottom": bottom, "points": points, "highest": highest, "answer": answer });
entries!(PointShape { "x": x, "y": y, "index": index });
entries!(StepsShape { "min": min, "max": max, "value": value });
entries!(MeasurementShape { "platform": platform, "date": date, "rate": rate });
entries!(TableShape { "columns": columns, "rows": rows, "years": years });

impl<'a> PieceShape<'a> {
    pub(super) fn all(pieces: &'a [Piece]) -> Vec<Self> {
        let shape = |piece: &'a Piece| Self {
            text: &piece.text,
            figure: piece.figure.is_some(),
            role: piece.figure.and_then(series).map(|role| ROLE_NAMES[role as usize]),
        };
        pieces.iter().map(shape).collect()
    }
}

impl From<&Session> for ViewShape {
    fn from(session: &Session) -> Self {
        let shown = session.view();
        Self {
            chapter: shown.chapter.id(),
            language: shown.language.tag(),
            layout: shown.layout.id(),
            axis: shown.axis.id(),
            band: shown.band,
            question: session.question().into(),
        }
    }
}

impl From<Chapter> for ChapterShape {
    fn from(chapter: Chapter) -> Self {
        Self { id: chapter.id(), controls: names(chapter.controls()) }
    }
}

impl From<&Preset> for PresetShape {
    fn from(preset: &Preset) -> Self {
        Self {
            id: preset.id,
            year: preset.date.map_or(0.0, f64::floor),
            claim: preset.claim,
            kind: if preset.subject == Subject::Platform { "Platform" } else { "Story" },
            platform: preset.platform,
            usual: preset.is_usual(),
        }
    }
}

impl<'a> From<&'a Control> for ControlShape<'a> {
    fn from(control: &'a Control) -> Self {
        let parameter = control.parameter;
        Self {
            name: parameter.name,
            group: parameter.group.id(),
            kind: parameter.kind.id(),
            unit: parameter.unit.id(),
            basis: parameter.basis.id(),
            value: control.value,
            text: &control.text,
            plural: control.plural.name(),
            position: control.position,
            positions: parameter.positions(),
            default_position: control.default_position,
            baseline_position: control.baseline_position,
            default_text: &control.default_text,
            min_text: &control.min_text,
            max_text: &control.max_text,
            plausible: control.plausible.as_ref(),
            changed: control.changed,
            lowered: control.lowered.as_deref(),
        }
    }
}

impl<'a> From<&'a Drawn> for PlacesShape<'a> {
    fn from(drawn: &'a Drawn) -> Self {
        Self {
            left: drawn.ends.0,
            right: drawn.ends.1,
            top: drawn.frame.top,
            bottom: drawn.frame.bottom,
            points: drawn.points.iter().map(|&(x, y, index)| PointShape { x, y, index: index as u32 }).collect(),
            highest: drawn.highest,
            answer: &drawn.answer,
        }
    }
}

impl From<Steps> for StepsShape {
    fn from(steps: Steps) -> Self {
        Self { min: steps.min, max: steps.max, value: steps.value }
    }
}

impl MeasurementShape {
    pub(super) fn of(measurement: &Measurement, locale: Locale) -> Self {
        Self {
            platform: measurement.platform.name().get(locale.tag()),
            date: measurement.date.map_or_else(String::new, month_and_year),
            rate: locale.percent(measurement.rate, 0, 1),
        }
    }
}

/// The names of inputs.
pub(super) fn names(keys: &[Key]) -> Vec<&'static str> {
    keys.iter().map(|key| key.parameter().name).collect()
}
