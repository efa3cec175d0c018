//! Readers of the list: the chance is the same in every month and for everyone, so a cohort's convinced share depends
//! on its age only, and one running sum stands for all cohorts.

use super::{Groups, Pool, Reading};
use crate::inputs::Inputs;
use crate::inputs::Scenario;
use crate::model::contacts::{People, list_gain, list_loss, opened};
use crate::model::exposure::Exposure;

/// What the list's readers do in each month; `people` as [`crate::model::contacts::people`] gives them.
pub fn email(scenario: &Scenario, people: &[People]) -> Vec<Reading> {
    let mut list = List::of(scenario);
    let month = |people: &People| {
        let newly = list.newly_convinced();
        let inquiries = list.pool.pass_month(Groups { silent: newly, active: newly });
        Reading { unique: people.subscribers * list.reach, inquiries, convinced: list.pool.waiting }
    };
    people.iter().map(month).collect()
}

/// The list's cohorts.
struct List {
    pool: Pool,
    /// Share of the subscribers who open at least one mail of a month.
    reach: f64,
    /// Convinced share of a cohort by the months that it has read, from none up to `memory`; afterwards it stays.
    convinced: Vec<f64>,
    /// Months that cohort 0 has read, and its members.
    history: usize,
    members: f64,
    /// Months that cohort 1 has read, its remaining members, and how many of all later cohorts have been convinced in
    /// the present month: `gain · Σ_a (1 − loss)^a · (C(a) − C(a − 1))` up to its age.
    age: usize,
    joined: f64,
    newly: f64,
    stay: f64,
}

impl List {
    fn of(inputs: &Inputs) -> Self {
        let convinced = convinced_by_age(inputs);
        let history = inputs.history as usize;
        let at_start = convinced[history.min(convinced.len() - 1)];
        let loss = list_loss(inputs);
        let mut month = Exposure::new(opened(inputs), inputs.heterogeneity);
        month.send(inputs.mails as u32);
        Self {
            pool: Pool::new(inputs, inputs.subscribers, loss, Groups { silent: at_start, active: at_start }),
            reach: month.reach(),
            convinced,
            history,
            members: inputs.subscribers,
            age: 0,
            joined: list_gain(inputs),
            newly: 0.0,
            stay: 1.0 - loss,
        }
    }

    /// Subscribers who become convinced in the next month, whether they fit or not.
    fn newly_convinced(&mut self) -> f64 {
        self.history += 1;
        self.members *= self.stay;
        let newly = self.newly + self.members * self.rise(self.history);
        self.age += 1;
        self.joined *= self.stay;
        self.newly += self.joined * self.rise(self.age);
        newly
    }

    /// How much the convinced share of a cohort rises in the month in which it reaches an age.
    fn rise(&self, age: usize) -> f64 {
        self.convinced.get(age).map_or(0.0, |convinced| convinced - self.convinced[age - 1])
    }
}

/// Convinced share after 0, 1, … `memory` months of reading; it never falls.
fn convinced_by_age(inputs: &Inputs) -> Vec<f64> {
    let mut exposure = Exposure::new(opened(inputs), inputs.heterogeneity);
    let mut convinced = 0.0_f64;
    let after_month = |age: u32| {
        if age > 0 {
            exposure.send(inputs.mails as u32);
            convinced = convinced.max(exposure.effective_reach(inputs.trust_contacts as u32));
        }
        convinced
    };
    (0..=inputs.memory as u32).map(after_month).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{contacts, fingerprint::any_scenarios};

    #[test]
    fn members_of_all_cohorts_add_up_to_the_list() {
        for scenario in any_scenarios(500) {
            let mut list = List::of(&scenario);
            let mut later = 0.0;
            for month in contacts::people(&scenario) {
                list.newly_convinced();
                let (members, kept) = (list.members + later, month.subscribers * list.stay);
                assert!((members - kept).abs() <= 1e-9 * kept, "month {}: {kept} subscribers stay", month.month);
                later += list.joined;
            }
        }
    }
}
