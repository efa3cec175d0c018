//! Readers on the network: the chance changes from month to month, and active readers see more than silent ones.

use super::cohorts::{Cohorts, joined};
use super::windows::Windows;
use super::{Groups, Pool, Reading};
use crate::inputs::Inputs;
use crate::inputs::Scenario;
use crate::model::contacts::People;
use crate::model::exposure::tabulation::{Design, ExposureTable, LANES};

/// What the followers do in each month; `people` as [`crate::model::contacts::people`] gives them.
pub fn social(scenario: &Scenario, people: &[People]) -> Vec<Reading> {
    let mut followers = Followers::of(scenario, people);
    let mut pool = Pool::new(scenario, scenario.followers, scenario.unfollow, followers.convinced_at_start());
    let month = |people: &People| {
        let (reach, newly) = followers.pass_month(people.reach_rate);
        let inquiries = pool.pass_month(newly);
        Reading { unique: people.followers * reach, inquiries, convinced: pool.waiting }
    };
    people.iter().map(month).collect()
}

/// The followers and how many posts they have seen.
struct Followers {
    windows: Windows,
    table: ExposureTable,
    shares: Groups,
    silent: Cohorts,
    active: Cohorts,
    /// Newcomers, the last ones first, as [`joined`] gives them.
    joined: Vec<f64>,
    /// Months that have passed, and those that the audience of the start has read before them.
    months: usize,
    history: usize,
    /// Share of the audience that stays for a month, and for all the months passed.
    stay: f64,
    stayed: f64,
}

impl Followers {
    fn of(inputs: &Inputs, people: &[People]) -> Self {
        let (windows, history, stay) = (Windows::of(inputs, people), inputs.history as usize, 1.0 - inputs.unfollow);
        let table = ExposureTable::new(design(inputs, people, &windows));
        let counted = windows.counted(history);
        let [silent, active] = table.effective_reach(counted, windows.mean(counted));
        let cohorts = |convinced| Cohorts::new(inputs.followers, convinced, people.len(), windows.means().len());
        Self {
            silent: cohorts(silent),
            active: cohorts(active),
            windows,
            table,
            shares: Groups::shares(inputs),
            joined: joined(people, stay),
            months: 0,
            history,
            stay,
            stayed: 1.0,
        }
    }

    fn convinced_at_start(&self) -> Groups {
        Groups { silent: self.silent.first.convinced, active: self.active.first.convinced }
    }

    /// A month in which a post meets each follower with this chance: the share who see at least one of the posts, and
    /// the people who become convinced, whether they fit or not, as if all were silent, and as if all were active.
    fn pass_month(&mut self, chance: f64) -> (f64, Groups) {
        self.windows.pass_month(chance);
        let blocks = self.months.div_ceil(LANES).clamp(1, self.windows.means().len());
        self.months += 1;
        self.stayed *= self.stay;
        let effective = [&mut self.silent.effective[..blocks], &mut self.active.effective[..blocks]];
        let [silent, active] = self.table.evaluate(&self.windows.means()[..blocks], effective);
        let reach = self.shares.silent * silent + self.shares.active * active;
        (reach, self.newly_convinced(blocks).map(|newly| newly * self.stayed))
    }

    fn newly_convinced(&mut self, blocks: usize) -> Groups {
        let counted = self.windows.counted(self.months + self.history);
        let [silent, active] = if counted <= blocks * LANES {
            [&self.silent, &self.active].map(|group| group.effective.as_flattened()[counted - 1])
        } else {
            self.table.effective_reach(counted, self.windows.mean(counted))
        };
        Groups {
            silent: self.silent.first.persuade(silent) + self.silent.persuade(&self.joined, self.months, blocks),
            active: self.active.first.persuade(active) + self.active.persuade(&self.joined, self.months, blocks),
        }
    }
}

fn design(inputs: &Inputs, people: &[People], windows: &Windows) -> Design {
    let visibility = Groups::visibility(inputs);
    Design {
        heterogeneity: inputs.heterogeneity,
        messages: inputs.posts as u32,
        windows: inputs.memory as u32,
        contacts: inputs.trust_contacts as u32,
        visibility: [visibility.silent, visibility.active],
        largest_chance: people.iter().fold(windows.mean(1), |largest, people| largest.max(people.reach_rate)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{contacts, fingerprint::any_scenarios};

    /// Everybody who has read in the month that has passed, newcomers left out, who read from the next month on.
    fn members(followers: &Followers) -> f64 {
        let newest = followers.joined.len() - LANES + 1 - followers.months;
        let later: f64 = followers.joined[newest..].iter().sum();
        (followers.silent.first.members + later) * followers.stayed
    }

    #[test]
    fn members_of_all_cohorts_add_up_to_the_followers() {
        for scenario in any_scenarios(500) {
            let people = contacts::people(&scenario);
            let mut followers = Followers::of(&scenario, &people);
            for month in &people {
                followers.pass_month(month.reach_rate);
                let kept = month.followers * (1.0 - scenario.unfollow);
                assert!(
                    (members(&followers) - kept).abs() <= 1e-9 * kept,
                    "month {}: {kept} followers stay",
                    month.month
                );
            }
        }
    }
}
