//! Section 5, conversations, customers, effort: from an inquiry to a customer, and what it costs.

use core::ops::Add;

use super::contacts::People;
use crate::inputs::Inputs;

/// One figure for each way by which customers come.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Channels<T> {
    /// Posts on the network.
    pub social: T,
    /// Mails to the list.
    pub email: T,
    /// Recommendations by partners.
    pub partners: T,
}

impl<T> Channels<T> {
    /// A figure for each channel, from the figures of two others.
    pub fn zip<U, V>(self, other: Channels<U>, join: impl Fn(T, U) -> V) -> Channels<V> {
        Channels {
            social: join(self.social, other.social),
            email: join(self.email, other.email),
            partners: join(self.partners, other.partners),
        }
    }
}

impl Channels<f64> {
    /// The three channels together.
    pub fn total(self) -> f64 {
        self.social + self.email + self.partners
    }

    /// Each channel's figure times `factor`.
    pub fn times(self, factor: f64) -> Self {
        self.zip(Channels { social: factor, email: factor, partners: factor }, |figure, factor| figure * factor)
    }
}

impl Add for Channels<f64> {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        self.zip(other, |one, other| one + other)
    }
}

/// The first conversations of a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Conversations {
    /// Conversations held, by channel.
    pub held: Channels<f64>,
    /// Conversations held together, at most `capacity`.
    pub total: f64,
    /// Conversations wanted beyond the capacity.
    pub turned_away: f64,
    /// New customers, by channel.
    pub customers: Channels<f64>,
}

impl Conversations {
    /// What becomes of a month's inquiries.
    ///
    /// `wanted = inquiries · booked · held`, `served = min(1, capacity / Σ wanted)`, `customers = wanted · served · closed`,
    /// with the `referral_…` shares for partners.
    ///
    /// ```
    /// use reach_calculator::{model::conversations::{Channels, Conversations}, inputs::Inputs};
    /// let inputs = Inputs { capacity: 6.0, booked: 1.0, held: 0.5, ..Inputs::default() };
    /// let conversations = Conversations::of(&inputs, Channels { social: 16.0, email: 8.0, partners: 0.0 });
    /// assert_eq!(conversations.held, Channels { social: 4.0, email: 2.0, partners: 0.0 });
    /// assert_eq!(conversations.turned_away, 6.0);
    /// ```
    pub fn of(inputs: &Inputs, inquiries: Channels<f64>) -> Self {
        let attends = by_origin(inputs.booked * inputs.held, inputs.referral_booked * inputs.referral_held);
        let closes = by_origin(inputs.closed, inputs.referral_closed);
        let wanted = inquiries.zip(attends, |inquiries, attends| inquiries * attends);
        let all = wanted.total();
        let served = if all <= inputs.capacity { 1.0 } else { inputs.capacity / all };
        let (held, total) = (wanted.times(served), all.min(inputs.capacity));
        Self { held, total, turned_away: all - total, customers: held.zip(closes, |held, closes| held * closes) }
    }
}

/// A share that differs only between strangers and those whom a partner sends.
fn by_origin(stranger: f64, recommended: f64) -> Channels<f64> {
    Channels { social: stranger, email: stranger, partners: recommended }
}

/// Hours of a month by channel, its conversations included.
///
/// `hours = posts · hours_per_post`, `mails · hours_per_mail` or `partners · hours_per_partner`, and
/// `conversations · hours_per_conversation`.
pub fn hours(inputs: &Inputs, partners: f64, held: Channels<f64>) -> Channels<f64> {
    let upkeep = Channels {
        social: inputs.posts * inputs.hours_per_post,
        email: inputs.mails * inputs.hours_per_mail,
        partners: partners * inputs.hours_per_partner,
    };
    upkeep + held.times(inputs.hours_per_conversation)
}

/// Cost of a month by channel in euros: `hourly_rate · hours`; email also `ad_budget + list_cost · L`.
pub fn cost(inputs: &Inputs, people: &People, hours: Channels<f64>) -> Channels<f64> {
    let paid = Channels { email: inputs.ad_budget + inputs.list_cost * people.subscribers, ..Channels::default() };
    hours.times(inputs.hourly_rate) + paid
}
