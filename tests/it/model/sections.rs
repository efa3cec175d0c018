//! What each section of the model says in plain cases that can be computed by hand.

use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::model::contacts::{self, People};
use reach_calculator::model::conversations::Calendar;
use reach_calculator::model::crisis::Crisis;
use reach_calculator::model::events::{advertising, health, mails, posts};
use reach_calculator::model::groups::Groups;
use reach_calculator::model::platform::{Adoption, Feed, reach_rate};
use reach_calculator::model::{Channels, clients, forecast, found, partners};

fn inputs(changes: &[(Key, f64)]) -> Inputs {
    let mut inputs = Inputs::default();
    for &(key, value) in changes {
        inputs.set(key, value);
    }
    inputs
}

fn scenario(changes: &[(Key, f64)]) -> Scenario {
    Scenario::new(inputs(changes)).expect("the inputs fit")
}

#[track_caller]
fn close(got: f64, expected: f64) {
    assert!((got - expected).abs() <= 1e-12 * expected.abs().max(1.0), "{got}, expected {expected}");
}

#[test]
fn a_platform_grows_towards_all_of_its_users() {
    let adoption = Adoption { innovation: 0.005, imitation: 0.2 };
    close(adoption.stage_at(0.0), 0.0);
    close(adoption.age_at(0.0), 0.0);
    close(adoption.stage_after(0.3, 0.0), 0.3);
    assert!(adoption.stage_after(0.3, 12.0) > 0.3 && adoption.stage_at(200.0) > 0.999_999);
}

#[test]
fn more_stages_and_less_health_mean_less_reach() {
    let inputs = Inputs::default();
    let rate = |stage, health| reach_rate(&inputs, stage, 1_500.0, health);
    assert!(rate(0.3, 1.0) > rate(0.6, 1.0) && rate(0.6, 1.0) > rate(0.9, 1.0));
    assert!(rate(0.6, 1.0) > rate(0.6, 0.5));
    close(rate(0.6, 0.0), 0.0);
}

#[test]
fn a_shock_strikes_from_its_month_on() {
    let struck = scenario(&[(Key::ShockMonth, 13.0), (Key::ShockSeverity, 0.75)]);
    close(health(&struck, 12.0), 1.0);
    close(health(&struck, 13.0), 0.25);
    close(health(&scenario(&[(Key::ShockSeverity, 0.75)]), 60.0), 1.0);
}

#[test]
fn opens_by_machines_are_taken_out_and_nobody_opens_twice() {
    close(contacts::opened(&inputs(&[(Key::OpenRate, 0.4), (Key::MachineOpens, 0.25)])), 0.3);
    close(contacts::opened(&inputs(&[(Key::OpenRate, 0.0), (Key::MachineOpens, 0.2)])), 0.0);
    close(contacts::opened(&inputs(&[(Key::OpenRate, 1.0), (Key::MachineOpens, 0.0), (Key::Segmentation, 1.0)])), 1.0);
}

#[test]
fn a_list_without_mails_only_ages() {
    close(contacts::list_loss(&inputs(&[(Key::ListDecay, 0.0)]), 0.0), 0.0);
    let loss = contacts::list_loss(&inputs(&[(Key::ListDecay, 0.5)]), 0.0);
    close((1.0 - loss).powi(12), 0.5);
}

#[test]
fn advertising_buys_subscribers_who_still_have_to_confirm() {
    let months = |budget: f64| {
        let changes = [(Key::AdBudget, budget), (Key::CostPerSignup, 4.0), (Key::Confirmation, 0.5)];
        contacts::people(&scenario(&changes))
    };
    close(months(400.0)[0].gained - months(0.0)[0].gained, 50.0);
}

#[test]
fn sign_ups_follow_what_posts_reach_as_far_as_they_come_by_posts() {
    let gained = |changes: &[(Key, f64)]| {
        let only_signups = [(Key::Asking, 0.0), (Key::Confirmation, 1.0), (Key::Signups, 10.0)];
        contacts::people(&scenario(&[&only_signups, changes].concat()))[0].gained
    };
    close(gained(&[]), 10.0);
    close(gained(&[(Key::Posts, 0.0)]), 5.0);
    close(gained(&[(Key::Posts, 24.0)]), 15.0);
    close(gained(&[(Key::ShockMonth, 1.0), (Key::SignupsFromPosts, 0.2)]), 8.0);
    // From four posts to ninety is more than five times as much; with no posts at all, nothing is known to compare with.
    close(gained(&[(Key::PostsBefore, 4.0), (Key::Posts, 90.0)]), 30.0);
    close(gained(&[(Key::PostsBefore, 0.0), (Key::Posts, 0.0)]), 10.0);
}

#[test]
fn whoever_finds_somebody_signs_up_three_times_as_often_as_asking() {
    let inputs = inputs(&[(Key::Finds, 5.0), (Key::PassedOn, 10.0), (Key::Asking, 0.01)]);
    let found = found::people(&inputs, 8.0, 200.0);
    close(found, 60.0);
    close(found::inquiries(&inputs, found, 0.5), 0.3);
    close(found::signups(&inputs, found), 1.8);
}

#[test]
fn half_of_the_pieces_are_worn_out_after_two_years() {
    let inputs = inputs(&[(Key::Evergreen, 0.25)]);
    close((0..24).fold(16.0, |pieces, _| found::pieces_after(&inputs, pieces, 0.0)), 8.0);
    close(found::pieces_after(&inputs, 0.0, 12.0), 3.0);
}

#[test]
fn strangers_are_shown_what_the_operator_takes_from_followers() {
    let rate = |changes: &[(Key, f64)]| {
        let quiet = [(Key::Discovery, 0.0), (Key::ThrottleOnset, 0.0), (Key::Throttle, 0.6), (Key::Market, 1e8)];
        let inputs = inputs(&[&quiet, changes].concat());
        Feed::at(&inputs, 0.5).strangers(&inputs, 1_000.0, 0.1)
    };
    close(rate(&[(Key::Recommended, 0.5)]) / (1.0 - 1e-5), 75.0);
    close(rate(&[(Key::Recommended, 0.0)]), 0.0);
    close(rate(&[(Key::Recommended, 0.0), (Key::Discovery, 2.0)]) / (1.0 - 1e-5), 100.0);
    close(rate(&[(Key::Market, 1_000.0)]), 0.0);
    close(rate(&[(Key::Market, 1_010.0), (Key::Discovery, 5.0)]) * 101.0, 325.0);
}

#[test]
fn the_past_stays_as_it_was_and_a_stop_ends_posts_mails_and_advertising() {
    let stopped = scenario(&[(Key::Posts, 3.0), (Key::StopMonth, 7.0), (Key::AdBudget, 50.0)]);
    assert_eq!([0.0, 1.0, 6.0, 7.0].map(|month| posts(&stopped, month)), [12.0, 3.0, 3.0, 0.0]);
    assert_eq!([0.0, 6.0, 7.0].map(|month| mails(&stopped, month)), [4.0, 4.0, 0.0]);
    assert_eq!([6.0, 7.0].map(|month| advertising(&stopped, month)), [50.0, 0.0]);
}

#[test]
fn buying_contacts_costs_nothing_where_a_post_reaches_more_than_a_mail() {
    let people = People { reached_social: 100.0, reached_email: 300.0, ..People::default() };
    close(contacts::ad_equivalent(&inputs(&[(Key::Cpm, 20.0)]), &people), 4.0);
    let fewer = People { reached_email: 50.0, ..people };
    close(contacts::ad_equivalent(&Inputs::default(), &fewer), 0.0);
}

#[test]
fn both_groups_together_see_what_the_audience_sees() {
    for (silent, times) in [(0.9, 2.0), (0.2, 10.0), (0.99, 1.0)] {
        let inputs = inputs(&[(Key::Silent, silent), (Key::EngagedVisibility, times)]);
        let seen = Groups::shares(&inputs).zip(Groups::visibility(&inputs), |share, visibility| share * visibility);
        close(seen.total(), 1.0);
        close(Groups::visibility(&inputs).active, times * Groups::visibility(&inputs).silent);
    }
}

#[test]
fn twelve_months_of_asking_are_the_need_of_a_year() {
    let hazard = Groups::hazard(&inputs(&[(Key::Need, 0.4), (Key::SilentValue, 0.5)]));
    close((1.0 - hazard.active).powi(12), 0.6);
    close((1.0 - hazard.silent).powi(12), 0.8);
    close(Groups::hazard(&inputs(&[(Key::Need, 0.9), (Key::SilentValue, 2.0)])).silent, 1.0);
}

#[test]
fn partners_ripen_to_the_ceiling() {
    close(partners::ripeness(3.0, 0.0), 0.0);
    close(partners::ripeness(3.0, 1.0), 1.0);
    close(partners::ripeness(3.0, 500.0), 3.0);
}

#[test]
fn the_circle_of_partners_never_outgrows_the_time_for_them() {
    let crowded = scenario(&[(Key::Partners, 15.0), (Key::NewPartners, 60.0), (Key::PartnerLoss, 0.0)]);
    assert!(forecast(&crowded).months.iter().all(|month| month.partners <= 15.0 + 1e-12));
}

#[test]
fn a_client_recommends_for_three_years_on_average() {
    close(clients::after(36.0, 2.0), 37.0);
    close(clients::inquiries(&inputs(&[(Key::ClientReferrals, 0.6)]), 20.0, 1.0), 1.0);
}

#[test]
fn who_recommends_holds_readers_in_a_crisis_and_the_damage_halves_in_six_months() {
    let struck = inputs(&[(Key::CrisisMonth, 5.0), (Key::CrisisShare, 0.8)]);
    let mut alone = Crisis::default();
    close(alone.strike(&struck, 4.0, 0.0, 0.0), 0.0);
    close(alone.steady(&struck, 4.0), 1.0);
    close(alone.strike(&struck, 5.0, 0.0, 0.0), 0.8);
    close(alone.strike(&struck, 6.0, 0.0, 0.0), 0.0);
    close(alone.steady(&struck, 5.0), 0.2);
    close(alone.steady(&struck, 11.0), 0.6);
    let mut held = Crisis::default();
    close(held.strike(&struck, 5.0, 6.0, 20.0), 0.8 / core::f64::consts::E);
}

/// Everybody who asks has a conversation, and none of these signs.
fn everybody_comes(capacity: f64) -> Inputs {
    let mut inputs = inputs(&[(Key::Capacity, capacity), (Key::Closed, 0.5), (Key::ReferralClosed, 1.0)]);
    for key in [Key::Booked, Key::Held, Key::ReferralBooked, Key::ReferralHeld] {
        inputs.set(key, 1.0);
    }
    inputs
}

#[test]
fn recommended_people_come_first_and_the_others_share_what_is_left() {
    let inputs = everybody_comes(6.0);
    let wanted = Channels { social: 4.0, email: 3.0, partners: 2.0, clients: 1.0, found: 1.0 };
    let conversations = Calendar::of(&inputs).pass_month(&inputs, wanted);
    assert_eq!(conversations.held, Channels { social: 1.5, email: 1.125, partners: 2.0, clients: 1.0, found: 0.375 });
    assert_eq!(conversations.turned_away, 5.0);
    assert_eq!(
        conversations.customers,
        Channels { social: 0.75, email: 0.5625, partners: 2.0, clients: 1.0, found: 0.1875 }
    );
}

#[test]
fn who_did_not_sign_may_come_back_before_strangers_are_served() {
    let mut inputs = everybody_comes(4.0);
    (inputs.later, inputs.memory, inputs.need) = (0.5, 2.0, 0.5);
    let mut calendar = Calendar::of(&inputs);
    let first = calendar.pass_month(&inputs, Channels { social: 4.0, ..Channels::default() });
    assert_eq!(first.customers.social, 2.0);
    // Of two without a contract, half stay warm; with twice the need of a year all of them come back within a month.
    assert_eq!(calendar.warm, Channels { social: 1.0, ..Channels::default() });
    let second = calendar.pass_month(&inputs, Channels { email: 8.0, ..Channels::default() });
    assert_eq!(second.held, Channels { social: 1.0, email: 3.0, ..Channels::default() });
    assert_eq!(second.customers, Channels { social: 1.0, email: 1.5, ..Channels::default() });
    assert_eq!(second.turned_away, 5.0);
}

#[test]
fn without_any_time_everybody_is_turned_away() {
    let month = forecast(&scenario(&[(Key::Capacity, 0.0)])).months[0];
    assert_eq!((month.conversations, month.revenue), (0.0, 0.0));
    assert!(month.turned_away > 0.0);
}

#[test]
fn an_account_that_is_gone_reaches_nobody_and_those_convinced_ask_until_they_have_forgotten() {
    let months = forecast(&scenario(&[(Key::ShockMonth, 13.0)])).months;
    assert_eq!((months[12].reach_rate, months[12].unique_social, months[12].reached_strangers), (0.0, 0.0, 0.0));
    let asked = |month: usize| months[month].inquiries_social_silent;
    assert!(asked(12) > 0.8 * asked(11) && asked(30) < 0.5 * asked(12), "{} {} {}", asked(11), asked(12), asked(30));
}
