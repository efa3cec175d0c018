//! Section 5, effort: hours, cash and cost of a month by channel.

use super::channels::Channels;
use super::contacts::People;
use super::conversations::Conversations;
use super::events;
use crate::inputs::Inputs;

/// What a month takes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Effort {
    /// Hours by channel, conversations included.
    pub hours: Channels<f64>,
    /// Euros that leave the account: advertising and the list's software. All of them are for the list.
    pub cash: f64,
    /// Euros by channel: hours at their price, and the list's cash.
    pub cost: Channels<f64>,
}

impl Effort {
    /// What a month takes that begins with so many `partners` and in which so many are `won`.
    ///
    /// `hours = talks · hours_per_conversation`, and `posts · hours_per_post`, `mails · hours_per_mail` or
    /// `partners · hours_per_partner + won · hours_per_new_partner`; `cash = ads + list_cost · L`;
    /// `cost = hourly_rate · hours`, with the cash for email.
    pub fn of(inputs: &Inputs, people: &People, partners: f64, won: f64, conversations: &Conversations) -> Self {
        let own = Channels {
            social: events::posts(inputs, people.month) * inputs.hours_per_post,
            email: events::mails(inputs, people.month) * inputs.hours_per_mail,
            partners: partners * inputs.hours_per_partner + won * inputs.hours_per_new_partner,
            ..Channels::default()
        };
        let hours = own + conversations.held.times(inputs.hours_per_conversation);
        let cash = events::advertising(inputs, people.month) + inputs.list_cost * people.subscribers;
        let paid = Channels { email: cash, ..Channels::default() };
        Self { hours, cash, cost: hours.times(inputs.hourly_rate) + paid }
    }
}
