//! What it takes for so many customers in a year, in words.

use crate::answers::{Figure, Sentence};
use crate::inputs::{Key, Scenario};
use crate::questions::{Answer, FirstCustomer, Goal, Outcome};

/// A lever that changes less than this share of the customers changes nothing that one could tell.
const NOTHING: f64 = 0.005;

/// From this many conversations a year on, time for them is what is missing.
const TURNED_AWAY: f64 = 0.5;

/// A goal with what each lever can do for it.
pub struct GoalTold<'a> {
    /// Customers that are wanted.
    pub wanted: f64,
    /// In this year, the first of which is 1.
    pub year: u32,
    /// The scenario as it is.
    pub scenario: &'a Scenario,
    /// What comes of it in that year.
    pub present: Outcome,
    /// What each lever can do by itself.
    pub answers: &'a [Answer],
    /// When the first customer comes.
    pub first: FirstCustomer,
}

/// The questions that are asked most: is it enough, how large a list, how many followers, how many conversations, when the
/// first client.
pub fn goal_said(told: &GoalTold<'_>) -> Vec<Sentence> {
    let mut said = vec![verdict(told)];
    if !is_enough(told) {
        said.extend(stock(told, Key::Subscribers, "asked.goal.list"));
        said.extend(stock(told, Key::Followers, "asked.goal.followers"));
    }
    said.extend(conversations(told));
    said.push(first_client(told.first));
    said
}

/// What one lever can do: the value it takes, or the most it can do and why not more.
pub fn lever_said(told: &GoalTold<'_>, answer: &Answer) -> Sentence {
    let Answer { key, value, outcome, .. } = *answer;
    let now = told.scenario.get(key);
    let most = outcome.customers;
    if answer.is_reached {
        let key_of = if value == now { "asked.goal.as_now" } else { "asked.goal.value" };
        return Sentence::new(key_of).with("value", Figure::Value(key, value)).with("now", Figure::Value(key, now));
    }
    let sentence = Sentence::new(match () {
        () if !changes(told, most) => "asked.goal.no_effect",
        () if outcome.turned_away >= TURNED_AWAY => "asked.goal.capacity",
        () if value >= key.parameter().max => "asked.goal.bound",
        () => "asked.goal.peak",
    });
    sentence.with("value", Figure::Value(key, value)).with("customers", Figure::Count(most))
}

/// Whether so many customers differ from the present ones.
fn changes(told: &GoalTold<'_>, customers: f64) -> bool {
    let present = told.present.customers;
    (customers - present).abs() > NOTHING * present.max(1.0)
}

fn is_enough(told: &GoalTold<'_>) -> bool {
    Goal::reaches(told.present.customers, told.wanted)
}

fn verdict(told: &GoalTold<'_>) -> Sentence {
    let year = Figure::Whole(f64::from(told.year));
    if is_enough(told) {
        let present = Figure::Count(told.present.customers);
        return Sentence::new("asked.goal.enough").with("customers", present).with("year", year);
    }
    let reached = told.answers.iter().filter(|answer| answer.is_reached);
    let cheapest = reached.min_by(|one, other| one.outcome.hours.total_cmp(&other.outcome.hours));
    if let Some(cheapest) = cheapest {
        return Sentence::new("asked.goal.cheapest")
            .with("lever", Figure::Name(cheapest.key))
            .with("value", Figure::Value(cheapest.key, cheapest.value))
            .with("now", Figure::Value(cheapest.key, told.scenario.get(cheapest.key)))
            .with("hours", Figure::Count(cheapest.outcome.hours / 12.0))
            .with("year", year);
    }
    let furthest = told.answers.iter().max_by(|one, other| one.outcome.customers.total_cmp(&other.outcome.customers));
    let helps = furthest.filter(|furthest| changes(told, furthest.outcome.customers));
    let sentence = match helps {
        Some(furthest) => Sentence::new("asked.goal.none")
            .with("lever", Figure::Name(furthest.key))
            .with("customers", Figure::Count(furthest.outcome.customers)),
        None => Sentence::new("asked.goal.nothing").with("customers", Figure::Count(told.present.customers)),
    };
    sentence.with("year", year)
}

/// What a stock would have to be today, where it alone is enough.
fn stock(told: &GoalTold<'_>, key: Key, sentence: &'static str) -> Option<Sentence> {
    let answer = told.answers.iter().find(|answer| answer.key == key && answer.is_reached)?;
    let now = told.scenario.get(key);
    Some(Sentence::new(sentence).with("value", Figure::Count(answer.value)).with("now", Figure::Count(now)))
}

/// Conversations for each customer as it is today, times the customers that are wanted.
fn conversations(told: &GoalTold<'_>) -> Option<Sentence> {
    let Outcome { customers, conversations, .. } = told.present;
    let needed = told.wanted * conversations / customers;
    (customers > 0.0 && needed >= 1.0)
        .then(|| Sentence::new("asked.goal.conversations").with("conversations", Figure::About(needed)))
}

fn first_client(first: FirstCustomer) -> Sentence {
    let month = |month: u32| Figure::Whole(f64::from(month));
    match (first.expected, first.sure) {
        (Some(expected), Some(sure)) => {
            Sentence::new("asked.goal.first").with("expected", month(expected)).with("sure", month(sure))
        }
        (Some(expected), None) => Sentence::new("asked.goal.first_unsure").with("expected", month(expected)),
        (None, Some(sure)) => Sentence::new("asked.goal.first_by").with("sure", month(sure)),
        (None, None) => Sentence::new("asked.goal.first_never"),
    }
}
