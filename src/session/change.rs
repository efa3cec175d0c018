//! What changes a session. Nothing fails in silence: a value that cannot be taken as it is gives a note.

use core::cmp::Ordering;

use super::Session;
use crate::inputs::{Inputs, Key, PARAMETERS, PRESETS, Preset, Scenario};
use crate::link::{Asked, Note, NoteKind};
use crate::words::{Locale, parse_value, plain};

impl Session {
    /// Sets one input, rounded; out of bounds, the bound is taken and said. Not a number changes nothing and is said.
    pub fn set(&mut self, key: Key, value: f64) -> Option<Note> {
        let mut raw = String::new();
        plain(&mut raw, value, key.parameter().decimals());
        self.take(key, value, &raw, false)
    }

    /// Moves a slider to one of its positions, 0 to [`crate::inputs::Parameter::positions`]; further out counts as
    /// its end.
    ///
    /// A slider that is already there keeps a typed value that lies between two positions. Neighbouring positions of a
    /// logarithmic slider can round to the same value; the next one that does not is taken, else an arrow key would
    /// be stuck there for ever.
    pub fn slide(&mut self, key: Key, position: u32) {
        let (value, last) = (self.value(key), key.parameter().positions());
        let (here, position) = (Self::position(key, value), position.min(last));
        let at = |position| Self::value_at(key, position);
        let next = match position.cmp(&here) {
            Ordering::Equal => None,
            Ordering::Greater => (position..=last).map(at).find(|&next| next > value),
            Ordering::Less => (0..=position).rev().map(at).find(|&next| next < value),
        };
        if let Some(next) = next {
            self.put(key, next);
        }
    }

    /// Takes a typed text in the reader's number format, shares in percent.
    ///
    /// ```
    /// use reach_calculator::{words::Locale, inputs::Key, session::Session};
    /// let mut session = Session::new();
    /// assert_eq!(session.enter(Key::Followers, "1.234", Locale::De), Ok(None));
    /// assert_eq!(session.value(Key::Followers), 1234.0);
    /// assert!(session.enter(Key::Followers, "abc", Locale::De).is_err());
    /// assert_eq!(session.value(Key::Followers), 1234.0);
    /// ```
    ///
    /// # Errors
    /// A text that is no number; nothing changes then, and the note names the text and the value that stays. A value
    /// out of bounds is no error: the bound is taken, and the note that is returned says so. So it does where a number was
    /// read otherwise than it is spelled.
    pub fn enter(&mut self, key: Key, text: &str, locale: Locale) -> Result<Option<Note>, Note> {
        match parse_value(text, key.parameter().unit, locale) {
            Ok(value) => Ok(self.take(key, value, text.trim_ascii(), true)),
            Err(error) => Err(self.refusal(key, &error.text)),
        }
    }

    /// Gives one input back its value of the preset, or its default.
    pub fn reset(&mut self, key: Key) {
        self.put(key, self.base_value(key));
    }

    /// Gives every input back its value of the preset, or its default. Preset, baseline and view stay.
    pub fn reset_all(&mut self) {
        self.put_all(self.base.clone());
    }

    /// Starts from a preset: its values are taken, and what the user decided beside them stays. Values that only the
    /// former preset had given fall back to their defaults, so that no two presets mix.
    ///
    /// An id that no preset has changes nothing and is said.
    pub fn apply_preset(&mut self, id: &str) -> Option<Note> {
        let Some(preset) = Preset::from_id(id) else {
            return Some(Note::about_link(NoteKind::UnknownPreset, "pr", id));
        };
        self.start_from(Some(preset.id));
        for (key, _) in preset.values() {
            self.link.inputs.set(key, self.base_value(key));
        }
        self.settle();
        None
    }

    /// Leaves the preset: its values fall back to their defaults, what the user decided stays.
    pub fn leave_preset(&mut self) {
        self.start_from(None);
        self.settle();
    }

    /// Pins the present inputs: from now on they are what others are compared with.
    pub fn pin_baseline(&mut self) {
        self.link.baseline = Some(self.link.inputs.clone());
        self.baseline = Some(self.scenario.clone());
    }

    /// Compares with nothing any more.
    pub fn unpin(&mut self) {
        self.link.baseline = None;
        self.baseline = None;
    }

    /// Takes a value as far as it can be taken.
    fn take(&mut self, key: Key, value: f64, raw: &str, typed: bool) -> Option<Note> {
        let parameter = key.parameter();
        let (name, unit, bounds) = (parameter.name, parameter.unit, parameter.bounds());
        let asked = Asked { name, unit, bounds, base: self.value(key), typed };
        let (used, note) = asked.taken(raw, value);
        self.put(key, used);
        // A slider keeps to what the curve under it shows.
        if typed && key == Key::Followers {
            self.leave_friend_list();
        }
        note
    }

    /// The note for a text that is no number.
    fn refusal(&self, key: Key, raw: &str) -> Note {
        Note::about(NoteKind::NotANumber, key.parameter().name, raw, self.value(key))
    }

    /// Changes what the scenario starts from; inputs that stood at the former start move to the new one.
    fn start_from(&mut self, preset: Option<&'static str>) {
        let new = self.base_of(preset);
        for key in PARAMETERS.iter().map(|parameter| parameter.key) {
            if !self.is_changed(key) {
                self.link.inputs.set(key, new.get(key));
            }
        }
        self.link.preset = preset;
        self.base = new;
    }

    fn put(&mut self, key: Key, value: f64) {
        // Adding zero takes the sign off −0, which would be another input with the same text.
        self.link.inputs.set(key, key.parameter().settled(value) + 0.0);
        self.settle();
    }

    /// As long as no platform is named, the cap of a friend list holds. Whoever has more followers than that means the
    /// platform of which the page speaks, which has none.
    fn leave_friend_list(&mut self) {
        let inputs = &self.link.inputs;
        let is_over = inputs.get(Key::Followers) > inputs.get(Key::Cap);
        if is_over
            && self.link.preset.is_none()
            && !self.is_changed(Key::Cap)
            && let Some(usual) = PRESETS.iter().find(|preset| preset.is_usual())
        {
            self.apply_preset(usual.id);
        }
    }

    fn put_all(&mut self, inputs: Inputs) {
        self.link.inputs = inputs;
        self.settle();
    }

    pub(super) fn settle(&mut self) {
        (self.scenario, self.lowered) = Scenario::settled(self.link.inputs.clone());
    }
}
