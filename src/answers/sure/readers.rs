//! Do likes matter? Inquiries as a range, and the share of the silent ones as what it mostly is.

use super::claim::{Place, Reading, Sure, SureClaim};
use super::range::is_range;
use crate::answers::{Figure, inquiries_of_readers};
use crate::model::Month;
use crate::questions::Band;

pub(super) static CLAIMS: &[SureClaim] = &[
    SureClaim {
        key: "readers.unseen_share",
        place: Place::Verdict,
        holds: |sure| is_told(sure) && reactions(sure) == 0.0,
        figures: &[("share", |sure| Figure::WholeShare(silent(sure)))],
    },
    SureClaim {
        key: "readers.main_share",
        place: Place::Verdict,
        holds: |sure| is_told(sure) && silent(sure) >= 0.5,
        figures: ASKED,
    },
    SureClaim { key: "readers.active_share", place: Place::Verdict, holds: is_told, figures: ASKED },
    SureClaim {
        key: "sure.readers.range",
        place: Place::Behind,
        holds: is_told,
        figures: &[
            ("inquiries", |sure| Figure::About(inquiries(sure).p50)),
            ("low", |sure| Figure::About(inquiries(sure).p10)),
            ("high", |sure| Figure::About(inquiries(sure).p90)),
        ],
    },
];

static ASKED: &[(&str, Reading)] = &[
    ("reactions", |sure| Figure::People(reactions(sure))),
    ("share", |sure| Figure::WholeShare(silent(sure))),
    ("others", |sure| Figure::WholeShare(1.0 - silent(sure))),
];

/// Readers ask in the first year, and how many is not known.
fn is_told(sure: &Sure<'_>) -> bool {
    sure.outlook.summary.years.first().is_some_and(|year| year.silent_share.is_some()) && is_range(inquiries(sure))
}

fn reactions(sure: &Sure<'_>) -> f64 {
    sure.outlook.first().reactions
}

fn inquiries(sure: &Sure<'_>) -> Band {
    let [band] = sure.bands.year(0, |month| [inquiries_of_readers(month)]);
    band
}

/// What silent readers make of the inquiries of the first year, in the middle of all worlds.
fn silent(sure: &Sure<'_>) -> f64 {
    let of_silent = |month: &Month| month.inquiries_social_silent + month.inquiries_email_silent;
    sure.bands.share_of(0, |month| [of_silent(month), inquiries_of_readers(month)]).p50
}
