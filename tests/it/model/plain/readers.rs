//! Section 3: contacts, trust, and the readers who ask.

use reach_calculator::inputs::Inputs;

use super::contacts::{loss, opened};
use super::platform::{mails, posts, reach_rate_before};

/// P(X ≥ k), where the contacts X out of n messages are beta-binomial with the mean c and the intra-class correlation
/// ρ: S = 1/ρ − 1, α = c · S, β = (1 − c) · S, P(X = 0) = Π_{i<n} (β + i)/(S + i),
/// P(X = j+1) = P(X = j) · (n − j)/(j + 1) · (α + j)/(β + n − j − 1).
///
/// Of the terms below k and those from k on the smaller half is summed: 1 − Σ would lose the digits of a small tail.
fn at_least(k: u32, n: u32, c: f64, heterogeneity: f64) -> f64 {
    if c == 0.0 || n < k {
        return 0.0;
    }
    if c >= 1.0 {
        return 1.0;
    }
    let s = 1.0 / heterogeneity - 1.0;
    let (alpha, beta) = (c * s, (1.0 - c) * s);
    let none = (0..n).map(|i| (beta + f64::from(i)) / (s + f64::from(i))).product::<f64>();
    let mut term = none;
    let (mut fewer, mut enough) = (0.0, 0.0);
    for j in 0..=n {
        if j < k {
            fewer += term;
        } else if fewer <= 0.5 {
            return 1.0 - fewer;
        } else {
            enough += term;
        }
        if j < n {
            let (x, left) = (f64::from(j), f64::from(n - j));
            term *= left / (x + 1.0) * (alpha + x) / (beta + left - 1.0);
        }
    }
    enough
}

/// The shares of silent and of active readers.
fn shares(inputs: &Inputs) -> [f64; 2] {
    [inputs.silent, 1.0 - inputs.silent]
}

/// v_silent = 1/(silent + (1 − silent) · engaged_visibility), v_active = engaged_visibility · v_silent
fn visibility(inputs: &Inputs) -> [f64; 2] {
    let silent = 1.0 / (inputs.silent + (1.0 - inputs.silent) * inputs.engaged_visibility);
    [silent, inputs.engaged_visibility * silent]
}

/// Followers to whom at least one post of a month is displayed, and those of each group who read one.
pub(super) struct Reading {
    pub(super) unique: f64,
    pub(super) silent: f64,
    pub(super) active: f64,
}

impl Reading {
    /// unique_social = N · Σ_g share_g · (1 − P(X = 0)), n = posts(t), c = min(1, v_g · r(t)); readers_silent and
    /// readers_active, N · share_g · (1 − P(X = 0)) with c = min(1, v_g · noticed · r(t))
    pub(super) fn of(inputs: &Inputs, t: i32, followers: f64, rate: f64) -> Self {
        let some = |group: usize, rate: f64| {
            let chance = (visibility(inputs)[group] * rate).min(1.0);
            let seen = at_least(1, posts(inputs, t) as u32, chance, inputs.heterogeneity);
            followers * shares(inputs)[group] * seen
        };
        let noticed = inputs.noticed * rate;
        Self { unique: some(0, rate) + some(1, rate), silent: some(0, noticed), active: some(1, noticed) }
    }
}

/// unique_email = L · (1 − P(X = 0)), n = mails(t), c = opened
pub(super) fn unique_email(inputs: &Inputs, t: i32, subscribers: f64) -> f64 {
    subscribers * at_least(1, mails(inputs, t) as u32, opened(inputs), inputs.heterogeneity)
}

/// reactions = N · (1 − silent) · posts(t) · min(1, v_active · r) · reaction_rate
pub(super) fn reactions(inputs: &Inputs, t: i32, followers: f64, rate: f64) -> f64 {
    let seen = (visibility(inputs)[1] * rate).min(1.0);
    followers * (1.0 - inputs.silent) * posts(inputs, t) * seen * inputs.reaction_rate
}

/// η_g = 1 − max(0, 1 − need · w_g)^{1/12}, w_silent = silent_value, w_active = 1
fn hazard(inputs: &Inputs, group: usize) -> f64 {
    let value = [inputs.silent_value, 1.0][group];
    1.0 - (1.0 - inputs.need * value).max(0.0).powf(1.0 / 12.0)
}

/// The messages of a month, and the chance of each to be a contact.
type Messages = (f64, f64);

/// One audience with all its cohorts.
pub(super) struct Audience {
    /// `fit` or `fit_email`
    fit: f64,
    visibility: [f64; 2],
    loss: fn(&Inputs, i32) -> f64,
    /// Every month i ≤ 0.
    before: Messages,
    /// The months i = 1, 2, …
    months: Vec<Messages>,
    /// Whom cohort i joined with, at the start (0) or in month i.
    pub(super) joined: Vec<f64>,
    /// C_i of the latest month, for each cohort and group.
    convinced: Vec<[f64; 2]>,
    pub(super) pools: [f64; 2],
}

impl Audience {
    pub(super) fn social(inputs: &Inputs) -> Self {
        let before = (posts(inputs, 0), inputs.noticed * reach_rate_before(inputs));
        Self::at_the_start(
            inputs,
            inputs.fit,
            visibility(inputs),
            |inputs, _| inputs.unfollow,
            before,
            inputs.followers,
        )
    }

    pub(super) fn email(inputs: &Inputs) -> Self {
        let before = (mails(inputs, 0), opened(inputs));
        Self::at_the_start(inputs, inputs.fit_email, [1.0; 2], loss, before, inputs.subscribers)
    }

    /// The pool at the start is fit · share_g · members_0(0) · C_0(0) · (1 − η_g)^{history/2}, 1 where history is 0.
    fn at_the_start(
        inputs: &Inputs,
        fit: f64,
        visibility: [f64; 2],
        loss: fn(&Inputs, i32) -> f64,
        before: Messages,
        people: f64,
    ) -> Self {
        let (months, joined, convinced) = (Vec::new(), vec![people], Vec::new());
        let mut audience = Self { fit, visibility, loss, before, months, joined, convinced, pools: [0.0; 2] };
        let trusting = [0, 1].map(|group| audience.trusting(inputs, group, 0, 0));
        audience.convinced.push(trusting);
        audience.pools = [0, 1].map(|group| {
            let never_asked =
                if inputs.history == 0.0 { 1.0 } else { (1.0 - hazard(inputs, group)).powf(inputs.history / 2.0) };
            fit * shares(inputs)[group] * people * trusting[group] * never_asked
        });
        audience
    }

    fn messages(&self, month: i32) -> Messages {
        if month <= 0 { self.before } else { self.months[month as usize - 1] }
    }

    /// P(X ≥ trust_contacts) of cohort i at the end of month t, over the months from max(start, t − memory) + 1 to t;
    /// start = −history for cohort 0, otherwise i; n = Σ messages, c = min(1, v_g · Σ messages · chance / n).
    fn trusting(&self, inputs: &Inputs, group: usize, cohort: usize, t: i32) -> f64 {
        let start = if cohort == 0 { -(inputs.history as i32) } else { cohort as i32 };
        let (mut n, mut contacts) = (0.0, 0.0);
        for month in start.max(t - inputs.memory as i32) + 1..=t {
            let (messages, chance) = self.messages(month);
            n += messages;
            contacts += messages * chance;
        }
        if n == 0.0 {
            return 0.0;
        }
        let chance = (self.visibility[group] * contacts / n).min(1.0);
        at_least(inputs.trust_contacts as u32, n as u32, chance, inputs.heterogeneity)
    }

    /// members_i(t) = joined(i) · Π_{i<j≤t} (1 − loss(j))
    fn members(&self, inputs: &Inputs, cohort: usize, t: i32) -> f64 {
        self.joined[cohort] * (cohort as i32 + 1..=t).map(|j| 1.0 - (self.loss)(inputs, j)).product::<f64>()
    }

    /// The inquiries of each group in the month after those that have passed.
    pub(super) fn pass_month(&mut self, inputs: &Inputs, messages: Messages, speaks: f64, lost: f64) -> [f64; 2] {
        self.months.push(messages);
        let asked = [0, 1].map(|group| self.ask(inputs, group, speaks, lost));
        self.convinced.push([0.0; 2]);
        asked
    }

    /// The pool keeps 1 − loss(t), times 1 − (1 − a(t))/memory, times 1 − lost; the newly convinced,
    /// fit · share_g · Σ_{i<t} members_i(t) · (C_i(t) − C_i(t−1)), enter; a share η_g asks and leaves.
    fn ask(&mut self, inputs: &Inputs, group: usize, speaks: f64, lost: f64) -> f64 {
        let t = self.months.len() as i32;
        let mut newly = 0.0;
        for cohort in 0..t as usize {
            let before = self.convinced[cohort][group];
            let convinced = self.trusting(inputs, group, cohort, t).max(before);
            newly += self.members(inputs, cohort, t) * (convinced - before);
            self.convinced[cohort][group] = convinced;
        }
        let remembered = 1.0 - (1.0 - speaks) / inputs.memory;
        let kept = self.pools[group] * (1.0 - (self.loss)(inputs, t)) * remembered * (1.0 - lost);
        let pool = kept + self.fit * shares(inputs)[group] * newly;
        let asked = pool * hazard(inputs, group);
        self.pools[group] = pool - asked;
        asked
    }
}
