//! Growth, rhythm, opens and inquiries, against the model that they are the inverse of.

use reach_calculator::inputs::{Inputs, Key, Scenario};
use reach_calculator::model::forecast;
use reach_calculator::questions::fit::{
    Heard, InquiryWay, Mail, a_month, mean_change, new_followers, open_rate, signups,
};

/// What the second month has more than the first.
fn changes(inputs: &Inputs) -> (f64, f64) {
    let months = forecast(&Scenario::settled(inputs.clone()).0).months;
    (months[1].followers - months[0].followers, months[1].subscribers - months[0].subscribers)
}

#[test]
fn growth_comes_back_from_the_change_that_it_makes() {
    for inputs in [
        Inputs { new_followers: 37.0, signups: 21.0, ..Inputs::default() },
        Inputs {
            new_followers: 5.0,
            signups: 2.0,
            ad_budget: 80.0,
            posts: 20.0,
            posts_before: 20.0,
            ..Inputs::default()
        },
        Inputs { new_followers: 0.0, signups: 0.0, followers: 4_000.0, cap: 9_000.0, ..Inputs::default() },
    ] {
        let (followers, subscribers) = changes(&inputs);
        let page = Inputs { new_followers: 11.0, signups: 7.0, ..inputs.clone() };
        let [found, signed] =
            [new_followers(&page, followers), signups(&page, subscribers)].map(|one| one.expect("room"));
        assert!((found - inputs.new_followers).abs() < 1e-2, "{found} for {}", inputs.new_followers);
        assert!((signed - inputs.signups).abs() < 1e-2, "{signed} for {}", inputs.signups);
    }
}

#[test]
fn a_shrinking_audience_has_no_new_people_and_a_full_market_says_nothing() {
    let inputs = Inputs::default();
    assert_eq!((new_followers(&inputs, -900.0), signups(&inputs, -900.0)), (Some(0.0), Some(0.0)));
    let full = Inputs { market: inputs.followers, ..inputs.clone() };
    assert_eq!(new_followers(&full, 10.0), None);
    assert_eq!((new_followers(&inputs, f64::NAN), signups(&inputs, f64::INFINITY)), (None, None));
}

#[test]
fn change_and_rhythm_need_a_month_at_least() {
    assert_eq!(mean_change(&[(-1.0, 1_200.0), (0.0, 1_500.0), (-0.5, 2_000.0)]), Some(25.0));
    assert_eq!(mean_change(&[(0.0, 1.0), (0.01, 5.0)]), None);
    assert_eq!(mean_change(&[]), None);
    let weekly: Vec<f64> = (0..53).map(|week| f64::from(week) / 52.0).collect();
    assert_eq!(a_month(&weekly), Some(4.0));
    assert_eq!((a_month(&weekly[..2]), a_month(&[])), (None, None));
}

#[test]
fn opens_are_counted_by_the_size_of_mails_and_machines_are_taken_out_once() {
    let mail = |delivered: f64, opens: f64, is_cleaned: bool| Mail { delivered, opens, is_cleaned };
    let plain = open_rate(&[mail(100.0, 50.0, false), mail(300.0, 60.0, false)]).expect("mails arrived");
    assert_eq!((plain.open_rate, plain.machine_opens), (0.275, None));
    let cleaned = open_rate(&[mail(100.0, 90.0, false), mail(200.0, 50.0, true)]).expect("mails arrived");
    assert_eq!((cleaned.open_rate, cleaned.machine_opens), (0.25, Some(0.0)));
    assert_eq!(open_rate(&[mail(10.0, 70.0, false)]).expect("a mail").open_rate, 1.0, "nobody opens twice");
    assert!(open_rate(&[]).is_none() && open_rate(&[mail(0.0, 0.0, false)]).is_none());
}

#[test]
fn more_inquiries_than_expected_raise_the_judgement_behind_their_way_and_no_further_than_they_are_worth() {
    let inputs = Inputs::default();
    for way in InquiryWay::ALL {
        let expected = Heard::of(&inputs, way, 0.0).expected;
        let with = |counted: f64| Heard::of(&inputs, way, counted).value.expect("inquiries are expected");
        let (none, same, many) = (with(0.0), with(expected), with(4.0 * expected));
        assert!(none < same && same < many, "{}: {none}, {same}, {many}", way.id());
        let present = inputs.get(way.key());
        assert!((same / present - 1.0).abs() < 0.02, "{}: {same} for {present}", way.id());
        assert!(many < 4.0 * present && many <= way.key().parameter().max, "{}: {many} for {present}", way.id());
        let mut moved = inputs.clone();
        moved.set(way.key(), many);
        let then = Heard::of(&moved, way, 0.0).expected;
        assert!(then > expected && then < 4.0 * expected, "{}: {then} for {expected}", way.id());
    }
    let nobody = Inputs { past_clients: 0.0, referral_closed: 0.0, closed: 0.0, ..inputs };
    assert_eq!(Heard::of(&nobody, InquiryWay::Clients, 3.0).value, None);
    assert_eq!(Key::Referrals, InquiryWay::Partners.key());
}
