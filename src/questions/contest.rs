//! Whether one plan is really better than another, whatever the world turns out to be.

use super::band::Band;
use super::case::{Case, Outcome};
use super::draws::Draws;
use super::mix::Plan;
use crate::model::forecast;

/// Two plans in the same worlds, as many of them as have been computed so far.
#[derive(Clone, Debug)]
pub struct Contest {
    draws: Draws,
    plans: [Plan; 2],
    customers: [Vec<f64>; 2],
}

impl Contest {
    /// No world yet. The year is the last one of the case around which the worlds are to be [drawn](Draws).
    pub fn new(case: &Case, spread: f64, seed: u32, count: u32, plans: [Plan; 2]) -> Self {
        let draws = Draws::new(super::Uncertainty::of(case.scenario(), spread), seed, count);
        Self { draws, plans, customers: [Vec::new(), Vec::new()] }
    }

    /// Computes so many worlds more, as far as there are any; gives whether some are left.
    pub fn refine(&mut self, worlds: usize) -> bool {
        for world in self.draws.by_ref().take(worlds) {
            for (plan, customers) in self.plans.iter().zip(&mut self.customers) {
                customers.push(Outcome::of(&forecast(&plan.applied(&world))).customers);
            }
        }
        self.draws.len() > 0
    }

    /// The bands of both plans' customers.
    pub fn bands(&self) -> [Band; 2] {
        self.customers.clone().map(|mut customers| Band::of(&mut customers))
    }

    /// The share of the worlds in which the first plan brings more customers; 0 where no world has been computed.
    pub fn share_better(&self) -> f64 {
        let [one, other] = &self.customers;
        let better = one.iter().zip(other).filter(|(one, other)| one > other).count();
        better as f64 / one.len().max(1) as f64
    }
}
