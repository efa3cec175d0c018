//! From text to [`Link`], with a note for everything that had to be replaced.

use super::address;
use super::contents::Link;
use super::foreign::Foreign;
use super::note::{Note, NoteKind};
use super::packed;
use super::pairs::Pairs;
use super::value::Reading;
use super::versions::{self, Version};
use super::view::{Layout, View};
use crate::answers::{Chapter, PlatformAxis};
use crate::inputs::Inputs;
use crate::words::{Locale, parse_plain, plain};

/// Reads what a text carries; see [`Link::read`].
pub(super) fn read(text: &str) -> (Link, Vec<Note>) {
    let Some(found) = address::find(text) else { return (Link::default(), Vec::new()) };
    let mut reader = Reader { version: versions::of(found.version), pairs: &found.pairs, notes: Vec::new() };
    reader.note_newer(found.version);
    let preset = reader.preset();
    let link = Link {
        // A preset that the newest version no longer has leaves its values, and no name.
        preset: preset.and_then(|id| versions::newest().preset(id)),
        inputs: reader.inputs(preset),
        view: reader.view(),
        seed: reader.choice("sd", read_seed),
        baseline: reader.baseline(),
        foreign: read_foreign(&found.pairs),
    };
    (link, reader.notes)
}

/// The pairs of a link and the notes about them so far.
struct Reader<'a> {
    version: &'static Version,
    pairs: &'a Pairs,
    notes: Vec<Note>,
}

impl Reader<'_> {
    fn note_newer(&mut self, version: u32) {
        if version > self.version.number {
            let mut raw = String::from("rc");
            plain(&mut raw, f64::from(version), 0);
            self.note(NoteKind::NewerVersion, &raw, &raw);
        }
    }

    fn preset(&mut self) -> Option<&'static str> {
        let id = self.pairs.first("pr", "pr")?;
        let preset = self.version.preset(id);
        if preset.is_none() {
            self.note(NoteKind::UnknownPreset, "pr", id);
        }
        preset
    }

    /// Single inputs count more than packed ones, so that a link can be changed by hand.
    fn inputs(&mut self, preset: Option<&str>) -> Inputs {
        let version = self.version;
        let mut inputs =
            self.choice("z", |text| packed::parse(text, version)).unwrap_or_else(|| self.version.base(preset));
        take_inputs(&mut inputs, self.version, self.pairs, &mut self.notes);
        inputs
    }

    /// What cannot be read of a baseline stays at its default.
    fn baseline(&mut self) -> Option<Inputs> {
        let pairs = Pairs::of_baseline(self.pairs.first("b", "b")?);
        let mut inputs = self.version.base(None);
        let before = self.notes.len();
        take_inputs(&mut inputs, self.version, &pairs, &mut self.notes);
        self.notes.iter_mut().skip(before).for_each(|note| note.of_baseline = true);
        Some(inputs)
    }

    fn view(&mut self) -> View {
        View {
            chapter: self.choice("v", Chapter::from_id),
            language: self.choice("lg", Locale::known),
            layout: self.choice("ly", Layout::from_id),
            axis: self.choice("ax", PlatformAxis::from_id),
        }
    }

    /// The value of a key that has few right ones; a note where it is none of them.
    fn choice<T>(&mut self, key: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let raw = self.pairs.first(key, key)?;
        let choice = parse(raw);
        if choice.is_none() {
            self.note(NoteKind::Unreadable, key, raw);
        }
        choice
    }

    #[inline(never)]
    fn note(&mut self, kind: NoteKind, name: &str, raw: &str) {
        self.notes.push(Note::about_link(kind, name, raw));
    }
}

/// Changes the inputs that the pairs name.
fn take_inputs(inputs: &mut Inputs, version: &Version, pairs: &Pairs, notes: &mut Vec<Note>) {
    for input in version.inputs {
        let released = input.released();
        let raw = pairs.first(released.link, released.name);
        let (value, note) = Reading::of(&released.bounds, raw).or(&released, inputs.get(input.key));
        inputs.set(input.key, value);
        notes.extend(note);
    }
}

fn read_seed(text: &str) -> Option<u32> {
    let seed = parse_plain(text)?;
    let is_seed = (0.0..=f64::from(u32::MAX)).contains(&seed) && seed.trunc() == seed;
    is_seed.then_some(seed as u32)
}

fn read_foreign(pairs: &Pairs) -> Foreign {
    let mut foreign = Foreign::default();
    pairs.all().for_each(|(key, value)| foreign.keep(key, value));
    foreign
}
