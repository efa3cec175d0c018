//! What is not known about a scenario's world: its assumptions, each by itself, and its reach.

use libm::{exp, log};

use super::assumption::{Assumption, PLAUSIBLE};
use crate::inputs::Scenario;
use crate::model::contacts::{undisturbed_reach_rate, undisturbed_relevance};

/// Share of those who open the app at all whom a drawn post reaches at most.
const MOST_OF_ACTIVITY: f64 = 0.98;

/// A scenario, and how far the world may differ from what it assumes.
///
/// Reach is anchored: a page knows better what its posts reach than what its platform's feed is like. So the assumptions
/// about the platform only decide what becomes of the present reach, and that is uncertain by itself.
#[derive(Clone, Debug)]
pub struct Uncertainty {
    scenario: Scenario,
    assumptions: Vec<Option<Assumption>>,
    /// r₀ as the scenario has it.
    reach_rate: f64,
    /// ln k / 1.2816.
    reach_step: f64,
}

impl Uncertainty {
    /// Nobody's reach is as unsure as that.
    pub const WIDEST_SPREAD: f64 = 100.0;

    /// What is not known of a scenario whose reach lies within the factor `spread` of the truth in eight of ten cases; see
    /// [`reach_spread`](super::reach_spread).
    pub fn of(scenario: &Scenario, spread: f64) -> Self {
        Self {
            scenario: scenario.clone(),
            assumptions: Assumption::all(scenario).collect(),
            reach_rate: undisturbed_reach_rate(scenario),
            reach_step: log(spread) / PLAUSIBLE,
        }
    }

    /// The scenario around which the world is uncertain.
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// Figures that are drawn: one for each assumption, and one for reach.
    pub(super) fn dimensions() -> u32 {
        Assumption::count() as u32 + 1
    }

    /// The scenario in a world so many standard deviations from what it assumes, the last one for reach.
    pub(super) fn drawn(&self, mut z: impl Iterator<Item = f64>) -> Scenario {
        let mut inputs = self.scenario.inputs().clone();
        for (assumption, z) in self.assumptions.iter().zip(z.by_ref()) {
            if let Some(assumption) = assumption {
                inputs.set(assumption.key, assumption.at(z));
            }
        }
        self.anchored(Scenario::drawn(inputs), z.next().unwrap_or_default())
    }

    /// The scenario with the reach that the present one has, so many standard deviations off:
    /// `r₀ = min(0.98 · activity, r₀(present) · k^{z/1.2816})`.
    pub(super) fn anchored(&self, scenario: Scenario, z: f64) -> Scenario {
        let mut inputs = scenario.inputs().clone();
        let reach_rate = (self.reach_rate * exp(z * self.reach_step)).min(MOST_OF_ACTIVITY * inputs.activity);
        inputs.relevance = undisturbed_relevance(&inputs, reach_rate);
        Scenario::drawn(inputs)
    }
}
