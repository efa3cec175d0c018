//! Chance on top of what is not known: so many customers are expected in a world, and as many as chance has it come.

use libm::{exp, lgamma, log};

/// Probabilities below this do not count: all of them together stay below the rounding of what is shown.
const NEGLIGIBLE: f64 = 1e-12;

/// The distribution of how many come, where each world expects another number: a mixture of Poisson distributions.
#[derive(Clone, Debug)]
pub struct Chance {
    /// The probability that exactly 0, 1, 2 … come.
    exactly: Vec<f64>,
}

impl Chance {
    /// The mixture of these expectations, which are not negative; certainly nobody, where there is none.
    ///
    /// `P(n) = mean of e^{−Λ} Λ^n / n!` over the expectations Λ.
    pub fn of(expected: &[f64]) -> Self {
        let mut chance = Self { exactly: vec![0.0] };
        let weight = 1.0 / expected.len().max(1) as f64;
        expected.iter().for_each(|&expected| chance.add(expected, weight));
        if expected.is_empty() {
            chance.exactly[0] = 1.0;
        }
        chance
    }

    /// The probability that nobody comes.
    pub fn none(&self) -> f64 {
        self.exactly[0]
    }

    /// The least number that is not exceeded with this probability.
    ///
    /// ```
    /// use reach_calculator::questions::Chance;
    /// let chance = Chance::of(&[1.0]);
    /// assert!((chance.none() - 0.3679).abs() < 1e-4);
    /// assert_eq!([0.1, 0.5, 0.9].map(|share| chance.percentile(share)), [0, 1, 2]);
    /// ```
    pub fn percentile(&self, share: f64) -> u32 {
        let mut at_most = 0.0;
        let reached = self.exactly.iter().position(|exactly| {
            at_most += exactly;
            at_most >= share
        });
        reached.unwrap_or(self.exactly.len() - 1) as u32
    }

    /// Adds a Poisson distribution from its likeliest number on in both directions, so that large ones do not vanish.
    fn add(&mut self, expected: f64, weight: f64) {
        let likeliest = expected as usize;
        let most = likeliest as f64;
        let highest = if expected > 0.0 { exp(most * log(expected) - expected - lgamma(most + 1.0)) } else { 1.0 };
        let (mut exactly, mut number) = (highest, likeliest);
        while exactly > NEGLIGIBLE {
            self.add_exactly(number, weight * exactly);
            number += 1;
            exactly *= expected / number as f64;
        }
        let (mut exactly, mut number) = (highest, likeliest);
        while number > 0 && exactly > NEGLIGIBLE {
            exactly *= number as f64 / expected;
            number -= 1;
            self.add_exactly(number, weight * exactly);
        }
    }

    fn add_exactly(&mut self, number: usize, probability: f64) {
        if number >= self.exactly.len() {
            self.exactly.resize(number + 1, 0.0);
        }
        self.exactly[number] += probability;
    }
}
