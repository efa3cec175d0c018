//! Section 5, conversations and customers: a conversation sorts. Recommended people come first, and who does not sign
//! today may come back.

use super::channels::Channels;
use super::groups::within_a_month;
use crate::inputs::Inputs;

/// How many times as often those who have had a conversation feel the need.
const NEED_OF_THE_WARM: f64 = 2.0;

/// The first conversations of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Conversations {
    /// Conversations held, by channel; those who come back count for the channel of the first one.
    pub held: Channels<f64>,
    /// Conversations wanted beyond the capacity, lost for good.
    pub turned_away: f64,
    /// New customers, by channel.
    pub customers: Channels<f64>,
}

/// What conversations need from month to month: those who have had one and may come back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calendar {
    /// People kept warm at the month's start, by channel.
    pub warm: Channels<f64>,
    /// Share of inquiries that lead to a conversation, if there is time, by channel.
    attends: Channels<f64>,
    /// Share of first conversations that win a customer, by channel.
    closes: Channels<f64>,
    /// Share of the warm who come back in a month.
    comes_back: f64,
}

impl Calendar {
    /// Month 1: nobody has had a conversation.
    pub fn of(inputs: &Inputs) -> Self {
        let attends = Channels::by_origin(inputs.booked * inputs.held, inputs.referral_booked * inputs.referral_held);
        Self {
            warm: Channels::default(),
            attends,
            closes: Channels::by_origin(inputs.closed, inputs.referral_closed),
            comes_back: within_a_month(NEED_OF_THE_WARM * inputs.need),
        }
    }

    /// What becomes of a month's inquiries.
    ///
    /// `wanted = inquiries · booked · held`, with the `referral_…` shares for partners and clients; `again`, those who come
    /// back, and recommended people are served first: `f₁ = min(1, capacity/first)`, `f₂ = min(1, left/rest)`.
    /// `customers = wanted · f · closed + again · f₁ · referral_closed`.
    ///
    /// ```
    /// use reach_calculator::{model::{Channels, conversations::Calendar}, inputs::Inputs};
    /// let inputs = Inputs { capacity: 6.0, booked: 1.0, held: 0.5, ..Inputs::default() };
    /// let inquiries = Channels { social: 16.0, email: 8.0, ..Channels::default() };
    /// let conversations = Calendar::of(&inputs).pass_month(&inputs, inquiries);
    /// assert_eq!(conversations.held, Channels { social: 4.0, email: 2.0, ..Channels::default() });
    /// assert_eq!(conversations.turned_away, 6.0);
    /// ```
    pub fn pass_month(&mut self, inputs: &Inputs, inquiries: Channels<f64>) -> Conversations {
        let wanted = inquiries.zip(self.attends, |inquiries, attends| inquiries * attends);
        let again = self.warm.times(self.comes_back);
        let (first, rest) = (wanted.recommended() + again.total(), wanted.others());
        let served_first = served(first, inputs.capacity);
        let served_rest = served(rest, (inputs.capacity - first).max(0.0));
        let served = Channels::by_origin(served_rest, served_first);
        let new = wanted.zip(served, |wanted, served| wanted * served);
        let returning = again.times(served_first);
        let held = new + returning;
        let customers = new.zip(self.closes, |held, closes| held * closes) + returning.times(inputs.referral_closed);
        self.keep_warm(inputs, again, held.zip(customers, |held, customers| held - customers));
        let turned_away = first * (1.0 - served_first) + rest * (1.0 - served_rest);
        Conversations { held, turned_away, customers }
    }

    /// `W(t+1) = (W − again) · (1 − 1/memory) + later · (talks − customers)`.
    fn keep_warm(&mut self, inputs: &Inputs, again: Channels<f64>, without_contract: Channels<f64>) {
        let left = self.warm.zip(again, |warm, again| warm - again);
        self.warm = left.times(1.0 - 1.0 / inputs.memory) + without_contract.times(inputs.later);
    }
}

/// Share of so many people for whom there is time.
fn served(people: f64, places: f64) -> f64 {
    if people <= places { 1.0 } else { places / people }
}
