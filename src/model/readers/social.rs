//! Readers on the network: the chance changes from month to month, and active readers see more than silent ones.

use super::{Groups, Pool, Reading};
use crate::model::contacts::People;
use crate::model::exposure::table::{Contacts, Design, ExposureTable};
use crate::model::platform;
use crate::parameters::Inputs;
use crate::scenario::Scenario;

/// What the followers do in each month; `people` as [`crate::model::contacts::people`] gives them.
pub fn social(scenario: &Scenario, people: &[People]) -> Vec<Reading> {
    let windows = Windows::of(scenario, people);
    let mut silent = Readers::new(scenario, &windows, Groups::visibility(scenario).silent);
    let mut active = Readers::new(scenario, &windows, Groups::visibility(scenario).active);
    let at_start = Groups { silent: silent.first.convinced, active: active.first.convinced };
    let mut pool = Pool::new(scenario, scenario.followers, scenario.unfollow, at_start);
    let shares = Groups::shares(scenario);
    let mut chances = Vec::with_capacity(windows.memory);
    let month = |(index, people): (usize, &People)| {
        windows.mean_chances(index + 1, &mut chances);
        let newly =
            Groups { silent: silent.pass_month(index + 1, &chances), active: active.pass_month(index + 1, &chances) };
        silent.join(people.new_followers);
        active.join(people.new_followers);
        let reach = shares.zip(Groups { silent: silent.reach(), active: active.reach() }, |share, reach| share * reach);
        let inquiries = pool.pass_month(newly);
        Reading { unique: people.followers * reach.total(), inquiries, convinced: pool.waiting }
    };
    people.iter().enumerate().map(month).collect()
}

/// The months that count: each cohort's last ones, as far back as memory and its own reading go.
struct Windows {
    /// Chance of each month, from the first on.
    chances: Vec<f64>,
    /// Chance of every month before the first.
    before: f64,
    /// Months after which a contact no longer counts.
    memory: usize,
    /// Months that the audience of the start has read before the first month.
    history: usize,
}

impl Windows {
    fn of(inputs: &Inputs, people: &[People]) -> Self {
        let before =
            people.first().map_or(0.0, |first| platform::reach_rate(inputs, first.stage, first.followers, 1.0));
        let chances = people.iter().map(|people| people.reach_rate).collect();
        Self { chances, before, memory: inputs.memory as usize, history: inputs.history as usize }
    }

    /// The mean chance of the last 1, 2, … `memory` months up to `month`, summed backwards, so that a small chance after
    /// a large one keeps its digits.
    fn mean_chances(&self, month: usize, means: &mut Vec<f64>) {
        let past = self.chances[..month].iter().rev().copied().chain(core::iter::repeat(self.before));
        means.clear();
        means.extend(past.take(self.memory).scan((0.0, 0.0), |(sum, months), chance| {
            *sum += chance;
            *months += 1.0;
            Some(*sum / *months)
        }));
    }

    /// Months that count for a cohort that has read for `age` months.
    fn counted(&self, age: usize) -> usize {
        age.min(self.memory)
    }

    fn largest_chance(&self) -> f64 {
        self.chances.iter().fold(self.before, |largest, &chance| largest.max(chance))
    }
}

/// Readers who joined in the same month.
#[derive(Clone, Copy)]
struct Cohort {
    members: f64,
    convinced: f64,
}

impl Cohort {
    /// A month in which the cohort shrinks and `effective` have had enough contacts; gives those newly convinced.
    fn pass_month(&mut self, stay: f64, effective: f64) -> f64 {
        self.members *= stay;
        let convinced = self.convinced.max(effective);
        let newly = self.members * (convinced - self.convinced);
        self.convinced = convinced;
        newly
    }
}

/// One group of readers, as if everybody belonged to it.
struct Readers<'a> {
    windows: &'a Windows,
    visibility: f64,
    stay: f64,
    table: ExposureTable,
    /// The audience of the start.
    first: Cohort,
    /// Those who joined in month 1, 2, …
    joined: Vec<Cohort>,
    /// Contacts in windows of 1, 2, … months at the present month's chances.
    contacts: Vec<Contacts>,
    seen: Vec<f64>,
}

impl<'a> Readers<'a> {
    fn new(inputs: &Inputs, windows: &'a Windows, visibility: f64) -> Self {
        let table = ExposureTable::new(Design {
            heterogeneity: inputs.heterogeneity,
            messages: inputs.posts as u32,
            windows: windows.memory as u32,
            contacts: inputs.trust_contacts as u32,
            largest_chance: visibility * windows.largest_chance(),
        });
        let seen = (visibility * windows.before).min(1.0);
        let convinced = table.single(windows.counted(windows.history) as u32, seen).effective;
        Self {
            windows,
            visibility,
            stay: 1.0 - inputs.unfollow,
            table,
            first: Cohort { members: inputs.followers, convinced },
            joined: Vec::with_capacity(windows.chances.len()),
            contacts: vec![Contacts::default(); windows.memory],
            seen: Vec::with_capacity(windows.memory),
        }
    }

    /// People who become convinced in `month`, whether they fit or not.
    fn pass_month(&mut self, month: usize, chances: &[f64]) -> f64 {
        self.seen.clear();
        self.seen.extend(chances.iter().map(|chance| (self.visibility * chance).min(1.0)));
        self.table.evaluate(&self.seen, &mut self.contacts);
        let (contacts, windows, stay) = (&self.contacts, self.windows, self.stay);
        let effective = |age: usize| contacts[windows.counted(age) - 1].effective;
        let newly = self.first.pass_month(stay, effective(month + windows.history));
        let ages = (1..).map(effective);
        newly
            + self
                .joined
                .iter_mut()
                .rev()
                .zip(ages)
                .map(|(cohort, effective)| cohort.pass_month(stay, effective))
                .sum::<f64>()
    }

    /// Share who have seen at least one of the month's messages.
    fn reach(&self) -> f64 {
        self.contacts[0].reach
    }

    fn join(&mut self, members: f64) {
        self.joined.push(Cohort { members, convinced: 0.0 });
    }
}
