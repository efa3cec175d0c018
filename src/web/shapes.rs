//! What crosses the border, field by field: the Rust side of `www/types.d.ts`.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_wasm_bindgen::Serializer as Values;
use wasm_bindgen::JsValue;

use crate::calculator::{Control, Cursor, Table};
use crate::chapter::Chapter;
use crate::chart::figure::Drawn;
use crate::format::{Locale, Plural};
use crate::headline::{Part, Sentence};
use crate::measurements::MEASUREMENTS;
use crate::presets::{Preset, Subject};
use crate::session::Session;

/// Turns a value into a plain JavaScript one.
pub(super) fn sent<T: Serialize + ?Sized>(value: &T) -> JsValue {
    value.serialize(&Values::new().serialize_maps_as_objects(true)).unwrap_or(JsValue::UNDEFINED)
}

/// Named figures as an object.
pub(super) fn figures<'a>(figures: impl Iterator<Item = (&'a str, f64)>) -> JsValue {
    struct Figures(Vec<(String, f64)>);
    impl Serialize for Figures {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
        }
    }
    sent(&Figures(figures.map(|(name, value)| (name.into(), value)).collect()))
}

/// A sentence: its key and its figures by name.
pub(super) struct Said(pub(super) Sentence);

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("key", self.0.key)?;
        map.serialize_entry("parts", &Parts(&self.0.parts))?;
        map.end()
    }
}

struct Parts<'a>(&'a [(&'static str, Part)]);

impl Serialize for Parts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, part)| (name, PartShape::of(part))))
    }
}

#[derive(Serialize)]
struct PartShape<'a> {
    text: &'a str,
    plural: &'static str,
}

impl<'a> PartShape<'a> {
    fn of(part: &'a Part) -> Self {
        Self { text: &part.text, plural: Plural::name(part.plural) }
    }
}

#[derive(Serialize)]
pub(super) struct View {
    chapter: &'static str,
    language: &'static str,
    layout: &'static str,
    axis: &'static str,
}

impl View {
    pub(super) fn of(session: &Session) -> Self {
        let shown = session.view();
        Self {
            chapter: shown.chapter.id(),
            language: shown.language.map_or("", Locale::tag),
            layout: shown.layout.id(),
            axis: shown.axis.id(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct ChapterInfo {
    id: &'static str,
    controls: Vec<&'static str>,
}

impl ChapterInfo {
    pub(super) fn of(chapter: Chapter) -> Self {
        let controls = chapter.controls().iter().map(|key| key.parameter().name).collect();
        Self { id: chapter.id(), controls }
    }
}

#[derive(Serialize)]
pub(super) struct PresetInfo {
    id: &'static str,
    year: f64,
    claim: bool,
    kind: &'static str,
}

impl PresetInfo {
    pub(super) fn of(preset: &Preset) -> Self {
        Self {
            id: preset.id,
            year: preset.place.as_ref().map_or(0.0, |place| libm::floor(place.date)),
            claim: preset.claim,
            kind: match preset.subject {
                Subject::Platform => "Platform",
                Subject::Story => "Story",
            },
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ControlState<'a> {
    name: &'static str,
    group: &'static str,
    kind: &'static str,
    unit: &'static str,
    basis: &'static str,
    source: &'static str,
    value: f64,
    text: &'a str,
    position: u32,
    positions: u32,
    default_position: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline_position: Option<u32>,
    default_text: &'a str,
    min_text: &'a str,
    max_text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    plausible: Option<(&'a str, &'a str)>,
    changed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    lowered: Option<&'a str>,
}

impl<'a> ControlState<'a> {
    pub(super) fn of(control: &'a Control) -> Self {
        let parameter = control.parameter;
        Self {
            name: parameter.name,
            group: parameter.group.id(),
            kind: parameter.kind.id(),
            unit: parameter.unit.id(),
            basis: parameter.basis.id(),
            source: parameter.source,
            value: control.value,
            text: &control.text,
            position: control.position,
            positions: parameter.positions(),
            default_position: control.default_position,
            baseline_position: control.baseline_position,
            default_text: &control.default_text,
            min_text: &control.min_text,
            max_text: &control.max_text,
            plausible: control.plausible.as_ref().map(|(low, high)| (low.as_str(), high.as_str())),
            changed: control.changed,
            lowered: control.lowered.as_deref(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct LayoutShape {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    points: Vec<PointShape>,
}

#[derive(Serialize)]
struct PointShape {
    x: f64,
    y: f64,
    index: usize,
}

impl LayoutShape {
    pub(super) fn of(drawn: &Drawn) -> Self {
        Self {
            left: drawn.ends.0,
            right: drawn.ends.1,
            top: drawn.frame.top,
            bottom: drawn.frame.bottom,
            points: drawn.points.iter().map(|&(x, y, index)| PointShape { x, y, index }).collect(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct CursorShape {
    min: f64,
    max: f64,
    value: f64,
}

impl CursorShape {
    pub(super) fn of(cursor: Cursor) -> Self {
        Self { min: cursor.min, max: cursor.max, value: cursor.value }
    }
}

#[derive(Serialize)]
pub(super) struct MeasurementShape {
    platform: &'static str,
    date: String,
    rate: String,
    metric: &'static str,
    source: &'static str,
    url: &'static str,
}

impl MeasurementShape {
    pub(super) fn of(index: usize, locale: Locale) -> Option<Self> {
        let measurement = MEASUREMENTS.get(index)?;
        Some(Self {
            platform: measurement.platform.name().get(locale.tag()),
            date: measurement.date_text(),
            rate: locale.percent(measurement.rate, 0, 1),
            metric: measurement.metric.get(locale.tag()),
            source: measurement.source.name,
            url: measurement.source.url,
        })
    }
}

#[derive(Serialize)]
pub(super) struct TableShape {
    columns: &'static [&'static str],
    rows: Vec<Vec<String>>,
}

impl TableShape {
    pub(super) fn of(table: Table) -> Self {
        Self { columns: table.columns, rows: table.rows }
    }
}
