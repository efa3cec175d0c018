//! How far the customers of a year move with one input.

use super::theme::Theme;
use crate::inputs::{Group, Key, Kind, PARAMETERS, Parameter, Scenario};
use crate::model::contacts::undisturbed_reach_rate;
use crate::questions::assumption::{Assumption, PLAUSIBLE};
use crate::questions::case::Case;
use crate::questions::uncertainty::Uncertainty;

/// What is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lever {
    /// An input.
    Input(Key),
    /// The reach rate of month 1 without a shock, whatever it comes from.
    Reach,
}

/// An input moved to a lower and a higher value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// What is moved.
    pub lever: Lever,
    /// Where it is low: at its plausible low, or half of it.
    pub low: End,
    /// Where it is high: at its plausible high, or twice of it.
    pub high: End,
}

/// One end of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    /// The value of the input.
    pub value: f64,
    /// The customers of the year.
    pub customers: f64,
}

impl Bar {
    /// How far the customers move.
    pub fn length(&self) -> f64 {
        (self.high.customers - self.low.customers).abs()
    }
}

impl Lever {
    /// What it is about; `None` for what the user decides.
    pub(super) fn theme(self) -> Option<Theme> {
        match self {
            Self::Reach => Some(Theme::Platform),
            Self::Input(key) if key.parameter().kind == Kind::Assumption => Theme::of(key),
            Self::Input(_) => None,
        }
    }
}

/// The bars of a case, one computed after the other: every uncertain assumption at both ends of its plausible range, and
/// every decision at half and twice of what it is, rounded and within the bounds.
///
/// Reach is anchored as in the [draws](Uncertainty): it is a bar of its own, and assumptions about the platform move with
/// today's reach held.
#[derive(Clone, Debug)]
pub struct Bars {
    case: Case,
    uncertainty: Uncertainty,
    left: std::vec::IntoIter<Mover>,
}

/// What moves an input.
#[derive(Clone, Copy, Debug)]
enum Mover {
    Assumption(Assumption),
    Reach,
    Decision(Key),
}

impl Bars {
    /// The bars of a case whose reach lies within the factor `spread` of the truth in eight of ten cases.
    pub fn new(case: Case, spread: f64) -> Self {
        let scenario = case.scenario();
        let assumptions = Assumption::all(scenario).flatten().map(Mover::Assumption);
        let decided = PARAMETERS.iter().filter(|row| is_decided(row, scenario)).map(|row| Mover::Decision(row.key));
        let movers: Vec<Mover> = assumptions.chain([Mover::Reach]).chain(decided).collect();
        Self { uncertainty: Uncertainty::of(scenario, spread), left: movers.into_iter(), case }
    }

    fn assumption(&self, assumption: &Assumption) -> Bar {
        let key = assumption.key;
        let end = |z| {
            let value = key.parameter().settled(assumption.at(z));
            self.end(key, value, |moved| {
                let is_held = key.parameter().group == Group::Platform;
                if is_held { self.uncertainty.anchored(moved, 0.0) } else { moved }
            })
        };
        Bar { lever: Lever::Input(key), low: end(-PLAUSIBLE), high: end(PLAUSIBLE) }
    }

    fn reach(&self) -> Bar {
        let end = |z| {
            let moved = self.uncertainty.anchored(self.case.scenario().clone(), z);
            End { value: undisturbed_reach_rate(&moved), customers: self.case.outcome(&moved).customers }
        };
        Bar { lever: Lever::Reach, low: end(-PLAUSIBLE), high: end(PLAUSIBLE) }
    }

    fn decision(&self, key: Key) -> Bar {
        let present = self.case.scenario().get(key);
        let end = |factor: f64| self.end(key, key.parameter().settled(factor * present), |moved| moved);
        Bar { lever: Lever::Input(key), low: end(0.5), high: end(2.0) }
    }

    fn end(&self, key: Key, value: f64, settle: impl Fn(Scenario) -> Scenario) -> End {
        let mut inputs = self.case.scenario().inputs().clone();
        inputs.set(key, value);
        let moved = settle(Scenario::drawn(inputs));
        // Another input may not allow it.
        End { value: moved.get(key), customers: self.case.outcome_of(key, &moved).customers }
    }
}

impl Iterator for Bars {
    type Item = Bar;

    fn next(&mut self) -> Option<Bar> {
        Some(match self.left.next()? {
            Mover::Assumption(assumption) => self.assumption(&assumption),
            Mover::Reach => self.reach(),
            Mover::Decision(key) => self.decision(key),
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }
}

impl ExactSizeIterator for Bars {}

/// Events and the horizon are no levers, and twice of nothing is nothing.
fn is_decided(row: &Parameter, scenario: &Scenario) -> bool {
    row.kind == Kind::Decision
        && !matches!(row.group, Group::Events | Group::Horizon)
        && !row.key.is_past()
        && scenario.get(row.key) != 0.0
}
