//! The account that fails, the end of all writing, the bad story.

use proptest::prelude::{prop_assert, prop_assume, proptest};
use reach_calculator::inputs::{Key, Scenario};
use reach_calculator::model::{Month, forecast};

use super::{asking, at_most, close, close_beside, readers_inquiries, since, with};
use crate::scenarios::{any_scenario, config};

/// The account is gone from this month on, and nothing else happens.
fn gone(scenario: &Scenario, month: f64) -> Scenario {
    let never = [(Key::StopMonth, 0.0), (Key::CrisisMonth, 0.0)];
    with(&with(scenario, &never), &[(Key::ShockMonth, month), (Key::ShockSeverity, 1.0)])
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn an_event_changes_nothing_before_it_comes(scenario in any_scenario(), month in 2_u32..12, which in 0_usize..3) {
        let event = [Key::ShockMonth, Key::StopMonth, Key::CrisisMonth][which];
        let calm = forecast(&with(&scenario, &[(event, 0.0)])).months;
        let struck = forecast(&with(&scenario, &[(event, f64::from(month))])).months;
        for (calm, struck) in calm.iter().zip(&struck).take(month as usize - 1) {
            for ((name, calm), struck) in Month::NAMES.into_iter().zip(calm.values()).zip(struck.values()) {
                prop_assert!(close(calm, struck), "{name}: {calm} and {struck}");
            }
        }
    }

    #[test]
    fn an_account_that_is_gone_reaches_nobody_and_wins_nobody(scenario in any_scenario(), month in 1_u32..24) {
        let gone = gone(&scenario, f64::from(month));
        let months = forecast(&gone).months;
        for (month, next) in months.iter().zip(&months[1..]) {
            if since(gone.shock_month, month.month) {
                let reached = month.reached_social + month.reached_strangers + month.unique_social;
                prop_assert!(month.reach_rate + reached + month.readers_social + month.reactions == 0.0);
                prop_assert!(close(next.followers, month.followers * (1.0 - gone.unfollow)), "nor do followers join");
            }
        }
    }

    #[test]
    fn nobody_new_is_convinced_once_memory_has_lost_the_account(scenario in any_scenario(), month in 1_u32..24) {
        // While memory reaches back to the time before, contacts of that time may still convince. Then those who are
        // convinced ask, leave or forget, and the same share of them is left each month: inquiries fade, and never end.
        let gone = with(&gone(&scenario, f64::from(month)), &[(Key::Months, 120.0)]);
        let left = asking(&gone).map(|asks| (1.0 - gone.unfollow) * (1.0 - 1.0 / gone.memory) * (1.0 - asks));
        let months = forecast(&gone).months;
        for (month, next) in months.iter().zip(&months[1..]) {
            let now = [month.inquiries_social_silent, month.inquiries_social_active];
            let then = [next.inquiries_social_silent, next.inquiries_social_active];
            for group in 0..2 {
                let reaches_back = next.month < gone.shock_month + gone.memory;
                prop_assert!(reaches_back || close(then[group], now[group] * left[group]));
            }
        }
    }

    #[test]
    fn an_account_that_is_gone_never_brings_more(scenario in any_scenario(), month in 1_u32..24) {
        // Posts go on, so that without the shock nobody is forgotten: who is convinced earlier then asks no less.
        let gone = with(&gone(&scenario, f64::from(month)), &[(Key::Posts, scenario.posts.max(1.0))]);
        let calm = forecast(&with(&gone, &[(Key::ShockMonth, 0.0)])).months;
        let (mut with_it, mut without) = (0.0, 0.0);
        for (gone, calm) in forecast(&gone).months.iter().zip(&calm) {
            with_it += readers_inquiries(gone)[0];
            without += readers_inquiries(calm)[0];
            prop_assert!(at_most(with_it, without), "inquiries until month {}", calm.month);
            prop_assert!(at_most(gone.followers, calm.followers) && at_most(gone.subscribers, calm.subscribers));
            prop_assert!(at_most(gone.found, calm.found) && at_most(gone.inquiries_found, calm.inquiries_found));
            prop_assert!(at_most(gone.partners, calm.partners));
        }
    }

    #[test]
    fn the_sign_ups_that_follow_posts_end_with_the_account(scenario in any_scenario(), month in 2_u32..12) {
        let gone = gone(&scenario, f64::from(month));
        let calm = forecast(&with(&gone, &[(Key::ShockMonth, 0.0)])).months;
        let struck = forecast(&gone).months;
        let (at, after) = (month as usize - 1, month as usize);
        let before = if gone.posts_before > 0.0 { gone.posts_before } else { gone.posts };
        prop_assume!(before * calm[0].reached_social > 0.0);
        let level = (calm[at].reached_social * gone.posts / (calm[0].reached_social * before)).min(5.0);
        let not_found = 3.0 * gone.asking * (calm[at].found - struck[at].found);
        let missed = gone.confirmation * (gone.signups * gone.signups_from_posts * level + not_found);
        let fewer = calm[after].subscribers - struck[after].subscribers;
        prop_assert!(close_beside(fewer, missed, calm[after].subscribers), "{fewer} fewer, {missed} expected");
    }

    #[test]
    fn who_stops_spends_nothing_but_on_the_list_and_talks(scenario in any_scenario(), month in 1_u32..24) {
        let stops = with(&scenario, &[(Key::StopMonth, f64::from(month)), (Key::HoursPerConversation, 0.0)]);
        for month in forecast(&stops).months {
            if since(stops.stop_month, month.month) {
                prop_assert!(month.hours_social + month.hours_email == 0.0);
                prop_assert!(close(month.cash, stops.list_cost * month.subscribers));
            }
        }
    }

    #[test]
    fn a_bad_story_never_brings_more_readers_who_ask(scenario in any_scenario(), month in 1_u32..24) {
        let calm = forecast(&with(&scenario, &[(Key::CrisisMonth, 0.0)])).months;
        let struck = forecast(&with(&scenario, &[(Key::CrisisMonth, f64::from(month))])).months;
        for (calm, struck) in calm.iter().zip(&struck) {
            let mut asked = readers_inquiries(struck).into_iter().zip(readers_inquiries(calm));
            prop_assert!(asked.all(|(struck, calm)| at_most(struck, calm)));
            prop_assert!(at_most(struck.inquiries_partners, calm.inquiries_partners));
            prop_assert!(at_most(struck.inquiries_found, calm.inquiries_found));
            prop_assert!(close(struck.followers, calm.followers) && close(struck.subscribers, calm.subscribers));
        }
    }

    #[test]
    fn whoever_speaks_for_you_holds_readers(scenario in any_scenario()) {
        // In month 1, before partners and clients have brought anybody.
        let held = with(&scenario, &[(Key::CrisisMonth, 1.0)]);
        for alone in [(Key::Partners, 0.0), (Key::PastClients, 0.0)] {
            let (alone, held) = (forecast(&with(&held, &[alone])).months[0], forecast(&held).months[0]);
            prop_assert!(at_most(alone.convinced_social, held.convinced_social));
            prop_assert!(at_most(alone.convinced_email, held.convinced_email));
            prop_assert!(at_most(alone.inquiries_found, held.inquiries_found));
        }
    }
}
