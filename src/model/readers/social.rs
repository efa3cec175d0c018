//! Readers on the network: the chance changes from month to month, and active readers see more than silent ones.

use super::Persuasion;
use super::cohorts::{Cohorts, joined};
use super::memory::{Counted, Memory};
use crate::inputs::{Inputs, Scenario};
use crate::model::contacts::{People, undisturbed_reach_rate};
use crate::model::exposure::Exposure;
use crate::model::exposure::tabulation::{Design, ExposureTable, LANES, Lanes};
use crate::model::groups::Groups;

/// Who becomes convinced among the followers in each month; `people` as [`crate::model::contacts::people`] gives them.
pub fn social(scenario: &Scenario, people: &[People]) -> Persuasion {
    let mut followers = Followers::of(scenario, people);
    let at_start = Groups { silent: followers.silent.first.convinced, active: followers.active.first.convinced };
    Persuasion { at_start, newly: people.iter().map(|people| followers.pass_month(people)).collect() }
}

/// The followers and how many posts they have noticed.
struct Followers<'a> {
    inputs: &'a Inputs,
    visibility: Groups,
    memory: Memory,
    /// Chance to notice a post before month 1.
    chance_before: f64,
    chances: Chances,
    table: ExposureTable,
    silent: Cohorts,
    active: Cohorts,
    /// Newcomers, the last ones first, as [`joined`] gives them.
    joined: Vec<f64>,
    /// Share of the audience that stays for a month, and for all the months passed.
    stay: f64,
    stayed: f64,
}

/// The chances of the months with posts from month 1 on, and their means.
struct Chances {
    months: Vec<f64>,
    /// 1, 1/2, 1/3 … as far as memory reaches.
    weights: Vec<f64>,
    /// Mean chance of the last 1, 2, … months; where there were not so many, of those there were.
    means: Vec<Lanes>,
}

impl<'a> Followers<'a> {
    fn of(inputs: &'a Inputs, people: &[People]) -> Self {
        let memory = Memory::of(inputs);
        let chances = Chances::new(memory.months, memory.active);
        let chance_before = inputs.noticed * undisturbed_reach_rate(inputs);
        let stay = 1.0 - inputs.unfollow;
        let cohorts = || Cohorts::new(inputs.followers, people.len(), chances.means.len());
        let mut followers = Self {
            inputs,
            visibility: Groups::visibility(inputs),
            memory,
            chance_before,
            table: ExposureTable::new(design(inputs, people, chance_before)),
            silent: cohorts(),
            active: cohorts(),
            chances,
            joined: joined(people, stay),
            stay,
            stayed: 1.0,
        };
        followers.persuade_first(0);
        followers
    }

    /// The people who become convinced in a month, whether they fit or not, as if all were silent, and as if all were
    /// active.
    fn pass_month(&mut self, people: &People) -> Groups {
        let month = people.month as usize;
        self.stayed *= self.stay;
        let posted = month.min(self.memory.active);
        let blocks = posted.saturating_sub(1).div_ceil(LANES).clamp(1, self.chances.means.len());
        if month <= self.memory.active {
            self.chances.push(self.inputs.noticed * people.reach_rate);
            let effective = [&mut self.silent.effective[..blocks], &mut self.active.effective[..blocks]];
            self.table.evaluate(&self.chances.means[..blocks], effective);
        } else {
            // What counts since the stop are the months before it, ever fewer of them.
            let longest = self.memory.longest(month);
            self.silent.forget(longest);
            self.active.forget(longest);
        }
        let first = self.persuade_first(month);
        let later = Groups {
            silent: self.silent.persuade(&self.joined, posted, blocks),
            active: self.active.persuade(&self.joined, posted, blocks),
        };
        first.zip(later, |first, later| (first + later) * self.stayed)
    }

    /// The newly convinced of the audience of the start at the end of a month, as if nobody had left.
    fn persuade_first(&mut self, month: usize) -> Groups {
        let effective = self.met_by_first(self.memory.of_first(month));
        Groups {
            silent: self.silent.first.persuade(effective.silent),
            active: self.active.first.persuade(effective.active),
        }
    }

    /// Effective reach among those who have read for so many months, by group.
    fn met_by_first(&self, counted: Counted) -> Groups {
        let Self { inputs, .. } = self;
        let (past, active) = (counted.past as f64 * inputs.posts_before, counted.active as f64 * inputs.posts);
        let chance = |months: usize| self.chances.sum(self.chances.months.len() - months..);
        let met = past * self.chance_before + inputs.posts * chance(counted.active);
        let messages = past + active;
        if messages == 0.0 {
            return Groups::default();
        }
        if counted.past == 0 || inputs.posts_before == inputs.posts {
            let [silent, active] = self.table.effective_reach(counted.past + counted.active, met / messages);
            return Groups { silent, active };
        }
        self.visibility.map(|visibility| {
            let mut exposure = Exposure::new((visibility * met / messages).min(1.0), inputs.heterogeneity);
            exposure.send(messages as u32);
            exposure.effective_reach(inputs.trust_contacts as u32)
        })
    }
}

impl Chances {
    fn new(memory: usize, months: usize) -> Self {
        Self {
            months: Vec::with_capacity(months),
            weights: (1..=memory as u32).map(|months| 1.0 / f64::from(months)).collect(),
            means: vec![[0.0; LANES]; memory.div_ceil(LANES)],
        }
    }

    /// A month with this chance. The means are summed anew and backwards, so that a small chance after a large one
    /// keeps its digits.
    fn push(&mut self, chance: f64) {
        self.months.push(chance);
        let (mut sum, mut mean, mut filled) = (0.0, 0.0, 0);
        let means = self.means.as_flattened_mut();
        for ((slot, weight), chance) in means.iter_mut().zip(&self.weights).zip(self.months.iter().rev()) {
            sum += chance;
            mean = sum * weight;
            *slot = mean;
            filled += 1;
        }
        means[filled..].fill(mean);
    }

    /// Sum of the chances of some months, the last ones first, for the same reason.
    fn sum(&self, months: core::ops::RangeFrom<usize>) -> f64 {
        self.months[months].iter().rev().sum()
    }
}

fn design(inputs: &Inputs, people: &[People], chance_before: f64) -> Design {
    let visibility = Groups::visibility(inputs);
    let chance = |people: &People| inputs.noticed * people.reach_rate;
    Design {
        heterogeneity: inputs.heterogeneity,
        messages: inputs.posts as u32,
        windows: inputs.memory as u32,
        contacts: inputs.trust_contacts as u32,
        visibility: [visibility.silent, visibility.active],
        largest_chance: people.iter().map(chance).fold(chance_before, f64::max),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{contacts, fingerprint::any_scenarios};

    /// Everybody who has read until the end of a month, its newcomers included.
    fn members(followers: &Followers, month: usize) -> f64 {
        let newest = followers.joined.len() - LANES - month;
        let later: f64 = followers.joined[newest..].iter().sum();
        (followers.silent.first.members + later) * followers.stayed
    }

    #[test]
    fn members_of_all_cohorts_add_up_to_the_followers() {
        for scenario in any_scenarios(500) {
            let people = contacts::people(&scenario);
            let mut followers = Followers::of(&scenario, &people);
            for (index, (month, next)) in people.iter().zip(&people[1..]).enumerate() {
                followers.pass_month(month);
                let members = members(&followers, index + 1);
                assert!((members - next.followers).abs() <= 1e-9 * members, "month {}: {members}", next.month);
            }
        }
    }
}
