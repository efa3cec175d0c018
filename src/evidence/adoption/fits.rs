//! The fitted curves, their parameters to five digits.
//! Generated from `data/adoption.json` and `data/platform_users.csv` by `cargo xtask generate`: change it there.

use super::AdoptionFit;
use crate::inputs::bilingual::{Bilingual, explanation};
use crate::model::platform::Adoption;

/// Monthly active users as Facebook and Meta reported them every quarter, until Meta stopped in 2023. Facebook's
/// earlier milestones count whoever had ever signed up, and are left out.
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
    log_rmse: 0.12382,
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
    log_rmse: 0.099497,
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
    log_rmse: 1.4866,
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

/// Yearly users as collected by Our World in Data. YouTube's own four announcements changed their count between
/// visitors and users who logged in, and fix no ceiling at all.
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
    log_rmse: 0.59048,
    stage_without_latest: (0.89942, 0.99671),
};

/// Every fit.
pub static ADOPTION_FITS: [&AdoptionFit; 6] = [&FACEBOOK, &INSTAGRAM, &LINKEDIN, &TIKTOK, &TWITTER, &YOUTUBE];
