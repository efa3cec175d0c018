//! The model written down as its description reads, slowly and without any of the program's short cuts: one loop over
//! all cohorts, groups and months, and the distribution of contacts by its definition.

use reach_calculator::inputs::Inputs;
use reach_calculator::model::Month;
use reach_calculator::model::exposure::Exposure;

/// Every month of these inputs.
pub(crate) fn forecast(inputs: &Inputs) -> Vec<Month> {
    let stages: Vec<f64> = (1..=inputs.months as usize).map(|month| stage(inputs, month as f64)).collect();
    let health = |month: f64| {
        let struck = inputs.shock_month > 0.0 && month >= inputs.shock_month;
        if struck { 1.0 - inputs.shock_severity } else { 1.0 }
    };
    let (mut social, mut email) = (Audience::social(inputs, stages[0]), Audience::email(inputs));
    let mut partners = vec![(inputs.partners, inputs.partner_tenure)];
    let each = |(index, &stage): (usize, &f64)| {
        let month = index as f64 + 1.0;
        let (followers, subscribers, health) = (social.size, email.size, health(month));
        let rate = reach_rate(inputs, stage, followers, health);
        let strangers = inputs.discovery * (1.0 - stage) * health * followers;
        let kept = followers * (1.0 - inputs.unfollow);
        let willing = inputs.new_followers + inputs.follow_rate * inputs.posts * strangers;
        let gain = (inputs.signups + inputs.ad_budget / inputs.cost_per_signup) * inputs.confirmation;
        let social = social.pass_month(inputs, rate, willing.min(inputs.cap - kept).max(0.0));
        let email = email.pass_month(inputs, opened(inputs), gain);
        let (circle, referrals) = pass_partners(inputs, &mut partners);
        let mut result = Month {
            month,
            stage,
            reach_rate: rate,
            followers,
            subscribers,
            partners: circle,
            reached_social: followers * rate,
            reached_email: subscribers * opened(inputs),
            reached_strangers: strangers,
            unique_social: social.unique,
            unique_email: email.unique,
            heard_partners: referrals * inputs.listeners,
            inquiries_social_silent: social.asked[0],
            inquiries_social_active: social.asked[1],
            inquiries_email_silent: email.asked[0],
            inquiries_email_active: email.asked[1],
            inquiries_partners: referrals,
            convinced_social: social.waiting,
            convinced_email: email.waiting,
            ..Month::default()
        };
        converse(inputs, &mut result);
        result
    };
    stages.iter().enumerate().map(each).collect()
}

fn stage(inputs: &Inputs, month: f64) -> f64 {
    let (p, q, start) = (inputs.innovation, inputs.imitation, inputs.stage);
    let age = -((1.0 - start) / (1.0 + q / p * start)).ln() / (p + q) + month / 12.0;
    let decayed = (-(p + q) * age).exp();
    (1.0 - decayed) / (1.0 + q / p * decayed)
}

fn reach_rate(inputs: &Inputs, stage: f64, followers: f64, health: f64) -> f64 {
    let slots = inputs.attention * (1.0 - inputs.throttle * stage.powf(inputs.throttle_onset));
    let rivals = inputs.supply * stage.powf(inputs.crowding);
    let size = (followers.max(1.0) / 10_000.0).powf(-inputs.size_effect);
    inputs.activity * (1.0 - (-health * inputs.relevance * size * slots / rivals).exp())
}

fn opened(inputs: &Inputs) -> f64 {
    let own = ((inputs.open_rate - inputs.machine_opens) / (1.0 - inputs.machine_opens)).max(0.0);
    (own * (1.0 + 0.1431 * inputs.segmentation)).min(1.0)
}

/// One audience with all its cohorts.
struct Audience {
    size: f64,
    loss: f64,
    messages: u32,
    visibility: [f64; 2],
    /// c(0), then the chance of each month.
    chances: Vec<f64>,
    /// Members of each cohort, and the convinced share of its silent and its active readers; cohort 0 first.
    cohorts: Vec<(f64, [f64; 2])>,
    pools: [f64; 2],
}

struct Passed {
    unique: f64,
    asked: [f64; 2],
    waiting: f64,
}

impl Audience {
    fn social(inputs: &Inputs, stage: f64) -> Self {
        let silent = 1.0 / (inputs.silent + (1.0 - inputs.silent) * inputs.engaged_visibility);
        let visibility = [silent, inputs.engaged_visibility * silent];
        let before = reach_rate(inputs, stage, inputs.followers, 1.0);
        Self::new(inputs, inputs.followers, inputs.unfollow, inputs.posts as u32, visibility, before)
    }

    fn email(inputs: &Inputs) -> Self {
        let stays = 1.0 - inputs.unsubscribe * (1.0 - 0.0937 * inputs.segmentation);
        let loss = 1.0 - stays.powf(inputs.mails) * (1.0 - inputs.list_decay).powf(1.0 / 12.0);
        Self::new(inputs, inputs.subscribers, loss, inputs.mails as u32, [1.0; 2], opened(inputs))
    }

    fn new(inputs: &Inputs, size: f64, loss: f64, messages: u32, visibility: [f64; 2], before: f64) -> Self {
        let mut audience = Self {
            size,
            loss,
            messages,
            visibility,
            chances: vec![before],
            cohorts: vec![(size, [0.0; 2])],
            pools: [0.0; 2],
        };
        for group in 0..2 {
            let convinced = audience.enough(inputs, group, inputs.history as usize);
            let share = inputs.fit * shares(inputs)[group];
            audience.cohorts[0].1[group] = convinced;
            audience.pools[group] = share * size * convinced * (1.0 - hazard(inputs, group)).powf(inputs.history / 2.0);
        }
        audience
    }

    /// P(X ≥ trust_contacts) in the last of `age` months that memory reaches, at the end of the latest month.
    fn enough(&self, inputs: &Inputs, group: usize, age: usize) -> f64 {
        let months = age.min(inputs.memory as usize);
        if months == 0 {
            return 0.0;
        }
        let latest = self.chances.len() - 1;
        let chance = |back: usize| self.chances[latest.saturating_sub(back)];
        let mean = (0..months).map(chance).sum::<f64>() / months as f64;
        let mut exposure = Exposure::new((self.visibility[group] * mean).min(1.0), inputs.heterogeneity);
        exposure.send(self.messages * months as u32);
        exposure.effective_reach(inputs.trust_contacts as u32)
    }

    fn pass_month(&mut self, inputs: &Inputs, chance: f64, joined: f64) -> Passed {
        self.chances.push(chance);
        let month = self.chances.len() - 1;
        let mut asked = [0.0; 2];
        let mut unique = 0.0;
        for cohort in &mut self.cohorts {
            cohort.0 *= 1.0 - self.loss;
        }
        for (group, asked) in asked.iter_mut().enumerate() {
            let mut newly = 0.0;
            for number in 0..self.cohorts.len() {
                let age = if number == 0 { month + inputs.history as usize } else { month - number };
                let (members, before) = (self.cohorts[number].0, self.cohorts[number].1[group]);
                let convinced = before.max(self.enough(inputs, group, age));
                newly += members * (convinced - before);
                self.cohorts[number].1[group] = convinced;
            }
            let pool = self.pools[group] * (1.0 - self.loss) + inputs.fit * shares(inputs)[group] * newly;
            *asked = pool * hazard(inputs, group);
            self.pools[group] = pool - *asked;
            let mut exposure = Exposure::new((self.visibility[group] * chance).min(1.0), inputs.heterogeneity);
            exposure.send(self.messages);
            unique += self.size * shares(inputs)[group] * exposure.reach();
        }
        self.cohorts.push((joined, [0.0; 2]));
        self.size = self.size * (1.0 - self.loss) + joined;
        Passed { unique, asked, waiting: self.pools[0] + self.pools[1] }
    }
}

fn shares(inputs: &Inputs) -> [f64; 2] {
    [inputs.silent, 1.0 - inputs.silent]
}

fn hazard(inputs: &Inputs, group: usize) -> f64 {
    let value = [inputs.silent_value, 1.0][group];
    1.0 - (1.0 - inputs.need * value).max(0.0).powf(1.0 / 12.0)
}

/// Partners at the month's start and their recommendations; then a month passes for the cohorts of (people, tenure).
fn pass_partners(inputs: &Inputs, cohorts: &mut Vec<(f64, f64)>) -> (f64, f64) {
    let ripeness = |tenure: f64| inputs.maturity * (1.0 - (1.0 - 1.0 / inputs.maturity).powf(tenure));
    let circle: f64 = cohorts.iter().map(|cohort| cohort.0).sum();
    let ripe: f64 = cohorts.iter().map(|cohort| cohort.0 * ripeness(cohort.1)).sum();
    for cohort in cohorts.iter_mut() {
        *cohort = (cohort.0 * (1.0 - inputs.partner_loss).powf(1.0 / 12.0), cohort.1 + 1.0 / 12.0);
    }
    let kept: f64 = cohorts.iter().map(|cohort| cohort.0).sum();
    let willing = inputs.new_partners / 12.0 + inputs.introductions / 12.0 * ripe;
    cohorts.push((willing.min(inputs.partner_capacity - kept).max(0.0), 0.0));
    (circle, inputs.referrals / 12.0 * ripe)
}

/// Section 5, and what follows from the people reached.
fn converse(inputs: &Inputs, month: &mut Month) {
    let stranger = inputs.booked * inputs.held;
    let wanted = [
        (month.inquiries_social_silent + month.inquiries_social_active) * stranger,
        (month.inquiries_email_silent + month.inquiries_email_active) * stranger,
        month.inquiries_partners * inputs.referral_booked * inputs.referral_held,
    ];
    let all: f64 = wanted.iter().sum();
    let served = if all <= inputs.capacity { 1.0 } else { inputs.capacity / all };
    let hours = [
        inputs.posts * inputs.hours_per_post + wanted[0] * served * inputs.hours_per_conversation,
        inputs.mails * inputs.hours_per_mail + wanted[1] * served * inputs.hours_per_conversation,
        month.partners * inputs.hours_per_partner + wanted[2] * served * inputs.hours_per_conversation,
    ];
    month.conversations = all * served;
    month.turned_away = all - all * served;
    month.customers_social = wanted[0] * served * inputs.closed;
    month.customers_email = wanted[1] * served * inputs.closed;
    month.customers_partners = wanted[2] * served * inputs.referral_closed;
    month.revenue = inputs.revenue * (month.customers_social + month.customers_email + month.customers_partners);
    month.hours = hours.iter().sum();
    month.cost_social = inputs.hourly_rate * hours[0];
    month.cost_email = inputs.hourly_rate * hours[1] + inputs.ad_budget + inputs.list_cost * month.subscribers;
    month.cost_partners = inputs.hourly_rate * hours[2];
    month.ad_equivalent = (month.reached_email - month.reached_social).max(0.0) * inputs.cpm / 1000.0;
    let silent = 1.0 / (inputs.silent + (1.0 - inputs.silent) * inputs.engaged_visibility);
    let seen = (month.reach_rate * inputs.engaged_visibility * silent).min(1.0);
    month.reactions = month.followers * (1.0 - inputs.silent) * inputs.posts * seen * inputs.reaction_rate;
}
