//! The rows, and the three things made from them: [`Key`], [`Inputs`] and [`PARAMETERS`].

use super::bilingual::explanation;
use super::row::{Basis, Group, Kind, Row, Scale};
use super::unit::Unit;

/// Turns the rows into the enum of keys, the struct of values and the table of facts, so that none can lack a row.
macro_rules! parameters {
    ($($name:ident $link:literal $group:ident $kind:ident $unit:ident,
       $min:literal to $max:literal step $step:literal $precision:ident $scale:ident,
       default $default:literal $(neutral $neutral:literal)? $(plausible($low:literal, $high:literal))? $(fixed())?,
       $basis:ident $source:literal;)*) => {
        /// Names one input of the model.
        #[allow(non_camel_case_types, reason = "a key is spelled as in links, files and the model's formulas")]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Key {
            $(#[doc = concat!("`", stringify!($name), "`: ", $source)] $name,)*
        }

        /// One value for every input, not yet checked; a [`super::Scenario`] is the checked form.
        #[derive(Clone, Debug)]
        pub struct Inputs {
            $(#[doc = concat!("`", stringify!($name), "`: see its row in [`PARAMETERS`].")] pub $name: f64,)*
        }

        impl Default for Inputs {
            // Never inlined and from the table: seventy figures need not stand in the code as well.
            #[inline(never)]
            fn default() -> Self {
                let mut inputs = Self { $($name: 0.0,)* };
                for parameter in &PARAMETERS {
                    inputs.set(parameter.key, parameter.default);
                }
                inputs
            }
        }

        /// Derived, the comparison would be written out for all seventy fields.
        impl PartialEq for Inputs {
            fn eq(&self, other: &Self) -> bool {
                Key::all().all(|key| self.get(key) == other.get(key))
            }
        }

        impl Inputs {
            /// The value of one input.
            #[inline(never)]
            pub fn get(&self, key: Key) -> f64 {
                match key { $(Key::$name => self.$name,)* }
            }

            /// Sets one input; nothing is checked here.
            #[inline(never)]
            pub fn set(&mut self, key: Key, value: f64) {
                match key { $(Key::$name => self.$name = value,)* }
            }
        }

        /// Every input, in the order in which documents list them.
        pub static PARAMETERS: [Parameter; [$(Key::$name),*].len()] = [
            $(Parameter {
                key: Key::$name,
                name: stringify!($name),
                link: $link,
                group: Group::$group,
                kind: Kind::$kind,
                unit: Unit::$unit,
                min: $min as f64,
                max: $max as f64,
                step: $step as f64,
                whole: matches!(Precision::$precision, Precision::Whole),
                scale: Scale::$scale,
                default: $default as f64,
                neutral: neutral(&[$($neutral as f64)?]),
                plausible: plausible(&[$($low as f64, $high as f64)?]),
                basis: Basis::$basis,
                source: explanation($source, ""),
            },)*
        ];
    };
}

/// A row of the table of inputs.
pub type Parameter = Row<Key>;

impl Key {
    /// Every key, in table order.
    pub fn all() -> impl Iterator<Item = Key> {
        PARAMETERS.iter().map(|parameter| parameter.key)
    }

    /// The row of this key.
    pub fn parameter(self) -> &'static Parameter {
        &PARAMETERS[self as usize]
    }

    /// The key with this full name.
    pub fn from_name(name: &str) -> Option<Key> {
        PARAMETERS.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.key)
    }

    /// The key with this short or full name, as links accept both.
    pub fn from_link(name: &str) -> Option<Key> {
        PARAMETERS
            .iter()
            .find(|parameter| parameter.link == name || parameter.name == name)
            .map(|parameter| parameter.key)
    }
}

/// Whether an input takes whole figures only.
enum Precision {
    Whole,
    Continuous,
}

/// The value at which an input changes nothing, where its row names one.
const fn neutral(named: &[f64]) -> Option<f64> {
    if let [value] = named { Some(*value) } else { None }
}

/// The 10th and 90th percentile of an input; `None` for one that is `fixed()`: the user's own figure, or simply known.
const fn plausible(named: &[f64]) -> Option<(f64, f64)> {
    if let [low, high] = named { Some((*low, *high)) } else { None }
}

parameters! {
    // platform
    stage "s" Platform Assumption Share, 0.02 to 0.995 step 0.005 Continuous Linear, default 0.65 plausible(0.55, 0.75), Derived "LinkedIn: own Bass fit to published member counts, value for 2026";
    innovation "in" Platform Assumption PerYear, 0.0005 to 0.05 step 0.0005 Continuous Log, default 0.005 plausible(0.002, 0.01), Derived "Bass p fitted to LinkedIn member counts (0.0046)";
    imitation "im" Platform Assumption PerYear, 0.05 to 1.2 step 0.01 Continuous Log, default 0.2 plausible(0.15, 0.35), Derived "Bass q fitted to LinkedIn member counts (0.193); Instagram 0.34, Twitter 0.85";
    activity "ac" Platform Assumption Share, 0.1 to 1 step 0.01 Continuous Linear, default 0.6 plausible(0.4, 0.8), Judgement "share of followers who open the app while a post is fresh";
    attention "at" Platform Assumption PostsPerDay, 20 to 1000 step 10 Continuous Log, default 300 plausible(150.0, 450.0), Published "Facebook for Business, Aug 2013: about 300 of 1,500 stories are shown per day";
    supply "su" Platform Assumption PostsPerDay, 100 to 20000 step 50 Continuous Log, default 3000 plausible(1500.0, 6000.0), Derived "1,500 candidate stories per day (Facebook, Aug 2013) carried to a saturated platform";
    crowding "cr" Platform Assumption Exponent, 0.5 to 3 step 0.05 Continuous Linear, default 1.5 plausible(1.0, 2.2), Derived "fits Facebook page reach 2012-2025 within a factor of 1.45";
    throttle "th" Platform Assumption Share, 0 to 0.95 step 0.01 Continuous Linear, default 0.5 plausible(0.35, 0.75), Derived "ads 21 % (2020) and recommendations 30 % (2024) of the Facebook feed";
    throttle_onset "to" Platform Assumption Exponent, 1 to 8 step 0.5 Continuous Linear, default 4 plausible(2.0, 8.0), Judgement "how late operators start to throttle";
    relevance "re" Platform Decision Factor, 0.2 to 5 step 0.05 Continuous Log, default 1 plausible(0.6, 1.6), Judgement "1 = an average post";
    size_effect "se" Platform Assumption Exponent, 0 to 0.4 step 0.01 Continuous Linear, default 0.15 plausible(0.1, 0.28), Derived "exponent between account size and reach in five studies: 0.11 to 0.28";
    discovery "di" Platform Assumption ShareOfFollowers, 0 to 5 step 0.05 Continuous Linear, default 0.5 plausible(0.1, 1.5), Judgement "people who do not follow you yet, on a brand-new platform";

    // social
    followers "f" Social Decision People, 0 to 1000000 step 10 Continuous Log, default 1500 fixed(), User "";
    posts "p" Social Decision PerMonth, 0 to 90 step 1 Whole Linear, default 12 fixed(), User "";
    new_followers "nf" Social Decision PeoplePerMonth, 0 to 5000 step 5 Continuous Log, default 20 fixed(), User "";
    unfollow "uf" Social Assumption SharePerMonth, 0 to 0.2 step 0.001 Continuous Linear, default 0.01 plausible(0.003, 0.03), Judgement "";
    cap "c" Social Assumption People, 100 to 100000000 step 100 Continuous Log, default 5000 fixed(), Published "Facebook: 5,000 friends per profile";
    follow_rate "fr" Social Assumption Share, 0 to 0.1 step 0.0005 Continuous Linear, default 0.005 plausible(0.001, 0.02), Judgement "of the strangers who see a post";

    // email
    subscribers "l" Email Decision People, 0 to 1000000 step 10 Continuous Log, default 200 fixed(), User "";
    signups "sg" Email Decision PeoplePerMonth, 0 to 5000 step 5 Continuous Log, default 15 fixed(), User "";
    confirmation "cf" Email Assumption Share, 0.3 to 1 step 0.01 Continuous Linear, default 0.8 plausible(0.65, 0.9), Published "double opt-in: 10 to 30 % never confirm";
    mails "m" Email Decision PerMonth, 0 to 30 step 1 Whole Linear, default 4 fixed(), User "";
    open_rate "or" Email Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.32 plausible(0.22, 0.45), Published "GDMA Germany 2024: 32.9 %";
    machine_opens "mo" Email Assumption Share, 0 to 0.6 step 0.01 Continuous Linear, default 0.12 plausible(0.05, 0.25), Derived "opens by Apple Mail Privacy Protection: 0.08 to 0.18 in three published pairs";
    unsubscribe "un" Email Assumption SharePerMail, 0 to 0.05 step 0.0005 Continuous Linear, default 0.002 plausible(0.001, 0.004), Published "Brevo EMEA 2023: 0.19 %; Mailchimp Consulting 2019: 0.27 %";
    list_decay "ld" Email Assumption SharePerYear, 0 to 0.5 step 0.01 Continuous Linear, default 0.07 plausible(0.03, 0.13), Derived "dead addresses; total loss of 10 to 25 % a year with weekly mail";
    segmentation "sm" Email Decision Share, 0 to 1 step 0.05 Continuous Linear, default 0 fixed(), User "Mailchimp 2017: opens +14.31 %, unsubscribes -9.37 % (not an experiment)";
    ad_budget "ad" Email Decision EuroPerMonth, 0 to 20000 step 10 Continuous Log, default 0 fixed(), User "";
    cost_per_signup "cs" Email Assumption Euro, 0.5 to 100 step 0.5 Continuous Log, default 4 plausible(1.5, 12.0), Published "cost per subscriber 1.5 to 20 EUR";

    // readers
    silent "si" Readers Assumption Share, 0.2 to 0.99 step 0.01 Continuous Linear, default 0.9 plausible(0.5, 0.95), Published "Nielsen 2006: 90-9-1; other measurements 23 to 90 %";
    creators "ct" Readers Assumption Share, 0 to 0.1 step 0.005 Continuous Linear, default 0.01 plausible(0.005, 0.05), Published "Nielsen 2006: 90-9-1";
    engaged_visibility "ev" Readers Assumption Factor, 1 to 10 step 0.5 Continuous Linear, default 2 plausible(1.0, 4.0), Judgement "how much more often the network shows a post to people who interact";
    heterogeneity "he" Readers Assumption Share, 0.02 to 0.95 step 0.01 Continuous Linear, default 0.5 plausible(0.3, 0.65), Derived "intra-class correlation of contacts: 61 % of a list active in six months (Mailchimp 2016) gives 0.29 to 0.54; 35 % of friends per post and 61 % per month (Facebook 2012) give 0.41 to 0.68";
    trust_contacts "tc" Readers Assumption Contacts, 1 to 20 step 1 Whole Linear, default 7 plausible(3.0, 10.0), Judgement "Krugman 3; meta-analysis Schmidt and Eisend 2015 about 10; 7 is folklore";
    memory "me" Readers Assumption Months, 1 to 60 step 1 Whole Linear, default 18 plausible(6.0, 24.0), Judgement "contacts older than this do not count; 7 in 18 months is folklore";
    history "hi" Readers Decision Months, 0 to 60 step 1 Whole Linear, default 12 fixed(), User "how long today's audience has already been reading";
    fit "fi" Readers Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.35 plausible(0.15, 0.6), Judgement "readers who could ever become customers";
    need "ne" Readers Assumption SharePerYear, 0 to 0.9 step 0.01 Continuous Linear, default 0.1 plausible(0.05, 0.2), Published "Dawes 2021: 5 % of buyers per quarter are in the market";
    silent_value "sv" Readers Assumption Factor, 0 to 2 step 0.02 Continuous Linear, default 0.5 plausible(0.32, 1.0), Derived "an inactive list member is worth 32 % of an active one (Mailchimp 2016), a lower bound";
    reaction_rate "rr" Readers Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.3 plausible(0.1, 0.5), Judgement "active readers who see a post and react visibly";

    // partners
    partners "k" Partners Decision People, 0 to 200 step 1 Continuous Linear, default 3 fixed(), User "";
    new_partners "kn" Partners Decision PeoplePerYear, 0 to 60 step 1 Continuous Linear, default 4 fixed(), User "";
    partner_loss "kl" Partners Assumption SharePerYear, 0 to 0.9 step 0.01 Continuous Linear, default 0.12 plausible(0.03, 0.35), Derived "27 % of ties alive after ten years (Wellman)";
    partner_capacity "kc" Partners Decision People, 0 to 200 step 1 Continuous Linear, default 15 plausible(5.0, 50.0), Judgement "Dunbar layers 5, 15, 50, 150";
    partner_tenure "kt" Partners Decision Years, 0 to 20 step 0.5 Continuous Linear, default 1 fixed(), User "how long today's partners have worked with you";
    referrals "rf" Partners Assumption PerPartnerAndYear, 0 to 12 step 0.1 Continuous Linear, default 1 plausible(0.2, 1.6), Derived "BNI Germany 2013: 1.55; one counter-case 0.2";
    maturity "ma" Partners Assumption Factor, 1.05 to 6 step 0.05 Continuous Linear, default 2 plausible(1.5, 4.0), Derived "ceiling of a mature partner against the first year; BNI claims 3 to 5";
    introductions "it" Partners Assumption PerPartnerAndYear, 0 to 2 step 0.05 Continuous Linear, default 0.1 plausible(0.0, 0.3), Judgement "new partners whom a mature partner introduces";
    listeners "ls" Partners Assumption People, 1 to 1000 step 1 Continuous Log, default 20 plausible(5.0, 100.0), Judgement "people who hear a recommendation, per inquiry that it brings";

    // conversations
    booked "bo" Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.65 plausible(0.45, 0.85), Judgement "inquiries that book a conversation";
    held "ho" Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.75 plausible(0.55, 0.9), Published "vendor figures: 72 to 81 % with reminders";
    closed "cl" Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.35 plausible(0.15, 0.5), Published "vendor figures: 30 to 50 %";
    referral_booked "rb" Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.8 plausible(0.6, 0.95), Judgement "";
    referral_held "rh" Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.88 plausible(0.7, 0.97), Judgement "";
    referral_closed "rc" Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear, default 0.5 plausible(0.3, 0.7), Derived "referral leads close 1.4 to 2.5 times as often";
    capacity "ca" Conversations Decision PerMonth, 0 to 200 step 1 Continuous Linear, default 12 fixed(), User "first conversations you have time for";
    revenue "rv" Conversations Decision Euro, 0 to 100000 step 50 Continuous Log, default 2000 fixed(), Published "RAUEN 2022: 13.09 h at 164.65 EUR, about 2,155 EUR a client";

    // effort
    hours_per_post "hp" Effort Decision Hours, 0 to 20 step 0.25 Continuous Linear, default 1.5 fixed(), User "";
    hours_per_mail "hm" Effort Decision Hours, 0 to 20 step 0.25 Continuous Linear, default 2 fixed(), User "";
    hours_per_partner "hk" Effort Decision HoursPerMonth, 0 to 20 step 0.25 Continuous Linear, default 1 fixed(), User "";
    hours_per_conversation "hc" Effort Decision Hours, 0 to 10 step 0.25 Continuous Linear, default 1 fixed(), User "";
    hourly_rate "hr" Effort Decision Euro, 0 to 1000 step 5 Continuous Linear, default 90 fixed(), User "what an hour of your own time is worth";
    cpm "cp" Effort Assumption EuroPer1000, 0.5 to 300 step 0.5 Continuous Log, default 20 plausible(6.0, 45.0), Published "Facebook about 20 (2025); LinkedIn 25 to 45";
    list_cost "lc" Effort Decision EuroPerSubscriberAndMonth, 0 to 1 step 0.005 Continuous Linear, default 0.02 fixed(), Published "list tools: about 20 EUR at 1,000 contacts, 60 at 5,000";

    // shock
    shock_month "sh" Shock Decision Month, 0 to 120 step 1 Whole Linear, default 0 fixed(), User "0 = no shock; otherwise the platform fails from this month on";
    shock_severity "ss" Shock Decision Share, 0 to 1 step 0.05 Continuous Linear, default 1 fixed(), User "1 = the account is gone";

    // horizon
    months "mt" Horizon Decision Months, 12 to 120 step 12 Whole Linear, default 60 fixed(), User "";
}
