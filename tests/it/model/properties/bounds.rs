//! No figure rises without bound. All but the list have a ceiling that the inputs name; the list may feed itself, where
//! readers pass it on to more people than leave, and grows by no more than that in a month.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::inputs::Scenario;
use reach_calculator::model::{Month, forecast};

use super::{any_corner, at_most};
use crate::scenarios::{any_scenario, config};

/// The figures of a month that exceed their ceiling.
fn beyond(scenario: &Scenario, month: &Month) -> Vec<String> {
    let it = scenario;
    let pieces = it.findable + it.evergreen * it.posts / (1.0 - 0.5_f64.powf(1.0 / 24.0));
    let circle = it.hours_per_partner + it.hours_per_new_partner;
    let writing = it.posts * it.hours_per_post + it.mails * it.hours_per_mail;
    let talking = it.capacity * it.hours_per_conversation;
    let followers = it.followers.max(it.market.min(it.cap));
    let clients = it.past_clients.max(36.0 * it.capacity);
    let found = it.finds * month.pieces + it.passed_on / 100.0 * (month.followers + month.subscribers);
    let messages = it.posts * month.followers;
    let ceilings = [
        ("followers", month.followers, followers),
        ("reached_social", month.reached_social, it.activity * followers),
        ("reached_strangers", month.reached_strangers, (it.market - month.followers).max(0.0)),
        ("unique_social", month.unique_social, followers),
        ("readers_social", month.readers_social, month.unique_social),
        ("reactions", month.reactions, messages * (1.0 - it.silent) * it.reaction_rate),
        ("convinced_social", month.convinced_social, it.fit * followers),
        ("reached_email", month.reached_email, month.subscribers),
        ("unique_email", month.unique_email, month.subscribers),
        ("partners", month.partners, it.partner_capacity),
        ("clients", month.clients, clients),
        ("pieces", month.pieces, pieces),
        ("found", month.found, found),
        ("inquiries_partners", month.inquiries_partners, it.referrals / 12.0 * it.maturity * it.partner_capacity),
        ("inquiries_clients", month.inquiries_clients, it.client_referrals / 12.0 * clients),
        ("inquiries_found", month.inquiries_found, it.asking * found),
        ("warm", month.warm, it.memory * it.later * it.capacity),
        ("conversations", month.conversations, it.capacity),
        ("revenue", month.revenue, it.revenue * it.capacity),
        ("hours", month.hours, writing + it.partner_capacity * circle + talking),
        ("cash", month.cash, it.ad_budget + it.list_cost * month.subscribers),
        ("ad_equivalent", month.ad_equivalent, month.subscribers * it.cpm / 1000.0),
    ];
    let exceeded = ceilings.into_iter().filter(|&(_, figure, ceiling)| !at_most(figure, ceiling));
    exceeded
        .map(|(name, figure, ceiling)| format!("month {}: {name} is {figure}, above {ceiling}", month.month))
        .collect()
}

/// The most subscribers that the list may have after this month: nobody leaves, and the posts reach five times as many.
fn next_list(scenario: &Scenario, month: &Month) -> f64 {
    let it = scenario;
    let bought = it.ad_budget / it.cost_per_signup;
    let found = it.finds * month.pieces + it.passed_on / 100.0 * (month.followers + month.subscribers);
    month.subscribers + it.confirmation * (5.0 * it.signups + bought + 3.0 * it.asking * found)
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn no_figure_but_the_list_rises_without_bound(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            prop_assert!(beyond(&scenario, &month).is_empty(), "{}", beyond(&scenario, &month).join("; "));
        }
    }

    #[test]
    fn no_figure_but_the_list_rises_without_bound_at_the_corners(scenario in any_corner()) {
        for month in forecast(&scenario).months {
            prop_assert!(beyond(&scenario, &month).is_empty(), "{}", beyond(&scenario, &month).join("; "));
        }
    }

    #[test]
    fn the_list_grows_by_no_more_than_come_in_a_month(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        for (month, next) in months.iter().zip(&months[1..]) {
            prop_assert!(at_most(next.subscribers, next_list(&scenario, month)));
        }
    }

    #[test]
    fn the_list_grows_by_no_more_than_come_in_a_month_at_the_corners(scenario in any_corner()) {
        let months = forecast(&scenario).months;
        for (month, next) in months.iter().zip(&months[1..]) {
            prop_assert!(at_most(next.subscribers, next_list(&scenario, month)));
        }
    }

    #[test]
    fn unique_reach_lies_between_one_message_and_all_of_them(scenario in any_scenario()) {
        let silent = 1.0 / (scenario.silent + (1.0 - scenario.silent) * scenario.engaged_visibility);
        let clipped = |month: &Month| scenario.engaged_visibility * silent * month.reach_rate > 1.0;
        for month in forecast(&scenario).months {
            let [posts, mails] = super::written(&scenario, &month);
            prop_assert!(at_most(month.unique_social, month.followers));
            prop_assert!(at_most(month.unique_email, month.subscribers));
            prop_assert!(at_most(month.unique_social, posts * month.reached_social));
            prop_assert!(at_most(month.unique_email, mails * month.reached_email));
            prop_assert!(posts == 0.0 || clipped(&month) || at_most(month.reached_social, month.unique_social));
            prop_assert!(mails == 0.0 || at_most(month.reached_email, month.unique_email));
            prop_assert!(at_most(month.readers_social, scenario.noticed * posts * month.reached_social));
        }
    }

    #[test]
    fn followers_join_up_to_the_market_and_the_cap(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        for (month, next) in months.iter().zip(&months[1..]) {
            let kept = month.followers * (1.0 - scenario.unfollow);
            prop_assert!(at_most(kept, next.followers), "nobody but those who unfollow leaves");
            prop_assert!(at_most(next.followers, kept.max(scenario.market)), "nobody joins beyond the market");
            prop_assert!(at_most(next.followers, scenario.cap));
            prop_assert!(month.followers < scenario.market || month.reached_strangers == 0.0);
        }
    }

    #[test]
    fn the_capacity_for_partners_holds(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            prop_assert!(at_most(month.partners, scenario.partner_capacity));
        }
    }
}
