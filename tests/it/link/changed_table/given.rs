//! What a link gives, here and in the copy.

use std::collections::BTreeMap;

use reach_calculator::inputs::{Inputs, PARAMETERS};
use reach_calculator::link::{Link, Note};
use serde_json::{Value, json};

type Values = BTreeMap<String, f64>;

/// What a link gives.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Given {
    /// How it is written.
    pub(super) writes: String,
    inputs: Values,
    baseline: Option<Values>,
    preset: Option<String>,
    notes: Vec<Value>,
}

impl Given {
    /// What it gives here, with an input more that is not known here.
    pub(super) fn here(text: &str, new: (&str, f64)) -> Self {
        let (link, notes) = Link::read(text);
        let values = |inputs: &Inputs| {
            let values = PARAMETERS.iter().map(|parameter| (parameter.name, inputs.get(parameter.key)));
            values.chain([new]).map(|(name, value)| (String::from(name), value)).collect()
        };
        Self {
            writes: link.write().text,
            inputs: values(&link.inputs),
            baseline: link.baseline.as_ref().map(values),
            preset: link.preset.map(String::from),
            notes: notes.iter().map(note).collect(),
        }
    }

    /// What a line of `reach-forecast --links` says.
    pub(super) fn there(line: &str) -> Self {
        let line: Value = serde_json::from_str(line).expect("a JSON object a line");
        Self {
            writes: line["writes"].as_str().map(String::from).expect("a text"),
            inputs: values(&line["inputs"]).expect("inputs"),
            baseline: values(&line["baseline"]),
            preset: line["preset"].as_str().map(String::from),
            notes: line["notes"].as_array().cloned().expect("notes"),
        }
    }

    /// The value of an input.
    #[track_caller]
    pub(super) fn input(&self, name: &str) -> f64 {
        self.inputs[name]
    }

    /// What its written form gives, in which nothing is wrong any more.
    pub(super) fn without_notes(self) -> Self {
        Self { notes: Vec::new(), ..self }
    }
}

/// Compares what links give, but not how they are written.
#[track_caller]
pub(super) fn assert_same(links: &[String], after: &[Given], before: &[Given], occasion: &str) {
    assert_eq!((links.len(), links.len()), (after.len(), before.len()));
    for ((text, after), before) in links.iter().zip(after).zip(before) {
        assert_eq!(after, &Given { writes: after.writes.clone(), ..before.clone() }, "{text}, {occasion}");
    }
}

fn values(object: &Value) -> Option<Values> {
    let value = |(name, value): (&String, &Value)| (name.clone(), value.as_f64().expect("a number"));
    Some(object.as_object()?.iter().map(value).collect())
}

fn note(note: &Note) -> Value {
    // As numbers are written: without `.0` where they are whole.
    let used = note.used.map(|used| serde_json::from_str::<Value>(&used.to_string()).expect("a number"));
    json!({
        "kind": note.kind.name(),
        "name": note.name,
        "raw": note.raw,
        "used": used,
        "of_baseline": note.of_baseline,
    })
}
