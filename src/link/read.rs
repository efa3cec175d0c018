//! From text to [`Link`], with a note for everything that had to be replaced.

use super::address::{self, Found};
use super::note::{Note, NoteKind};
use super::value::Reading;
use super::view::{Axis, Layout, View};
use super::{Foreign, Link, VERSION, base, packed};
use crate::chapter::Chapter;
use crate::format::{Locale, parse_plain};
use crate::parameters::{Inputs, Key, PARAMETERS, Parameter};
use crate::presets::Preset;

/// Reads what a text carries; see [`Link::read`].
pub(super) fn read(text: &str) -> (Link, Vec<Note>) {
    let mut notes = Vec::new();
    let Some(found) = address::find(text) else { return (Link::default(), notes) };
    note_newer(&found, &mut notes);
    let preset = read_preset(&found, &mut notes);
    let link = Link {
        preset,
        inputs: read_inputs(&found, preset, &mut notes),
        view: read_view(&found, &mut notes),
        seed: read_choice(&found, "sd", &mut notes, read_seed),
        baseline: found.first(&["b"]).map(|text| read_baseline(text, &mut notes)),
        foreign: read_foreign(&found),
    };
    (link, notes)
}

fn note_newer(found: &Found, notes: &mut Vec<Note>) {
    if found.version > VERSION {
        let mut raw = String::from("rc");
        crate::format::plain(&mut raw, f64::from(found.version), 0);
        notes.push(Note::about_link(NoteKind::NewerVersion, &raw, &raw));
    }
}

fn read_preset(found: &Found, notes: &mut Vec<Note>) -> Option<&'static str> {
    let id = found.first(&["pr"])?;
    let preset = Preset::from_id(id).map(|preset| preset.id);
    if preset.is_none() {
        notes.push(Note::about_link(NoteKind::UnknownPreset, "pr", id));
    }
    preset
}

/// Single inputs count more than packed ones, so that a link can be changed by hand.
fn read_inputs(found: &Found, preset: Option<&str>, notes: &mut Vec<Note>) -> Inputs {
    let base = read_choice(found, "z", notes, packed::parse).unwrap_or_else(|| base(preset));
    let mut inputs = base.clone();
    for parameter in &PARAMETERS {
        let raw = found.first(&[parameter.link, parameter.name]);
        notes.extend(take(&mut inputs, parameter, Reading::of(parameter, raw), &base));
    }
    inputs
}

fn take(inputs: &mut Inputs, parameter: &Parameter, reading: Reading, base: &Inputs) -> Option<Note> {
    let (value, note) = reading.or(parameter, base.get(parameter.key));
    inputs.set(parameter.key, value);
    note
}

fn read_view(found: &Found, notes: &mut Vec<Note>) -> View {
    View {
        chapter: read_choice(found, "v", notes, Chapter::from_id),
        language: read_choice(found, "lg", notes, Locale::known),
        layout: read_choice(found, "ly", notes, Layout::from_id),
        axis: read_choice(found, "ax", notes, Axis::from_id),
    }
}

/// The value of a key that has few right ones; a note where it is none of them.
fn read_choice<T>(found: &Found, key: &str, notes: &mut Vec<Note>, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let raw = found.first(&[key])?;
    let choice = parse(raw);
    if choice.is_none() {
        notes.push(Note::about_link(NoteKind::Unreadable, key, raw));
    }
    choice
}

fn read_seed(text: &str) -> Option<u32> {
    let seed = parse_plain(text).filter(|&seed| (0.0..=f64::from(u32::MAX)).contains(&seed))?;
    (libm::trunc(seed) == seed).then_some(seed as u32)
}

/// `f~500~p~8`: keys and values in turn. What cannot be read stays at its default.
fn read_baseline(text: &str, notes: &mut Vec<Note>) -> Inputs {
    let defaults = Inputs::default();
    let mut inputs = defaults.clone();
    let mut words = text.split('~').filter(|word| !word.is_empty());
    let mut seen = Vec::new();
    while let Some(name) = words.next() {
        let raw = words.next().unwrap_or_default();
        let note = match Key::from_link(name) {
            Some(key) if seen.contains(&key) => None,
            Some(key) => {
                seen.push(key);
                take(&mut inputs, key.parameter(), Reading::of(key.parameter(), Some(raw)), &defaults)
            }
            None => Some(Note::about_link(NoteKind::Unreadable, name, raw)),
        };
        notes.extend(note.map(|note| Note { of_baseline: true, ..note }));
    }
    inputs
}

fn read_foreign(found: &Found) -> Foreign {
    let mut foreign = Foreign::default();
    for (key, value) in &found.pairs {
        foreign.keep(key, value);
    }
    foreign
}
