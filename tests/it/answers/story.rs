//! What the ready story tells the room about each step: its words are held to the model, curve by curve.

use std::fs;

use reach_calculator::answers::{Outlook, inquiries_of_readers};
use reach_calculator::evidence::{MEASUREMENTS, Measurement, Platform};
use reach_calculator::inputs::{Basis, Inputs, Key, Scenario};
use reach_calculator::model::Month;

use super::outlook;

const YOUNG: &str = "rc1&s=0.15";
const MEASURED: &str = "rc1&pr=facebook-page-2026&f=10000";
const FULL: &str = "rc1&f=4500&nf=150&v=contacts";
const LIST: &str = "rc1&l=1500&sg=60&v=contacts";
const SILENT: &str = "rc1&v=readers";
const SILENCE: &str = "rc1&p=0&m=0&v=readers&b=~";
const RECOMMENDED: &str = "rc1&v=partners";
const NETWORK: &str = "rc1&pr=network&v=partners&b=~";
const FOUND: &str = "rc1&eg=0.5&v=partners&b=~";
const GONE: &str = "rc1&sh=25&v=partners&b=~";

/// What a step of the story shows.
#[track_caller]
fn step(link: &str) -> Outlook {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/www/words/locales/de/story.txt");
    let story = fs::read_to_string(path).expect("the story is there");
    assert!(story.lines().any(|line| line == link), "{link} is no step of the story any more");
    outlook(link)
}

/// The same with one slider moved.
fn moved(outlook: &Outlook, key: Key, value: f64) -> Outlook {
    let mut inputs: Inputs = outlook.scenario.inputs().clone();
    inputs.set(key, value);
    Outlook::new(Scenario::settled(inputs).0)
}

fn curve(outlook: &Outlook, figure: fn(&Month) -> f64) -> Vec<f64> {
    outlook.months().iter().map(figure).collect()
}

fn social(month: &Month) -> f64 {
    month.customers_social
}

fn recommended(month: &Month) -> f64 {
    month.customers().recommended()
}

fn found(month: &Month) -> f64 {
    month.customers_found
}

fn falls(curve: &[f64]) -> bool {
    curve.is_sorted_by(|before, after| before > after)
}

fn rises(curve: &[f64]) -> bool {
    curve.is_sorted_by(|before, after| before < after)
}

#[track_caller]
fn last(curve: &[f64]) -> f64 {
    *curve.last().expect("there are months")
}

#[test]
fn a_young_platform_shows_a_post_to_nearly_everybody_who_looks_in_and_each_slider_takes_some_away() {
    let young = step(YOUNG);
    let rate = |outlook: &Outlook| outlook.months()[0].reach_rate;
    assert_eq!(young.scenario.activity, 0.6, "those who look in");
    assert!(rate(&young) > 0.85 * young.scenario.activity);
    let stages: Vec<_> = (15..=99).map(|stage| rate(&moved(&young, Key::Stage, f64::from(stage) / 100.0))).collect();
    assert!(falls(&stages));
    let grown = moved(&young, Key::Stage, 0.9);
    assert!(falls(&[500.0, 1_500.0, 5_000.0].map(|supply| rate(&moved(&grown, Key::Supply, supply)))));
    assert!(falls(&[0.2, 0.5, 0.8].map(|share| rate(&moved(&grown, Key::Throttle, share)))));
    // What the operator keeps for itself takes a tenth at most from the young one, and a third from the grown one.
    let left =
        |outlook: &Outlook| rate(&moved(outlook, Key::Throttle, 0.8)) / rate(&moved(outlook, Key::Throttle, 0.2));
    assert!(left(&young) > 0.9 && left(&grown) < 0.67, "{} and {}", left(&young), left(&grown));
}

#[test]
fn the_dots_that_are_named_are_on_the_screen_and_the_line_goes_down_with_them() {
    let inputs = step(MEASURED).scenario.inputs().clone();
    let dot = |year: f64, rate: f64| -> &Measurement {
        let is_it = |dot: &&Measurement| {
            dot.platform == Platform::FacebookPage
                && dot.comparable()
                && dot.rate == rate
                && dot.date.is_some_and(|date| (date - year).abs() < 0.5)
        };
        MEASUREMENTS.iter().find(is_it).unwrap_or_else(|| panic!("no dot at {rate} in {year}"))
    };
    let (first, second, third) = (dot(2012.125, 0.16), dot(2014.2, 0.0651), dot(2025.5, 0.0165));
    assert_eq!(first.metric, second.metric, "from the same series");
    assert_ne!(third.source.name, second.source.name, "from another vendor");
    assert!(falls(&[first, second, third].map(|dot| dot.modelled(&inputs).expect("the dot has a date"))));
}

#[test]
fn measurements_of_one_month_lie_between_2_and_23_of_100() {
    let of_march = |dot: &&Measurement| {
        dot.platform == Platform::FacebookPage
            && dot.comparable()
            && dot.date.is_some_and(|date| (date - 2015.2).abs() < 0.02)
    };
    let rates: Vec<f64> = MEASUREMENTS.iter().filter(of_march).map(|dot| dot.rate).collect();
    let (least, most) =
        rates.iter().fold((1.0_f64, 0.0_f64), |(least, most), rate| (least.min(*rate), most.max(*rate)));
    assert_eq!(((100.0 * least).round(), (100.0 * most).round()), (2.0, 23.0), "{rates:?}");
}

#[test]
fn a_full_list_of_friends_reaches_fewer_of_them_month_by_month() {
    let outlook = step(FULL);
    assert_eq!(outlook.scenario.cap, 5_000.0, "the number that is told");
    let full = outlook.months().iter().position(|month| month.followers >= 5_000.0).expect("it gets full");
    assert_eq!(full + 1, 8, "the eighth month");
    assert!(falls(&curve(&outlook, |month| month.reached_social)[full..]));
}

#[test]
fn a_mailing_list_settles_higher_with_more_sign_ups_and_less_reach_costs_it_some() {
    let outlook = step(LIST);
    let subscribers = |outlook: &Outlook| curve(outlook, |month| month.subscribers);
    let list = subscribers(&outlook);
    assert!(rises(&list));
    assert!(falls(&list.windows(2).skip(1).map(|pair| pair[1] - pair[0]).collect::<Vec<_>>()), "ever more slowly");
    assert!(outlook.summary.list_ceiling.expect("people leave") > last(&list));
    assert!(last(&subscribers(&moved(&outlook, Key::Signups, 120.0))) > 1.5 * last(&list));
    let ceiling = |outlook: &Outlook| outlook.summary.list_ceiling.expect("people leave");
    assert!(ceiling(&moved(&outlook, Key::Signups, 120.0)) > 1.5 * ceiling(&outlook), "the limit rises, too");
    assert_eq!(outlook.scenario.signups_from_posts, 0.5, "half of them");
    let reached = |outlook: &Outlook| last(&curve(outlook, |month| month.reached_email));
    let gained = reached(&moved(&outlook, Key::SignupsFromPosts, 0.0)) / reached(&outlook);
    assert!((1.07..1.13).contains(&gained), "a tenth more, and not {gained}");
}

#[test]
fn silent_readers_ask_most_until_a_slider_is_far_enough_to_the_left() {
    let outlook = step(SILENT);
    let share = |outlook: &Outlook| outlook.summary.years[0].silent_share.expect("somebody asks");
    assert!(share(&outlook) > 0.5);
    // Derived, and from lists, as the note says.
    assert!(matches!(Key::SilentValue.parameter().basis, Basis::Derived));
    assert!(Key::SilentValue.parameter().source.contains("list member"));
    for key in [Key::Silent, Key::SilentValue] {
        assert!(share(&moved(&outlook, key, key.parameter().min)) < 0.5, "{key:?}");
    }
}

#[test]
fn silence_is_hardly_noticed_at_first_and_then_more_every_month_and_one_mail_keeps_the_list() {
    let (silence, usual) = (step(SILENCE), outlook("rc1"));
    let asked = curve(&silence, inquiries_of_readers);
    assert!(asked[0] > 0.9 * inquiries_of_readers(&usual.months()[0]));
    assert!(falls(&asked));
    assert!(last(&asked) < 0.1 * asked[0], "next to none");
    assert!(asked[11] < 0.5 * inquiries_of_readers(&usual.months()[11]), "not even half after a year");
    let all = curve(&moved(&silence, Key::Mails, 1.0), inquiries_of_readers);
    assert!((0.4..0.6).contains(&(last(&all) / all[0])), "steady at about half");
    assert!(last(&all) >= all[35], "and no longer falling");
    let kept = curve(&moved(&silence, Key::Mails, 1.0), |month| month.inquiries().email);
    assert!(kept.iter().all(|asked| *asked > 0.9 * kept[0]));
}

#[test]
fn posts_bring_no_more_in_five_years_and_recommendations_more_every_month() {
    let outlook = step(RECOMMENDED);
    assert_eq!(outlook.scenario.months, 60.0, "the five years that are told");
    let posts = curve(&outlook, social);
    assert!(last(&posts) <= posts[0]);
    let recommended = curve(&outlook, recommended);
    assert!(rises(&recommended));
    assert!(last(&recommended) > 4.0 * recommended[0], "more than four times as much");
    let today = |years: f64| moved(&outlook, Key::PartnerTenure, years).months()[0].inquiries().partners;
    assert!(rises(&[0.5, 1.0, 3.0, 8.0].map(today)), "the longer, the more often");
    let after_a_year = |share: f64| moved(&outlook, Key::Introductions, share).months()[11].partners;
    assert!(rises(&[0.0, 0.1, 0.5].map(after_a_year)), "new ones by introduction");
    assert!(outlook.months().iter().all(|month| month.customers_clients > 0.0));
}

#[test]
fn in_a_network_posts_lose_something_and_recommendations_gain_far_more() {
    let (network, usual) = (step(NETWORK), outlook("rc1"));
    assert!(network.scenario.posts < usual.scenario.posts);
    assert!(network.scenario.partners > usual.scenario.partners);
    assert!(network.scenario.referrals > usual.scenario.referrals);
    for (now, then) in network.months().iter().zip(usual.months()) {
        let (lost, gained) = (social(then) - social(now), recommended(now) - recommended(then));
        assert!(lost > 0.0 && gained > 5.0 * lost, "month {}", now.month);
    }
}

#[test]
fn each_piece_that_stays_findable_brings_more() {
    let (findable, usual) = (step(FOUND), outlook("rc1"));
    assert!(findable.scenario.evergreen > usual.scenario.evergreen);
    assert!(rises(&curve(&findable, found)));
    assert_eq!(findable.scenario.evergreen, 0.5, "every second one");
    let gained = last(&curve(&findable, found)) / last(&curve(&usual, found));
    assert!((4.0..5.0).contains(&gained), "a good four times, and not {gained}");
    for key in [Key::Finds, Key::Asking] {
        assert!(matches!(key.parameter().basis, Basis::Judgement), "nobody has measured {key:?}");
    }
}

#[test]
fn a_lost_account_is_forgotten_month_by_month_and_everything_else_goes_on() {
    let (gone, usual) = (step(GONE), outlook("rc1"));
    let month = gone.scenario.shock_month as usize;
    assert_eq!(month, 2 * 12 + 1, "after two years");
    let posts = &curve(&gone, social)[month - 2..];
    assert!(posts[1] > 0.9 * posts[0], "not overnight");
    assert!(falls(posts));
    let list = |outlook: &Outlook| curve(outlook, |month| month.subscribers);
    assert!(rises(&list(&gone)) && last(&list(&gone)) < 0.9 * last(&list(&usual)), "more slowly");
    let by_list = |outlook: &Outlook| curve(outlook, |month| month.customers_email);
    assert!(last(&by_list(&gone)) < 0.9 * last(&by_list(&usual)), "which is what the room sees of it");
    let partners = |month: &Month| month.customers_partners;
    let clients = |month: &Month| month.customers_clients;
    for channel in [partners, clients, found] {
        assert!(last(&curve(&gone, channel)) > 0.9 * last(&curve(&usual, channel)));
        assert!(last(&curve(&gone, channel)) > curve(&gone, channel)[month - 2]);
    }
}
