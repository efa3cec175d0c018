//! What the table knows about one input, and how its values are rounded.

use super::unit::Unit;

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
    /// Clients who recommend.
    Clients,
    /// People who find a piece, or to whom a reader passes it on.
    Found,
    /// From inquiry to customer.
    Conversations,
    /// Hours and costs.
    Effort,
    /// The platform fails, the user stops, a bad story goes round.
    Events,
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

/// One row of the table; `K` is the key that the table makes of its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<K> {
    /// The input this row describes.
    pub key: K,
    /// The key's full name, as in files and formulas.
    pub name: &'static str,
    /// The key's short name in links.
    pub link: &'static str,
    /// What it means, in English, for programmers; readers find its name and help in `www/words/locales`.
    pub meaning: &'static str,
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
    /// The value at which an input that came later changes nothing, for links that were made before it; `None` for
    /// inputs that every version of links knows.
    pub neutral: Option<f64>,
    /// 10th and 90th percentile, where the input is uncertain.
    pub plausible: Option<(f64, f64)>,
    /// What the default rests on.
    pub basis: Basis,
    /// Source or remark, in English; empty where there is none.
    pub source: &'static str,
    /// Address of the source, where there is one; empty otherwise.
    pub url: &'static str,
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
            Self::Clients => "Clients",
            Self::Found => "Found",
            Self::Conversations => "Conversations",
            Self::Effort => "Effort",
            Self::Events => "Events",
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

/// The values that an input can take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Least value.
    pub min: f64,
    /// Greatest value.
    pub max: f64,
    /// Decimals that a value keeps.
    pub decimals: u32,
}

impl<K: Copy> Row<K> {
    /// The values that it can take.
    pub fn bounds(&self) -> Bounds {
        Bounds { min: self.min, max: self.max, decimals: self.decimals() }
    }

    /// The digits behind the decimal point that a value keeps when it is shown, linked and computed: two more than the
    /// slider's step needs, none for whole figures. A typed value is kept exactly as far as a link can carry it, so
    /// that what is shown is what is shared.
    pub const fn decimals(&self) -> u32 {
        if self.whole { 0 } else { step_decimals(self.step) + 2 }
    }

    /// The nearest value within the bounds, rounded; the default for `NaN`.
    pub fn settled(&self, value: f64) -> f64 {
        if value.is_nan() { self.default } else { self.bounds().nearest(value) }
    }
}

impl Bounds {
    /// The value at its decimals; `NaN` stays `NaN`.
    pub fn rounded(&self, value: f64) -> f64 {
        libm::round(value * self.grid()) / self.grid()
    }

    /// The nearest value within the bounds, rounded.
    pub fn nearest(&self, value: f64) -> f64 {
        self.rounded(value.clamp(self.min, self.max))
    }

    /// Steps of the last decimal in one.
    pub fn grid(&self) -> f64 {
        power_of_ten(self.decimals)
    }
}

/// 10^`exponent` for the few decimals a value can have, exactly.
const fn power_of_ten(exponent: u32) -> f64 {
    let (mut power, mut left) = (1.0, exponent);
    while left > 0 {
        power *= 10.0;
        left -= 1;
    }
    power
}

/// How many decimals a step such as 0.005 shows.
const fn step_decimals(step: f64) -> u32 {
    let (mut decimals, mut scaled) = (0, step);
    while decimals < 6 && (scaled - (scaled + 0.5) as i64 as f64).abs() >= 1e-9 {
        decimals += 1;
        scaled = step * power_of_ten(decimals);
    }
    decimals
}
