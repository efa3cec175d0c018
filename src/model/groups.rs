//! Those who read in silence and those who react: how large the groups are, what the network shows them, and how often
//! they ask.

use libm::pow;

use crate::inputs::Inputs;

/// One figure for those who read in silence and one for those who react or create.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Groups {
    /// Readers who never react.
    pub silent: f64,
    /// Engaged readers and creators.
    pub active: f64,
}

impl Groups {
    /// The same figure for both.
    pub const fn both(figure: f64) -> Self {
        Self { silent: figure, active: figure }
    }

    /// The shares of an audience: `silent`, and the rest.
    pub fn shares(inputs: &Inputs) -> Self {
        Self { silent: inputs.silent, active: 1.0 - inputs.silent }
    }

    /// How much of the mean visibility on a network each group gets; weighted with the shares they give 1.
    ///
    /// `v_silent = 1/(silent + (1 − silent) · engaged_visibility)`, `v_active = engaged_visibility · v_silent`. By mail
    /// both are 1.
    pub fn visibility(inputs: &Inputs) -> Self {
        let shares = Self::shares(inputs);
        let silent = 1.0 / (shares.silent + shares.active * inputs.engaged_visibility);
        Self { silent, active: inputs.engaged_visibility * silent }
    }

    /// Share of the convinced who ask within a month.
    ///
    /// `η = 1 − max(0, 1 − need · w)^{1/12}`, where w is `silent_value` for silent readers and 1 for active ones. `need`
    /// a year: Dawes, J. (2021), "Advertising effectiveness and the 95-5 rule".
    pub fn hazard(inputs: &Inputs) -> Self {
        Self { silent: inputs.silent_value, active: 1.0 }.map(|value| within_a_month(inputs.need * value))
    }

    /// Both groups together.
    pub fn total(self) -> f64 {
        self.silent + self.active
    }

    /// Each figure changed by the same rule.
    pub fn map(self, change: impl Fn(f64) -> f64) -> Self {
        Self { silent: change(self.silent), active: change(self.active) }
    }

    /// Each figure joined with that of another pair.
    pub fn zip(self, other: Self, join: impl Fn(f64, f64) -> f64) -> Self {
        Self { silent: join(self.silent, other.silent), active: join(self.active, other.active) }
    }
}

/// Share who do in a month what the share `in_a_year` does within a year: `1 − max(0, 1 − share)^{1/12}`.
pub(super) fn within_a_month(in_a_year: f64) -> f64 {
    1.0 - pow((1.0 - in_a_year).max(0.0), 1.0 / 12.0)
}
