//! Section 5: conversations, customers, effort. Channels in the order social, email, partners, clients, found.

use reach_calculator::inputs::Inputs;
use reach_calculator::model::Month;

use super::platform::{mails, posts};

/// Whether a channel's people come by recommendation.
const RECOMMENDED: [bool; 5] = [false, false, true, true, false];

/// The conversations of a month.
pub(super) struct Talks {
    /// again_c
    again: [f64; 5],
    /// talks_c
    talks: [f64; 5],
    /// customers_c
    pub(super) customers: [f64; 5],
    turned_away: f64,
}

impl Talks {
    /// f₁ = 1 where first ≤ capacity, else capacity/first; left = max(0, capacity − first); f₂ = 1 where rest ≤ left,
    /// else left/rest; talks_c = wanted_c · f_c + again_c · f₁
    pub(super) fn of(inputs: &Inputs, month: &Month, warm: [f64; 5]) -> Self {
        let wanted = wanted(inputs, month);
        let again = warm.map(|people| people * comes_back(inputs));
        let sum = |recommended: bool| {
            (0..5).filter(|&channel| RECOMMENDED[channel] == recommended).map(|channel| wanted[channel]).sum::<f64>()
        };
        let (first, rest) = (sum(true) + again.iter().sum::<f64>(), sum(false));
        let first_served = if first <= inputs.capacity { 1.0 } else { inputs.capacity / first };
        let left = (inputs.capacity - first).max(0.0);
        let rest_served = if rest <= left { 1.0 } else { left / rest };
        let (mut talks, mut customers) = ([0.0; 5], [0.0; 5]);
        for channel in 0..5 {
            let (served, closed) = if RECOMMENDED[channel] {
                (first_served, inputs.referral_closed)
            } else {
                (rest_served, inputs.closed)
            };
            let (new, back) = (wanted[channel] * served, again[channel] * first_served);
            talks[channel] = new + back;
            customers[channel] = new * closed + back * inputs.referral_closed;
        }
        let turned_away = first * (1.0 - first_served) + rest * (1.0 - rest_served);
        Self { again, talks, customers, turned_away }
    }

    /// W_c(t+1) = (W_c − again_c) · (1 − 1/memory) + later · (talks_c − customers_c)
    pub(super) fn warm_after(&self, inputs: &Inputs, mut warm: [f64; 5]) -> [f64; 5] {
        for (channel, people) in warm.iter_mut().enumerate() {
            let kept = (*people - self.again[channel]) * (1.0 - 1.0 / inputs.memory);
            *people = kept + inputs.later * (self.talks[channel] - self.customers[channel]);
        }
        warm
    }

    /// Conversations, customers, hours and costs, into the month's figures.
    pub(super) fn tell(&self, inputs: &Inputs, t: i32, won: f64, month: &mut Month) {
        let [social, email, partners, clients, found] = self.customers;
        month.conversations = self.talks.iter().sum();
        month.turned_away = self.turned_away;
        month.customers_social = social;
        month.customers_email = email;
        month.customers_partners = partners;
        month.customers_clients = clients;
        month.customers_found = found;
        month.revenue = inputs.revenue * self.customers.iter().sum::<f64>();

        let circle = month.partners * inputs.hours_per_partner + won * inputs.hours_per_new_partner;
        let (writing, mailing) = (posts(inputs, t) * inputs.hours_per_post, mails(inputs, t) * inputs.hours_per_mail);
        let own = [writing, mailing, circle, 0.0, 0.0];
        let mut hours = own;
        for (hours, talks) in hours.iter_mut().zip(self.talks) {
            *hours += talks * inputs.hours_per_conversation;
        }
        [month.hours_social, month.hours_email, month.hours_partners, month.hours_clients, month.hours_found] = hours;
        month.hours = hours.iter().sum();
        let costs = hours.map(|hours| inputs.hourly_rate * hours);
        [month.cost_social, month.cost_email, month.cost_partners, month.cost_clients, month.cost_found] = costs;
        month.cost_email += month.cash;
        month.cost = inputs.hourly_rate * month.hours + month.cash;
    }
}

/// wanted_c = inquiries_c · booked · held, · referral_booked · referral_held for those who are recommended
fn wanted(inputs: &Inputs, month: &Month) -> [f64; 5] {
    let (stranger, recommended) = (inputs.booked * inputs.held, inputs.referral_booked * inputs.referral_held);
    [
        (month.inquiries_social_silent + month.inquiries_social_active) * stranger,
        (month.inquiries_email_silent + month.inquiries_email_active) * stranger,
        month.inquiries_partners * recommended,
        month.inquiries_clients * recommended,
        month.inquiries_found * stranger,
    ]
}

/// again_c / W_c = 1 − max(0, 1 − 2 need)^(1/12)
fn comes_back(inputs: &Inputs) -> f64 {
    1.0 - (1.0 - 2.0 * inputs.need).max(0.0).powf(1.0 / 12.0)
}
