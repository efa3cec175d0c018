//! The convinced of one audience who fit and have not asked yet.

use libm::pow;

use super::super::groups::Groups;
use crate::inputs::Inputs;

/// The pool of one audience.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pool {
    /// Silent and active people who trust, fit and have not asked yet.
    pub waiting: Groups,
    /// What turns convinced people into convinced people who fit, by group: `fit · share`.
    fitting: Groups,
    hazard: Groups,
    /// Months after which those who hear nothing have forgotten, on average.
    memory: f64,
}

impl Pool {
    /// The pool at the start: `fit · share · members · C₀(0) · (1 − η)^{history/2}`, where C₀(0) are the shares of today's
    /// `members` that are `convinced` already; they have had half the history to ask.
    pub fn new(inputs: &Inputs, members: f64, fit: f64, convinced: Groups) -> Self {
        let hazard = Groups::hazard(inputs);
        let fitting = Groups::shares(inputs).map(|share| fit * share);
        let unasked = hazard.map(|hazard| pow(1.0 - hazard, inputs.history / 2.0));
        let waiting = fitting
            .zip(convinced, |fitting, convinced| fitting * members * convinced)
            .zip(unasked, |all, left| all * left);
        Self { waiting, fitting, hazard, memory: inputs.memory }
    }

    /// A month: the pool loses the audience's `loss`, those who forget because they hear less than they could
    /// (`attention` 1 where they hear everything), and those whom a crisis costs (`lost`); the `newly` convinced enter, and
    /// a share asks and leaves. Gives the inquiries.
    pub fn pass_month(&mut self, loss: f64, attention: f64, lost: f64, newly: Groups) -> Groups {
        let keeps = (1.0 - loss) * (1.0 - (1.0 - attention) / self.memory) * (1.0 - lost);
        let entering = self.fitting.zip(newly, |fitting, newly| fitting * newly);
        let pool = self.waiting.zip(entering, |waiting, entering| waiting * keeps + entering);
        let inquiries = pool.zip(self.hazard, |pool, hazard| pool * hazard);
        self.waiting = pool.zip(inquiries, |pool, inquiries| pool - inquiries);
        inquiries
    }
}
