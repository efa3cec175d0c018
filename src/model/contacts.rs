//! Section 2, contacts: email list against friend cap.
//!
//! A friend list ends at the cap, and the network decides who sees a post; a list has no end, and the sender decides.
//! Yet half of the list comes by the posts.

use libm::pow;

use super::events;
use super::exposure::{Exposure, MonthlyReach};
use super::found;
use super::groups::Groups;
use super::platform::{self, Adoption, Feed};
use crate::inputs::{Inputs, Scenario};

/// Rise of opens on a fully segmented list; Mailchimp (2017), "Effects of list segmentation": +14.31 %.
const SEGMENTED_OPENS: f64 = 0.1431;

/// Fall of unsubscribes on a fully segmented list; the same source: −9.37 %.
const SEGMENTED_UNSUBSCRIBES: f64 = 0.0937;

/// How many times more reach than in month 1 brings more sign-ups; beyond it a tiny start would multiply.
const HIGHEST_LEVEL: f64 = 5.0;

/// The audience of one month and the people reached: sections 1 and 2, and what of section 3 they rest on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct People {
    /// Number of the month; the first is 1.
    pub month: f64,
    /// Growth stage of the platform in this month, a share.
    pub stage: f64,
    /// Share of the followers to whom one post is displayed.
    pub reach_rate: f64,
    /// Followers at the month's start.
    pub followers: f64,
    /// People who start to follow in this month.
    pub joined: f64,
    /// Subscribers at the month's start.
    pub subscribers: f64,
    /// People who join the list in this month.
    pub gained: f64,
    /// Share of the list that leaves in this month.
    pub list_loss: f64,
    /// Followers to whom one post is displayed.
    pub reached_social: f64,
    /// Subscribers who open one mail themselves.
    pub reached_email: f64,
    /// People who do not follow yet and to whom one post is displayed.
    pub reached_strangers: f64,
    /// Followers to whom at least one post of the month is displayed.
    pub unique_social: f64,
    /// Followers who notice at least one post of the month.
    pub readers: Groups,
    /// Subscribers who open at least one mail of the month.
    pub unique_email: f64,
    /// Pieces at the month's start that people find without following.
    pub pieces: f64,
    /// People who find a piece in this month, or to whom a reader passes the user on.
    pub found: f64,
}

/// Followers, list and people reached for every month of the scenario; cheap, as a curve needs it.
///
/// ```
/// use reach_calculator::{model::contacts::people, inputs::Scenario};
/// let months = people(&Scenario::default());
/// assert_eq!(months[0].reached_social.round(), 122.0);
/// assert_eq!(months[0].reached_email.round(), 45.0);
/// ```
pub fn people(scenario: &Scenario) -> Vec<People> {
    let mut audience = Audience::of(scenario);
    (1..=scenario.months as u32).map(|month| audience.pass_month(f64::from(month))).collect()
}

/// Everybody who could be reached, from month to month.
struct Audience<'a> {
    inputs: &'a Inputs,
    adoption: Adoption,
    /// Age of the platform at the start, in years.
    age: f64,
    posts: MonthlyReach,
    /// Shares of the groups, and what the network shows them.
    shares: Groups,
    visibility: Groups,
    opened: f64,
    /// Share of the subscribers who open at least one mail of a month in which there are mails.
    opens_any: f64,
    /// Share of the list that leaves in a month with mails, and in one without.
    loss_with_mails: f64,
    loss_without: f64,
    /// How often the posts of a month were displayed before month 1, which brought the `signups`: `N(1) · r₀ · p₀`.
    displays_before: f64,
    followers: f64,
    subscribers: f64,
    pieces: f64,
}

impl<'a> Audience<'a> {
    fn of(inputs: &'a Inputs) -> Self {
        let adoption = Adoption::of(inputs);
        let mut month = Exposure::new(opened(inputs), inputs.heterogeneity);
        month.send(inputs.mails as u32);
        let posts = if inputs.posts_before > 0.0 { inputs.posts_before } else { inputs.posts };
        Self {
            inputs,
            adoption,
            age: adoption.age_at(inputs.stage),
            posts: MonthlyReach::new(inputs.heterogeneity, inputs.posts as u32),
            shares: Groups::shares(inputs),
            visibility: Groups::visibility(inputs),
            opened: opened(inputs),
            opens_any: month.reach(),
            loss_with_mails: list_loss(inputs, inputs.mails),
            loss_without: list_loss(inputs, 0.0),
            displays_before: inputs.followers * undisturbed_reach_rate(inputs) * posts,
            followers: inputs.followers,
            subscribers: inputs.subscribers,
            pieces: inputs.findable,
        }
    }

    fn pass_month(&mut self, month: f64) -> People {
        let Self { inputs, followers, subscribers, pieces, opened, .. } = *self;
        let (posts, mails) = (events::posts(inputs, month), events::mails(inputs, month));
        let (stage, health) = (self.adoption.stage_at(self.age + month / 12.0), events::health(inputs, month));
        let feed = Feed::at(inputs, stage);
        let reach_rate = feed.reach_rate(inputs, followers, health);
        let strangers = feed.strangers(inputs, followers, reach_rate);
        let (unique_social, readers) = if posts > 0.0 { self.posts_met(reach_rate) } else { Default::default() };
        let unique_email = if mails > 0.0 { subscribers * self.opens_any } else { 0.0 };
        let found = found::people(inputs, pieces, readers.total() + unique_email);
        let joined = joined(inputs, followers, health, posts * strangers);
        let gained = gained(inputs, month, self.level(reach_rate * posts), found);
        let list_loss = if mails > 0.0 { self.loss_with_mails } else { self.loss_without };
        self.followers = followers * (1.0 - inputs.unfollow) + joined;
        self.subscribers = subscribers * (1.0 - list_loss) + gained;
        self.pieces = found::pieces_after(inputs, pieces, posts);
        People {
            month,
            stage,
            reach_rate,
            followers,
            joined,
            subscribers,
            gained,
            list_loss,
            reached_social: followers * reach_rate,
            reached_email: subscribers * opened,
            reached_strangers: strangers,
            unique_social,
            readers,
            unique_email,
            pieces,
            found,
        }
    }

    /// Followers to whom at least one of the month's posts is displayed, and those who notice one.
    fn posts_met(&self, reach_rate: f64) -> (f64, Groups) {
        let (seen, noticed) = (self.visibility, self.inputs.noticed);
        let displayed = seen.map(|visibility| visibility * reach_rate);
        let read = seen.map(|visibility| visibility * noticed * reach_rate);
        let [silent, active, silent_read, active_read] =
            self.posts.of([displayed.silent, displayed.active, read.silent, read.active]);
        let members = self.shares.map(|share| self.followers * share);
        let met = |shares: Groups| members.zip(shares, |members, share| members * share);
        (met(Groups { silent, active }).total(), met(Groups { silent: silent_read, active: active_read }))
    }

    /// What the month's posts reach against what they reached before month 1:
    /// `level = min(5, N · r · posts / (N(1) · r₀ · p₀))`, 1 where nothing was reached.
    fn level(&self, displays_for_each: f64) -> f64 {
        if self.displays_before > 0.0 {
            (self.followers * displays_for_each / self.displays_before).min(HIGHEST_LEVEL)
        } else {
            1.0
        }
    }
}

/// The reach rate before month 1: that of month 1 without a shock, r₀.
pub fn undisturbed_reach_rate(inputs: &Inputs) -> f64 {
    let stage = Adoption::of(inputs).stage_after(inputs.stage, 1.0);
    platform::reach_rate(inputs, stage, inputs.followers, 1.0)
}

/// The `relevance` with which the reach rate before month 1 is `reach_rate`, below `activity`.
pub fn undisturbed_relevance(inputs: &Inputs, reach_rate: f64) -> f64 {
    let stage = Adoption::of(inputs).stage_after(inputs.stage, 1.0);
    Feed::at(inputs, stage).relevance_for(inputs, inputs.followers, reach_rate)
}

/// People who start to follow in a month in which posts are displayed to strangers so many times.
///
/// `joined = max(0, min(new_followers · h · room(N) + follow_rate · posts · strangers, cap − kept, market − kept))`, where
/// `kept` are those of the `followers` who stay.
fn joined(inputs: &Inputs, followers: f64, health: f64, displays_to_strangers: f64) -> f64 {
    let kept = followers * (1.0 - inputs.unfollow);
    let by_other_ways = inputs.new_followers * health * platform::room(inputs, followers);
    let willing = by_other_ways + inputs.follow_rate * displays_to_strangers;
    willing.min(inputs.cap - kept).min(inputs.market - kept).max(0.0)
}

/// Share of the list that leaves in a month with so many mails, between 0 and 1.
///
/// `loss = 1 − (1 − unsubscribe · (1 − 0.0937 segmentation))^mails · (1 − list_decay)^(1/12)`.
pub fn list_loss(inputs: &Inputs, mails: f64) -> f64 {
    let stays_per_mail = 1.0 - inputs.unsubscribe * (1.0 - SEGMENTED_UNSUBSCRIBES * inputs.segmentation);
    1.0 - pow(stays_per_mail, mails) * pow(1.0 - inputs.list_decay, 1.0 / 12.0)
}

/// People who join the list in a month in which posts reach `level` times what they reached before, and so many people
/// find the user.
///
/// `gain = confirmation · (signups · (1 − σ + σ · level) + ads/cost_per_signup + 3 · asking · found)`, σ =
/// `signups_from_posts`.
fn gained(inputs: &Inputs, month: f64, level: f64, found: f64) -> f64 {
    let by_posts = inputs.signups_from_posts;
    let signups = inputs.signups * (1.0 - by_posts + by_posts * level);
    let bought = events::advertising(inputs, month) / inputs.cost_per_signup;
    inputs.confirmation * (signups + bought + found::signups(inputs, found))
}

/// Share of the subscribers who open a mail themselves, between 0 and 1: opens by mail privacy proxies are taken out.
///
/// `opened = min(1, open_rate · (1 − machine_opens) · (1 + 0.1431 segmentation))`. Published open rates are per delivered
/// mail, so inbox placement is not applied again.
///
/// ```
/// use reach_calculator::{model::contacts::opened, inputs::Inputs};
/// let inputs = Inputs { open_rate: 0.4, machine_opens: 0.25, ..Inputs::default() };
/// assert!((opened(&inputs) - 0.3).abs() < 1e-15);
/// ```
pub fn opened(inputs: &Inputs) -> f64 {
    let own = inputs.open_rate * (1.0 - inputs.machine_opens);
    (own * (1.0 + SEGMENTED_OPENS * inputs.segmentation)).min(1.0)
}

/// Subscribers with whom one mail reaches as many people as one post reaches; `None` where nobody opens a mail.
///
/// `break_even = N · r / opened`, where N · r are the followers whom a post reaches.
pub fn break_even_list(inputs: &Inputs, reached_social: f64) -> Option<f64> {
    let opened = opened(inputs);
    (opened > 0.0).then(|| reached_social / opened)
}

/// Euros that buy the contacts by which one mail exceeds one post: `max(0, L · opened − N · r) · cpm / 1000`.
pub fn ad_equivalent(inputs: &Inputs, people: &People) -> f64 {
    (people.reached_email - people.reached_social).max(0.0) * inputs.cpm / 1000.0
}
