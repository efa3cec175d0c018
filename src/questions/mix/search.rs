//! The search for the best mix, in steps that a page can take one by one.

use std::collections::BTreeSet;

use super::found::Mix;
use super::limits::Limits;
use super::partners::{with_best_partners, without_idle_partners};
use super::plan::{Mixed, Plan};
use crate::inputs::{Key, Scenario};
use crate::questions::case::Case;

/// Figures that are tried first, as far as they fit: the first few matter most, one against none most of all.
const FIRST: [u32; 15] = [0, 1, 2, 3, 4, 5, 6, 8, 12, 16, 20, 24, 32, 48, 64];

/// Parts of the euros that are tried first.
const SHARES: [f64; 3] = [0.0, 0.5, 0.95];

/// How many of the first climb.
const CLIMBERS: usize = 3;

/// How far a climber looks for better figures of posts and of mails.
const SIGHT: i32 = 2;

/// The share of the euros in which climbers move, and the one at which they stop.
const FIRST_STRIDE: f64 = 0.15;
const LAST_STRIDE: f64 = 0.003;

/// The search for the best mix: each step computes one plan with its best number of partners.
#[derive(Clone, Debug)]
pub struct Search {
    case: Case,
    limits: Limits,
    tried: BTreeSet<[u64; 3]>,
    /// Plans to try before anybody climbs, and what came of them.
    first: std::vec::IntoIter<Plan>,
    fitting: Vec<Mixed>,
    /// Who has not begun to climb.
    waiting: Vec<Mixed>,
    climber: Option<Climber>,
    best: Option<Mixed>,
}

/// A mix that looks around for a better one.
#[derive(Clone, Debug)]
struct Climber {
    at: Mixed,
    /// The best of those around that have been tried.
    better: Option<Mixed>,
    around: std::vec::IntoIter<Plan>,
    stride: f64,
}

impl Search {
    /// Nothing tried yet.
    pub fn new(case: Case, limits: Limits) -> Self {
        let first = first_plans(&case, &limits).into_iter();
        Self {
            case,
            limits,
            tried: BTreeSet::new(),
            first,
            fitting: Vec::new(),
            waiting: Vec::new(),
            climber: None,
            best: None,
        }
    }

    /// Tries one plan more; gives whether there is more to try.
    pub fn step(&mut self) -> bool {
        if let Some(plan) = self.first.next() {
            let tried = self.attempt(plan);
            self.fitting.extend(tried);
            if self.first.len() == 0 {
                self.waiting = apart(core::mem::take(&mut self.fitting));
            }
            return true;
        }
        match self.climber.take() {
            Some(climber) => self.climber = self.climb(climber),
            None => match self.waiting.pop() {
                Some(at) => self.climber = Some(self.climber(at, FIRST_STRIDE)),
                None => return false,
            },
        }
        true
    }

    /// What has been found so far.
    pub fn found(self) -> Mix {
        let scenario = self.case.scenario();
        let present = Mixed { plan: Plan::of(scenario), outcome: self.case.present() };
        let nothing = Plan { posts: 0.0, mails: 0.0, new_partners: 0.0, ad_budget: self.least_ads() };
        // What is done today may be best.
        let keeps = self.limits.allow(&present.outcome) && present.plan.new_partners <= Plan::MOST_PARTNERS;
        let best = self.best.map(|best| without_idle_partners(&self.case, &self.limits, best));
        let best = if keeps { better(best, Some(present)) } else { best };
        Mix { nothing: nothing.outcome(&self.case), limits: self.limits, best, present, case: self.case }
    }

    fn least_ads(&self) -> f64 {
        if self.limits.cash.is_some() { 0.0 } else { self.case.scenario().ad_budget }
    }

    /// The plan with its best number of partners; `None` where it does not fit, or was tried before.
    fn attempt(&mut self, plan: Plan) -> Option<Mixed> {
        let is_new = self.tried.insert([plan.posts, plan.mails, plan.ad_budget].map(f64::to_bits));
        let found = is_new.then(|| with_best_partners(&self.case, &self.limits, plan)).flatten();
        self.best = better(self.best, found);
        found
    }

    fn climber(&self, at: Mixed, stride: f64) -> Climber {
        Climber { at, better: None, around: self.around(at.plan, stride).into_iter(), stride }
    }

    /// A climber that has looked at one plan more; `None` where it has arrived.
    fn climb(&mut self, mut climber: Climber) -> Option<Climber> {
        if let Some(plan) = climber.around.next() {
            climber.better = better(climber.better, self.attempt(plan));
            return Some(climber);
        }
        match climber.better {
            Some(next) if next.outcome.customers > climber.at.outcome.customers => {
                Some(self.climber(next, climber.stride))
            }
            _ => {
                let finer = climber.stride / 2.0;
                (self.limits.cash.is_some() && finer > LAST_STRIDE).then(|| self.climber(climber.at, finer))
            }
        }
    }

    /// The plans around one: other figures of posts and mails, and, where euros are to be spent, more and fewer of them, also
    /// in exchange for a post or a mail.
    fn around(&self, plan: Plan, stride: f64) -> Vec<Plan> {
        let mut plans = Vec::new();
        for posts in -SIGHT..=SIGHT {
            for mails in -SIGHT..=SIGHT {
                plans.push(moved(plan, posts, mails, plan.ad_budget));
            }
        }
        if let Some(cash) = self.limits.cash {
            for euros in [-stride * cash, stride * cash] {
                let exchanged = if euros > 0.0 { -1 } else { 1 };
                for (posts, mails) in [(0, 0), (exchanged, 0), (0, exchanged)] {
                    plans.push(moved(plan, posts, mails, ad_budget(plan.ad_budget + euros, cash)));
                }
            }
        }
        plans.retain(|plan| is_possible(*plan));
        plans
    }
}

/// Plans all over the range whose writing alone fits.
fn first_plans(case: &Case, limits: &Limits) -> Vec<Plan> {
    let scenario = case.scenario();
    let budgets = match limits.cash {
        Some(cash) => SHARES.map(|share| ad_budget(share * cash, cash)).to_vec(),
        None => vec![scenario.ad_budget],
    };
    let mut plans = Vec::new();
    for mails in figures(Key::Mails.parameter().max) {
        for posts in figures(most_posts(scenario, limits, mails)) {
            plans.extend(budgets.iter().map(|&ad_budget| Plan { posts, mails, new_partners: 0.0, ad_budget }));
        }
    }
    plans.retain(|plan| is_possible(*plan) && writing(scenario, plan.posts, plan.mails) <= limits.hours);
    plans
}

/// The most posts whose writing leaves time for so many mails; where nobody writes any more, their number is free.
fn most_posts(scenario: &Scenario, limits: &Limits, mails: f64) -> f64 {
    let most = Key::Posts.parameter().max;
    let left = limits.hours - writing(scenario, 0.0, mails);
    let for_each = writing(scenario, 1.0, 0.0);
    if for_each > 0.0 { (left / for_each).floor().clamp(0.0, most) } else { most }
}

/// Hours of the first month for posts and mails.
fn writing(scenario: &Scenario, posts: f64, mails: f64) -> f64 {
    if scenario.stop_month == 1.0 { 0.0 } else { posts * scenario.hours_per_post + mails * scenario.hours_per_mail }
}

/// Figures up to the greatest one, and that.
fn figures(most: f64) -> Vec<f64> {
    let first = FIRST.into_iter().map(f64::from).filter(|figure| *figure < most);
    first.chain([most]).collect()
}

/// Euros for advertising as near to these as can be.
fn ad_budget(euros: f64, cash: f64) -> f64 {
    let row = Key::AdBudget.parameter();
    row.settled(euros.min(cash))
}

fn moved(plan: Plan, posts: i32, mails: i32, ad_budget: f64) -> Plan {
    Plan { posts: plan.posts + f64::from(posts), mails: plan.mails + f64::from(mails), ad_budget, ..plan }
}

fn is_possible(plan: Plan) -> bool {
    let fits = |key: Key, value: f64| (key.parameter().min..=key.parameter().max).contains(&value);
    fits(Key::Posts, plan.posts) && fits(Key::Mails, plan.mails)
}

fn better(one: Option<Mixed>, other: Option<Mixed>) -> Option<Mixed> {
    match (one, other) {
        (Some(one), Some(other)) if other.outcome.customers <= one.outcome.customers => Some(one),
        (one, other) => other.or(one),
    }
}

/// The best of these that lie apart, the best of all last.
fn apart(mut mixed: Vec<Mixed>) -> Vec<Mixed> {
    mixed.sort_by(|one, other| other.outcome.customers.total_cmp(&one.outcome.customers));
    let mut chosen: Vec<Mixed> = Vec::new();
    for next in mixed {
        let far = f64::from(2 * SIGHT);
        let is_near = |other: &Mixed| {
            (other.plan.posts - next.plan.posts).abs() < far && (other.plan.mails - next.plan.mails).abs() < far
        };
        if chosen.len() < CLIMBERS && !chosen.iter().any(is_near) {
            chosen.push(next);
        }
    }
    chosen.reverse();
    chosen
}
