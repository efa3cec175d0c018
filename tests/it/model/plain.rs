//! The model written down as its description reads, slowly and without any of the program's short cuts: one loop over
//! all months, cohorts and groups, and the distribution of contacts by its definition. A file for each section.

mod contacts;
mod conversations;
mod partners;
mod platform;
mod readers;

use reach_calculator::inputs::Inputs;
use reach_calculator::model::Month;

use contacts::opened;
use conversations::Talks;
use partners::Partners;
use platform::{ads, mails, posts};
use readers::{Audience, Reading};

/// Every month of these inputs.
pub(crate) fn forecast(inputs: &Inputs) -> Vec<Month> {
    let mut world = World::at_the_start(inputs);
    (1..=inputs.months as i32).map(|t| world.pass_month(inputs, t)).collect()
}

/// All stocks at the start of a month.
struct World {
    /// N(t)
    followers: f64,
    /// L(t)
    subscribers: f64,
    /// A(t)
    pieces: f64,
    /// K(t)
    clients: f64,
    /// W_c(t), in the order of the channels.
    warm: [f64; 5],
    partners: Partners,
    social: Audience,
    email: Audience,
    /// `lost`, 0 until the crisis.
    lost: f64,
}

impl World {
    fn at_the_start(inputs: &Inputs) -> Self {
        Self {
            followers: inputs.followers,
            subscribers: inputs.subscribers,
            pieces: inputs.findable,
            clients: inputs.past_clients,
            warm: [0.0; 5],
            partners: Partners::at_the_start(inputs),
            social: Audience::social(inputs),
            email: Audience::email(inputs),
            lost: 0.0,
        }
    }

    /// The figures of month t; the stocks are those of month t + 1 afterwards.
    fn pass_month(&mut self, inputs: &Inputs, t: i32) -> Month {
        let mut month = self.reach(inputs, t);
        let reading = Reading::of(inputs, t, self.followers, month.reach_rate);
        month.unique_social = reading.unique;
        month.readers_social = reading.silent + reading.active;
        month.unique_email = readers::unique_email(inputs, t, self.subscribers);
        let per_reader = inputs.passed_on / 100.0;
        month.found = inputs.finds * self.pieces + per_reader * (month.readers_social + month.unique_email);
        month.reactions = readers::reactions(inputs, t, self.followers, month.reach_rate);

        let ripe = self.partners.ripe(inputs);
        if inputs.crisis_month > 0.0 && f64::from(t) == inputs.crisis_month {
            self.lost = partners::lost(inputs, ripe, self.clients);
        }
        self.ask(inputs, t, ripe, &mut month);
        let talks = Talks::of(inputs, &month, self.warm);
        let won = self.partners.pass_month(inputs, ripe, reading.active);
        talks.tell(inputs, t, won, &mut month);

        self.join(inputs, t, &month);
        self.pieces = self.pieces * 0.5_f64.powf(1.0 / 24.0) + inputs.evergreen * posts(inputs, t);
        self.clients = self.clients * (1.0 - 1.0 / 36.0) + talks.customers.iter().sum::<f64>();
        self.warm = talks.warm_after(inputs, self.warm);
        month
    }

    /// Stocks at the month's start, and whom one message reaches.
    fn reach(&self, inputs: &Inputs, t: i32) -> Month {
        let stage = platform::stage(inputs, t);
        let rate = platform::reach_rate(inputs, stage, self.followers, platform::health(inputs, t));
        let (reached_social, reached_email) = (self.followers * rate, self.subscribers * opened(inputs));
        Month {
            month: f64::from(t),
            stage,
            reach_rate: rate,
            followers: self.followers,
            subscribers: self.subscribers,
            partners: self.partners.people(),
            clients: self.clients,
            pieces: self.pieces,
            warm: self.warm.iter().sum(),
            reached_social,
            reached_email,
            reached_strangers: platform::strangers(inputs, stage, self.followers, rate),
            cash: ads(inputs, t) + inputs.list_cost * self.subscribers,
            ad_equivalent: (reached_email - reached_social).max(0.0) * inputs.cpm / 1000.0,
            ..Month::default()
        }
    }

    /// The inquiries of all channels, and the pools they leave.
    fn ask(&mut self, inputs: &Inputs, t: i32, ripe: f64, month: &mut Month) {
        let lost = if f64::from(t) == inputs.crisis_month { self.lost } else { 0.0 };
        let steady = partners::steady(inputs, t, self.lost);
        let network_speaks = if posts(inputs, t) == 0.0 { 0.0 } else { platform::health(inputs, t) };
        let list_speaks = if mails(inputs, t) == 0.0 { 0.0 } else { 1.0 };
        let noticed = inputs.noticed * month.reach_rate;
        let social = self.social.pass_month(inputs, (posts(inputs, t), noticed), network_speaks, lost);
        let email = self.email.pass_month(inputs, (mails(inputs, t), opened(inputs)), list_speaks, lost);
        [month.inquiries_social_silent, month.inquiries_social_active] = social;
        [month.inquiries_email_silent, month.inquiries_email_active] = email;
        month.convinced_social = self.social.pools.iter().sum();
        month.convinced_email = self.email.pools.iter().sum();
        month.inquiries_partners = inputs.referrals / 12.0 * ripe * steady;
        month.inquiries_clients = inputs.client_referrals / 12.0 * self.clients * steady;
        month.inquiries_found = inputs.asking * month.found * steady;
    }

    /// N(t+1) and L(t+1), and the cohorts that join at the month's end.
    fn join(&mut self, inputs: &Inputs, t: i32, month: &Month) {
        let joined = contacts::joined(inputs, t, self.followers, month.reached_strangers);
        let gain = contacts::gain(inputs, t, contacts::level(inputs, t, month), month.found);
        self.followers = self.followers * (1.0 - inputs.unfollow) + joined;
        self.subscribers = self.subscribers * (1.0 - contacts::loss(inputs, t)) + gain;
        self.social.joined.push(joined);
        self.email.joined.push(gain);
    }
}
