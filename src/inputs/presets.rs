//! Scenarios to start from: platforms at a date, and examples.
//!
//! A platform preset sets what is assumed about a platform and nothing that its user decides. Its values follow from
//! published figures by one rule, which the tests repeat:
//!
//! 1. `stage`, `innovation` and `imitation` are those of the platform's [adoption fit](crate::evidence::adoption) at the date.
//! 2. `throttle_onset` is 2, and 0 where the feed recommends from the start.
//! 3. `throttle` is `T / s^throttle_onset`, where T is the latest [measured share](crate::evidence::feed) of the feed that the
//!    operator takes, and s the stage of the middle of 2026; one for all dates, rounded to 0.01, at most 0.95.
//! 4. `supply` is such that an account of the size measured reaches the published rate; rounded to 10.
//! 5. `recommended` is the unpaid part of T, where that is published.
//! 6. Every other assumption of the platform group takes its default, so that no two presets mix; and `cap` is the
//!    platform's own.
//!
//! An example is somebody's situation, so it sets that person's decisions too.

use super::preset::{Preset, Subject};
use super::table::Key;

impl Preset {
    /// The preset of this name.
    pub fn from_id(id: &str) -> Option<&'static Preset> {
        PRESETS.iter().find(|preset| preset.id == id)
    }

    /// The platform whose assumptions it makes: itself, where it describes one; none, where it keeps to the defaults.
    pub fn platform(&self) -> Option<&'static Preset> {
        PRESETS.iter().find(|other| other.subject == Subject::Platform && other.assumptions == self.assumptions)
    }
}

/// Every preset, platforms first.
pub static PRESETS: [Preset; 18] = [
    platform("linkedin-2026", MIDDLE_OF_2026, &values(0.689, LINKEDIN, 3_010.0, NO_CAP)).claimed(),
    platform("instagram-2026", MIDDLE_OF_2026, &values(0.859, INSTAGRAM, 2_340.0, NO_CAP)),
    platform("tiktok-2026", MIDDLE_OF_2026, &values(0.965, TIKTOK, 180.0, NO_CAP)),
    platform("tiktok-2021", 2021.5, &values(0.572, TIKTOK, 330.0, NO_CAP)),
    platform("facebook-page-2026", MIDDLE_OF_2026, &values(0.937, FACEBOOK, 6_550.0, NO_CAP)),
    platform("facebook-page-2014", MARCH_2014, &values(0.35, FACEBOOK, 11_830.0, NO_CAP)),
    platform("facebook-page-2012", FEBRUARY_2012, &values(0.227, FACEBOOK, 8_710.0, NO_CAP)),
    platform("facebook-profile-claimed", MIDDLE_OF_2026, &PROFILE_AS_CLAIMED).claimed(),
    platform("facebook-profile-2012", JUNE_2012, &PROFILE_OF_2012),
    platform("youtube-2026", MIDDLE_OF_2026, &YOUTUBE_2026).claimed(),
    example(
        "starting-coach",
        &[],
        &[
            (Key::Followers, 200.0),
            (Key::PostsBefore, 4.0),
            (Key::Subscribers, 0.0),
            (Key::Signups, 5.0),
            (Key::MailsBefore, 0.0),
            (Key::History, 3.0),
            (Key::Partners, 0.0),
            (Key::PartnerTenure, 0.0),
            (Key::PastClients, 2.0),
            (Key::Findable, 0.0),
        ],
    ),
    example(
        "established-coach",
        &[],
        &[
            (Key::Followers, 2_500.0),
            (Key::Subscribers, 500.0),
            (Key::History, 36.0),
            (Key::Partners, 8.0),
            (Key::PartnerTenure, 3.0),
            (Key::PastClients, 30.0),
            (Key::Findable, 30.0),
        ],
    ),
    example(
        "network",
        &[(Key::Referrals, 0.8), (Key::Maturity, 2.5)],
        &[(Key::Posts, 2.0), (Key::Partners, 8.0), (Key::NewPartners, 8.0), (Key::PartnerCapacity, 30.0)],
    ),
    // Both set what tells them apart, so that one may follow the other.
    example("list-100000", &[(Key::FitEmail, 0.25), (Key::Closed, 0.15)], &large_list(0.0)),
    example("list-100000-qualified", &[(Key::FitEmail, 0.5), (Key::Closed, 0.35)], &large_list(1.0)),
    example(
        "youtube-300",
        &YOUTUBE_2026,
        &[
            (Key::Followers, 300.0),
            (Key::NewFollowers, 5.0),
            (Key::Posts, 4.0),
            (Key::PostsBefore, 4.0),
            (Key::Findable, 50.0),
            (Key::Evergreen, 1.0),
        ],
    )
    .at(MIDDLE_OF_2026),
    example("cap-claimed", &PROFILE_AS_CLAIMED, &[(Key::Followers, FRIENDS)]).at(MIDDLE_OF_2026).claimed(),
    example("cap-2012", &PROFILE_OF_2012, &[(Key::Followers, FRIENDS)]).at(JUNE_2012),
];

/// What the presets of one platform have in common, whatever their date.
struct Network {
    innovation: f64,
    imitation: f64,
    throttle_onset: f64,
    throttle: f64,
    recommended: f64,
}

/// The unpaid part of LinkedIn's feed is not published: the default stands in for it.
const LINKEDIN: Network =
    Network { innovation: 0.0046, imitation: 0.19, throttle_onset: 2.0, throttle: 0.76, recommended: 0.5 };
const INSTAGRAM: Network =
    Network { innovation: 0.0093, imitation: 0.34, throttle_onset: 2.0, throttle: 0.85, recommended: 0.6 };
const TIKTOK: Network =
    Network { innovation: 0.05, imitation: 0.49, throttle_onset: 0.0, throttle: 0.85, recommended: 0.97 };
const FACEBOOK: Network =
    Network { innovation: 0.0106, imitation: 0.25, throttle_onset: 2.0, throttle: 0.51, recommended: 0.53 };
const YOUTUBE: Network =
    Network { innovation: 0.0265, imitation: 0.21, throttle_onset: 0.0, throttle: 0.7, recommended: 1.0 };

static PROFILE_AS_CLAIMED: [(Key, f64); 8] = values(0.937, FACEBOOK, 24_220.0, FRIENDS);
static PROFILE_OF_2012: [(Key, f64); 8] = values(0.245, FACEBOOK, 4_620.0, FRIENDS);
static YOUTUBE_2026: [(Key, f64); 8] = values(0.944, YOUTUBE, 990.0, NO_CAP);

/// A profile's greatest number of friends.
const FRIENDS: f64 = 5_000.0;

/// The greatest `cap`, for platforms that set none.
const NO_CAP: f64 = 100_000_000.0;

const FEBRUARY_2012: f64 = 2012.0 + 1.5 / 12.0;
const JUNE_2012: f64 = 2012.0 + 5.5 / 12.0;
const MARCH_2014: f64 = 2014.0 + 2.5 / 12.0;
const MIDDLE_OF_2026: f64 = 2026.5;

const fn large_list(segmentation: f64) -> [(Key, f64); 3] {
    [(Key::Subscribers, 100_000.0), (Key::Signups, 500.0), (Key::Segmentation, segmentation)]
}

const fn values(stage: f64, network: Network, supply: f64, cap: f64) -> [(Key, f64); 8] {
    [
        (Key::Stage, stage),
        (Key::Innovation, network.innovation),
        (Key::Imitation, network.imitation),
        (Key::Supply, supply),
        (Key::Throttle, network.throttle),
        (Key::ThrottleOnset, network.throttle_onset),
        (Key::Recommended, network.recommended),
        (Key::Cap, cap),
    ]
}

const fn platform(id: &'static str, date: f64, assumptions: &'static [(Key, f64)]) -> Preset {
    Preset { id, subject: Subject::Platform, claim: false, date: Some(date), assumptions, decisions: &[] }
}

const fn example(id: &'static str, assumptions: &'static [(Key, f64)], decisions: &'static [(Key, f64)]) -> Preset {
    Preset { id, subject: Subject::Story, claim: false, date: None, assumptions, decisions }
}

impl Preset {
    /// Its platform's reach was only claimed, never measured.
    const fn claimed(self) -> Self {
        Self { claim: true, ..self }
    }

    /// It has a platform, at this date.
    const fn at(self, date: f64) -> Self {
        Self { date: Some(date), ..self }
    }
}
