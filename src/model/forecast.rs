//! The month loop: people, readers, partners and clients, joined into what becomes of them.

use super::audience::Audience;
use super::channels::Channels;
use super::clients;
use super::contacts::{self, People};
use super::conversations::Calendar;
use super::crisis::Crisis;
use super::effort::Effort;
use super::events;
use super::found;
use super::groups::Groups;
use super::month::Month;
use super::partners::Circle;
use super::readers::{self, Pool};
use crate::inputs::{Inputs, Scenario};

/// What the model says about a scenario.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Forecast {
    /// Every month, the first one first.
    pub months: Vec<Month>,
}

/// Computes every month of a scenario.
///
/// ```
/// use reach_calculator::{model::forecast, inputs::Scenario};
/// let forecast = forecast(&Scenario::default());
/// assert_eq!(forecast.months.len(), 60);
/// assert!((forecast.months[0].unique_social - 339.33).abs() < 0.01);
/// ```
///
/// # Cost
/// Each month evaluates the exposure of as many windows as memory reaches, at most as many as have passed, and each of
/// these costs the same however many messages it holds. So the cost grows in proportion to `months`, less than that
/// with `memory`, a little with `trust_contacts`, and hardly with `posts`. Microseconds, the other inputs at their
/// defaults, native on one core (`cargo bench --bench forecast`); Wasm with SIMD in V8 takes up to twice as long:
///
/// | `months` | µs | `memory` | µs | `posts`, `posts_before` | µs | `trust_contacts` | µs |
/// | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
/// | 12 | 14 | 1 | 37 | 0 | 49 | 1 | 54 |
/// | 24 | 25 | 6 | 44 | 6 | 59 | 3 | 58 |
/// | 60 | 60 | 18 | 60 | 12 | 60 | 7 | 62 |
/// | 120 | 118 | 60 | 90 | 90 | 79 | 20 | 75 |
///
/// Where `posts_before` differs from `posts`, what the audience of the start has met is counted message by message as
/// long as the past is remembered: a quarter more at the defaults. The dearest scenarios that the bounds allow take
/// about 2,000: 120 months, 60 of memory, 20 contacts, and 90 posts a month after 89.
pub fn forecast(scenario: &Scenario) -> Forecast {
    forecast_among(scenario, &Audience::of(scenario))
}

/// The same where the scenario's audience is known: a fraction of the cost.
pub fn forecast_among(scenario: &Scenario, Audience { people, social, email }: &Audience) -> Forecast {
    let mut business = Business::of(scenario, [social.at_start, email.at_start]);
    let months = people.iter().zip(&social.newly).zip(&email.newly);
    Forecast {
        months: months.map(|((people, social), email)| business.pass_month(people, [*social, *email])).collect(),
    }
}

/// All that a month hands to the next one, from the convinced to the clients.
struct Business<'a> {
    inputs: &'a Inputs,
    social: Pool,
    email: Pool,
    circle: Circle,
    clients: f64,
    crisis: Crisis,
    calendar: Calendar,
}

impl<'a> Business<'a> {
    fn of(inputs: &'a Inputs, [social, email]: [Groups; 2]) -> Self {
        Self {
            inputs,
            social: Pool::new(inputs, inputs.followers, inputs.fit, social),
            email: Pool::new(inputs, inputs.subscribers, inputs.fit_email, email),
            circle: Circle::of(inputs),
            clients: inputs.past_clients,
            crisis: Crisis::default(),
            calendar: Calendar::of(inputs),
        }
    }

    /// A month in which so many become convinced on the network and on the list.
    fn pass_month(&mut self, people: &People, [social, email]: [Groups; 2]) -> Month {
        let Self { inputs, circle, clients, .. } = *self;
        let lost = self.crisis.strike(inputs, people.month, circle.ripe, clients);
        let steady = self.crisis.steady(inputs, people.month);
        let social = self.social.pass_month(inputs.unfollow, heard(people, inputs), lost, social);
        let mailed = if events::mails(inputs, people.month) > 0.0 { 1.0 } else { 0.0 };
        let email = self.email.pass_month(people.list_loss, mailed, lost, email);
        let inquiries = Channels {
            social: social.total(),
            email: email.total(),
            partners: circle.inquiries(inputs, steady),
            clients: clients::inquiries(inputs, clients, steady),
            found: found::inquiries(inputs, people.found, steady),
        };
        let warm = self.calendar.warm.total();
        let conversations = self.calendar.pass_month(inputs, inquiries);
        let won = circle.won(inputs, people.readers.active);
        let effort = Effort::of(inputs, people, circle.people, won, &conversations);
        self.circle.pass_month(won);
        let customers = conversations.customers;
        self.clients = clients::after(clients, customers.total());
        Month {
            month: people.month,
            stage: people.stage,
            reach_rate: people.reach_rate,
            followers: people.followers,
            subscribers: people.subscribers,
            partners: circle.people,
            clients,
            pieces: people.pieces,
            reached_social: people.reached_social,
            reached_email: people.reached_email,
            reached_strangers: people.reached_strangers,
            unique_social: people.unique_social,
            readers_social: people.readers.total(),
            unique_email: people.unique_email,
            found: people.found,
            reactions: readers::reactions(inputs, people),
            inquiries_social_silent: social.silent,
            inquiries_social_active: social.active,
            inquiries_email_silent: email.silent,
            inquiries_email_active: email.active,
            inquiries_partners: inquiries.partners,
            inquiries_clients: inquiries.clients,
            inquiries_found: inquiries.found,
            convinced_social: self.social.waiting.total(),
            convinced_email: self.email.waiting.total(),
            warm,
            conversations: conversations.held.total(),
            turned_away: conversations.turned_away,
            customers_social: customers.social,
            customers_email: customers.email,
            customers_partners: customers.partners,
            customers_clients: customers.clients,
            customers_found: customers.found,
            revenue: inputs.revenue * customers.total(),
            hours_social: effort.hours.social,
            hours_email: effort.hours.email,
            hours_partners: effort.hours.partners,
            hours_clients: effort.hours.clients,
            hours_found: effort.hours.found,
            hours: effort.hours.total(),
            cash: effort.cash,
            cost_social: effort.cost.social,
            cost_email: effort.cost.email,
            cost_partners: effort.cost.partners,
            cost_clients: effort.cost.clients,
            cost_found: effort.cost.found,
            cost: effort.cost.total(),
            ad_equivalent: contacts::ad_equivalent(inputs, people),
        }
    }
}

/// How much of what they could hear the convinced followers hear: what the platform shows, and nothing without posts.
fn heard(people: &People, inputs: &Inputs) -> f64 {
    if events::posts(inputs, people.month) > 0.0 { events::health(inputs, people.month) } else { 0.0 }
}
