//! From text to [`Link`], with a note for everything that had to be replaced.

use super::address::{self, Found};
use super::contents::Link;
use super::foreign::Foreign;
use super::keys::is_ours;
use super::note::{Note, NoteKind};
use super::packed;
use super::pairs::{PACKED, Pairs, QUOTED};
use super::value::Asked;
use super::versions::{self, FrozenPreset, Version};
use super::view::{Layout, View};
use crate::answers::{Chapter, PlatformAxis};
use crate::inputs::Inputs;
use crate::words::{Locale, parse_plain, plain};

/// What can be asked of the model beside the chapters.
pub const QUESTIONS: [&str; 5] = ["levers", "goal", "mix", "ways", "events"];

/// Longest question that is kept, in characters.
const LONGEST_QUESTION: usize = 40;

/// Reads what a text carries; see [`Link::read`].
pub(super) fn read(text: &str) -> (Link, Vec<Note>) {
    let Some(found) = address::find(text) else { return (Link::default(), Vec::new()) };
    let Found { version: number, mut pairs, before } = found;
    let version = versions::of(number);
    let has_ours = |pairs: &Pairs| pairs.all().any(|(key, _)| is_ours(key));
    let (mut notes, behind) = (Vec::new(), has_ours(&pairs));
    if !behind
        && !has_ours(&before)
        && let Some((key, raw)) = pairs.all().find(|(key, _)| !key.is_empty())
    {
        // A link that is there and says nothing that we know was damaged on its way.
        notes.push(Note::about_link(NoteKind::Unreadable, key, raw));
    }
    // Servers sort a query: then stands behind the version none of ours, or only what comes later in the alphabet.
    if !behind || pairs.all().all(|(key, _)| key.is_empty() || key > "rc") {
        pairs.and(&before);
    }
    let mut reader = Reader { version, pairs: &pairs, notes };
    reader.note_newer(number);
    let preset = reader.preset();
    let inputs = reader.inputs(preset);
    let link = Link {
        // A preset that the newest version no longer has leaves its values, and no name.
        preset: preset.and_then(|preset| versions::newest().preset(preset.id())).map(FrozenPreset::id),
        view: reader.view(),
        seed: reader.choice("sd", read_whole),
        question: reader.choice("ask", read_question),
        fitted: reader.choice("ow", read_whole),
        baseline: reader.baseline(&inputs),
        foreign: if number > version.number { read_foreign(&pairs) } else { Foreign::default() },
        inputs,
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

    fn preset(&mut self) -> Option<&'static FrozenPreset> {
        let id = self.pairs.first("pr", "pr")?;
        let preset = self.version.preset(id);
        if preset.is_none() {
            self.note(NoteKind::UnknownPreset, "pr", id);
        }
        preset
    }

    /// Single inputs count more than packed ones, so that a link can be changed by hand.
    fn inputs(&mut self, preset: Option<&FrozenPreset>) -> Inputs {
        let version = self.version;
        let mut inputs = self
            .choice(PACKED, |text| {
                packed::parse(text, None, version).or_else(|| packed::parse(text.strip_prefix(QUOTED)?, None, version))
            })
            .unwrap_or_else(|| self.version.base(preset));
        take_inputs(&mut inputs, self.version, self.pairs, &mut self.notes);
        inputs
    }

    /// What cannot be read of a baseline stays at its default.
    fn baseline(&mut self, scenario: &Inputs) -> Option<Inputs> {
        let pairs = Pairs::of_baseline(self.pairs.first("b", "b")?);
        let differing = pairs.first(PACKED, PACKED).and_then(|word| packed::parse(word, Some(scenario), self.version));
        let is_strange = |key: &str| !key.is_empty() && !is_ours(key) || key == PACKED && differing.is_none();
        let before = self.notes.len();
        if let Some((key, raw)) = pairs.all().find(|&(key, _)| is_strange(key)) {
            self.note(NoteKind::Unreadable, key, raw);
        }
        let mut inputs = differing.unwrap_or_else(|| self.version.base(None));
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
            band: self.choice("bd", read_band),
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
        let Some(raw) = pairs.first(released.link, released.name) else { continue };
        let (name, unit, bounds) = (released.name, input.key.parameter().unit, released.bounds);
        let asked = Asked { name, unit, bounds, base: inputs.get(input.key), typed: false };
        // We write no noughts at the end: 1.200 people were typed by somebody who means more than one.
        let (value, note) = asked.taken(raw, parse_plain(raw).unwrap_or(f64::NAN));
        inputs.set(input.key, value);
        if let Some(note) = note {
            notes.push(note);
        }
    }
}

fn read_whole(text: &str) -> Option<u32> {
    let number = parse_plain(text)?;
    let is_whole = (0.0..=f64::from(u32::MAX)).contains(&number) && number.trunc() == number;
    is_whole.then_some(number as u32)
}

/// `0` or `1`.
fn read_band(text: &str) -> Option<bool> {
    ["0", "1"].iter().position(|known| *known == text).map(|band| band == 1)
}

/// A word that is known and figures, a tilde between them.
fn read_question(text: &str) -> Option<String> {
    let is_known = text.split('~').next().is_some_and(|word| QUESTIONS.contains(&word));
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'~' | b'-');
    (is_known && text.len() <= LONGEST_QUESTION && text.bytes().all(is_plain)).then(|| text.into())
}

fn read_foreign(pairs: &Pairs) -> Foreign {
    let mut foreign = Foreign::default();
    pairs.all().for_each(|(key, value)| foreign.keep(key, value));
    foreign
}
