//! Scenarios to start from: platforms at a date, and stories.
//!
//! A platform preset sets what is assumed about a platform and nothing that its user decides. Its values follow from
//! published figures by one rule, which the tests repeat:
//!
//! 1. `stage`, `innovation` and `imitation` are those of the platform's [adoption fit](crate::adoption_fits) at the date.
//! 2. `supply` is Facebook's own figure of 1,500 competing posts in August 2013, carried to a saturated platform
//!    ([`crate::measurements::facebook_attention`]); other platforms published none, there it is the default.
//! 3. `throttle` is solved for, so that the reach rate of an account as large as those measured equals the published rate.
//! 4. Where no throttle does that, because the platform was too young to throttle or reaches more than the default
//!    supply allows, `throttle` keeps its default and `supply` is solved for; where even that leaves the bounds,
//!    `throttle` takes its greatest value first.
//! 5. Every other assumption of the platform group takes its default, so that no two presets mix.
//!
//! A story is about somebody's situation, so it sets that person's decisions too.

mod table;

pub use table::PRESETS;

use crate::adoption_fits::AdoptionFit;
use crate::measurements::{MEASUREMENTS, Measurement, Platform};
use crate::parameters::{Group, Inputs, Key, Kind, PARAMETERS};

/// A named scenario; its name and note stand in `www/locales` under its `id`.
#[derive(Clone, Debug, PartialEq)]
pub struct Preset {
    /// Its name in links.
    pub id: &'static str,
    /// Whether it describes a platform or somebody's situation.
    pub subject: Subject,
    /// Whether the rate it was calibrated on is only claimed, never measured.
    pub claim: bool,
    /// The platform and its date, where it has one.
    pub place: Option<Place>,
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

/// A platform at a date, and the published reach there.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Which platform.
    pub platform: Platform,
    /// The date of the growth stage, as a fractional year.
    pub date: f64,
    /// The published reach that the preset reproduces.
    pub target: Target,
}

/// A published reach rate: a row of [`MEASUREMENTS`], or two that are the ends of a range.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Date of the rows; `None` for an undated claim.
    pub date: Option<f64>,
    /// Lower end of the range; equal to `high` for a single figure.
    pub low: f64,
    /// Upper end of the range.
    pub high: f64,
    /// Followers of the account that is to reach this share.
    pub followers: f64,
}

impl Target {
    /// The rate to be reproduced: the geometric middle of the range.
    pub fn rate(&self) -> f64 {
        libm::sqrt(self.low * self.high)
    }
}

impl Place {
    /// The growth of the platform.
    pub fn adoption(&self) -> &'static AdoptionFit {
        self.platform.adoption()
    }

    /// The measurements behind the target, with their sources.
    pub fn measurements(&self) -> impl Iterator<Item = &'static Measurement> {
        let target = &self.target;
        MEASUREMENTS.iter().filter(move |row| {
            row.platform == self.platform
                && row.date == target.date
                && (row.rate == target.low || row.rate == target.high)
        })
    }
}

impl Preset {
    /// The preset of this name.
    pub fn from_id(id: &str) -> Option<&'static Preset> {
        PRESETS.iter().find(|preset| preset.id == id)
    }

    /// Sets the preset's values and leaves every other input as it is.
    pub fn apply(&self, inputs: &mut Inputs) {
        self.values().for_each(|(key, value)| inputs.set(key, value));
    }

    /// Every input that the preset sets, in the order in which they are to be set: first the platform's assumptions to
    /// their defaults, where it describes a platform, then its own values.
    pub fn values(&self) -> impl Iterator<Item = (Key, f64)> {
        let platform = PARAMETERS
            .iter()
            .filter(|parameter| parameter.group == Group::Platform && parameter.kind == Kind::Assumption);
        let defaults = platform.filter(|_| self.place.is_some()).map(|parameter| (parameter.key, parameter.default));
        defaults.chain(self.assumptions.iter().copied()).chain(self.decisions.iter().copied())
    }
}
