//! What others measured: published reach rates of single posts, and how far the model's curve lies from them.
//!
//! The rows are those of `data/reach_rates.csv` that tell what one post reaches. They come from many counters with
//! many definitions, some of them vendors who sell the remedy for what they measure; so they are points, never a line.

mod table;

pub use table::MEASUREMENTS;

use crate::adoption_fits::{self, AdoptionFit};
use crate::format::whole;
use crate::model::platform::reach_rate;
use crate::parameters::Inputs;
use crate::texts::Text;

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
    pub fn name(self) -> Text {
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
        Text { en, de }
    }

    /// How far the platform had grown, and when.
    pub fn adoption(self) -> &'static AdoptionFit {
        match self {
            Self::FacebookPage | Self::FacebookProfile => &adoption_fits::FACEBOOK,
            Self::Instagram => &adoption_fits::INSTAGRAM,
            Self::LinkedInPage | Self::LinkedInProfile => &adoption_fits::LINKEDIN,
            Self::TikTok => &adoption_fits::TIKTOK,
            Self::Twitter => &adoption_fits::TWITTER,
            Self::YouTube => &adoption_fits::YOUTUBE,
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
    pub metric: &'static Text,
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

    /// The date as month and year, or as the year alone where no month was given; empty where there is none.
    pub fn date_text(&self) -> String {
        let Some(date) = self.date else { return String::new() };
        let (year, months) = (libm::floor(date), (date - libm::floor(date)) * 12.0);
        let mut text = String::new();
        // The middle of a month lies half a month after its beginning, the middle of a year does not.
        if (months - libm::round(months)).abs() > 0.25 {
            let month = libm::floor(months) as i64 + 1;
            text.push_str(if month < 10 { "0" } else { "" });
            text.push_str(&whole(month));
            text.push('/');
        }
        text.push_str(&whole(year as i64));
        text
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

/// How far the model's curve lies from measurements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deviation {
    /// Measurements compared.
    pub points: usize,
    /// Root mean square of ln(model / measured).
    pub log_rmse: f64,
    /// Mean of ln(model / measured): above 0 where the model reaches more than was measured.
    pub log_bias: f64,
    /// Median of |ln(model / measured)|.
    pub log_median: f64,
}

impl Deviation {
    /// The factor that corresponds to the root mean square: e to that power.
    pub fn factor(&self) -> f64 {
        libm::exp(self.log_rmse)
    }

    /// The factor within which half of the measurements lie.
    pub fn typical_factor(&self) -> f64 {
        libm::exp(self.log_median)
    }

    /// Compares the curve of `inputs` with the comparable, dated measurements that `chosen` picks; `None` where it picks
    /// none.
    pub fn of(inputs: &Inputs, chosen: impl Fn(&Measurement) -> bool) -> Option<Self> {
        let errors = MEASUREMENTS.iter().filter(|measurement| measurement.comparable() && chosen(measurement));
        let mut errors: Vec<f64> = errors
            .filter_map(|measurement| Some(libm::log(measurement.modelled(inputs)? / measurement.rate)))
            .collect();
        if errors.is_empty() {
            return None;
        }
        let mean = |power: i32| errors.iter().map(|error| error.powi(power)).sum::<f64>() / errors.len() as f64;
        let (log_rmse, log_bias) = (libm::sqrt(mean(2)), mean(1));
        errors.iter_mut().for_each(|error| *error = error.abs());
        errors.sort_unstable_by(f64::total_cmp);
        Some(Self { points: errors.len(), log_rmse, log_bias, log_median: errors[errors.len() / 2] })
    }
}

/// How far the curve of a scenario lies from the published reach of Facebook pages, mere claims left out.
pub fn model_deviation(inputs: &Inputs) -> Option<Deviation> {
    Deviation::of(inputs, |measurement| {
        measurement.platform == Platform::FacebookPage && measurement.evidence != Evidence::Claim
    })
}

/// The defaults with the attention figures that Facebook itself published, nothing fitted to reach: of 1,500 posts that
/// compete for a reader's day, about 300 are shown ("News Feed FYI", Facebook for Business, August 2013). `supply` is
/// the 1,500 carried from the growth stage of that month to a saturated platform.
pub fn facebook_attention() -> Inputs {
    let inputs = Inputs::default();
    let stage = adoption_fits::FACEBOOK.stage_at(AUGUST_2013);
    Inputs { attention: 300.0, supply: 1_500.0 / libm::pow(stage, inputs.crowding), ..inputs }
}

/// The middle of August 2013.
const AUGUST_2013: f64 = 2013.0 + 7.5 / 12.0;
