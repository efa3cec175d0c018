//! The months that count: each cohort's last ones, as far back as memory and its own reading go.

use crate::inputs::Inputs;
use crate::model::contacts::People;
use crate::model::exposure::tabulation::{LANES, Lanes};
use crate::model::platform;

/// The chances of the months that memory reaches, and their means.
pub(super) struct Windows {
    /// Chance of each month so far, and of as many before the first as memory reaches.
    chances: Vec<f64>,
    /// 1, 1/2, 1/3 … as far as memory reaches.
    weights: Vec<f64>,
    /// Mean chance of the last 1, 2, … months; lanes beyond memory repeat the last one.
    means: Vec<Lanes>,
}

impl Windows {
    /// Before the first month, at whose chance without a shock the audience has been reading.
    pub(super) fn of(inputs: &Inputs, people: &[People]) -> Self {
        let before = |first: &People| platform::reach_rate(inputs, first.stage, first.followers, 1.0);
        let before = people.first().map_or(0.0, before);
        let memory = inputs.memory as u32;
        let mut chances = Vec::with_capacity(memory as usize + people.len());
        chances.resize(memory as usize, before);
        Self {
            chances,
            weights: (1..=memory).map(|months| 1.0 / f64::from(months)).collect(),
            means: vec![[before; LANES]; memory.div_ceil(LANES as u32) as usize],
        }
    }

    /// A month with this chance. The means are summed anew and backwards, so that a small chance after a large one
    /// keeps its digits.
    pub(super) fn pass_month(&mut self, chance: f64) {
        self.chances.push(chance);
        let (means, beyond) = self.means.as_flattened_mut().split_at_mut(self.weights.len());
        let (mut sum, mut mean) = (0.0, 0.0);
        for ((slot, weight), chance) in means.iter_mut().zip(&self.weights).zip(self.chances.iter().rev()) {
            sum += chance;
            mean = sum * weight;
            *slot = mean;
        }
        beyond.fill(mean);
    }

    /// Mean chance of the last 1, 2, … months, four by four.
    pub(super) fn means(&self) -> &[Lanes] {
        &self.means
    }

    /// Mean chance of the last `months` months that count; 0 for no months.
    pub(super) fn mean(&self, months: usize) -> f64 {
        months.checked_sub(1).map_or(0.0, |at| self.means.as_flattened()[at])
    }

    /// How many of `months` months of reading count.
    pub(super) fn counted(&self, months: usize) -> usize {
        months.min(self.weights.len())
    }
}
