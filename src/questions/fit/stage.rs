//! The platform's stage as well as the level, from the course of one's own figures: only where they tell it.
//!
//! What is most probable by the points and by what is thought plausible (MAP): the least
//! `Σ[(ln y − ln r)/σ]² + (ln relevance/0.38)² + (d/0.35)²`, 0.8 for 0.35 where d > 0, d being the change of the logit of
//! stage, σ 1.48 · MAD of the level's residuals, at least 0.1.

use libm::{exp, log};

use super::level::{LEAST_ERROR, Level, bounded};
use super::point::{Counted, Placed, Point};
use super::robust::{median, spread};
use crate::inputs::{Inputs, Key};

/// Deviation of ln relevance that is plausible before any point.
const RELEVANCE: f64 = 0.38;

/// The same of the stage's logit, downwards and upwards.
const YOUNGER: f64 = 0.35;
const OLDER: f64 = 0.8;

/// Single points spread by so much at least.
const LEAST_SPREAD: f64 = 0.1;

/// Points tell a stage where they leave less than this of what was open before.
const TOLD: f64 = 0.8;

/// Changes of logit that are tried: from four deviations below to three above.
const FROM: f64 = -4.0 * YOUNGER;
const TO: f64 = 3.0 * OLDER;
const TRIED: usize = 96;

/// Steps in which the level finds its place at a stage: two or three do, the curve being nearly straight in logarithms.
const STEPS: usize = 12;

/// A level that moves by less has found its place.
const STILL: f64 = 1e-9;

/// Level and stage that points and plausibility agree on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StageToo {
    /// `relevance` at that stage, within its bounds.
    pub relevance: f64,
    /// `stage`, within its bounds.
    pub stage: f64,
    /// Standard deviation of ln reach: `1.48 · MAD/√n` around this curve, at least 0.07.
    pub error: f64,
    /// How much of the stage's plausible deviation the points leave open by their course, whatever their level; 1 where it
    /// tells nothing. A level alone would shift the stage as well, since relevance is thought to lie near 1, but that is no
    /// news of the platform.
    pub left_open: f64,
    /// Usable points.
    pub points: usize,
}

impl StageToo {
    /// Fewer points are not asked.
    pub const LEAST: usize = 24;

    /// Level and stage of some points; `None` where fewer than 24 are usable.
    pub fn of(inputs: &Inputs, points: &[Point], counted: Counted) -> Option<Self> {
        let usable: Vec<Placed> = points.iter().filter_map(|point| point.placed(inputs, counted)).collect();
        let level = Level::of_placed(inputs, &usable).filter(|_| usable.len() >= Self::LEAST)?;
        let fit = Fit { inputs, points, counted, spread: level.spread.max(LEAST_SPREAD), level: log(level.relevance) };
        let step = (TO - FROM) / TRIED as f64;
        let tried: Vec<Tried> = (0..=TRIED).map(|place| fit.at(FROM + step * place as f64)).collect();
        let likeliest = tried.iter().min_by(|one, other| one.badness.total_cmp(&other.badness))?;
        let best = fit.narrowed(likeliest.change, step);
        let deviation = |badness: fn(&Tried) -> f64| deviation(tried.iter().map(|one| (one.change, badness(one))));
        let shifted = fit.shifted(best.change);
        let residuals = fit.residuals(&shifted, best.level);
        let middle = median(residuals.iter().copied())?;
        Some(Self {
            relevance: bounded(exp(best.level)),
            stage: shifted.stage,
            error: (spread(residuals.iter().copied(), middle) / (usable.len() as f64).sqrt()).max(LEAST_ERROR),
            left_open: deviation(|one| one.course + prior(one.change)) / deviation(|one| prior(one.change)),
            points: usable.len(),
        })
    }

    /// Whether the points tell the stage; where they do not, the level alone is all that can be had.
    pub fn is_told(&self) -> bool {
        self.left_open <= TOLD
    }
}

/// The points, and what they are compared with.
struct Fit<'a> {
    inputs: &'a Inputs,
    points: &'a [Point],
    counted: Counted,
    /// σ.
    spread: f64,
    /// ln relevance at the stage as it is.
    level: f64,
}

/// A stage that was tried.
#[derive(Clone, Copy)]
struct Tried {
    /// d.
    change: f64,
    /// ln relevance that fits best there.
    level: f64,
    /// The sum that is to be small.
    badness: f64,
    /// Squared residuals around the level that the points alone would have there.
    course: f64,
}

impl Fit<'_> {
    fn at(&self, change: f64) -> Tried {
        let inputs = self.shifted(change);
        let placed = self.placed(&inputs);
        let weight = 1.0 / (self.spread * self.spread);
        let level = settled(&inputs, &placed, self.level, weight, 1.0 / (RELEVANCE * RELEVANCE));
        let alone = settled(&inputs, &placed, level, weight, 0.0);
        let squares = |level: f64| {
            let squared = |residual: f64| residual * residual;
            weight * placed.iter().map(|point| squared(point.residual(&inputs, level).0)).sum::<f64>()
        };
        let usual = level / RELEVANCE;
        Tried { change, level, badness: squares(level) + usual * usual + prior(change), course: squares(alone) }
    }

    /// The best change within a step of one that was tried, by golden sections.
    fn narrowed(&self, near: f64, step: f64) -> Tried {
        let golden = (5.0_f64.sqrt() - 1.0) / 2.0;
        let (mut low, mut high) = (near - step, near + step);
        while high - low > 1e-6 {
            let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
            if self.at(left).badness < self.at(right).badness { high = right } else { low = left }
        }
        self.at((low + high) / 2.0)
    }

    /// The inputs at another stage, within its bounds.
    fn shifted(&self, change: f64) -> Inputs {
        let stage = self.inputs.stage;
        let row = Key::Stage.parameter();
        let logit = log(stage / (1.0 - stage)) + change;
        Inputs { stage: (1.0 / (1.0 + exp(-logit))).clamp(row.min, row.max), ..self.inputs.clone() }
    }

    fn placed(&self, inputs: &Inputs) -> Vec<Placed> {
        self.points.iter().filter_map(|point| point.placed(inputs, self.counted)).collect()
    }

    fn residuals(&self, inputs: &Inputs, level: f64) -> Vec<f64> {
        self.placed(inputs).iter().map(|point| point.residual(inputs, level).0).collect()
    }
}

/// ln relevance with the least squares by Gauss and Newton, so many of them drawing it towards 0.
fn settled(inputs: &Inputs, placed: &[Placed], start: f64, weight: f64, towards_usual: f64) -> f64 {
    let mut level = start;
    for _ in 0..STEPS {
        let (mut pull, mut stiffness) = (-towards_usual * level, towards_usual);
        for point in placed {
            let (residual, slope) = point.residual(inputs, level);
            pull += weight * slope * residual;
            stiffness += weight * slope * slope;
        }
        let moved = if stiffness > 0.0 { (pull / stiffness).clamp(-1.0, 1.0) } else { 0.0 };
        level += moved;
        if moved.abs() < STILL {
            break;
        }
    }
    level
}

/// (d/0.35)², 0.8 for 0.35 upwards.
fn prior(change: f64) -> f64 {
    let usual = change / if change > 0.0 { OLDER } else { YOUNGER };
    usual * usual
}

/// Standard deviation of changes whose probabilities are `e^{−badness/2}`.
fn deviation(tried: impl Iterator<Item = (f64, f64)>) -> f64 {
    let tried: Vec<(f64, f64)> = tried.collect();
    let least = tried.iter().map(|one| one.1).fold(f64::INFINITY, f64::min);
    let moment = |figure: &dyn Fn(f64) -> f64| -> f64 {
        tried.iter().map(|(change, badness)| figure(*change) * exp((least - badness) / 2.0)).sum()
    };
    let whole = moment(&|_| 1.0);
    let middle = moment(&|change| change) / whole;
    (moment(&|change| (change - middle) * (change - middle)) / whole).sqrt()
}
