//! The level: with which relevance the curve runs through one's own figures.

use libm::{exp, log};

use super::point::{Counted, Placed, Point};
use super::robust::{median, spread};
use crate::inputs::{Inputs, Key};
use crate::model::platform::Adoption;

/// What the logarithm of a level is off at least, as a standard deviation: points of one account have more in common than
/// their spread shows.
pub(super) const LEAST_ERROR: f64 = 0.07;

/// The same of a single typed figure. It stands for some ten posts; of one German account 80 % of 510 stories lay within 0.65
/// to 1.54 of the best guess, a standard deviation of 0.34, and 0.34/√10 = 0.11.
pub const TYPED_ERROR: f64 = 0.11;

/// The `relevance` with which the last posts reach so many people on average, within its bounds; `None` without followers.
///
/// At s(1) and N(1): `y = x/N`, `relevance = −ln(1 − min(y, 0.98 activity)/activity) / (size·slots/rivals)`.
///
/// ```
/// use reach_calculator::{inputs::{Inputs, Scenario}, model::forecast};
/// use reach_calculator::questions::fit::{Counted, relevance_of_reach};
/// let relevance = relevance_of_reach(&Inputs::default(), 200.0, Counted::Followers).expect("somebody follows");
/// let months = forecast(&Scenario::new(Inputs { relevance, ..Inputs::default() }).expect("within the bounds")).months;
/// assert_eq!(months[0].reached_social.round(), 200.0);
/// ```
pub fn relevance_of_reach(inputs: &Inputs, people: f64, counted: Counted) -> Option<f64> {
    let point = Point { years: 0.0, people, followers: inputs.followers };
    let stage = Adoption::of(inputs).stage_after(inputs.stage, 1.0);
    (people >= 0.0 && people.is_finite() && inputs.followers > 0.0)
        .then(|| bounded(Placed::at(inputs, stage, &point, counted).relevance(inputs)))
}

/// The level that many points agree on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// The median of the points' relevances, within the bounds of `relevance`.
    pub relevance: f64,
    /// Whether the median lies beyond these bounds.
    pub is_bounded: bool,
    /// Standard deviation of ln relevance: `1.48 · MAD/√n`, at least 0.07.
    pub error: f64,
    /// Standard deviation of single points around the curve, in logarithms.
    pub spread: f64,
    /// Points behind it; others lacked people or followers.
    pub points: usize,
}

impl Level {
    /// The level of some points, each at the stage of its date; `None` where none is usable.
    ///
    /// ```
    /// use reach_calculator::inputs::Inputs;
    /// use reach_calculator::questions::fit::{Counted, Level, Point};
    /// let posts = [90.0, 122.0, 480.0].map(|people| Point { years: 0.0, people, followers: 1_500.0 });
    /// let level = Level::of(&Inputs::default(), &posts, Counted::Followers).expect("three points");
    /// assert!((level.relevance - 1.0).abs() < 0.02, "the one that flew does not count more than another");
    /// ```
    pub fn of(inputs: &Inputs, points: &[Point], counted: Counted) -> Option<Self> {
        let placed: Vec<Placed> = points.iter().filter_map(|point| point.placed(inputs, counted)).collect();
        Self::of_placed(inputs, &placed)
    }

    pub(super) fn of_placed(inputs: &Inputs, points: &[Placed]) -> Option<Self> {
        let logs = || points.iter().map(|point| log(point.relevance(inputs)));
        let middle = median(logs())?;
        let spread = spread(logs(), middle);
        let relevance = exp(middle);
        Some(Self {
            relevance: bounded(relevance),
            is_bounded: bounded(relevance) != relevance,
            error: (spread / (points.len() as f64).sqrt()).max(LEAST_ERROR),
            spread,
            points: points.len(),
        })
    }
}

/// Within the bounds of `relevance`.
pub(super) fn bounded(relevance: f64) -> f64 {
    let bounds = Key::Relevance.parameter();
    relevance.clamp(bounds.min, bounds.max)
}
