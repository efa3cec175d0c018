//! Section 2, contacts: email list against friend cap.
//!
//! A friend list ends at the cap, and the network decides who sees a post; a list has no end, and the sender decides.

use libm::pow;

use super::platform;
use crate::inputs::Inputs;
use crate::inputs::Scenario;

/// Rise of opens on a fully segmented list; Mailchimp (2017), "Effects of list segmentation": +14.31 %.
const SEGMENTED_OPENS: f64 = 0.1431;

/// Fall of unsubscribes on a fully segmented list; the same source: −9.37 %.
const SEGMENTED_UNSUBSCRIBES: f64 = 0.0937;

/// The audience of one month and the people reached by one message: sections 1 and 2 without what becomes of them.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct People {
    /// Number of the month; the first is 1.
    pub month: f64,
    /// Growth stage of the platform in this month, a share.
    pub stage: f64,
    /// Share of the followers whom one post reaches.
    pub reach_rate: f64,
    /// Followers at the month's start.
    pub followers: f64,
    /// People who start to follow in this month.
    pub new_followers: f64,
    /// Subscribers at the month's start.
    pub subscribers: f64,
    /// Followers whom one post reaches.
    pub reached_social: f64,
    /// Subscribers who open one mail themselves.
    pub reached_email: f64,
    /// People who do not follow yet and see one post.
    pub reached_strangers: f64,
}

/// Followers, list and people reached per message for every month of the scenario; cheap, as a curve needs it.
///
/// ```
/// use reach_calculator::{model::contacts::people, inputs::Scenario};
/// let months = people(&Scenario::default());
/// assert_eq!(months[0].reached_social.round(), 184.0);
/// assert_eq!(months[0].reached_email.round(), 45.0);
/// ```
pub fn people(scenario: &Scenario) -> Vec<People> {
    let adoption = platform::Adoption::of(scenario);
    let age = adoption.age_at(scenario.stage);
    let (loss, gain, opened) = (list_loss(scenario), list_gain(scenario), opened(scenario));
    let (mut followers, mut subscribers) = (scenario.followers, scenario.subscribers);
    let month_after = |passed: u32| {
        let month = f64::from(passed) + 1.0;
        let (stage, health) = (adoption.stage_at(age + month / 12.0), platform::health(scenario, month));
        let reach_rate = platform::reach_rate(scenario, stage, followers, health);
        let strangers = platform::strangers(scenario, stage, followers, health);
        let new_followers = new_followers(scenario, followers, strangers);
        let people = People {
            month,
            stage,
            reach_rate,
            followers,
            new_followers,
            subscribers,
            reached_social: followers * reach_rate,
            reached_email: subscribers * opened,
            reached_strangers: strangers,
        };
        followers = followers * (1.0 - scenario.unfollow) + new_followers;
        subscribers = subscribers * (1.0 - loss) + gain;
        people
    };
    (0..scenario.months as u32).map(month_after).collect()
}

/// People who start to follow in a month, as far as the cap leaves room.
///
/// `joined = max(0, min(new_followers + follow_rate · posts · strangers, cap − kept))`, where `kept` are those of the
/// `followers` who stay and `strangers` see one post.
fn new_followers(inputs: &Inputs, followers: f64, strangers: f64) -> f64 {
    let kept = followers * (1.0 - inputs.unfollow);
    let willing = inputs.new_followers + inputs.follow_rate * inputs.posts * strangers;
    willing.min(inputs.cap - kept).max(0.0)
}

/// Share of the list that leaves in a month, between 0 and 1.
///
/// `loss = 1 − (1 − unsubscribe · (1 − 0.0937 segmentation))^mails · (1 − list_decay)^(1/12)`.
pub fn list_loss(inputs: &Inputs) -> f64 {
    let stays_per_mail = 1.0 - inputs.unsubscribe * (1.0 - SEGMENTED_UNSUBSCRIBES * inputs.segmentation);
    1.0 - pow(stays_per_mail, inputs.mails) * pow(1.0 - inputs.list_decay, 1.0 / 12.0)
}

/// People who join the list in a month: `(signups + ad_budget / cost_per_signup) · confirmation`.
pub fn list_gain(inputs: &Inputs) -> f64 {
    (inputs.signups + inputs.ad_budget / inputs.cost_per_signup) * inputs.confirmation
}

/// Share of the subscribers who open a mail themselves, between 0 and 1: opens by mail privacy proxies are taken out.
///
/// `opened = min(1, max(0, (open_rate − machine_opens)/(1 − machine_opens)) · (1 + 0.1431 segmentation))`. Published open
/// rates are per delivered mail, so inbox placement is not applied again.
///
/// ```
/// use reach_calculator::{model::contacts::opened, inputs::Inputs};
/// let inputs = Inputs { open_rate: 0.4, machine_opens: 0.2, ..Inputs::default() };
/// assert!((opened(&inputs) - 0.25).abs() < 1e-15);
/// ```
pub fn opened(inputs: &Inputs) -> f64 {
    let own = ((inputs.open_rate - inputs.machine_opens) / (1.0 - inputs.machine_opens)).max(0.0);
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
