//! Section 1, platform: organic reach against growth stage.
//!
//! A platform that wants to grow shows everything; once posts are plenty, each one gets less, and the operator takes
//! the rest. Adoption follows Bass, F. M. (1969), "A new product growth for model consumer durables", Management
//! Science 15(5), 215–227.

use libm::{exp, log};

use crate::inputs::Inputs;
use crate::inputs::Scenario;

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

/// Share of `followers` whom one post reaches on a platform at growth stage `stage`, with the share `health` of the
/// platform still standing (1 without a shock); between 0 and `activity`.
///
/// `r = activity · (1 − exp(−h · relevance · size · slots / rivals))`. Powers are written as `e^{y ln x}`: the stage's
/// logarithm serves two of them, and `pow` takes three times as long for digits that nobody needs here.
///
/// ```
/// use reach_calculator::{model::platform::reach_rate, inputs::Inputs};
/// // Of 300 slots 273 are left, 1,572 posts compete for them, and 60 % look at all: 0.6 · (1 − e^(−273/1572)).
/// assert!((reach_rate(&Inputs::default(), 0.65, 10_000.0, 1.0) - 0.0957).abs() < 5e-5);
/// ```
pub fn reach_rate(inputs: &Inputs, stage: f64, followers: f64, health: f64) -> f64 {
    let grown = log(stage);
    let slots = inputs.attention * (1.0 - inputs.throttle * exp(inputs.throttle_onset * grown));
    let rivals = inputs.supply * exp(inputs.crowding * grown);
    inputs.activity * (1.0 - exp(-health * inputs.relevance * size(inputs, followers) * slots / rivals))
}

/// Factor by which small accounts reach a larger share of their followers; 1 at 10,000 followers.
fn size(inputs: &Inputs, followers: f64) -> f64 {
    exp(-inputs.size_effect * log(followers.max(1.0) / REFERENCE_FOLLOWERS))
}

/// People who do not follow yet and see one post, more of them on a young platform.
pub fn strangers(inputs: &Inputs, stage: f64, followers: f64, health: f64) -> f64 {
    inputs.discovery * (1.0 - stage) * health * followers
}

/// Share of the platform's visibility that is left in `month`: 1 before the shock, 1 − severity from its month on.
pub fn health(scenario: &Scenario, month: f64) -> f64 {
    let struck = scenario.shock_month > 0.0 && month >= scenario.shock_month;
    if struck { 1.0 - scenario.shock_severity } else { 1.0 }
}
