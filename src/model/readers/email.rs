//! Readers of the list: the chance is the same in every month and for everyone, so a cohort's convinced share depends
//! only on how many mails it has had.

use super::Persuasion;
use super::memory::Memory;
use crate::inputs::{Inputs, Scenario};
use crate::model::contacts::{People, opened};
use crate::model::exposure::Exposure;
use crate::model::groups::Groups;

/// Who becomes convinced on the list in each month; `people` as [`crate::model::contacts::people`] gives them.
pub fn email(scenario: &Scenario, people: &[People]) -> Persuasion {
    let mut list = List::of(scenario);
    let at_start = Groups::both(list.first.convinced);
    let newly = people.iter().map(|people| Groups::both(list.pass_month(people))).collect();
    Persuasion { at_start, newly }
}

/// The list's cohorts.
struct List<'a> {
    inputs: &'a Inputs,
    memory: Memory,
    first: First,
    /// How much the convinced share of a cohort rises in its first, second … month of reading; nothing after `memory`.
    rises: Vec<f64>,
    /// Newcomers of each month, as if nobody left.
    joined: Vec<f64>,
    /// Share of the audience of the start that is still there.
    stayed: f64,
}

/// The audience of the start.
struct First {
    exposure: Exposure,
    mails: u32,
    convinced: f64,
}

impl<'a> List<'a> {
    fn of(inputs: &'a Inputs) -> Self {
        let memory = Memory::of(inputs);
        let mut first = First { exposure: exposure(inputs), mails: 0, convinced: 0.0 };
        first.read(inputs, mails_counted(inputs, &memory, 0));
        Self { inputs, memory, first, rises: rises(inputs), joined: Vec::new(), stayed: 1.0 }
    }

    /// Subscribers who become convinced in a month, whether they fit or not.
    fn pass_month(&mut self, people: &People) -> f64 {
        let month = people.month as usize;
        self.stayed *= 1.0 - people.list_loss;
        let first =
            self.inputs.subscribers * self.first.read(self.inputs, mails_counted(self.inputs, &self.memory, month));
        let later: f64 = if month <= self.memory.active {
            self.joined.iter().rev().zip(&self.rises).map(|(joined, rise)| joined * rise).sum()
        } else {
            0.0
        };
        self.joined.push(people.gained / self.stayed);
        (first + later) * self.stayed
    }
}

impl First {
    /// How much the convinced share rises when so many mails count. It never falls, so only more mails than ever before
    /// change it.
    fn read(&mut self, inputs: &Inputs, mails: u32) -> f64 {
        let before = self.convinced;
        if mails > self.mails {
            self.exposure.send(mails - self.mails);
            self.mails = mails;
            self.convinced = before.max(self.exposure.effective_reach(inputs.trust_contacts as u32));
        }
        self.convinced - before
    }
}

/// Mails that count for the audience of the start at the end of a month.
fn mails_counted(inputs: &Inputs, memory: &Memory, month: usize) -> u32 {
    let counted = memory.of_first(month);
    counted.past as u32 * inputs.mails_before as u32 + counted.active as u32 * inputs.mails as u32
}

fn rises(inputs: &Inputs) -> Vec<f64> {
    let mut exposure = exposure(inputs);
    let mut convinced = 0.0_f64;
    let after_month = |_| {
        exposure.send(inputs.mails as u32);
        let before = convinced;
        convinced = before.max(exposure.effective_reach(inputs.trust_contacts as u32));
        convinced - before
    };
    (0..inputs.memory as u32).map(after_month).collect()
}

fn exposure(inputs: &Inputs) -> Exposure {
    Exposure::new(opened(inputs), inputs.heterogeneity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{contacts, fingerprint::any_scenarios};

    #[test]
    fn members_of_all_cohorts_add_up_to_the_list() {
        for scenario in any_scenarios(500) {
            let mut list = List::of(&scenario);
            let people = contacts::people(&scenario);
            for (month, next) in people.iter().zip(&people[1..]) {
                list.pass_month(month);
                let later: f64 = list.joined.iter().sum();
                let members = (scenario.subscribers + later) * list.stayed;
                assert!((members - next.subscribers).abs() <= 1e-9 * members, "month {}: {members}", next.month);
            }
        }
    }
}
