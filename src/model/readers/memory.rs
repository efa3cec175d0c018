//! The months that count: as far back as memory and a reader's own reading go, split into those before month 1 and those
//! from it on in which there were messages.

use crate::inputs::Inputs;
use crate::model::events;

/// How far the readers of an audience look back.
#[derive(Clone, Copy, Debug)]
pub(super) struct Memory {
    /// Months that count, at most.
    pub(super) months: usize,
    /// Months from 1 on in which there are messages; afterwards none.
    pub(super) active: usize,
    /// Months that the audience of the start has read before month 1.
    history: usize,
}

/// Months with messages that count for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    /// Months before month 1.
    pub(super) past: usize,
    /// Months from 1 on.
    pub(super) active: usize,
}

impl Memory {
    pub(super) fn of(inputs: &Inputs) -> Self {
        let active = events::active_months(inputs) as usize;
        Self { months: inputs.memory as usize, active, history: inputs.history as usize }
    }

    /// What counts for the audience of the start at the end of a month; 0 is the start itself.
    pub(super) fn of_first(&self, month: usize) -> Counted {
        let past = self.history.min(self.months.saturating_sub(month));
        Counted { past, active: month.min(self.active).saturating_sub(month.saturating_sub(self.months)) }
    }

    /// The most months with messages that count for anybody who came later: those since the stop have none.
    pub(super) fn longest(&self, month: usize) -> usize {
        self.months.saturating_sub(month.saturating_sub(self.active))
    }
}
