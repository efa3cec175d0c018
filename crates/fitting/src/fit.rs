//! From what files say to the inputs that follow from it, each resting on those before it.

use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::questions::Fitted;
use reach_calculator::questions::fit::{Level, Point, StageToo, a_month, mean_change, new_followers, signups};
use reach_reading::Day;

use crate::gathered::{Beside, Gathered, years};

/// Followers and list of longer ago are those of another time.
const YOUNG: f64 = 0.5;

/// Months of a year.
const MONTHS: f64 = 12.0;

/// The inputs that follow from files.
#[derive(Clone, Debug)]
pub struct Fit {
    /// All inputs with what follows.
    pub inputs: Inputs,
    /// What follows, in the order in which it was found.
    pub set: Vec<Key>,
    /// The level, where there are points.
    pub level: Option<Level>,
    /// The stage, where it was asked for and there are enough points.
    pub stage: Option<StageToo>,
    /// How sure the reach is, where points have set it.
    pub fitted: Option<Fitted>,
    /// The points.
    pub points: Vec<Point>,
}

impl Fit {
    /// What follows from files for a scenario.
    pub fn of(inputs: &Inputs, gathered: &Gathered, beside: &Beside) -> Self {
        let stocks = gathered.stocks(beside);
        let points = gathered.points(beside.today, &stocks, beside.for_each);
        let (level, stage) = (None, None);
        let mut fit = Self { inputs: inputs.clone(), set: Vec::new(), level, stage, fitted: None, points };
        fit.take_followers(&stocks, beside);
        fit.take(Key::Posts, posts(gathered, beside.today));
        fit.take_level(beside);
        fit.take_growth(gathered, &stocks, beside.today);
        fit.take_mails(gathered, beside.today);
        fit.fitted = fit.error().map(|error| Fitted::of(&fit.inputs, error));
        fit
    }

    fn take(&mut self, key: Key, value: Option<f64>) {
        if let Some(value) = value.filter(|value| value.is_finite()) {
            self.inputs.set(key, key.parameter().settled(value));
            self.set.push(key);
        }
    }

    fn take_followers(&mut self, stocks: &[(Day, f64)], beside: &Beside) {
        let latest = stocks.last().filter(|stock| years(stock.0, beside.today) > -YOUNG).map(|stock| stock.1);
        let followers = beside.followers.or(latest).map(f64::round);
        self.take(Key::Followers, followers);
        // Whoever has more followers than a friend list holds is on a platform without a cap.
        let is_over = followers.is_some_and(|followers| followers > self.inputs.cap);
        self.take(Key::Cap, is_over.then_some(Key::Cap.parameter().max));
    }

    fn take_level(&mut self, beside: &Beside) {
        self.level = Level::of(&self.inputs, &self.points, beside.counted);
        if beside.with_stage {
            self.stage = StageToo::of(&self.inputs, &self.points, beside.counted);
        }
        let told = self.stage.filter(StageToo::is_told);
        self.take(Key::Stage, told.map(|both| both.stage));
        self.take(Key::Relevance, told.map(|both| both.relevance).or(self.level.map(|level| level.relevance)));
    }

    fn take_growth(&mut self, gathered: &Gathered, stocks: &[(Day, f64)], today: Day) {
        let lost = self.inputs.unfollow * self.inputs.followers;
        let change = match by_month(&gathered.came) {
            Some(came) if gathered.is_net => Some(came),
            Some(came) => Some(came - lost),
            None => mean_change(&dated(stocks, today)),
        };
        self.take(Key::NewFollowers, change.and_then(|change| new_followers(&self.inputs, change)));
    }

    fn take_mails(&mut self, gathered: &Gathered, today: Day) {
        let latest = gathered.list.last().filter(|list| years(list.0, today) > -YOUNG);
        self.take(Key::Subscribers, latest.map(|list| list.1));
        self.take(Key::Mails, a_month(&dates(&gathered.mails, today)));
        let change = mean_change(&dated(&gathered.list, today));
        self.take(Key::Signups, change.and_then(|change| signups(&self.inputs, change)));
        self.take(Key::OpenRate, gathered.opens.map(|opens| opens.0));
        self.take(Key::MachineOpens, gathered.opens.and_then(|opens| opens.1));
    }

    /// Error of the reach that was set; none where a bound keeps it from what was measured.
    fn error(&self) -> Option<f64> {
        let row = Key::Relevance.parameter();
        let bounded = self.inputs.relevance <= row.min || self.inputs.relevance >= row.max;
        let told = self.stage.filter(StageToo::is_told).map(|both| both.error);
        told.or(self.level.map(|level| level.error)).filter(|_| !bounded)
    }
}

/// Posts a month: by the days of single ones, else the mean of months.
fn posts(gathered: &Gathered, today: Day) -> Option<f64> {
    let months = &gathered.posts_of_months;
    let mean = || (!months.is_empty()).then(|| months.iter().sum::<f64>() / months.len() as f64);
    a_month(&dates(&gathered.posts, today)).or_else(mean)
}

/// How many came a month, over the time in which they were counted; `None` for less than a month.
fn by_month(came: &[(Day, f64)]) -> Option<f64> {
    let (first, last) = (came.first()?.0, came.last()?.0);
    let steps = (came.len() - 1) as f64;
    let months = MONTHS * years(last, first);
    // Each figure stands for the time until the next one: one more of these than lie between.
    let counted = months + if steps > 0.0 { months / steps } else { 0.0 };
    (counted >= 1.0).then(|| came.iter().map(|(_, count)| count).sum::<f64>() / counted)
}

fn dates(days: &[Day], today: Day) -> Vec<f64> {
    days.iter().map(|day| years(*day, today)).collect()
}

fn dated(counts: &[(Day, f64)], today: Day) -> Vec<(f64, f64)> {
    counts.iter().map(|&(day, count)| (years(day, today), count)).collect()
}
