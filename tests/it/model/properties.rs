//! What must hold in every scenario, over the whole table and at its edges.

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, prop_assume, proptest};
use reach_calculator::inputs::Scenario;
use reach_calculator::inputs::{Inputs, Key};
use reach_calculator::model::exposure::Exposure;
use reach_calculator::model::readers::Groups;
use reach_calculator::model::summary::Year;
use reach_calculator::model::{Forecast, Month, Summary, contacts, forecast, partners};

use crate::scenarios::{any_scenario, config};

/// Room for rounding in sums over many months.
const HAIR: f64 = 1e-9;

/// `one ≤ other`, up to rounding.
fn at_most(one: f64, other: f64) -> bool {
    one <= other + HAIR * other.abs().max(1e-3)
}

fn close(one: f64, other: f64) -> bool {
    at_most(one, other) && at_most(other, one)
}

fn with(scenario: &Scenario, changes: &[(Key, f64)]) -> Scenario {
    let mut inputs = scenario.inputs().clone();
    for &(key, value) in changes {
        inputs.set(key, value);
    }
    Scenario::settled(inputs).0
}

fn readers_inquiries(month: &Month) -> [f64; 2] {
    [
        month.inquiries_social_silent + month.inquiries_social_active,
        month.inquiries_email_silent + month.inquiries_email_active,
    ]
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn every_figure_is_a_number_and_none_is_negative(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            for (name, value) in Month::NAMES.into_iter().zip(month.values()) {
                prop_assert!(value.is_finite() && value >= 0.0, "month {}: {name} is {value}", month.month);
            }
            prop_assert!(month.stage <= 1.0 && month.reach_rate <= scenario.activity);
        }
    }

    #[test]
    fn unique_reach_lies_between_one_message_and_all_of_them(scenario in any_scenario()) {
        let clipped = |month: &Month| Groups::visibility(&scenario).active * month.reach_rate > 1.0;
        for month in forecast(&scenario).months {
            prop_assert!(at_most(month.unique_social, month.followers));
            prop_assert!(at_most(month.unique_email, month.subscribers));
            prop_assert!(at_most(month.unique_social, scenario.posts * month.reached_social));
            prop_assert!(at_most(month.unique_email, scenario.mails * month.reached_email));
            prop_assert!(scenario.posts == 0.0 || clipped(&month) || at_most(month.reached_social, month.unique_social));
            prop_assert!(scenario.mails == 0.0 || at_most(month.reached_email, month.unique_email));
        }
    }

    #[test]
    fn no_more_are_convinced_than_are_there_and_fit(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        for (month, next) in months.iter().zip(&months[1..]) {
            prop_assert!(at_most(month.convinced_social, scenario.fit * next.followers));
            prop_assert!(at_most(month.convinced_email, scenario.fit * next.subscribers));
        }
    }

    #[test]
    fn nobody_is_counted_twice(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        let people = contacts::people(&scenario);
        let (mut ever, mut asked) = ([scenario.followers, scenario.subscribers], [0.0, 0.0]);
        for (month, people) in months.iter().zip(&people) {
            let convinced = [month.convinced_social, month.convinced_email];
            for (audience, inquiries) in readers_inquiries(month).into_iter().enumerate() {
                asked[audience] += inquiries;
                prop_assert!(at_most(asked[audience] + convinced[audience], scenario.fit * ever[audience]));
            }
            ever[0] += people.new_followers;
            ever[1] += contacts::list_gain(&scenario);
        }
    }

    #[test]
    fn customers_are_at_most_conversations_and_these_at_most_the_capacity(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            let customers = month.customers_social + month.customers_email + month.customers_partners;
            prop_assert!(at_most(customers, month.conversations));
            prop_assert!(month.conversations <= scenario.capacity);
            prop_assert!(month.turned_away == 0.0 || month.conversations == scenario.capacity);
            let inquiries = readers_inquiries(&month).iter().sum::<f64>() + month.inquiries_partners;
            prop_assert!(at_most(month.conversations + month.turned_away, inquiries));
        }
    }

    #[test]
    fn the_cap_and_the_capacity_for_partners_hold(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            prop_assert!(at_most(month.followers, scenario.cap));
            prop_assert!(at_most(month.partners, scenario.partner_capacity));
        }
    }

    #[test]
    fn parts_computed_alone_are_parts_of_the_forecast(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        prop_assert_eq!(months.len(), scenario.months as usize);
        for ((month, people), partners) in months.iter().zip(contacts::people(&scenario)).zip(partners::referrals(&scenario)) {
            prop_assert_eq!((month.followers, month.reached_social), (people.followers, people.reached_social));
            prop_assert_eq!((month.subscribers, month.reached_email), (people.subscribers, people.reached_email));
            prop_assert_eq!((month.partners, month.inquiries_partners), (partners.partners, partners.referrals));
        }
    }

    #[test]
    fn a_longer_forecast_begins_like_a_shorter_one(scenario in any_scenario()) {
        let short = forecast(&with(&scenario, &[(Key::months, 12.0)])).months;
        let long = forecast(&with(&scenario, &[(Key::months, 120.0)])).months;
        for (short, long) in short.iter().zip(&long) {
            for ((name, short), long) in Month::NAMES.into_iter().zip(short.values()).zip(long.values()) {
                prop_assert!(close(short, long), "{name}: {short} and {long}");
            }
        }
    }

    #[test]
    fn a_shock_changes_nothing_before_it_comes(scenario in any_scenario(), month in 2_u32..12) {
        let calm = forecast(&with(&scenario, &[(Key::shock_month, 0.0)])).months;
        let struck = forecast(&with(&scenario, &[(Key::shock_month, f64::from(month))])).months;
        for (calm, struck) in calm.iter().zip(&struck).take(month as usize - 1) {
            for ((name, calm), struck) in Month::NAMES.into_iter().zip(calm.values()).zip(struck.values()) {
                prop_assert!(close(calm, struck), "{name}: {calm} and {struck}");
            }
        }
    }

    #[test]
    fn fewer_contacts_for_trust_never_bring_fewer_inquiries(scenario in any_scenario()) {
        // Without a history: those convinced before the start may already have asked, outside the forecast.
        let demanding = with(&scenario, &[(Key::history, 0.0)]);
        prop_assume!(demanding.trust_contacts > 1.0);
        let trusting = with(&demanding, &[(Key::trust_contacts, demanding.trust_contacts - 1.0)]);
        let asked = |scenario| forecast(scenario).months.iter().map(|month| readers_inquiries(month).iter().sum::<f64>()).sum::<f64>();
        prop_assert!(at_most(asked(&demanding), asked(&trusting)));
    }

    #[test]
    fn a_summary_holds_numbers_or_nothing(scenario in any_scenario()) {
        let forecast = forecast(&scenario);
        let summary = Summary::of(&scenario, &forecast);
        prop_assert_eq!(summary.years.len(), forecast.months.len() / 12);
        let shares = summary.years.iter().map(|year| year.silent_share).chain([summary.silent_share]);
        for share in shares.flatten() {
            prop_assert!((0.0..=1.0).contains(&share));
        }
        for year in &summary.years {
            for each in [year.cost_per_customer(), year.hours_per_customer()] {
                prop_assert!([each.social, each.email, each.partners].into_iter().flatten().all(f64::is_finite));
            }
        }
        prop_assert!(summary.break_even_list.is_none_or(f64::is_finite));
        let all = Year::over(&forecast, 0..forecast.months.len());
        prop_assert!(close(all.revenue, total(&forecast, |month| month.revenue)));
        prop_assert!(close(all.hours.total(), total(&forecast, |month| month.hours)));
    }
}

fn total(forecast: &Forecast, figure: impl Fn(&Month) -> f64) -> f64 {
    forecast.months.iter().map(figure).sum()
}

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn more_contacts_never_convince_fewer(exposure in any_exposure(), more in 1_u32..400, contacts in 1_u32..=20) {
        let (chance, heterogeneity, messages) = exposure;
        let mut exposure = Exposure::new(chance, heterogeneity);
        exposure.send(messages);
        let before = exposure.effective_reach(contacts);
        prop_assert!(at_most(before, exposure.reach()) && at_most(exposure.effective_reach(contacts + 1), before));
        exposure.send(more);
        prop_assert!(at_most(before, exposure.effective_reach(contacts)), "more messages");
        let mut seen_more = Exposure::new((chance + 0.01).min(1.0), heterogeneity);
        seen_more.send(messages);
        prop_assert!(at_most(before, seen_more.effective_reach(contacts)), "a larger chance");
    }

    #[test]
    fn shares_of_contacts_stay_within_0_and_1(exposure in any_exposure(), contacts in 0_u32..=20) {
        let (chance, heterogeneity, messages) = exposure;
        let mut exposure = Exposure::new(chance, heterogeneity);
        exposure.send(messages);
        prop_assert!((0.0..=1.0).contains(&exposure.reach()));
        prop_assert!((0.0..=1.0).contains(&exposure.effective_reach(contacts)));
    }

    #[test]
    fn what_has_been_settled_is_accepted(values in proptest::collection::vec(proptest::num::f64::ANY, 80)) {
        let mut inputs = Inputs::default();
        for (key, value) in Key::all().zip(values) {
            inputs.set(key, value);
        }
        let (settled, _) = Scenario::settled(inputs);
        prop_assert_eq!(Scenario::new(settled.inputs().clone()), Ok(settled));
    }
}

/// A chance from 0 to 1, a heterogeneity within its bounds, and messages up to the most that memory holds.
fn any_exposure() -> impl Strategy<Value = (f64, f64, u32)> {
    (0.0..=1.0_f64, 0.02..=0.95_f64, 0.0..=1.0_f64).prop_map(|(chance, heterogeneity, messages)| {
        (chance * chance * chance, heterogeneity, (messages * messages * messages * 5_400.0) as u32)
    })
}
