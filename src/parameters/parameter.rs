//! What the table knows about one input, and how its values are rounded and laid on a slider.

use super::table::{Key, PARAMETERS};

/// The chapter of the model that an input belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Growth stage and what one post reaches.
    Platform,
    /// Followers and their cap.
    Social,
    /// The email list.
    Email,
    /// How readers become inquiries.
    Readers,
    /// Partners who recommend.
    Partners,
    /// From inquiry to customer.
    Conversations,
    /// Hours and costs.
    Effort,
    /// A failure of the platform.
    Shock,
    /// How far the forecast goes.
    Horizon,
}

/// Whether the user decides an input or assumes it about the world; only assumptions are uncertain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The user's own choice or figure.
    Decision,
    /// Something believed about the world.
    Assumption,
}

/// The unit of an input; shares lie between 0 and 1 and are shown as percentages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each unit is named by its own name")]
pub enum Unit {
    Share,
    PerYear,
    PostsPerDay,
    Exponent,
    Factor,
    ShareOfFollowers,
    People,
    PerMonth,
    PeoplePerMonth,
    SharePerMonth,
    SharePerMail,
    SharePerYear,
    EuroPerMonth,
    Euro,
    Contacts,
    Months,
    PeoplePerYear,
    Years,
    PerPartnerAndYear,
    Hours,
    HoursPerMonth,
    EuroPer1000,
    EuroPerSubscriberAndMonth,
    Month,
}

/// How a slider spreads the values over its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Equal steps.
    Linear,
    /// Equal factors; a range that starts at 0 starts its factors at one step.
    Log,
}

/// What a default rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A published measurement.
    Published,
    /// Computed from published measurements.
    Derived,
    /// Our own judgement.
    Judgement,
    /// The user's own figure.
    User,
}

/// One row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The input this row describes.
    pub key: Key,
    /// The key's full name, as in files and formulas.
    pub name: &'static str,
    /// The key's short name in links.
    pub link: &'static str,
    /// The part of the model that uses it.
    pub group: Group,
    /// Decision or assumption.
    pub kind: Kind,
    /// Unit of `min`, `max`, `step`, `default` and `plausible`.
    pub unit: Unit,
    /// Least allowed value.
    pub min: f64,
    /// Greatest allowed value.
    pub max: f64,
    /// Step of the slider on a linear scale, and the measure of rounding on both.
    pub step: f64,
    /// Whole figures only.
    pub whole: bool,
    /// How the slider spreads its values.
    pub scale: Scale,
    /// The value before anybody chose one.
    pub default: f64,
    /// 10th and 90th percentile, where the input is uncertain.
    pub plausible: Option<(f64, f64)>,
    /// What the default rests on.
    pub basis: Basis,
    /// Source or remark, in English; empty where there is none.
    pub source: &'static str,
}

impl Group {
    /// Its name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Platform => "Platform",
            Self::Social => "Social",
            Self::Email => "Email",
            Self::Readers => "Readers",
            Self::Partners => "Partners",
            Self::Conversations => "Conversations",
            Self::Effort => "Effort",
            Self::Shock => "Shock",
            Self::Horizon => "Horizon",
        }
    }
}

impl Kind {
    /// Its name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Decision => "Decision",
            Self::Assumption => "Assumption",
        }
    }
}

impl Basis {
    /// Its name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Published => "Published",
            Self::Derived => "Derived",
            Self::Judgement => "Judgement",
            Self::User => "User",
        }
    }
}

impl Unit {
    /// Its name in texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Share => "Share",
            Self::PerYear => "PerYear",
            Self::PostsPerDay => "PostsPerDay",
            Self::Exponent => "Exponent",
            Self::Factor => "Factor",
            Self::ShareOfFollowers => "ShareOfFollowers",
            Self::People => "People",
            Self::PerMonth => "PerMonth",
            Self::PeoplePerMonth => "PeoplePerMonth",
            Self::SharePerMonth => "SharePerMonth",
            Self::SharePerMail => "SharePerMail",
            Self::SharePerYear => "SharePerYear",
            Self::EuroPerMonth => "EuroPerMonth",
            Self::Euro => "Euro",
            Self::Contacts => "Contacts",
            Self::Months => "Months",
            Self::PeoplePerYear => "PeoplePerYear",
            Self::Years => "Years",
            Self::PerPartnerAndYear => "PerPartnerAndYear",
            Self::Hours => "Hours",
            Self::HoursPerMonth => "HoursPerMonth",
            Self::EuroPer1000 => "EuroPer1000",
            Self::EuroPerSubscriberAndMonth => "EuroPerSubscriberAndMonth",
            Self::Month => "Month",
        }
    }

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::PerYear => "per year",
            Self::PostsPerDay => "posts per day",
            Self::Exponent => "exponent",
            Self::Factor => "factor",
            Self::ShareOfFollowers => "share of followers",
            Self::People => "people",
            Self::PerMonth => "per month",
            Self::PeoplePerMonth => "people per month",
            Self::SharePerMonth => "share per month",
            Self::SharePerMail => "share per mail",
            Self::SharePerYear => "share per year",
            Self::EuroPerMonth => "EUR per month",
            Self::Euro => "EUR",
            Self::Contacts => "contacts",
            Self::Months => "months",
            Self::PeoplePerYear => "people per year",
            Self::Years => "years",
            Self::PerPartnerAndYear => "per partner and year",
            Self::Hours => "hours",
            Self::HoursPerMonth => "hours per month",
            Self::EuroPer1000 => "EUR per 1000",
            Self::EuroPerSubscriberAndMonth => "EUR per subscriber and month",
            Self::Month => "month",
        }
    }
}

impl Key {
    /// Every key, in table order.
    pub fn all() -> impl Iterator<Item = Key> {
        PARAMETERS.iter().map(|parameter| parameter.key)
    }

    /// The row of this key.
    pub fn parameter(self) -> &'static Parameter {
        &PARAMETERS[self as usize]
    }

    /// The key with this full name.
    pub fn from_name(name: &str) -> Option<Key> {
        PARAMETERS.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.key)
    }

    /// The key with this short or full name, as links accept both.
    pub fn from_link(name: &str) -> Option<Key> {
        PARAMETERS
            .iter()
            .find(|parameter| parameter.link == name || parameter.name == name)
            .map(|parameter| parameter.key)
    }
}

impl Parameter {
    /// The digits behind the decimal point that a value keeps when it is shown, linked and computed: two more than the
    /// slider's step needs, none for whole figures. A typed value is kept exactly as far as a link can carry it, so
    /// that what is shown is what is shared.
    pub fn decimals(&self) -> u32 {
        if self.whole { 0 } else { step_decimals(self.step) + 2 }
    }

    /// Rounds to [`Parameter::decimals`]; `NaN` stays `NaN`.
    pub fn rounded(&self, value: f64) -> f64 {
        let units = power_of_ten(self.decimals());
        libm::round(value * units) / units
    }

    /// The nearest value within the bounds, rounded; the default for `NaN`.
    pub fn settled(&self, value: f64) -> f64 {
        if value.is_nan() { self.default } else { self.rounded(value.clamp(self.min, self.max)) }
    }

    /// Where a value lies on the slider, from 0 at `min` to 1 at `max`.
    pub fn position(&self, value: f64) -> f64 {
        let value = value.clamp(self.min, self.max);
        match self.scale {
            Scale::Linear => (value - self.min) / (self.max - self.min),
            Scale::Log => self.stretched(value) / self.stretched(self.max),
        }
    }

    /// The value at a place on the slider: whole steps on a linear scale, two significant digits (three from 5 on
    /// the leading digit down) on a logarithmic one, so that a drag lands on figures one can say aloud.
    pub fn at_position(&self, position: f64) -> f64 {
        let position = position.clamp(0.0, 1.0);
        let value = match self.scale {
            Scale::Linear => self.min + libm::round(position * (self.max - self.min) / self.step) * self.step,
            Scale::Log => self.speakable(self.offset() * libm::expm1(position * self.stretched(self.max)) + self.min),
        };
        self.settled(value)
    }

    /// The positions a slider can take, so that one step of the keyboard is one step of the value.
    pub fn positions(&self) -> u32 {
        match self.scale {
            Scale::Linear => libm::round((self.max - self.min) / self.step) as u32,
            Scale::Log => 240,
        }
    }

    /// ln(1 + (value − min) / offset): near-linear for the first steps, logarithmic beyond, and defined at 0.
    fn stretched(&self, value: f64) -> f64 {
        libm::log1p((value - self.min) / self.offset())
    }

    /// Where the logarithmic slider turns from linear to logarithmic.
    fn offset(&self) -> f64 {
        if self.min > 0.0 { self.min } else { self.step }
    }

    /// Rounds to two significant digits, but never finer than a tenth of the step.
    fn speakable(&self, value: f64) -> f64 {
        if value <= 0.0 {
            return 0.0;
        }
        let digits = libm::floor(libm::log10(value)) as i32 - 1;
        let unit = libm::pow(10.0, f64::from(digits)).max(self.step / 10.0);
        libm::round(value / unit) * unit
    }
}

/// 10^`exponent` for the few decimals a value can have, exactly.
fn power_of_ten(exponent: u32) -> f64 {
    (0..exponent).fold(1.0, |power, _| power * 10.0)
}

/// How many decimals a step such as 0.005 shows.
fn step_decimals(step: f64) -> u32 {
    (0..6)
        .find(|&decimals| {
            let scaled = step * power_of_ten(decimals);
            (scaled - libm::round(scaled)).abs() < 1e-9
        })
        .unwrap_or(6)
}
