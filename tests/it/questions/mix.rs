//! The best mix against every mix of a grid.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::questions::{Limits, Mix, Plan, Search, best_mix};

use super::{case, changed, customers, most, with};
use crate::scenarios::{any_scenario, config};

fn mix(scenario: &Scenario, year: u32, hours: f64, cash: Option<f64>) -> Mix {
    best_mix(case(scenario, year), Limits { hours, cash })
}

fn fits(plan: Plan, scenario: &Scenario, year: u32, limits: Limits) -> bool {
    fits_as_it_is(&plan.applied(scenario), year, limits)
}

fn fits_as_it_is(scenario: &Scenario, year: u32, limits: Limits) -> bool {
    let [hours, cash] = most(scenario, year);
    hours <= limits.hours * (1.0 + 1e-9) && limits.cash.is_none_or(|limit| cash <= limit * (1.0 + 1e-9))
}

/// The most customers of all plans with these figures that fit; less than none where none fits.
fn brute_force(scenario: &Scenario, year: u32, limits: Limits, grid: [&[f64]; 4]) -> f64 {
    let mut best = -1.0_f64;
    let [all_posts, all_mails, all_partners, budgets] = grid;
    for &posts in all_posts {
        for &mails in all_mails {
            if posts * scenario.hours_per_post + mails * scenario.hours_per_mail > limits.hours {
                continue;
            }
            for &new_partners in all_partners {
                for &ad_budget in budgets {
                    let planned = Plan { posts, mails, new_partners, ad_budget }.applied(scenario);
                    let there = customers(&planned, year);
                    if there > best && fits_as_it_is(&planned, year, limits) {
                        best = there;
                    }
                }
            }
        }
    }
    best
}

fn up_to(most: u32, step: u32) -> Vec<f64> {
    (0..=most).step_by(step as usize).map(f64::from).collect()
}

#[track_caller]
fn best_within_a_hundredth(scenario: &Scenario, year: u32, limits: Limits, grid: [&[f64]; 4]) {
    let short = changed(scenario, &[(Key::Months, 12.0 * f64::from(year))]);
    let plainly = brute_force(&short, year, limits, grid);
    let best = mix(scenario, year, limits.hours, limits.cash).best.expect("something fits");
    assert!(best.outcome.customers >= 0.99 * plainly, "{best:?}, but {plainly} with {limits:?}");
    assert!(fits(best.plan, scenario, year, limits), "{best:?} with {limits:?}");
}

#[test]
fn the_best_mix_is_as_good_as_the_best_of_all_pairs_of_posts_and_mails() {
    let scenario = Scenario::default();
    let partners = up_to(24, 2);
    for (year, hours) in [(1, 15.0), (2, 25.0), (1, 40.0)] {
        let limits = Limits { hours, cash: None };
        best_within_a_hundredth(&scenario, year, limits, [&up_to(40, 1), &up_to(30, 1), &partners, &[0.0]]);
    }
}

#[test]
fn the_best_mix_of_other_businesses_is_as_good_as_the_best_of_a_grid() {
    let partners = up_to(24, 2);
    for changes in [
        &[(Key::HoursPerPost, 0.25), (Key::HoursPerMail, 4.0), (Key::Referrals, 0.0)][..],
        &[(Key::Subscribers, 3_000.0), (Key::Unsubscribe, 0.01), (Key::HoursPerMail, 1.0)],
        &[(Key::Capacity, 1.0), (Key::Followers, 5_000.0)],
        &[(Key::PartnerCapacity, 3.0), (Key::Evergreen, 1.0), (Key::Stage, 0.3)],
        &[(Key::StopMonth, 7.0), (Key::HoursPerNewPartner, 0.5)],
    ] {
        let limits = Limits { hours: 25.0, cash: None };
        best_within_a_hundredth(&with(changes), 1, limits, [&up_to(90, 2), &up_to(30, 2), &partners, &[0.0]]);
    }
}

#[test]
fn euros_are_spent_where_they_bring_customers_and_never_more_than_there_are() {
    for (hours, cash) in [(25.0, 40.0), (25.0, 400.0), (40.0, 6.0)] {
        let limits = Limits { hours, cash: Some(cash) };
        let budgets: Vec<f64> = (0..=20).map(|part| cash * f64::from(part) / 20.0).collect();
        let grid: [&[f64]; 4] = [&up_to(24, 2), &up_to(16, 2), &up_to(24, 4), &budgets];
        best_within_a_hundredth(&Scenario::default(), 1, limits, grid);
    }
}

#[test]
fn without_a_limit_of_cash_advertising_stays_what_it_is() {
    let advertising = with(&[(Key::AdBudget, 70.0)]);
    let mix = mix(&advertising, 1, 40.0, None);
    assert_eq!(mix.best.map(|best| best.plan.ad_budget), Some(70.0));
    assert_eq!(mix.present.plan, Plan::of(&advertising));
}

#[test]
fn where_even_nothing_takes_more_there_is_no_mix() {
    let busy = with(&[(Key::Partners, 15.0), (Key::HoursPerPartner, 4.0)]);
    let mix = mix(&busy, 1, 30.0, None);
    assert!(mix.best.is_none() && mix.nothing.most_hours > 30.0 && mix.next_hour().is_none());
}

#[test]
fn what_is_done_today_is_never_better_than_the_best_where_it_fits() {
    let scenario = Scenario::default();
    let [hours, _] = most(&scenario, 1);
    let mix = mix(&scenario, 1, hours, None);
    assert!(mix.best.is_some_and(|best| best.outcome.customers >= mix.present.outcome.customers));
}

#[test]
fn with_nobody_to_talk_to_nothing_is_done_for_nothing() {
    let mix = mix(&with(&[(Key::Capacity, 0.0)]), 1, 50.0, Some(100.0));
    let best = mix.best.expect("nothing fits into fifty hours");
    assert_eq!((best.plan.posts, best.plan.mails, best.plan.new_partners, best.plan.ad_budget), (0.0, 0.0, 0.0, 0.0));
    assert_eq!(best.outcome.customers, 0.0);
}

#[test]
fn no_more_partners_are_won_than_there_is_room_for() {
    let full = with(&[(Key::PartnerCapacity, 3.0), (Key::Partners, 3.0)]);
    let best = mix(&full, 1, 200.0, None).best.expect("two hundred hours");
    // Those who leave are replaced: an eighth of three in a year.
    assert!(best.plan.new_partners < 1.0, "{best:?}");
}

#[test]
fn the_next_hour_is_worth_what_one_more_brings_for_its_hours() {
    let scenario = Scenario::default();
    let mix = mix(&scenario, 1, 30.0, None);
    let best = mix.best.expect("thirty hours");
    let worth = mix.next_hour().expect("a best mix").posts.expect("posts take hours");
    let more = Plan { posts: best.plan.posts + 1.0, ..best.plan }.applied(&scenario);
    let hours = most(&more, 1)[0] - best.outcome.most_hours;
    assert!((worth - (customers(&more, 1) - best.outcome.customers) / hours).abs() < 1e-6);
}

#[test]
fn a_search_is_taken_step_by_step_and_knows_the_best_so_far() {
    let limits = Limits { hours: 30.0, cash: None };
    let mut search = Search::new(case(&Scenario::default(), 1), limits);
    (0..5).for_each(|_| assert!(search.step()));
    let early = search.clone().found().best.expect("nothing at all fits").outcome.customers;
    let steps = (0..100_000).take_while(|_| search.step()).count();
    let whole = search.found().best.expect("it still fits").outcome.customers;
    assert!(early <= whole && steps < 2_000, "{early} and {whole} after {steps}");
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn no_mix_breaks_a_limit_or_is_beaten_by_a_small_grid(
        scenario in any_scenario(),
        hours in 0.0..120.0_f64,
        cash in proptest::option::of(0.0..500.0_f64),
    ) {
        let scenario = changed(&scenario, &[(Key::Months, 12.0)]);
        let limits = Limits { hours, cash };
        let mix = mix(&scenario, 1, hours, cash);
        let budgets = match cash {
            Some(cash) => vec![0.0, cash / 2.0, 0.9 * cash],
            None => vec![scenario.ad_budget],
        };
        let grid: [&[f64]; 4] = [&[0.0, 1.0, 5.0, 18.0, 60.0], &[0.0, 1.0, 4.0, 18.0], &[0.0, 3.0, 24.0], &budgets];
        let plainly = brute_force(&scenario, 1, limits, grid);
        match mix.best {
            Some(best) => {
                prop_assert!(fits(best.plan, &scenario, 1, limits), "{best:?} with {limits:?}");
                prop_assert!(best.outcome.customers >= 0.99 * plainly, "{best:?}, but {plainly} with {limits:?}");
            }
            None => prop_assert!(plainly < 0.0, "{plainly} with {limits:?}"),
        }
    }
}
