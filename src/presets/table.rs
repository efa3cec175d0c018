//! The presets and their values: made by the rule in the parent module, which the tests repeat.

use super::{Place, Preset, Subject, Target};
use crate::measurements::Platform::{self, FacebookPage, FacebookProfile, Instagram, LinkedInProfile, TikTok, YouTube};
use crate::measurements::REFERENCE_FOLLOWERS;
use crate::parameters::Key;

/// Every preset, platforms first.
pub static PRESETS: [Preset; 12] = [
    Preset {
        id: "linkedin-2026",
        subject: Subject::Platform,
        claim: true,
        place: published(LinkedInProfile, 2026.5, in_year(2026), (0.05, 0.08), REFERENCE_FOLLOWERS),
        assumptions: &values(0.689, 0.0046, 0.19, 4179.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "instagram-2026",
        subject: Subject::Platform,
        claim: false,
        place: published(Instagram, 2026.5, in_year(2025), (0.035, 0.035), REFERENCE_FOLLOWERS),
        assumptions: &values(0.859, 0.0093, 0.34, 4563.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "tiktok-2026",
        subject: Subject::Platform,
        claim: false,
        place: published(TikTok, 2026.5, in_year(2025), (0.14, 0.14), REFERENCE_FOLLOWERS),
        assumptions: &values(0.965, 0.05, 0.49, 675.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "tiktok-2021",
        subject: Subject::Platform,
        claim: false,
        place: published(TikTok, 2021.5, in_year(2022), (0.1623, 0.1623), REFERENCE_FOLLOWERS),
        assumptions: &values(0.572, 0.05, 0.49, 2081.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "facebook-page-2026",
        subject: Subject::Platform,
        claim: false,
        place: published(FacebookPage, 2026.5, in_year(2025), (0.0165, 0.0165), REFERENCE_FOLLOWERS),
        assumptions: &values(0.937, 0.0106, 0.25, 8544.0, 0.3628, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "facebook-page-2014",
        subject: Subject::Platform,
        claim: false,
        place: published(FacebookPage, MARCH_2014, Some(MARCH_2014), (0.0651, 0.0651), REFERENCE_FOLLOWERS),
        assumptions: &values(0.35, 0.0106, 0.25, 12520.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "facebook-page-2012",
        subject: Subject::Platform,
        claim: false,
        place: published(FacebookPage, FEBRUARY_2012, Some(FEBRUARY_2012), (0.16, 0.16), REFERENCE_FOLLOWERS),
        assumptions: &values(0.227, 0.0106, 0.25, 8932.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "youtube-300",
        subject: Subject::Story,
        claim: true,
        place: published(YouTube, 2026.5, in_year(2023), (0.04, 0.08), REFERENCE_FOLLOWERS),
        assumptions: &values(0.944, 0.0265, 0.21, 3000.0, 0.1155, NO_CAP),
        decisions: &[(Key::followers, 300.0), (Key::new_followers, 5.0), (Key::posts, 4.0)],
    },
    Preset {
        id: "facebook-profile-claimed",
        subject: Subject::Story,
        claim: true,
        place: published(FacebookProfile, 2026.5, None, (0.005, 0.005), FRIENDS),
        assumptions: &values(0.937, 0.0106, 0.25, 11741.0, 0.95, FRIENDS),
        decisions: &[(Key::followers, FRIENDS)],
    },
    Preset {
        id: "facebook-profile-2012",
        subject: Subject::Story,
        claim: false,
        place: published(FacebookProfile, JUNE_2012, Some(JUNE_2012), (0.35, 0.35), FRIENDS),
        assumptions: &values(0.245, 0.0106, 0.25, 3130.0, 0.5, FRIENDS),
        decisions: &[(Key::followers, FRIENDS)],
    },
    Preset {
        id: "list-100000",
        subject: Subject::Story,
        claim: false,
        place: None,
        assumptions: &[],
        decisions: &[(Key::subscribers, 100_000.0), (Key::signups, 500.0), (Key::mails, 4.0), (Key::segmentation, 0.5)],
    },
    Preset {
        id: "network",
        subject: Subject::Story,
        claim: false,
        place: None,
        assumptions: &[(Key::referrals, 1.5), (Key::maturity, 3.0)],
        decisions: &[(Key::posts, 2.0), (Key::partners, 8.0), (Key::new_partners, 8.0), (Key::partner_capacity, 50.0)],
    },
];

/// A profile's greatest number of friends.
const FRIENDS: f64 = 5_000.0;

/// The greatest `cap`, for platforms that set none.
const NO_CAP: f64 = 100_000_000.0;

const FEBRUARY_2012: f64 = 2012.0 + 1.5 / 12.0;
const JUNE_2012: f64 = 2012.0 + 5.5 / 12.0;
const MARCH_2014: f64 = 2014.0 + 2.5 / 12.0;

const fn in_year(year: u16) -> Option<f64> {
    Some(year as f64 + 0.5)
}

const fn published(
    platform: Platform,
    date: f64,
    measured: Option<f64>,
    rate: (f64, f64),
    followers: f64,
) -> Option<Place> {
    Some(Place { platform, date, target: Target { date: measured, low: rate.0, high: rate.1, followers } })
}

const fn values(stage: f64, innovation: f64, imitation: f64, supply: f64, throttle: f64, cap: f64) -> [(Key, f64); 6] {
    [
        (Key::stage, stage),
        (Key::innovation, innovation),
        (Key::imitation, imitation),
        (Key::supply, supply),
        (Key::throttle, throttle),
        (Key::cap, cap),
    ]
}
