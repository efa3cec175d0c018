//! Cohorts: readers who joined in the same month and have met as many messages.
//!
//! `members_0(t) = size(1) · (1 − loss)^t`, `members_i(t) = joined(i) · (1 − loss)^{t−i}`. Members are counted as if
//! nobody left, `members_i(t) / (1 − loss)^t`: those who stay are the same share of all cohorts, so that one factor a
//! month does for all of them.

use core::iter::repeat;

use wide::f64x4;

use crate::model::contacts::People;
use crate::model::exposure::tabulation::{LANES, Lanes};

/// All cohorts, as if everybody belonged to one group of readers.
pub(super) struct Cohorts {
    /// The audience of the start.
    pub(super) first: Cohort,
    /// Convinced share of those who joined in the last, the last but one … first month of the forecast.
    convinced: Vec<f64>,
    /// Effective reach of the last 1, 2, … months.
    pub(super) effective: Vec<Lanes>,
    /// Effective reach of the longest window in the month before.
    longest: f64,
}

/// Readers of whom the same share is convinced.
#[derive(Clone, Copy)]
pub(super) struct Cohort {
    /// Members as if nobody left.
    pub(super) members: f64,
    /// Share of the members who are convinced; it never falls.
    pub(super) convinced: f64,
}

impl Cohort {
    /// Lets the convinced share rise to `effective`, where it is below, and counts the newly convinced.
    pub(super) fn persuade(&mut self, effective: f64) -> f64 {
        let before = self.convinced;
        self.convinced = before.max(effective);
        self.members * (self.convinced - before)
    }
}

impl Cohorts {
    /// The audience of the start, and places for those who join in `months` months, with `blocks` of lanes.
    pub(super) fn new(members: f64, months: usize, blocks: usize) -> Self {
        let first = Cohort { members, convinced: 0.0 };
        Self { first, convinced: vec![0.0; months + LANES], effective: vec![[0.0; LANES]; blocks], longest: 0.0 }
    }

    /// Lets no more than `longest` months count: whoever has read for longer has met what these months brought.
    pub(super) fn forget(&mut self, longest: usize) {
        let effective = self.effective.as_flattened_mut();
        let met = longest.checked_sub(1).map_or(0.0, |last| effective[last]);
        effective[longest..].fill(met);
    }

    /// The newly convinced of all later cohorts after `month` months with messages, whose effective reach stands in the
    /// first `blocks`.
    ///
    /// A cohort that has read for longer has that of the longest window. It had it in the month before, too, so where
    /// that has not risen, nobody is left to convince.
    pub(super) fn persuade(&mut self, joined: &[f64], month: usize, blocks: usize) -> f64 {
        let newest = joined.len() - LANES + 1 - month;
        let effective = &self.effective[..blocks];
        let longest = effective[blocks - 1][LANES - 1];
        let affected = if longest > self.longest { usize::MAX } else { blocks };
        self.longest = longest;
        let joined = joined[newest..].as_chunks::<LANES>().0.iter();
        let convinced = self.convinced[newest..].as_chunks_mut::<LANES>().0;
        let mut newly = f64x4::ZERO;
        for ((joined, convinced), effective) in
            joined.zip(convinced).zip(effective.iter().chain(repeat(&[longest; LANES]))).take(affected)
        {
            let before = f64x4::new(*convinced);
            let after = before.fast_max(f64x4::new(*effective));
            newly += f64x4::new(*joined) * (after - before);
            *convinced = after.to_array();
        }
        newly.to_array().iter().sum()
    }
}

/// Those who join in the last, the last but one … first month, as if nobody left; then nobody, so that blocks of lanes
/// may reach beyond the first month.
pub(super) fn joined(people: &[People], stay: f64) -> Vec<f64> {
    let mut stayed = 1.0;
    let newcomers = people.iter().map(|people| {
        stayed *= stay;
        people.joined / stayed
    });
    let mut joined: Vec<f64> = newcomers.collect();
    joined.reverse();
    joined.extend([0.0; LANES]);
    joined
}
