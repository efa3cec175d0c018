//! What crosses the border, field by field: the Rust side of `www/types.d.ts`.
//!
//! Objects are built directly: a general serializer would bring four times the code of all shapes into the Wasm.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use crate::calculator::{Control, Cursor, Table};
use crate::chapter::Chapter;
use crate::chart::figure::Drawn;
use crate::format::{Locale, Plural};
use crate::headline::Sentence;
use crate::measurements::Measurement;
use crate::model::Month;
use crate::parameters::{Inputs, Key, Parameter};
use crate::presets::{Preset, Subject};
use crate::session::Session;

#[wasm_bindgen]
extern "C" {
    /// An object that gets its fields one by one.
    type Fields;

    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set_text(this: &Fields, name: &str, value: &str);
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set_number(this: &Fields, name: &str, value: f64);
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set_figure(this: &Fields, name: &JsValue, value: f64);
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set_flag(this: &Fields, name: &str, value: bool);
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set_value(this: &Fields, name: &str, value: &JsValue);
}

/// A plain object under construction.
pub(super) struct Shape(Fields);

impl Shape {
    pub(super) fn new() -> Self {
        Self(Object::new().unchecked_into())
    }

    pub(super) fn text(&self, name: &str, value: &str) -> &Self {
        self.0.set_text(name, value);
        self
    }

    pub(super) fn number(&self, name: &str, value: f64) -> &Self {
        self.0.set_number(name, value);
        self
    }

    pub(super) fn flag(&self, name: &str, value: bool) -> &Self {
        self.0.set_flag(name, value);
        self
    }

    fn list(&self, name: &str, list: Array) -> &Self {
        self.0.set_value(name, &list);
        self
    }

    pub(super) fn done(self) -> JsValue {
        self.0.into()
    }
}

/// Texts as a list.
pub(super) fn texts<T: AsRef<str>>(texts: &[T]) -> Array {
    texts.iter().map(|text| JsValue::from_str(text.as_ref())).collect()
}

/// The names of inputs.
pub(super) fn names(keys: &[Key]) -> Array {
    keys.iter().map(|key| JsValue::from_str(key.parameter().name)).collect()
}

/// The value of every input by its name.
pub(super) fn inputs(inputs: &Inputs) -> JsValue {
    let shape = Shape::new();
    for key in Key::all() {
        shape.number(key.parameter().name, inputs.get(key));
    }
    shape.done()
}

/// Every month with the names of its results, which are turned into JavaScript's texts once.
pub(super) fn months(months: &[Month]) -> Array {
    let names = Month::NAMES.map(JsValue::from_str);
    let list = Array::new();
    for month in months {
        let shape = Shape::new();
        for (name, figure) in names.iter().zip(month.values()) {
            shape.0.set_figure(name, figure);
        }
        list.push(&shape.0);
    }
    list
}

/// A sentence: its key and its figures by name.
pub(super) fn said(sentence: &Sentence) -> JsValue {
    let parts = Shape::new();
    for (name, part) in &sentence.parts {
        let figure = Shape::new();
        figure.text("text", &part.text).text("plural", Plural::name(part.plural));
        parts.0.set_value(name, &figure.0);
    }
    let shape = Shape::new();
    shape.text("key", sentence.key).0.set_value("parts", &parts.0);
    shape.done()
}

/// What is shown.
pub(super) fn view(session: &Session) -> JsValue {
    let shown = session.view();
    let shape = Shape::new();
    shape.text("chapter", shown.chapter.id());
    shape.text("language", shown.language.map_or("", Locale::tag));
    shape.text("layout", shown.layout.id());
    shape.text("axis", shown.axis.id());
    shape.done()
}

pub(super) fn chapter(chapter: Chapter) -> JsValue {
    let shape = Shape::new();
    shape.text("id", chapter.id()).list("controls", names(chapter.controls()));
    shape.done()
}

pub(super) fn preset(preset: &Preset) -> JsValue {
    let shape = Shape::new();
    shape.text("id", preset.id);
    shape.number("year", preset.place.as_ref().map_or(0.0, |place| libm::floor(place.date)));
    shape.flag("claim", preset.claim);
    shape.text("kind", if preset.subject == Subject::Platform { "Platform" } else { "Story" });
    shape.done()
}

pub(super) fn control(control: &Control) -> JsValue {
    let parameter = control.parameter;
    let shape = Shape::new();
    shape.text("name", parameter.name);
    shape.text("group", parameter.group.id());
    shape.text("kind", parameter.kind.id());
    shape.text("unit", parameter.unit.id());
    shape.text("basis", parameter.basis.id());
    shape.number("value", control.value);
    shape.text("text", &control.text);
    shape.number("position", control.position.into());
    shape.number("positions", parameter.positions().into());
    shape.number("defaultPosition", control.default_position.into());
    if let Some(position) = control.baseline_position {
        shape.number("baselinePosition", position.into());
    }
    shape.text("defaultText", &control.default_text);
    shape.text("minText", &control.min_text);
    shape.text("maxText", &control.max_text);
    if let Some((low, high)) = &control.plausible {
        shape.list("plausible", texts(&[low, high]));
    }
    shape.flag("changed", control.changed);
    if let Some(lowered) = &control.lowered {
        shape.text("lowered", lowered);
    }
    shape.done()
}

/// Where things lie on a drawn chart.
pub(super) fn layout(drawn: &Drawn) -> JsValue {
    let points = Array::new();
    for &(x, y, index) in &drawn.points {
        let point = Shape::new();
        point.number("x", x).number("y", y).number("index", index as f64);
        points.push(&point.0);
    }
    let shape = Shape::new();
    shape.number("left", drawn.ends.0).number("right", drawn.ends.1);
    shape.number("top", drawn.frame.top).number("bottom", drawn.frame.bottom);
    shape.list("points", points).number("highest", drawn.highest);
    shape.list("answer", drawn.answer.iter().copied().map(JsValue::from_f64).collect());
    shape.done()
}

pub(super) fn cursor(cursor: Cursor) -> JsValue {
    let shape = Shape::new();
    shape.number("min", cursor.min).number("max", cursor.max).number("value", cursor.value);
    shape.done()
}

/// The figures of a measurement; its words are in `measurements.json`.
pub(super) fn measurement(measurement: &Measurement, locale: Locale) -> JsValue {
    let shape = Shape::new();
    shape.text("platform", measurement.platform.name().get(locale.tag()));
    shape.text("date", &measurement.date_text());
    shape.text("rate", &locale.percent(measurement.rate, 0, 1));
    shape.done()
}

pub(super) fn table(table: &Table) -> JsValue {
    let rows = Array::new();
    for row in &table.rows {
        rows.push(&texts(row));
    }
    let shape = Shape::new();
    shape.list("columns", texts(table.columns)).list("rows", rows);
    shape.done()
}

/// One row of the table of inputs, for programmers.
pub(super) fn parameter(parameter: &Parameter) -> JsValue {
    let shape = Shape::new();
    shape.text("name", parameter.name).text("link", parameter.link).text("unit", parameter.unit.name());
    shape.number("min", parameter.min).number("max", parameter.max).number("step", parameter.step);
    shape.flag("whole", parameter.whole).number("default", parameter.default);
    shape.done()
}
