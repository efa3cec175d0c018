//! The rows, and the three things made from them: [`Key`], [`Inputs`] and [`PARAMETERS`].

use super::bilingual::explanation;
use super::row::{Basis, Group, Kind, Row, Scale};
use super::unit::Unit;

/// Turns the rows into the enum of keys, the struct of values and the table of facts, so that none can lack a row. Each
/// row is named as in links, files and formulas; its key is that name as Rust spells it.
macro_rules! parameters {
    ($($name:ident $($row:literal)* $group:ident $kind:ident $unit:ident, $min:literal to $max:literal step $step:literal
       $precision:ident $scale:ident, default $default:literal $(neutral $neutral:literal)?
       $(plausible($low:literal, $high:literal))?, $basis:ident $($source:literal)? $(at $url:literal)?;)*) => {
        pastey::paste! { keys_and_rows! { $(
            [<$name:camel>] $name $($row)* $group $kind $unit, $min to $max step $step
            $precision $scale, default $default $(neutral $neutral)?
            $(plausible($low, $high))?, $basis $($source)? $(at $url)?;
        )* } }
    };
}

/// The same with the keys spelled.
macro_rules! keys_and_rows {
    ($($key:ident $name:ident $link:literal $meaning:literal
       $group:ident $kind:ident $unit:ident, $min:literal to $max:literal step $step:literal
       $precision:ident $scale:ident, default $default:literal $(neutral $neutral:literal)?
       $(plausible($low:literal, $high:literal))?, $basis:ident $($source:literal)? $(at $url:literal)?;)*) => {
        /// Names one input of the model.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum Key {
            $(
                #[doc = concat!("`", stringify!($name), "`: ", $meaning, ".")]
                ///
                #[doc = concat!(
                    "Unit: [`", stringify!($unit), "`](Unit::", stringify!($unit), "), from ", $min, " to ", $max,
                    "; default ", $default, $(", plausible ", $low, " to ", $high,)? ".",
                )]
                #[doc = concat!("Basis: [", stringify!($basis), "](Basis::", stringify!($basis), ")." $(, " ", $source, ".")?)]
                $(#[doc = concat!("<", $url, ">")])?
                $key,
            )*
        }

        /// One value for every input, not yet checked; a [`super::Scenario`] is the checked form.
        ///
        /// Read by serde, what is not named has its default, and an unknown name is refused. Whoever writes one out ends
        /// with `..Inputs::default()`: inputs are added in minor versions.
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct Inputs {
            $(
                #[doc = concat!(
                    $meaning, "; [`", stringify!($unit), "`](Unit::", stringify!($unit), "), ", $min, " to ", $max,
                    ". See [`Key::", stringify!($key), "`].",
                )]
                pub $name: f64,
            )*
        }

        impl Default for Inputs {
            // Never inlined and from the table: some ninety figures need not stand in the code as well.
            #[inline(never)]
            fn default() -> Self {
                let mut inputs = Self { $($name: 0.0,)* };
                for parameter in &PARAMETERS {
                    inputs.set(parameter.key, parameter.default);
                }
                inputs
            }
        }

        /// Derived, the comparison would be written out for all the fields.
        impl PartialEq for Inputs {
            fn eq(&self, other: &Self) -> bool {
                Key::all().all(|key| self.get(key) == other.get(key))
            }
        }

        impl Inputs {
            /// The value of one input.
            #[inline(never)]
            pub fn get(&self, key: Key) -> f64 {
                match key { $(Key::$key => self.$name,)* }
            }

            /// Sets one input; nothing is checked here.
            #[inline(never)]
            pub fn set(&mut self, key: Key, value: f64) {
                match key { $(Key::$key => self.$name = value,)* }
            }
        }

        /// Every input, in the order in which documents list them.
        pub static PARAMETERS: [Parameter; [$(Key::$key),*].len()] = [
            $(Parameter {
                key: Key::$key,
                name: stringify!($name),
                link: $link,
                meaning: said(&[$meaning]),
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
                source: said(&[$($source)?]),
                url: said(&[$($url)?]),
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

    /// Whether it tells what was before today, which nobody can move any more.
    pub fn is_past(self) -> bool {
        matches!(self, Key::History | Key::PostsBefore | Key::MailsBefore)
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

/// What a row says, or nothing; only for people, so the core for the browser goes without.
const fn said(named: &[&'static str]) -> &'static str {
    explanation(if let [words] = named { words } else { "" }, "")
}

/// The value at which an input changes nothing, where its row names one.
const fn neutral(named: &[f64]) -> Option<f64> {
    if let [value] = named { Some(*value) } else { None }
}

/// The 10th and 90th percentile of an input; `None` for the user's own figure, or what is simply known.
const fn plausible(named: &[f64]) -> Option<(f64, f64)> {
    if let [low, high] = named { Some((*low, *high)) } else { None }
}

#[rustfmt::skip]
parameters! {
    // platform
    stage "s" "share of its potential users that the platform has won by today"
        Platform Assumption Share, 0.02 to 0.995 step 0.001 Continuous Linear,
        default 0.689 plausible(0.55, 0.95), Derived "LinkedIn: own Bass fit to published member counts, value for mid 2026; left out the latest third of the counts, the same fit says 0.88 to 0.99";
    innovation "in" "Bass coefficient p: joining of one's own accord, a year, among those still missing"
        Platform Assumption PerYear, 0.0005 to 0.05 step 0.0001 Continuous Log,
        default 0.0046 plausible(0.002, 0.01), Derived "LinkedIn: Bass p of the same fit (0.0046)";
    imitation "im" "Bass coefficient q: joining because others have, a year"
        Platform Assumption PerYear, 0.05 to 1.2 step 0.01 Continuous Log,
        default 0.19 plausible(0.15, 0.35), Derived "LinkedIn: Bass q of the same fit (0.193); Instagram 0.34, Twitter 0.85";
    activity "ac" "share of followers who open the app while a post is fresh; upper bound of the reach rate"
        Platform Assumption Share, 0.1 to 1 step 0.01 Continuous Linear,
        default 0.6 plausible(0.4, 0.8), Judgement "share of followers who open the app while a post is fresh";
    attention "at" "posts a person looks at in a day, before the operator takes its part"
        Platform Assumption PostsPerDay, 20 to 1000 step 10 Continuous Log,
        default 300 plausible(150, 450), Published "Facebook for Business, Aug 2013: about 300 of 1,500 stories are shown per day";
    supply "su" "posts that compete for one person a day on a saturated platform"
        Platform Assumption PostsPerDay, 100 to 50000 step 10 Continuous Log,
        default 3010 plausible(1500, 6000), Derived "solved so that a LinkedIn profile of 10,000 followers reaches 6.3 % of them, the middle of the claims of 5 to 8 % (2026)" at "https://polytraffic.com/articles/linkedin-organic-reach";
    crowding "cr" "exponent of the growth stage in the number of competing posts"
        Platform Assumption Exponent, 0.5 to 3 step 0.05 Continuous Linear,
        default 1.5 plausible(1, 2.2), Derived "fits Facebook page reach 2012-2025 within a factor of about 2";
    throttle "th" "share of the feed that ads and recommendations take on a saturated platform"
        Platform Assumption Share, 0 to 0.95 step 0.01 Continuous Linear,
        default 0.76 plausible(0.5, 0.9), Derived "LinkedIn: 36 % of the feed were ads and promoted posts of companies in Dec 2023 (van der Blom 2024), over stage 0.689 squared" at "https://nobleintentstudio.com/blog/2024-linkedin-algorithm-report-takeaways/";
    throttle_onset "to" "exponent of the growth stage in that share; 0 = taken from the start"
        Platform Assumption Exponent, 0 to 8 step 0.5 Continuous Linear,
        default 2 plausible(1, 4), Derived "2 carries Facebook's share of ads and recommendations (5 % in 2013, 30 % in 2021, 33 % in 2022, 45 % in 2024; not the 3 % of ads on desktops in 2015) within 12 %; 0 = from the start";
    recommended "rn" "part of what the operator takes that goes to posts of accounts one does not follow, unpaid"
        Platform Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.5 plausible(0.3, 0.7), Derived "unpaid part of what the operator takes: Instagram July 2022 27 of 52 %; Facebook 2020/24 24 of 45 %";
    discovery "di" "non-followers who see a post per follower reached, on a brand-new platform; fades as it grows"
        Platform Assumption PeoplePerFollowerReached, 0 to 5 step 0.05 Continuous Linear,
        default 0.5 plausible(0.1, 1.5), Judgement "people who do not follow you yet, on a brand-new platform";
    relevance "re" "factor on the chance that a post is shown; 1 = an average post"
        Platform Decision Factor, 0.2 to 5 step 0.05 Continuous Log,
        default 1 plausible(0.6, 1.6), Judgement "1 = an average post";
    size_effect "se" "exponent by which the chance falls with followers; 1 at 10,000 followers"
        Platform Assumption Exponent, 0 to 0.4 step 0.01 Continuous Linear,
        default 0.15 plausible(0.1, 0.28), Derived "exponent between account size and reach in five studies: 0.11 to 0.28";

    // social
    followers "f" "people who follow you in month 1"
        Social Decision People, 0 to 1000000 step 10 Continuous Log,
        default 1500, User;
    posts "p" "posts a month from month 1 on"
        Social Decision PerMonth, 0 to 90 step 1 Whole Linear,
        default 12, User;
    posts_before "pb" "posts a month before month 1; the past that readers already carry"
        Social Decision PerMonth, 0 to 90 step 1 Whole Linear,
        default 12, User "what you have posted so far; the past stays as it was when you change the posts";
    new_followers "nf" "new followers a month from elsewhere, before room and shock; those won by posts come on top"
        Social Decision PeoplePerMonth, 0 to 5000 step 5 Continuous Log,
        default 20, User "besides the strangers who see a post";
    unfollow "uf" "share of the followers who leave in a month"
        Social Assumption SharePerMonth, 0 to 0.2 step 0.001 Continuous Linear,
        default 0.01 plausible(0.003, 0.03), Judgement;
    follow_rate "fr" "share of the strangers shown a post who follow"
        Social Assumption Share, 0 to 0.1 step 0.0005 Continuous Linear,
        default 0.005 plausible(0.001, 0.02), Judgement "of the strangers who see a post";
    cap "c" "followers or friends that the platform allows at most"
        Social Assumption People, 100 to 100000000 step 100 Continuous Log,
        default 5000, Published "Facebook: 5,000 friends per profile" at "https://www.economist.com/science-and-technology/2016/01/23/done-bar-the-counting";
    market "mk" "people who could ever follow you; growth fades as followers come near"
        Social Decision People, 100 to 100000000 step 100 Continuous Log,
        default 20000, User "people who could ever follow you";

    // email
    subscribers "l" "addresses on the email list in month 1"
        Email Decision People, 0 to 1000000 step 10 Continuous Log,
        default 200, User;
    signups "sg" "sign-ups a month without advertising, before confirmation"
        Email Decision PeoplePerMonth, 0 to 5000 step 5 Continuous Log,
        default 15, User;
    signups_from_posts "sp" "part of these sign-ups that rises and falls with what posts reach against month 1"
        Email Assumption Share, 0 to 1 step 0.05 Continuous Linear,
        default 0.5 plausible(0.2, 0.8), Judgement "part of the sign-ups that follows what your posts reach";
    confirmation "cf" "share of the sign-ups that confirm (double opt-in)"
        Email Assumption Share, 0.3 to 1 step 0.01 Continuous Linear,
        default 0.8 plausible(0.65, 0.9), Published "double opt-in: 10 to 30 % never confirm";
    mails "m" "mails a month to the list from month 1 on"
        Email Decision PerMonth, 0 to 30 step 1 Whole Linear,
        default 4, User;
    mails_before "mb" "mails a month before month 1"
        Email Decision PerMonth, 0 to 30 step 1 Whole Linear,
        default 4, User "what you have mailed so far; the past stays as it was when you change the mails";
    open_rate "or" "opens per delivered mail as reported, those by machines included"
        Email Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.32 plausible(0.22, 0.45), Published "GDMA Germany 2024: 32.9 %" at "https://spotler.com/blog/gdma-email-benchmark-2025";
    machine_opens "mo" "part of the reported opens that mail privacy proxies cause"
        Email Assumption ShareOfOpens, 0 to 0.9 step 0.01 Continuous Linear,
        default 0.29 plausible(0.15, 0.5), Derived "opens by Apple Mail Privacy Protection: 0.20, 0.37 and 0.40 of all opens in three published pairs" at "https://carouselinsights.com/current-status-of-apple-mail-privacy-protection";
    unsubscribe "un" "share of the list that unsubscribes after one mail"
        Email Assumption SharePerMail, 0 to 0.05 step 0.0005 Continuous Linear,
        default 0.002 plausible(0.001, 0.004), Published "Brevo EMEA 2023: 0.19 %; Mailchimp Consulting 2019: 0.27 %" at "https://www.mediapost.com/publications/article/383552/";
    list_decay "ld" "share of addresses that go dead in a year, besides those unsubscribed"
        Email Assumption SharePerYear, 0 to 0.5 step 0.01 Continuous Linear,
        default 0.07 plausible(0.03, 0.13), Derived "dead addresses; total loss of 10 to 25 % a year with weekly mail" at "https://savoirfaire-us.com/blog/email-list-decay-inevitable-not-necessarily-bad/";
    segmentation "sm" "how far mails are made for groups of the list: 0 = all get the same, 1 = each group its own"
        Email Decision Share, 0 to 1 step 0.05 Continuous Linear,
        default 0, User "Mailchimp 2017: opens +14.31 %, unsubscribes -9.37 % (not an experiment)" at "https://mailchimp.com/resources/effects-of-list-segmentation-on-email-marketing-stats/";
    ad_budget "ad" "spent a month on advertising for sign-ups"
        Email Decision EuroPerMonth, 0 to 20000 step 10 Continuous Log,
        default 0, User;
    cost_per_signup "cs" "advertising cost of one sign-up, before confirmation"
        Email Assumption Euro, 0.5 to 100 step 0.5 Continuous Log,
        default 4 plausible(1.5, 12), Published "cost per subscriber 1.5 to 20 EUR" at "https://polytraffic.com/articles/email-traffic-economics-subscriber-cost";

    // readers
    silent "si" "share of readers who never react visibly"
        Readers Assumption Share, 0.2 to 0.99 step 0.01 Continuous Linear,
        default 0.9 plausible(0.5, 0.95), Published "Nielsen 2006: 90-9-1; other measurements 23 to 90 %" at "http://www.nngroup.com/articles/participation-inequality/";
    creators "ct" "share of readers who write themselves; divides only the picture of a hundred"
        Readers Assumption Share, 0 to 0.1 step 0.005 Continuous Linear,
        default 0.01 plausible(0.005, 0.05), Published "Nielsen 2006: 90-9-1" at "http://www.nngroup.com/articles/participation-inequality/";
    engaged_visibility "ev" "how many times as often active readers are shown a post as silent ones"
        Readers Assumption Factor, 1 to 10 step 0.5 Continuous Linear,
        default 2 plausible(1, 4), Judgement "how much more often the network shows a post to people who interact";
    heterogeneity "he" "intra-class correlation of contacts: near 0 all meet equally many, near 1 few meet nearly all"
        Readers Assumption Share, 0.02 to 0.95 step 0.01 Continuous Linear,
        default 0.5 plausible(0.3, 0.65), Derived "intra-class correlation of contacts: 61 % of a list active in six months (Mailchimp 2016) gives 0.29 to 0.54; 35 % of friends per post and 61 % per month (Facebook 2012) give 0.41 to 0.68" at "https://www.businessinsider.com/facebook-users-underestimate-their-audience-size-for-posts-2013-7";
    noticed "no" "share of displayed posts that are really read and so count as contacts"
        Readers Assumption Share, 0 to 1 step 0.05 Continuous Linear,
        default 0.4 plausible(0.2, 0.7), Judgement "displayed posts that are really read: reach counts displays, and the median session ended after five posts (Socialbakers 2015)";
    trust_contacts "tc" "contacts within memory after which a reader is convinced"
        Readers Assumption Contacts, 1 to 20 step 1 Whole Linear,
        default 7 plausible(3, 10), Judgement "Krugman 3; meta-analysis Schmidt and Eisend 2015 about 10; 7 is folklore" at "https://refuseordinary.com/?p=7333";
    memory "me" "months a contact counts; also the mean time until convinced people left alone are gone"
        Readers Assumption Months, 1 to 60 step 1 Whole Linear,
        default 18 plausible(9, 36), Judgement "contacts older than this do not count; 7 in 18 months is folklore" at "https://refuseordinary.com/?p=7333";
    history "hi" "months for which the audience of month 1 has been reading"
        Readers Decision Months, 0 to 60 step 1 Whole Linear,
        default 12, User "how long today's audience has already been reading";
    fit "fi" "share of followers who could ever become customers"
        Readers Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.35 plausible(0.15, 0.6), Judgement "followers who could ever become customers";
    fit_email "fe" "share of subscribers who could ever become customers"
        Readers Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.5 plausible(0.25, 0.75), Judgement "subscribers who could ever become customers; lists that sell turn 0.2 to 1 % of their subscribers into customers a year" at "https://www.coachingblueprint.com/2013/11/page/2/";
    need "ne" "share of convinced active readers who have the need in a year and ask"
        Readers Assumption SharePerYear, 0 to 0.9 step 0.01 Continuous Linear,
        default 0.1 plausible(0.05, 0.2), Judgement "Dawes 2021: 5 % of business buyers are in the market in a quarter, some 19 % in a year; half of it for something as personal as coaching" at "https://customerthink.com/what-is-the-955-rule-does-it-apply-to-your-company/";
    silent_value "sv" "how often a convinced silent reader asks against a convinced active one"
        Readers Assumption Factor, 0 to 2 step 0.02 Continuous Linear,
        default 0.5 plausible(0.32, 1), Derived "an inactive list member is worth 32 % of an active one (Mailchimp 2016), a lower bound" at "https://www.mediapost.com/publications/article/269472/";
    reaction_rate "rr" "share of active readers shown a post who react visibly; changes no inquiry"
        Readers Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.3 plausible(0.1, 0.5), Judgement "active readers who see a post and react visibly";

    // partners
    partners "k" "partners who recommend you in month 1"
        Partners Decision People, 0 to 200 step 1 Continuous Linear,
        default 3, User;
    new_partners "kn" "partners a year won by own effort"
        Partners Decision PeoplePerYear, 0 to 60 step 1 Continuous Linear,
        default 4, User "whom you win by your own effort";
    partners_found "kf" "peers a year who become partners because they read your posts, per 100 active readers"
        Partners Assumption Per100ActiveReadersAndYear, 0 to 5 step 0.1 Continuous Linear,
        default 0.3 plausible(0, 1), Judgement "peers who become partners because they read your posts";
    partner_loss "kl" "share of the partners who leave in a year"
        Partners Assumption SharePerYear, 0 to 0.9 step 0.01 Continuous Linear,
        default 0.12 plausible(0.03, 0.35), Derived "27 % of ties alive after ten years (Wellman)" at "https://www.nature.com/articles/s41598-023-32206-2";
    partner_capacity "kc" "partners you have time for at most"
        Partners Decision People, 0 to 200 step 1 Continuous Linear,
        default 15 plausible(5, 50), Judgement "Dunbar layers 5, 15, 50, 150" at "https://www.webnextconf.eu/facebook-only-4-out-of-150-are-real-friends/";
    partner_tenure "kt" "years for which the partners of month 1 have worked with you"
        Partners Decision Years, 0 to 20 step 0.5 Continuous Linear,
        default 1, User "how long today's partners have worked with you";
    referrals "rf" "inquiries a year by a partner after one year of tenure"
        Partners Assumption PerPartnerAndYear, 0 to 12 step 0.1 Continuous Linear,
        default 0.6 plausible(0.2, 1.4), Judgement "BNI Germany 2013: 1.55 on average over all tenures, in weekly groups; one counter-case 0.2; here a partner's first year at an hour a month";
    maturity "ma" "what a partner brings in the long run, as a multiple of that after one year"
        Partners Assumption Factor, 1.05 to 6 step 0.05 Continuous Linear,
        default 2 plausible(1.3, 3), Judgement "ceiling of a mature partner against the first year; BNI claims 3 to 5";
    introductions "it" "new partners a year introduced by a partner after one year of tenure"
        Partners Assumption PerPartnerAndYear, 0 to 2 step 0.05 Continuous Linear,
        default 0.1 plausible(0, 0.3), Judgement "new partners whom a mature partner introduces";

    // clients
    past_clients "pc" "clients of the last three years in month 1; they recommend, too"
        Clients Decision People, 0 to 1000 step 1 Continuous Log,
        default 8, User "clients of the last three years";
    client_referrals "rfc" "inquiries a year by recommendation of one past client"
        Clients Assumption PerClientAndYear, 0 to 3 step 0.05 Continuous Linear,
        default 0.3 plausible(0.1, 0.7), Judgement "83 % of clients would recommend and 29 % do; of a bank's customers 33 % did and 14 % brought somebody" at "http://thefinancialbrand.com/48/the-harsh-truth-about-word-of-mouth-referrals/";

    // found
    findable "fd" "pieces in month 1 that people find without following you"
        Found Decision Pieces, 0 to 5000 step 1 Continuous Log,
        default 10, User "pages, videos and articles that people find today without following you";
    evergreen "eg" "share of new posts that stay findable; half of the pieces are worn out after two years"
        Found Decision Share, 0 to 1 step 0.05 Continuous Linear,
        default 0.1, User "posts that stay findable: own site or video 1, feed post 0";
    finds "fs" "people a month who find you by one piece"
        Found Assumption PeoplePerPieceAndMonth, 0 to 200 step 0.5 Continuous Log,
        default 3 plausible(0.5, 15), Judgement "HubSpot, 15,000 firms: one post in ten keeps growing and draws 38 % of all visits";
    asking "as" "share of those who find you or were passed on to you who ask; three times as many sign up"
        Found Assumption Share, 0 to 0.1 step 0.0005 Continuous Log,
        default 0.003 plausible(0.001, 0.008), Judgement "of those who search and find you";
    passed_on "po" "people a month to whom 100 readers of posts and mails pass you on in private"
        Found Assumption PeoplePer100ReadersAndMonth, 0 to 100 step 0.5 Continuous Linear,
        default 3 plausible(0.5, 10), Judgement "63 % share privately (GlobalWebIndex 2019), half of the sharing is by mouth; the rate a month is a guess";

    // conversations
    booked "bo" "share of the inquiries from posts, mails and finding that book a conversation"
        Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.65 plausible(0.45, 0.85), Judgement "inquiries that book a conversation";
    held "ho" "share of these booked conversations that take place"
        Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.75 plausible(0.55, 0.9), Published "vendor figures: 72 to 81 % with reminders" at "https://noshowcalc.com/learn/coaching-no-shows";
    closed "cl" "share of these conversations that win a customer"
        Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.35 plausible(0.15, 0.5), Published "vendor figures: 30 to 50 %";
    referral_booked "rb" "share of the inquiries by recommendation that book a conversation"
        Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.8 plausible(0.6, 0.95), Judgement;
    referral_held "rh" "share of conversations booked after a recommendation that take place"
        Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.88 plausible(0.7, 0.97), Judgement;
    referral_closed "rc" "share of conversations after a recommendation, or with people who come back, that win a customer"
        Conversations Assumption Share, 0 to 1 step 0.01 Continuous Linear,
        default 0.5 plausible(0.3, 0.7), Derived "referral leads close 1.4 to 2.5 times as often" at "https://www.emarketer.com/Article/Referrals-Fuel-Highest-B2B-Conversion-Rates/1012000";
    later "la" "share of the conversations without a contract whose people stay warm and may come back"
        Conversations Assumption Share, 0 to 1 step 0.05 Continuous Linear,
        default 0.25 plausible(0.1, 0.4), Judgement "conversations without a contract that stay warm";
    capacity "ca" "first conversations a month you have time for; recommended and returning people first"
        Conversations Decision PerMonth, 0 to 200 step 1 Continuous Linear,
        default 12, User "first conversations you have time for";
    revenue "rv" "revenue from one customer"
        Conversations Decision Euro, 0 to 100000 step 50 Continuous Log,
        default 2000, Published "RAUEN 2022: 13.09 h at 164.65 EUR, about 2,155 EUR a client; in the first five years 130.30 EUR, about 1,706 EUR" at "https://zeitschriften.haufe.de/ePaper/wirtschaft-weiterbildung/2022/FB6AD551/44";

    // effort
    hours_per_post "hp" "hours of work for one post"
        Effort Decision Hours, 0 to 20 step 0.25 Continuous Linear,
        default 1.5, User;
    hours_per_mail "hm" "hours of work for one mail"
        Effort Decision Hours, 0 to 20 step 0.25 Continuous Linear,
        default 2, User;
    hours_per_partner "hk" "hours a month for each partner"
        Effort Decision HoursPerMonth, 0 to 20 step 0.25 Continuous Linear,
        default 1, User;
    hours_per_new_partner "hn" "hours for winning one partner, once"
        Effort Decision Hours, 0 to 100 step 0.5 Continuous Linear,
        default 6, Judgement "two to four meetings until a partner recommends you; 50 hours make a casual friend (Hall 2018)" at "https://bni.com/?p=5393";
    hours_per_conversation "hc" "hours for one first conversation, preparation included"
        Effort Decision Hours, 0 to 10 step 0.25 Continuous Linear,
        default 1, User;
    hourly_rate "hr" "what an hour of your own time is worth; turns hours into cost"
        Effort Decision Euro, 0 to 1000 step 5 Continuous Linear,
        default 90, User "what an hour of your own time is worth";
    cpm "cp" "price of 1,000 contacts bought as advertising"
        Effort Assumption EuroPer1000, 0.5 to 300 step 0.5 Continuous Log,
        default 20 plausible(6, 45), Published "Facebook about 20 (2025); LinkedIn 25 to 45";
    list_cost "lc" "price of the mail software a month for each subscriber"
        Effort Decision EuroPerSubscriberAndMonth, 0 to 1 step 0.005 Continuous Linear,
        default 0.02, Published "list tools: about 20 EUR at 1,000 contacts, 60 at 5,000" at "https://blog.novaexpress.ai/2025/07/14/email-marketing-pricing-models-contacts-based-vs-send-based/?replytocom=302";

    // events
    shock_month "sh" "month from which the platform fails; 0 = never"
        Events Decision Month, 0 to 120 step 1 Whole Linear,
        default 0, User "0 = no shock; otherwise the platform fails from this month on";
    shock_severity "ss" "share of visibility that the failure takes; 1 = the account is gone"
        Events Decision Share, 0 to 1 step 0.05 Continuous Linear,
        default 1, User "1 = the account is gone";
    stop_month "st" "month from which posts, mails and advertising end; 0 = never"
        Events Decision Month, 0 to 120 step 1 Whole Linear,
        default 0, User "0 = you go on; otherwise posts, mails and advertising end from this month on";
    crisis_month "cm" "month in which a bad story goes round; 0 = never"
        Events Decision Month, 0 to 120 step 1 Whole Linear,
        default 0, User "0 = no crisis; otherwise a bad story goes round in this month";
    crisis_share "cx" "share of convinced people whom the crisis costs when nobody speaks for you"
        Events Assumption Share, 0 to 1 step 0.05 Continuous Linear,
        default 0.5 plausible(0.2, 0.8), Judgement "readers whom a bad story costs when nobody speaks for you: an illustration, measured by nobody";

    // horizon
    months "mt" "months that the forecast looks ahead"
        Horizon Decision Months, 12 to 120 step 12 Whole Linear,
        default 60, User;
}
