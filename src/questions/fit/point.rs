//! What is known of a post, or of a month's posts on average, and its place on the platform's curve.

use core::f64::consts::LN_2;
use std::collections::BTreeMap;

use libm::{exp, expm1, floor, log, log1p};

use crate::inputs::Inputs;
use crate::model::platform::{Adoption, Feed};

/// Of those who open the app at all a post reaches this share at most: beyond it no relevance would be large enough.
const MOST_OF_ACTIVITY: f64 = 0.98;

/// More points than this are shown by month: the picture would be all rings.
const MOST_SEEN: usize = 60;

/// A rate so small that strangers are in proportion to it.
const SMALL: f64 = 1e-9;

/// A post, or the posts of a month on average.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Years from today: negative in the past.
    pub years: f64,
    /// People to whom it was displayed.
    pub people: f64,
    /// People who followed then.
    pub followers: f64,
}

/// Who is among the people whom a tool counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counted {
    /// Followers only, as far as one knows.
    #[default]
    Followers,
    /// Others as well, whom the operator recommends posts to.
    Everybody,
}

/// A point on the curve of a scenario.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Years from today.
    pub years: f64,
    /// Growth stage of the platform then.
    pub stage: f64,
    /// Share of the followers to whom it was displayed.
    pub rate: f64,
    /// People who followed then.
    pub followers: f64,
    /// Displays that each of them was due at a relevance of 1: `size·slots/rivals`.
    contacts: f64,
}

impl Point {
    /// Where it lies; `None` without people, followers or a platform at that time.
    pub fn placed(&self, inputs: &Inputs, counted: Counted) -> Option<Placed> {
        let is_there = |figure: f64| figure.is_finite() && figure > 0.0;
        if !is_there(self.people) || !is_there(self.followers) || !self.years.is_finite() {
            return None;
        }
        let adoption = Adoption::of(inputs);
        let stage = adoption.stage_at(adoption.age_at(inputs.stage) + self.years);
        is_there(stage).then(|| Placed::at(inputs, stage, self, counted))
    }

    /// What a chart shows of them: each, or of many the one in the middle of each month by its share of the followers.
    pub fn to_be_seen(points: &[Point]) -> Vec<Point> {
        if points.len() <= MOST_SEEN {
            return points.to_vec();
        }
        let mut months: BTreeMap<i64, Vec<Point>> = BTreeMap::new();
        for point in points {
            months.entry(floor(point.years * 12.0) as i64).or_default().push(*point);
        }
        let share = |point: &Point| point.people / point.followers;
        let middle = |mut month: Vec<Point>| {
            month.sort_by(|one, other| share(one).total_cmp(&share(other)));
            month[month.len() / 2]
        };
        months.into_values().map(middle).collect()
    }
}

impl Placed {
    /// A point at a growth stage.
    pub(super) fn at(inputs: &Inputs, stage: f64, point: &Point, counted: Counted) -> Self {
        let feed = Feed::at(inputs, stage);
        let rate = rate(inputs, &feed, point, counted).min(MOST_OF_ACTIVITY * inputs.activity);
        // A rate that half of the active are due tells how much relevance that takes.
        let contacts = LN_2 / feed.relevance_for(inputs, point.followers, inputs.activity / 2.0);
        Self { years: point.years, stage, rate, followers: point.followers, contacts }
    }

    /// The relevance with which the curve runs through it: `−ln(1 − y/activity) / (size·slots/rivals)`.
    pub(super) fn relevance(&self, inputs: &Inputs) -> f64 {
        -log1p(-self.rate / inputs.activity) / self.contacts
    }

    /// How far it lies from the curve with a relevance, as a logarithm, 0.69 where it reached twice as many, and how fast the
    /// curve's logarithm rises with that of relevance: `r = activity · (1 − e^{−z})`, z = relevance · size·slots/rivals.
    pub(super) fn residual(&self, inputs: &Inputs, log_of_relevance: f64) -> (f64, f64) {
        let z = exp(log_of_relevance) * self.contacts;
        let rise = if z > 0.0 { z / expm1(z) } else { 1.0 };
        (log(self.rate / inputs.activity) - log(-expm1(-z)), rise)
    }
}

/// Share of the followers who are among the people of a point: `x/N`, over `1 + strangers/(N·r)` where others count.
/// Where the market has no more strangers than that, all the rest are followers.
fn rate(inputs: &Inputs, feed: &Feed, point: &Point, counted: Counted) -> f64 {
    let Point { people, followers, .. } = *point;
    if counted == Counted::Followers {
        return people / followers;
    }
    let for_each = feed.strangers(inputs, followers, SMALL) / (followers * SMALL);
    let rate = people / followers / (1.0 + for_each);
    let most = (inputs.market - followers).max(0.0);
    if followers * rate * for_each > most { (people - most) / followers } else { rate }
}
