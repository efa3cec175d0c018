//! Section 1, platform: organic reach against growth stage.
//!
//! A platform that wants to grow shows everything; once posts are plenty, each one gets less, and the operator takes its
//! part: for ads, and for posts of strangers. Adoption follows Bass, F. M. (1969), "A new product growth for model
//! consumer durables", Management Science 15(5), 215–227.

use libm::{exp, expm1, log, log1p};

use crate::inputs::Inputs;

/// Followers of the account for which the size effect is 1.
const REFERENCE_FOLLOWERS: f64 = 10_000.0;

/// The adoption curve of a platform.
///
/// `F(A) = (1 − e^{−(p+q)A}) / (1 + (q/p) e^{−(p+q)A})`, where A is the age in years, p `innovation` and q
/// `imitation`, both per year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adoption {
    /// p, per year: adopters who need no example.
    pub innovation: f64,
    /// q, per year: adopters who follow others.
    pub imitation: f64,
}

impl Adoption {
    /// The adoption curve of a scenario.
    pub fn of(inputs: &Inputs) -> Self {
        Self { innovation: inputs.innovation, imitation: inputs.imitation }
    }

    /// Share of the final users at `age` (years); 0 at launch, towards 1 with time.
    ///
    /// ```
    /// use reach_calculator::model::platform::Adoption;
    /// let adoption = Adoption { innovation: 0.005, imitation: 0.2 };
    /// let age = adoption.age_at(0.65);
    /// assert!((adoption.stage_at(age) - 0.65).abs() < 1e-12);
    /// ```
    pub fn stage_at(&self, age: f64) -> f64 {
        let decayed = exp(-(self.innovation + self.imitation) * age);
        (1.0 - decayed) / (1.0 + self.imitation / self.innovation * decayed)
    }

    /// Age in years at which the share of final users is `stage`, 0 ≤ stage < 1.
    pub fn age_at(&self, stage: f64) -> f64 {
        -log((1.0 - stage) / (1.0 + self.imitation / self.innovation * stage)) / (self.innovation + self.imitation)
    }

    /// Growth stage `months` after it was `stage`.
    pub fn stage_after(&self, stage: f64, months: f64) -> f64 {
        self.stage_at(self.age_at(stage) + months / 12.0)
    }
}

/// A platform's feed at a growth stage: what the operator takes of it, and what competes for the rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Feed {
    stage: f64,
    /// Share that the operator takes, T.
    taken: f64,
    /// Slots left for posts of accounts that one follows, for each post that competes for them.
    slots_for_each: f64,
}

impl Feed {
    /// The feed at growth stage `stage`.
    ///
    /// `T(s) = throttle · s^throttle_onset`, `slots = attention · (1 − T)`, `rivals = supply · s^crowding`. Powers are
    /// written as `e^{y ln x}`: one logarithm serves both, and `pow` takes three times as long for digits that nobody
    /// needs here.
    pub fn at(inputs: &Inputs, stage: f64) -> Self {
        let grown = log(stage);
        let taken = inputs.throttle * exp(inputs.throttle_onset * grown);
        let rivals = inputs.supply * exp(inputs.crowding * grown);
        Self { stage, taken, slots_for_each: inputs.attention * (1.0 - taken) / rivals }
    }

    /// Share of the feed that the operator takes for ads and recommendations; below 1.
    ///
    /// ```
    /// use reach_calculator::{model::platform::Feed, inputs::Inputs};
    /// let inputs = Inputs { throttle: 0.5, throttle_onset: 2.0, ..Inputs::default() };
    /// assert!((Feed::at(&inputs, 0.8).taken() - 0.32).abs() < 1e-15);
    /// ```
    pub fn taken(&self) -> f64 {
        self.taken
    }

    /// Share of `followers` to whom one post is displayed, with the share `health` of the platform still standing (1
    /// without a shock); between 0 and `activity`.
    ///
    /// `r = activity · (1 − exp(−h · relevance · size(N) · slots / rivals))`.
    pub fn reach_rate(&self, inputs: &Inputs, followers: f64, health: f64) -> f64 {
        let contacts = inputs.relevance * size(inputs, followers) * self.slots_for_each;
        -inputs.activity * expm1(-health * contacts)
    }

    /// The `relevance` with which one post is displayed to the share `reach_rate` of `followers`, below `activity`; the
    /// inverse of [`Feed::reach_rate`] without a shock.
    ///
    /// `relevance = −ln(1 − r/activity) / (size(N) · slots / rivals)`.
    pub fn relevance_for(&self, inputs: &Inputs, followers: f64, reach_rate: f64) -> f64 {
        -log1p(-reach_rate / inputs.activity) / (size(inputs, followers) * self.slots_for_each)
    }

    /// People who do not follow yet and to whom one post is displayed, where it reaches the share `reach_rate` of the
    /// `followers`: part of what the operator takes goes to posts of strangers, and a young platform shows everything.
    ///
    /// `strangers = min(N · r · (recommended · T/(1 − T) + discovery · (1 − s)) · room(N), max(0, market − N))`.
    pub fn strangers(&self, inputs: &Inputs, followers: f64, reach_rate: f64) -> f64 {
        let recommended = inputs.recommended * self.taken / (1.0 - self.taken);
        let for_each = recommended + inputs.discovery * (1.0 - self.stage);
        let strangers = followers * reach_rate * for_each * room(inputs, followers);
        strangers.min((inputs.market - followers).max(0.0))
    }
}

/// Share of `followers` to whom one post is displayed at growth stage `stage`: [`Feed::reach_rate`] where nothing else is
/// asked of the feed.
///
/// ```
/// use reach_calculator::{model::platform::reach_rate, inputs::Inputs};
/// // Of 300 slots 192 are left, 1,722 posts compete for them, and 60 % look at all: 0.6 · (1 − e^(−192/1722)).
/// assert!((reach_rate(&Inputs::default(), 0.689, 10_000.0, 1.0) - 0.0632).abs() < 5e-5);
/// ```
pub fn reach_rate(inputs: &Inputs, stage: f64, followers: f64, health: f64) -> f64 {
    Feed::at(inputs, stage).reach_rate(inputs, followers, health)
}

/// Factor by which small accounts reach a larger share of their followers; 1 at 10,000 followers.
///
/// `size(N) = (max(N, 1) / 10 000)^(−size_effect)`.
fn size(inputs: &Inputs, followers: f64) -> f64 {
    exp(-inputs.size_effect * log(followers.max(1.0) / REFERENCE_FOLLOWERS))
}

/// Share of the market that does not follow yet: `room(N) = max(0, 1 − N / market)`.
pub fn room(inputs: &Inputs, followers: f64) -> f64 {
    (1.0 - followers / inputs.market).max(0.0)
}
