//! The months that count: each cohort's last ones, as far back as memory and its own reading go.

use crate::model::contacts::People;
use crate::model::exposure::table::{LANES, Lanes};
use crate::model::platform;
use crate::parameters::Inputs;

/// The chances of the months that memory reaches, and their means.
pub(super) struct Windows {
    /// Chance of the last `memory` months, the last one first; one and the same before the first month.
    chances: Vec<f64>,
    /// Mean chance of the last 1, 2, … `memory` months; lanes beyond repeat the last one.
    means: Vec<Lanes>,
}

impl Windows {
    /// Before the first month, at whose chance without a shock the audience has been reading.
    pub(super) fn of(inputs: &Inputs, people: &[People]) -> Self {
        let before = |first: &People| platform::reach_rate(inputs, first.stage, first.followers, 1.0);
        let before = people.first().map_or(0.0, before);
        let memory = inputs.memory as usize;
        Self { chances: vec![before; memory], means: vec![[before; LANES]; memory.div_ceil(LANES)] }
    }

    /// A month with this chance. The means are summed anew and backwards, so that a small chance after a large one
    /// keeps its digits.
    pub(super) fn pass_month(&mut self, chance: f64) {
        self.chances.rotate_right(1);
        self.chances[0] = chance;
        let (mut sum, mut months) = (0.0, 0.0);
        let (means, beyond) = self.means.as_flattened_mut().split_at_mut(self.chances.len());
        for (mean, chance) in means.iter_mut().zip(&self.chances) {
            sum += chance;
            months += 1.0;
            *mean = sum / months;
        }
        beyond.fill(sum / months);
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
        months.min(self.chances.len())
    }
}
