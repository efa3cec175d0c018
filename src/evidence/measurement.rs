//! What a published reach rate is: where, when, by whom, and what exactly was counted.

use super::adoption::{self, AdoptionFit};
use crate::inputs::Inputs;
use crate::inputs::bilingual::Bilingual;
use crate::model::platform::reach_rate;

/// Where a post was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is named by its own name")]
pub enum Platform {
    FacebookPage,
    FacebookProfile,
    Instagram,
    LinkedInPage,
    LinkedInProfile,
    TikTok,
    Twitter,
    YouTube,
}

impl Platform {
    /// Every platform with a measurement.
    pub const ALL: [Platform; 8] = [
        Platform::FacebookPage,
        Platform::FacebookProfile,
        Platform::Instagram,
        Platform::LinkedInPage,
        Platform::LinkedInProfile,
        Platform::TikTok,
        Platform::Twitter,
        Platform::YouTube,
    ];

    /// The name a reader knows it by.
    pub fn name(self) -> Bilingual {
        let (en, de) = match self {
            Self::FacebookPage => ("Facebook page", "Facebook-Seite"),
            Self::FacebookProfile => ("Facebook profile", "Facebook-Profil"),
            Self::Instagram => ("Instagram", "Instagram"),
            Self::LinkedInPage => ("LinkedIn company page", "LinkedIn-Unternehmensseite"),
            Self::LinkedInProfile => ("LinkedIn profile", "LinkedIn-Profil"),
            Self::TikTok => ("TikTok", "TikTok"),
            Self::Twitter => ("Twitter/X", "Twitter/X"),
            Self::YouTube => ("YouTube", "YouTube"),
        };
        Bilingual { en, de }
    }

    /// How far the platform had grown, and when.
    pub fn adoption(self) -> &'static AdoptionFit {
        match self {
            Self::FacebookPage | Self::FacebookProfile => &adoption::FACEBOOK,
            Self::Instagram => &adoption::INSTAGRAM,
            Self::LinkedInPage | Self::LinkedInProfile => &adoption::LINKEDIN,
            Self::TikTok => &adoption::TIKTOK,
            Self::Twitter => &adoption::TWITTER,
            Self::YouTube => &adoption::YOUTUBE,
        }
    }
}

/// What a figure rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// Published by those who measured it.
    Primary,
    /// A measurement as somebody else quotes it.
    Secondary,
    /// Computed from published figures.
    Derived,
    /// Quoted, but not found in the text it is quoted from.
    Unconfirmed,
    /// Asserted without a measurement behind it.
    Claim,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// People whom one post reached, for each follower: the model's r.
    Reach,
    /// Views of one post, for each follower; more than people, so not comparable with r.
    Views,
}

/// Who published a figure, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Who.
    pub name: &'static str,
    /// Where; empty where no page is known.
    pub url: &'static str,
}

/// One published figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Measurement {
    /// Where the posts were published.
    pub platform: Platform,
    /// When, as a fractional year: the middle of the month or year that is given. An undated figure has no place on a
    /// chart.
    pub date: Option<f64>,
    /// What was published: people or views for each follower and post.
    pub rate: f64,
    /// Whether people or views were counted.
    pub measure: Measure,
    /// The definition, in short.
    pub metric: &'static Bilingual,
    /// Who published it.
    pub source: &'static Source,
    /// What it rests on.
    pub evidence: Evidence,
    /// Followers of the accounts measured: the geometric middle of the band, where a band is given.
    pub followers: Option<f64>,
}

impl Measurement {
    /// Whether the figure means what the model's r means: people, per post, as a share of the followers.
    pub fn comparable(&self) -> bool {
        self.measure == Measure::Reach
    }

    /// The platform's growth stage at the date of the figure.
    pub fn stage(&self) -> Option<f64> {
        self.date.map(|date| self.platform.adoption().stage_at(date))
    }

    /// The model's r for the accounts measured, at the stage of that date; accounts of unknown size count as the
    /// model's reference account.
    pub fn modelled(&self, inputs: &Inputs) -> Option<f64> {
        self.stage().map(|stage| reach_rate(inputs, stage, self.followers.unwrap_or(REFERENCE_FOLLOWERS), 1.0))
    }
}

/// Followers of an account whose size was not published; at this size the model's size effect is 1.
pub const REFERENCE_FOLLOWERS: f64 = 10_000.0;
