//! How much of a lever it takes for so many customers in a year.

use super::case::{Case, Outcome, SAME};
use crate::inputs::{Inputs, Key, Parameter, Scenario};

/// Places along a lever's slider at which the outcome is looked at; of whole figures all of them are.
const PLACES: u32 = 64;

/// So many customers in a year.
#[derive(Clone, Debug)]
pub struct Goal {
    case: Case,
    customers: f64,
}

/// What a lever can do for a goal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer {
    /// The lever.
    pub key: Key,
    /// Whether the goal is reached.
    pub is_reached: bool,
    /// The least value that reaches it; where none does, the least value with the most customers.
    pub value: f64,
    /// What comes of that value, all else as it is.
    pub outcome: Outcome,
}

impl Goal {
    /// What can be done for a goal.
    pub const LEVERS: [Key; 14] = [
        Key::Posts,
        Key::Mails,
        Key::NewPartners,
        Key::Partners,
        Key::Followers,
        Key::NewFollowers,
        Key::Subscribers,
        Key::Signups,
        Key::AdBudget,
        Key::Relevance,
        Key::Findable,
        Key::Evergreen,
        Key::PastClients,
        Key::Capacity,
    ];

    /// So many customers in the year of this case.
    pub fn new(case: Case, customers: f64) -> Self {
        Self { case, customers }
    }

    /// The most customers that a year can bring: everybody signs with whom there is time to talk.
    pub fn most() -> f64 {
        12.0 * Key::Capacity.parameter().max
    }

    /// Whether so many customers are as many as are wanted, but for rounding.
    pub fn reaches(customers: f64, wanted: f64) -> bool {
        customers >= wanted * (1.0 - SAME)
    }

    /// What each lever can do by itself, one computed after the other.
    pub fn answers(&self) -> impl ExactSizeIterator<Item = Answer> {
        Self::LEVERS.into_iter().map(|key| self.answer(key))
    }

    /// What a lever can do by itself.
    ///
    /// Outcomes need not rise with a lever, so the whole range is scanned; the least place that reaches the goal is then
    /// narrowed down to the last decimal that a link carries. Every value that is given has been computed with.
    ///
    /// ```
    /// use reach_calculator::{inputs::{Key, Scenario}, questions::{Case, Goal}};
    /// let case = Case::of(&Scenario::default(), 1).expect("a first year");
    /// let answer = Goal::new(case.clone(), 6.0).answer(Key::Signups);
    /// assert!(answer.is_reached && case.with(Key::Signups, answer.value).customers >= 6.0);
    /// assert!(case.with(Key::Signups, answer.value - 0.1).customers < 6.0);
    /// ```
    pub fn answer(&self, key: Key) -> Answer {
        let lever = Steps::of(&self.case, key);
        let tried: Vec<Tried> = lever.scan().into_iter().map(|step| lever.at(step)).collect();
        match tried.iter().position(|tried| self.is_reached_by(tried)) {
            Some(0) => self.answered(&lever, tried[0]),
            Some(first) => self.answered(&lever, self.least(&lever, tried[first - 1], tried[first])),
            None => self.best(&lever, &tried),
        }
    }

    fn is_reached_by(&self, tried: &Tried) -> bool {
        Self::reaches(tried.outcome.customers, self.customers)
    }

    fn answered(&self, lever: &Steps<'_>, tried: Tried) -> Answer {
        let is_reached = self.is_reached_by(&tried);
        Answer { key: lever.row.key, is_reached, value: lever.value(tried.step), outcome: tried.outcome }
    }

    /// The least step between one that does not reach the goal and one that does.
    fn least(&self, lever: &Steps<'_>, short: Tried, enough: Tried) -> Tried {
        let (mut short, mut enough) = (short.step, enough);
        while enough.step - short > 1 {
            let middle = lever.at(short + (enough.step - short) / 2);
            if self.is_reached_by(&middle) {
                enough = middle;
            } else {
                short = middle.step;
            }
        }
        enough
    }

    /// The best that there is, between the neighbours of the best place; a peak between two places may reach the goal.
    fn best(&self, lever: &Steps<'_>, tried: &[Tried]) -> Answer {
        let mut best = 0;
        for (place, next) in tried.iter().enumerate() {
            if next.outcome.customers > tried[best].outcome.customers * (1.0 + SAME) {
                best = place;
            }
        }
        let left = tried[best.saturating_sub(1)];
        let right = tried[(best + 1).min(tried.len() - 1)];
        let peak = lever.peak(left, tried[best], right);
        let found = if self.is_reached_by(&peak) { self.least(lever, left, peak) } else { peak };
        self.answered(lever, found)
    }
}

/// A lever's values in steps of its last decimal.
struct Steps<'a> {
    case: &'a Case,
    row: &'static Parameter,
    grid: f64,
    most: i64,
}

/// A step, and what comes of it.
#[derive(Clone, Copy)]
struct Tried {
    step: i64,
    outcome: Outcome,
}

impl<'a> Steps<'a> {
    fn of(case: &'a Case, key: Key) -> Self {
        let row = key.parameter();
        let grid = row.bounds().grid();
        let mut highest = Inputs::clone(case.scenario().inputs());
        highest.set(key, row.max);
        // Another input may not allow the greatest value.
        let most = (Scenario::drawn(highest).get(key) * grid).floor() as i64;
        Self { case, row, grid, most }
    }

    fn value(&self, step: i64) -> f64 {
        step as f64 / self.grid
    }

    fn at(&self, step: i64) -> Tried {
        Tried { step, outcome: self.case.with(self.row.key, self.value(step)) }
    }

    fn step(&self, value: f64) -> i64 {
        (libm::round(value * self.grid) as i64).min(self.most)
    }

    /// The places to look at, lowest first: today's is one of them.
    fn scan(&self) -> Vec<i64> {
        let least = self.step(self.row.min);
        let mut places: Vec<i64> = if self.row.whole {
            (least..=self.most).collect()
        } else {
            let place = |place: u32| self.step(self.row.at_position(f64::from(place) / f64::from(PLACES)));
            let today = self.step(self.case.scenario().get(self.row.key));
            // As many even places up to what another input allows, which may be a small part of the slider.
            let even = |place: u32| least + (self.most - least) * i64::from(place) / i64::from(PLACES);
            (0..=PLACES).flat_map(|number| [place(number), even(number)]).chain([today, self.most]).collect()
        };
        places.sort_unstable();
        places.dedup();
        places
    }

    /// The highest outcome around the best of three neighbours, the least step of those that are as good.
    fn peak(&self, left: Tried, best: Tried, right: Tried) -> Tried {
        let (mut from, mut to, mut peak) = (left.step, right.step, best);
        let is_flat =
            |tried: Tried| (tried.outcome.customers - best.outcome.customers).abs() <= SAME * best.outcome.customers;
        if (left.step == best.step || is_flat(left)) && (right.step == best.step || is_flat(right)) {
            return best;
        }
        while to - from > 2 {
            let third = (to - from) / 3;
            let (lower, upper) = (self.at(from + third), self.at(to - third));
            if lower.outcome.customers < upper.outcome.customers * (1.0 - SAME) {
                from = lower.step;
            } else {
                to = upper.step;
            }
            for tried in [lower, upper] {
                let gained = tried.outcome.customers - peak.outcome.customers;
                let same = SAME * peak.outcome.customers;
                if gained > same || (gained >= -same && tried.step < peak.step) {
                    peak = tried;
                }
            }
        }
        peak
    }
}
