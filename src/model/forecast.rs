//! The month loop: people, readers and partners, joined into what becomes of them.

use super::contacts::{self, People};
use super::conversations::{self, Channels, Conversations};
use super::month::Month;
use super::partners::{self, Referrals};
use super::readers::{self, Reading};
use crate::inputs::Scenario;

/// What the model says about a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// Every month, the first one first.
    pub months: Vec<Month>,
    /// Hours of each month by channel, conversations included; together [`Month::hours`].
    pub hours: Vec<Channels<f64>>,
}

/// Computes every month of a scenario.
///
/// ```
/// use reach_calculator::{model::forecast, inputs::Scenario};
/// let forecast = forecast(&Scenario::default());
/// assert_eq!(forecast.months.len(), 60);
/// assert!((forecast.months[0].unique_social - 482.36).abs() < 0.01);
/// ```
///
/// # Cost
/// Each month evaluates the exposure of as many windows as memory reaches, at most as many as have passed, and each of
/// these costs the same however many messages it holds. So the cost grows in proportion to `months`, less than that
/// with `memory`, a little with `trust_contacts`, and hardly with `posts`. Microseconds, the other inputs at their
/// defaults, native on one core (`cargo bench --bench forecast`); Wasm with SIMD in V8 takes a tenth more:
///
/// | `months` | µs | `memory` | µs | `posts` | µs | `trust_contacts` | µs |
/// | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
/// | 12 | 11 | 1 | 20 | 0 | 45 | 1 | 39 |
/// | 24 | 20 | 6 | 28 | 6 | 46 | 3 | 42 |
/// | 60 | 47 | 18 | 47 | 12 | 47 | 7 | 47 |
/// | 120 | 91 | 60 | 84 | 90 | 53 | 20 | 64 |
///
/// The dearest scenarios that the bounds allow take about 1,100: 120 months, 60 of memory, 20 contacts, and hardly
/// any difference between people.
pub fn forecast(scenario: &Scenario) -> Forecast {
    let people = contacts::people(scenario);
    let social = readers::social(scenario, &people);
    let email = readers::email(scenario, &people);
    let partners = partners::referrals(scenario);
    let months = people.iter().zip(&social).zip(&email).zip(&partners);
    let (months, hours) =
        months.map(|(((people, social), email), partners)| month(scenario, people, social, email, partners)).unzip();
    Forecast { months, hours }
}

/// One month, and its hours by channel.
fn month(
    scenario: &Scenario,
    people: &People,
    social: &Reading,
    email: &Reading,
    partners: &Referrals,
) -> (Month, Channels<f64>) {
    let inquiries =
        Channels { social: social.inquiries.total(), email: email.inquiries.total(), partners: partners.referrals };
    let conversations = Conversations::of(scenario, inquiries);
    let hours = conversations::hours(scenario, partners.partners, conversations.held);
    let cost = conversations::cost(scenario, people, hours);
    let month = Month {
        month: people.month,
        stage: people.stage,
        reach_rate: people.reach_rate,
        followers: people.followers,
        subscribers: people.subscribers,
        partners: partners.partners,
        reached_social: people.reached_social,
        reached_email: people.reached_email,
        reached_strangers: people.reached_strangers,
        unique_social: social.unique,
        unique_email: email.unique,
        heard_partners: partners.heard,
        reactions: readers::reactions(scenario, people),
        inquiries_social_silent: social.inquiries.silent,
        inquiries_social_active: social.inquiries.active,
        inquiries_email_silent: email.inquiries.silent,
        inquiries_email_active: email.inquiries.active,
        inquiries_partners: partners.referrals,
        convinced_social: social.convinced.total(),
        convinced_email: email.convinced.total(),
        conversations: conversations.total,
        turned_away: conversations.turned_away,
        customers_social: conversations.customers.social,
        customers_email: conversations.customers.email,
        customers_partners: conversations.customers.partners,
        revenue: scenario.revenue * conversations.customers.total(),
        hours: hours.total(),
        cost_social: cost.social,
        cost_email: cost.email,
        cost_partners: cost.partners,
        ad_equivalent: contacts::ad_equivalent(scenario, people),
    };
    (month, hours)
}
