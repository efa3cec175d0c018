//! Worlds that a scenario may turn out to stand in.

use super::sequence;
use super::uncertainty::Uncertainty;
use crate::inputs::Scenario;

/// The scenario in one world after the other: the same ones for the same seed, natively and in Wasm.
///
/// ```
/// use reach_calculator::{inputs::Scenario, questions::{Draws, Uncertainty}};
/// let draws = Draws::new(Uncertainty::of(&Scenario::default(), 2.2), 0, 1_024);
/// let needs: Vec<f64> = draws.map(|world| world.need).collect();
/// assert_eq!(needs.len(), 1_024);
/// assert_eq!(needs.iter().filter(|need| **need < 0.05).count(), 102, "the plausible low is the 10th percentile");
/// ```
#[derive(Clone, Debug)]
pub struct Draws {
    uncertainty: Uncertainty,
    seed: u32,
    next: u32,
    count: u32,
}

impl Draws {
    /// The most draws: more of them fill a browser's memory and move no band that one could see.
    pub const MOST: u32 = 8_192;

    /// The draws of those who do not say how many: more of them hardly move a band.
    pub const USUAL: u32 = 1_024;

    /// So many draws, at least one and at most [`Draws::MOST`].
    pub fn new(uncertainty: Uncertainty, seed: u32, count: u32) -> Self {
        Self { uncertainty, seed, next: 0, count: count.clamp(1, Self::MOST) }
    }

    /// The scenario that the draws are made around.
    pub fn scenario(&self) -> &Scenario {
        self.uncertainty.scenario()
    }
}

impl Iterator for Draws {
    type Item = Scenario;

    fn next(&mut self) -> Option<Scenario> {
        (self.next < self.count).then(|| {
            let z = sequence::draw(self.seed, self.next, Uncertainty::dimensions());
            self.next += 1;
            self.uncertainty.drawn(z)
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = (self.count - self.next) as usize;
        (left, Some(left))
    }
}

impl ExactSizeIterator for Draws {}
