//! The published reach that a platform's preset reproduces.

use super::adoption::AdoptionFit;
use super::measurement::Platform::{self, FacebookPage, FacebookProfile, Instagram, LinkedInProfile, TikTok, YouTube};
use super::measurement::{Measurement, REFERENCE_FOLLOWERS};
use super::measurements::MEASUREMENTS;

/// A preset's platform, and the published reach there.
#[derive(Clone, Debug, PartialEq)]
pub struct Calibration {
    /// Id of the preset.
    pub preset: &'static str,
    /// Which platform.
    pub platform: Platform,
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
        (self.low * self.high).sqrt()
    }
}

impl Calibration {
    /// That of a preset, where it has a platform.
    pub fn of(preset: &str) -> Option<&'static Calibration> {
        CALIBRATIONS.iter().find(|calibration| calibration.preset == preset)
    }

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

/// Every preset with a platform.
pub static CALIBRATIONS: [Calibration; 10] = [
    published("linkedin-2026", LinkedInProfile, in_year(2026), (0.05, 0.08), REFERENCE_FOLLOWERS),
    published("instagram-2026", Instagram, in_year(2025), (0.035, 0.035), REFERENCE_FOLLOWERS),
    published("tiktok-2026", TikTok, in_year(2025), (0.14, 0.14), REFERENCE_FOLLOWERS),
    published("tiktok-2021", TikTok, in_year(2022), (0.1623, 0.1623), REFERENCE_FOLLOWERS),
    published("facebook-page-2026", FacebookPage, in_year(2025), (0.0165, 0.0165), REFERENCE_FOLLOWERS),
    published("facebook-page-2014", FacebookPage, Some(MARCH_2014), (0.0651, 0.0651), REFERENCE_FOLLOWERS),
    published("facebook-page-2012", FacebookPage, Some(FEBRUARY_2012), (0.16, 0.16), REFERENCE_FOLLOWERS),
    published("facebook-profile-claimed", FacebookProfile, None, (0.005, 0.005), FRIENDS),
    published("facebook-profile-2012", FacebookProfile, Some(JUNE_2012), (0.35, 0.35), FRIENDS_OF_A_TYPICAL_USER),
    published("youtube-2026", YouTube, in_year(2023), (0.04, 0.08), REFERENCE_FOLLOWERS),
];

/// A profile's greatest number of friends.
const FRIENDS: f64 = 5_000.0;

/// Friends of the users whose logs of 2012 were counted: typical users.
const FRIENDS_OF_A_TYPICAL_USER: f64 = 300.0;

const FEBRUARY_2012: f64 = 2012.0 + 1.5 / 12.0;
const JUNE_2012: f64 = 2012.0 + 5.5 / 12.0;
const MARCH_2014: f64 = 2014.0 + 2.5 / 12.0;

const fn in_year(year: u16) -> Option<f64> {
    Some(year as f64 + 0.5)
}

const fn published(
    preset: &'static str,
    platform: Platform,
    measured: Option<f64>,
    rate: (f64, f64),
    followers: f64,
) -> Calibration {
    Calibration { preset, platform, target: Target { date: measured, low: rate.0, high: rate.1, followers } }
}
