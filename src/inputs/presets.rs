//! Scenarios to start from: platforms at a date, and stories.
//!
//! A platform preset sets what is assumed about a platform and nothing that its user decides. Its values follow from
//! published figures by one rule, which the tests repeat:
//!
//! 1. `stage`, `innovation` and `imitation` are those of the platform's [adoption fit](crate::evidence::adoption) at the date.
//! 2. `supply` is Facebook's own figure of 1,500 competing posts in August 2013, carried to a saturated platform
//!    ([`crate::evidence::facebook_attention`]); other platforms published none, there it is the default.
//! 3. `throttle` is solved for, so that the reach rate of an account as large as those measured equals the published rate.
//! 4. Where no throttle does that, because the platform was too young to throttle or reaches more than the default
//!    supply allows, `throttle` keeps its default and `supply` is solved for; where even that leaves the bounds,
//!    `throttle` takes its greatest value first.
//! 5. Every other assumption of the platform group takes its default, so that no two presets mix.
//!
//! A story is about somebody's situation, so it sets that person's decisions too.

use super::preset::{Preset, Subject};
use super::table::Key;

impl Preset {
    /// The preset of this name.
    pub fn from_id(id: &str) -> Option<&'static Preset> {
        PRESETS.iter().find(|preset| preset.id == id)
    }
}

/// Every preset, platforms first.
pub static PRESETS: [Preset; 12] = [
    Preset {
        id: "linkedin-2026",
        subject: Subject::Platform,
        claim: true,
        date: Some(2026.5),
        assumptions: &values(0.689, 0.0046, 0.19, 4179.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "instagram-2026",
        subject: Subject::Platform,
        claim: false,
        date: Some(2026.5),
        assumptions: &values(0.859, 0.0093, 0.34, 4563.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "tiktok-2026",
        subject: Subject::Platform,
        claim: false,
        date: Some(2026.5),
        assumptions: &values(0.965, 0.05, 0.49, 675.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "tiktok-2021",
        subject: Subject::Platform,
        claim: false,
        date: Some(2021.5),
        assumptions: &values(0.572, 0.05, 0.49, 2081.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "facebook-page-2026",
        subject: Subject::Platform,
        claim: false,
        date: Some(2026.5),
        assumptions: &values(0.937, 0.0106, 0.25, 8544.0, 0.3628, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "facebook-page-2014",
        subject: Subject::Platform,
        claim: false,
        date: Some(MARCH_2014),
        assumptions: &values(0.35, 0.0106, 0.25, 12520.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "facebook-page-2012",
        subject: Subject::Platform,
        claim: false,
        date: Some(FEBRUARY_2012),
        assumptions: &values(0.227, 0.0106, 0.25, 8932.0, 0.5, NO_CAP),
        decisions: &[],
    },
    Preset {
        id: "youtube-300",
        subject: Subject::Story,
        claim: true,
        date: Some(2026.5),
        assumptions: &values(0.944, 0.0265, 0.21, 3000.0, 0.1155, NO_CAP),
        decisions: &[(Key::followers, 300.0), (Key::new_followers, 5.0), (Key::posts, 4.0)],
    },
    Preset {
        id: "facebook-profile-claimed",
        subject: Subject::Story,
        claim: true,
        date: Some(2026.5),
        assumptions: &values(0.937, 0.0106, 0.25, 11741.0, 0.95, FRIENDS),
        decisions: &[(Key::followers, FRIENDS)],
    },
    Preset {
        id: "facebook-profile-2012",
        subject: Subject::Story,
        claim: false,
        date: Some(JUNE_2012),
        assumptions: &values(0.245, 0.0106, 0.25, 3130.0, 0.5, FRIENDS),
        decisions: &[(Key::followers, FRIENDS)],
    },
    Preset {
        id: "list-100000",
        subject: Subject::Story,
        claim: false,
        date: None,
        assumptions: &[],
        decisions: &[(Key::subscribers, 100_000.0), (Key::signups, 500.0), (Key::mails, 4.0), (Key::segmentation, 0.5)],
    },
    Preset {
        id: "network",
        subject: Subject::Story,
        claim: false,
        date: None,
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
