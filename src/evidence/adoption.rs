//! How far each platform has grown: Bass curves fitted to published user counts.
//!
//! Each curve is the least-squares fit of `M · F(t − launch)` to the counts of one series of `data/platform_users.csv`,
//! where F is the adoption curve of [`crate::model::platform::Adoption`], M the ceiling in people and the launch date is
//! known, not fitted. Squared errors in people, as Bass (1969) estimated, weigh the large, well counted years; squared
//! errors of logarithms would let the first thousands of members decide. One series is one kind of count by one
//! counter: monthly users as the company states them where it does, never two vendors in one curve. The tests refit
//! every curve from the file.
//!
//! A Bass ceiling is a forecast, and a shaky one: [`AdoptionFit::stage_without_latest`] says what the stage of
//! [`REFERENCE_DATE`] would have been if up to a third of the counts had not been published yet.

use crate::inputs::bilingual::Bilingual;
use crate::inputs::bilingual::explanation;
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

/// Monthly active users as Facebook and Meta reported them every quarter, until Meta stopped in 2023. Facebook's earlier
/// milestones count whoever had ever signed up, and are left out.
pub static FACEBOOK: AdoptionFit = AdoptionFit {
    name: "Facebook",
    series: explanation(("Facebook", &["Facebook/Meta quarterly reports"]), ("", &[])),
    counts: explanation(
        Bilingual {
            en: "monthly users, quarterly reports of the company",
            de: "monatliche Nutzer, Quartalsberichte des Unternehmens",
        },
        Bilingual::NONE,
    ),
    launch: 2004.1,
    adoption: Adoption { innovation: 0.010619, imitation: 0.25329 },
    ceiling: 3515.7e6,
    points: 60,
    dates: (2009.25, 2024.0),
    log_rmse: 0.1238,
    stage_without_latest: (0.91037, 0.96253),
};

/// Monthly active users as Instagram and Meta announced them. Registered users before 2013 and outside estimates are
/// other counts, and are left out.
pub static INSTAGRAM: AdoptionFit = AdoptionFit {
    name: "Instagram",
    series: explanation(("Instagram", &["Instagram/Facebook announcements", "Meta announcement Sept 2025"]), ("", &[])),
    counts: explanation(
        Bilingual {
            en: "monthly users, announcements of the company",
            de: "monatliche Nutzer, Ankündigungen des Unternehmens",
        },
        Bilingual::NONE,
    ),
    launch: 2010.76,
    adoption: Adoption { innovation: 0.0092508, imitation: 0.33596 },
    ceiling: 3626.5e6,
    points: 14,
    dates: (2013.0833, 2025.75),
    log_rmse: 0.0995,
    stage_without_latest: (0.89293, 0.96399),
};

/// Registered members as LinkedIn stated them: all who ever signed up, of whom a quarter to two fifths look in within a
/// month. Monthly users were never published.
pub static LINKEDIN: AdoptionFit = AdoptionFit {
    name: "LinkedIn",
    series: explanation(("LinkedIn (registered members, not MAU)", &[""]), ("", &[])),
    counts: explanation(
        Bilingual {
            en: "registered members, statements of the company",
            de: "angemeldete Mitglieder, Angaben des Unternehmens",
        },
        Bilingual::NONE,
    ),
    launch: 2003.34,
    adoption: Adoption { innovation: 0.0045706, imitation: 0.19272 },
    ceiling: 1767.2e6,
    points: 26,
    dates: (2003.5, 2025.1667),
    log_rmse: 1.487,
    stage_without_latest: (0.87617, 0.98860),
};

/// Monthly active users outside China as the company stated them, four of the five to a court. Five points, none after
/// 2021: hardly more than a guess.
pub static TIKTOK: AdoptionFit = AdoptionFit {
    name: "TikTok",
    series: explanation(("TikTok", &[""]), ("", &[])),
    counts: explanation(
        Bilingual { en: "monthly users, statements of the company", de: "monatliche Nutzer, Angaben des Unternehmens" },
        Bilingual::NONE,
    ),
    launch: 2017.67,
    adoption: Adoption { innovation: 0.093397, imitation: 0.48981 },
    ceiling: 1638.0e6,
    points: 5,
    dates: (2018.0833, 2021.75),
    log_rmse: 0.1026,
    stage_without_latest: (0.82543, 0.82543),
};

/// Monthly active users as Twitter reported them every quarter, until it stopped in 2019. A later figure of its
/// management counts otherwise.
pub static TWITTER: AdoptionFit = AdoptionFit {
    name: "Twitter/X",
    series: explanation(("Twitter/X", &["Twitter quarterly reports"]), ("", &[])),
    counts: explanation(
        Bilingual {
            en: "monthly users, quarterly reports of the company",
            de: "monatliche Nutzer, Quartalsberichte des Unternehmens",
        },
        Bilingual::NONE,
    ),
    launch: 2006.54,
    adoption: Adoption { innovation: 0.0042866, imitation: 0.85198 },
    ceiling: 330.3e6,
    points: 37,
    dates: (2010.25, 2019.25),
    log_rmse: 0.033458,
    stage_without_latest: (0.99999, 1.00000),
};

/// Yearly users as collected by Our World in Data. YouTube's own four announcements changed their count between visitors
/// and users who logged in, and fix no ceiling at all.
pub static YOUTUBE: AdoptionFit = AdoptionFit {
    name: "YouTube",
    series: explanation(("YouTube (OWID)", &[""]), ("", &[])),
    counts: explanation(
        Bilingual { en: "users, collected by Our World in Data", de: "Nutzer, zusammengetragen von Our World in Data" },
        Bilingual::NONE,
    ),
    launch: 2005.35,
    adoption: Adoption { innovation: 0.026506, imitation: 0.21139 },
    ceiling: 2499.5e6,
    points: 14,
    dates: (2005.5, 2018.5),
    log_rmse: 0.5905,
    stage_without_latest: (0.89942, 0.99671),
};

/// Every fit.
pub static ADOPTION_FITS: [&AdoptionFit; 6] = [&FACEBOOK, &INSTAGRAM, &LINKEDIN, &TIKTOK, &TWITTER, &YOUTUBE];
