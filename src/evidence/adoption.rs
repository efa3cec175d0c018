//! How far each platform has grown: Bass curves fitted to published user counts.
//!
//! Each curve is the least-squares fit of `M · F(t − launch)` to the counts of one series of `data/platform_users.csv`,
//! where F is the adoption curve of [`crate::model::platform::Adoption`], M the ceiling in people and the launch date is
//! known, not fitted. Squared errors in people, as Bass (1969) estimated, weigh the large, well counted years; squared
//! errors of logarithms would let the first thousands of members decide. One series is one kind of count by one
//! counter: monthly users as the company states them where it does, never two vendors in one curve. The
//! curves are generated: `data/adoption.json` names the series, `cargo xtask generate` fits them, the tests refit them.
//!
//! A Bass ceiling is a forecast, and a shaky one: [`AdoptionFit::stage_without_latest`] says what the stage of
//! [`REFERENCE_DATE`] would have been if up to a third of the counts had not been published yet.

mod fits;

pub use fits::{ADOPTION_FITS, FACEBOOK, INSTAGRAM, LINKEDIN, TIKTOK, TWITTER, YOUTUBE};

use crate::inputs::bilingual::Bilingual;
use crate::model::platform::Adoption;

/// The date at which the stability of the fits is compared: the middle of 2026.
pub const REFERENCE_DATE: f64 = 2026.5;

/// A platform's growth, fitted to one series of published counts.
#[derive(Clone, Debug, PartialEq)]
pub struct AdoptionFit {
    /// The platform's name.
    pub name: &'static str,
    /// The series in `data/platform_users.csv`: its `platform`, and a part of `source` that picks its rows.
    pub series: (&'static str, &'static [&'static str]),
    /// What the series counts, in English and German.
    pub counts: Bilingual,
    /// Opening to the public, as a fractional year.
    pub launch: f64,
    /// p and q, per year.
    pub adoption: Adoption,
    /// M, people in the end.
    pub ceiling: f64,
    /// Counts fitted.
    pub points: u32,
    /// First and last date of the counts.
    pub dates: (f64, f64),
    /// Root mean square of ln(fit / count).
    pub log_rmse: f64,
    /// Least and greatest stage at [`REFERENCE_DATE`] when the latest one to ⌊n/3⌋ counts are left out of the fit.
    pub stage_without_latest: (f64, f64),
}

impl AdoptionFit {
    /// Share of the final users at `date` (a fractional year); 0 before the launch.
    pub fn stage_at(&self, date: f64) -> f64 {
        self.adoption.stage_at((date - self.launch).max(0.0))
    }

    /// Users at `date`.
    pub fn users_at(&self, date: f64) -> f64 {
        self.ceiling * self.stage_at(date)
    }
}
