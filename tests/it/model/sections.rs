//! What each section of the model says in plain cases that can be computed by hand.

use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::model::contacts::{self, People};
use reach_calculator::model::conversations::{Channels, Conversations};
use reach_calculator::model::platform::{Adoption, health, reach_rate};
use reach_calculator::model::readers::Groups;
use reach_calculator::model::{forecast, partners};

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
    let struck = scenario(&[(Key::shock_month, 13.0), (Key::shock_severity, 0.75)]);
    close(health(&struck, 12.0), 1.0);
    close(health(&struck, 13.0), 0.25);
    close(health(&scenario(&[(Key::shock_severity, 0.75)]), 60.0), 1.0);
}

#[test]
fn opens_by_machines_are_taken_out_and_nobody_opens_twice() {
    close(contacts::opened(&inputs(&[(Key::open_rate, 0.4), (Key::machine_opens, 0.2)])), 0.25);
    close(contacts::opened(&inputs(&[(Key::open_rate, 0.1), (Key::machine_opens, 0.2)])), 0.0);
    close(contacts::opened(&inputs(&[(Key::open_rate, 1.0), (Key::segmentation, 1.0)])), 1.0);
}

#[test]
fn a_list_without_mails_only_ages() {
    close(contacts::list_loss(&inputs(&[(Key::mails, 0.0), (Key::list_decay, 0.0)])), 0.0);
    let loss = contacts::list_loss(&inputs(&[(Key::mails, 0.0), (Key::list_decay, 0.5)]));
    close((1.0 - loss).powi(12), 0.5);
}

#[test]
fn advertising_buys_subscribers_who_still_have_to_confirm() {
    let bought =
        inputs(&[(Key::signups, 10.0), (Key::ad_budget, 400.0), (Key::cost_per_signup, 4.0), (Key::confirmation, 0.5)]);
    close(contacts::list_gain(&bought), 55.0);
}

#[test]
fn buying_contacts_costs_nothing_where_a_post_reaches_more_than_a_mail() {
    let people = People { reached_social: 100.0, reached_email: 300.0, ..People::default() };
    close(contacts::ad_equivalent(&inputs(&[(Key::cpm, 20.0)]), &people), 4.0);
    let fewer = People { reached_email: 50.0, ..people };
    close(contacts::ad_equivalent(&Inputs::default(), &fewer), 0.0);
}

#[test]
fn both_groups_together_see_what_the_audience_sees() {
    for (silent, times) in [(0.9, 2.0), (0.2, 10.0), (0.99, 1.0)] {
        let inputs = inputs(&[(Key::silent, silent), (Key::engaged_visibility, times)]);
        let seen = Groups::shares(&inputs).zip(Groups::visibility(&inputs), |share, visibility| share * visibility);
        close(seen.total(), 1.0);
        close(Groups::visibility(&inputs).active, times * Groups::visibility(&inputs).silent);
    }
}

#[test]
fn twelve_months_of_asking_are_the_need_of_a_year() {
    let hazard = Groups::hazard(&inputs(&[(Key::need, 0.4), (Key::silent_value, 0.5)]));
    close((1.0 - hazard.active).powi(12), 0.6);
    close((1.0 - hazard.silent).powi(12), 0.8);
    close(Groups::hazard(&inputs(&[(Key::need, 0.9), (Key::silent_value, 2.0)])).silent, 1.0);
}

#[test]
fn partners_ripen_to_the_ceiling() {
    close(partners::ripeness(3.0, 0.0), 0.0);
    close(partners::ripeness(3.0, 1.0), 1.0);
    close(partners::ripeness(3.0, 500.0), 3.0);
}

#[test]
fn the_circle_of_partners_never_outgrows_the_time_for_them() {
    let crowded = scenario(&[(Key::partners, 15.0), (Key::new_partners, 60.0), (Key::partner_loss, 0.0)]);
    assert!(partners::referrals(&crowded).iter().all(|month| month.partners <= 15.0 + 1e-12));
}

#[test]
fn beyond_the_capacity_all_channels_are_served_alike() {
    let inputs = inputs(&[
        (Key::capacity, 6.0),
        (Key::booked, 1.0),
        (Key::held, 0.5),
        (Key::closed, 0.5),
        (Key::referral_booked, 1.0),
        (Key::referral_held, 1.0),
        (Key::referral_closed, 1.0),
    ]);
    let wanted = Channels { social: 8.0, email: 4.0, partners: 6.0 };
    let conversations = Conversations::of(&inputs, wanted);
    assert_eq!(conversations.held, Channels { social: 2.0, email: 1.0, partners: 3.0 });
    assert_eq!((conversations.total, conversations.turned_away), (6.0, 6.0));
    assert_eq!(conversations.customers, Channels { social: 1.0, email: 0.5, partners: 3.0 });
}

#[test]
fn without_any_time_everybody_is_turned_away() {
    let month = forecast(&scenario(&[(Key::capacity, 0.0)])).months[0];
    assert_eq!((month.conversations, month.revenue), (0.0, 0.0));
    assert!(month.turned_away > 0.0);
}

#[test]
fn an_account_that_is_gone_reaches_nobody_but_those_convinced_still_ask() {
    let months = forecast(&scenario(&[(Key::shock_month, 13.0)])).months;
    assert_eq!((months[12].reach_rate, months[12].unique_social, months[12].reached_strangers), (0.0, 0.0, 0.0));
    assert!(months[12].inquiries_social_silent > 0.0);
}
