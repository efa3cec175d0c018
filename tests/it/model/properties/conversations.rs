//! Who is served, who comes back, and what it all adds up to.

use proptest::prelude::{prop_assert, proptest};
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::model::{Month, forecast};

use super::{any_corner, at_most, close, customers, readers_inquiries, with};
use crate::scenarios::{any_scenario, config};

/// The share of those kept warm who come back in a month.
fn comes_back(scenario: &Scenario) -> f64 {
    1.0 - (1.0 - 2.0 * scenario.need).max(0.0).powf(1.0 / 12.0)
}

/// The conversations that come first: of partners, of clients, and of those who come back.
fn first(scenario: &Scenario, month: &Month) -> [f64; 3] {
    let held = scenario.referral_booked * scenario.referral_held;
    [month.inquiries_partners * held, month.inquiries_clients * held, month.warm * comes_back(scenario)]
}

/// The conversations that all others want.
fn rest(scenario: &Scenario, month: &Month) -> f64 {
    let inquiries = readers_inquiries(month).iter().sum::<f64>() + month.inquiries_found;
    inquiries * scenario.booked * scenario.held
}

fn hours(month: &Month) -> [f64; 5] {
    [month.hours_social, month.hours_email, month.hours_partners, month.hours_clients, month.hours_found]
}

/// Hours are spent on conversations alone, one hour on each: then a channel's hours are its conversations.
fn talking_only(scenario: &Scenario) -> Scenario {
    let own = [Key::HoursPerPost, Key::HoursPerMail, Key::HoursPerPartner, Key::HoursPerNewPartner];
    let mut changes = own.map(|key| (key, 0.0)).to_vec();
    changes.push((Key::HoursPerConversation, 1.0));
    with(scenario, &changes)
}

/// Whether no channel's figure is missing from the totals.
fn adds_up(scenario: &Scenario, month: &Month) -> bool {
    let costs = [month.cost_social, month.cost_email, month.cost_partners, month.cost_clients, month.cost_found];
    close(month.hours, hours(month).iter().sum())
        && close(month.cost, costs.iter().sum())
        && close(month.cost, scenario.hourly_rate * month.hours + month.cash)
        && close(month.revenue, scenario.revenue * customers(month))
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn customers_are_at_most_conversations_and_these_at_most_the_capacity(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            prop_assert!(at_most(customers(&month), month.conversations));
            prop_assert!(at_most(month.conversations, scenario.capacity));
            prop_assert!(month.turned_away == 0.0 || close(month.conversations, scenario.capacity));
        }
    }

    #[test]
    fn whoever_wants_a_conversation_is_served_or_turned_away(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            let wanted = first(&scenario, &month).iter().sum::<f64>() + rest(&scenario, &month);
            prop_assert!(close(month.conversations + month.turned_away, wanted));
        }
    }

    #[test]
    fn recommended_people_are_never_refused_while_others_are_served(scenario in any_scenario()) {
        let scenario = talking_only(&scenario);
        for month in forecast(&scenario).months {
            let [by_partners, by_clients, back] = first(&scenario, &month);
            let first = by_partners + by_clients + back;
            let [social, email, partners, clients, found] = hours(&month);
            prop_assert!(close(social + email + partners + clients + found, month.conversations));
            if first <= scenario.capacity {
                prop_assert!(at_most(by_partners, partners) && at_most(by_clients, clients), "all of them are served");
                prop_assert!(at_most(back, month.conversations - by_partners - by_clients), "so is who comes back");
                prop_assert!(at_most(month.turned_away, rest(&scenario, &month)));
            } else {
                let served = scenario.capacity / first;
                prop_assert!(at_most(social + email + found, back * served), "nobody new is served");
                prop_assert!(at_most(by_partners * served, partners) && at_most(by_clients * served, clients));
            }
        }
    }

    #[test]
    fn without_anybody_kept_warm_each_channel_serves_what_it_brought(scenario in any_scenario()) {
        let scenario = with(&talking_only(&scenario), &[(Key::Later, 0.0)]);
        for month in forecast(&scenario).months {
            let [by_partners, by_clients, back] = first(&scenario, &month);
            let [social, email, partners, clients, found] = hours(&month);
            prop_assert!(back == 0.0);
            prop_assert!(at_most(partners, by_partners) && at_most(clients, by_clients));
            let others = social + email + found;
            prop_assert!(others == 0.0 || close(partners, by_partners) && close(clients, by_clients));
            let closed = others * scenario.closed + (partners + clients) * scenario.referral_closed;
            prop_assert!(close(customers(&month), closed));
        }
    }

    #[test]
    fn who_does_not_sign_stays_warm_or_is_forgotten(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        prop_assert!(months[0].warm == 0.0);
        for (month, next) in months.iter().zip(&months[1..]) {
            let kept = month.warm * (1.0 - comes_back(&scenario)) * (1.0 - 1.0 / scenario.memory);
            let new = scenario.later * (month.conversations - customers(month));
            prop_assert!(super::close_beside(next.warm, kept + new, month.conversations + month.warm));
        }
    }

    #[test]
    fn customers_become_clients_who_recommend_for_three_years(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        prop_assert!(months[0].clients == scenario.past_clients);
        for (month, next) in months.iter().zip(&months[1..]) {
            prop_assert!(close(next.clients, month.clients * (1.0 - 1.0 / 36.0) + customers(month)));
        }
    }

    #[test]
    fn the_channels_add_up_to_the_totals(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            prop_assert!(adds_up(&scenario, &month), "month {}", month.month);
        }
    }

    #[test]
    fn the_channels_add_up_to_the_totals_at_the_corners(scenario in any_corner()) {
        for month in forecast(&scenario).months {
            prop_assert!(adds_up(&scenario, &month), "month {}", month.month);
        }
    }

    #[test]
    fn without_any_time_nobody_is_served(scenario in any_scenario()) {
        for month in forecast(&with(&scenario, &[(Key::Capacity, 0.0)])).months {
            prop_assert!(month.conversations + month.revenue + month.warm + customers(&month) == 0.0);
        }
    }
}
