//! What a preset is: a named scenario to start from.

use super::row::{Group, Kind};
use super::table::{Inputs, Key, PARAMETERS};

/// A named scenario; its name and note stand in `www/words/locales` under its `id`.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// Its name in links.
    pub id: &'static str,
    /// Whether it describes a platform or somebody's situation.
    pub subject: Subject,
    /// Whether the rate it was calibrated on is only claimed, never measured.
    pub claim: bool,
    /// The preset of the platform that it takes place on, where it has one.
    pub platform: Option<&'static str>,
    /// The date of its platform's growth stage, as a fractional year, where it has a platform.
    pub date: Option<f64>,
    /// What it assumes about the world.
    pub assumptions: &'static [(Key, f64)],
    /// What it decides in the user's stead; nothing, where it describes a platform.
    pub decisions: &'static [(Key, f64)],
}

/// What a preset describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A platform at a date; the user's own decisions stay.
    Platform,
    /// Somebody's situation.
    Story,
}

impl Preset {
    /// Sets the preset's values and leaves every other input as it is.
    pub fn apply(&self, inputs: &mut Inputs) {
        self.values().for_each(|(key, value)| inputs.set(key, value));
    }

    /// Whether it assumes of its platform what the table assumes anyway: one of two names for the same start. The cap is
    /// a friend list's, and not told of a platform by itself.
    pub fn is_usual(&self) -> bool {
        let says_nothing_new = |&(key, value): &(Key, f64)| key == Key::Cap || value == key.parameter().default;
        self.subject == Subject::Platform && self.assumptions.iter().all(says_nothing_new)
    }

    /// Every input that the preset sets, in the order in which they are to be set: first the platform's assumptions to
    /// their defaults, where it describes a platform, then its own values.
    pub fn values(&self) -> impl Iterator<Item = (Key, f64)> {
        let platform = PARAMETERS
            .iter()
            .filter(|parameter| parameter.group == Group::Platform && parameter.kind == Kind::Assumption);
        let defaults = platform.filter(|_| self.date.is_some()).map(|parameter| (parameter.key, parameter.default));
        defaults.chain(self.assumptions.iter().copied()).chain(self.decisions.iter().copied())
    }
}
