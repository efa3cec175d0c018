//! The parts of the model asked by themselves: the distribution of contacts, contacts alone, the figures of a summary.

use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};
use reach_calculator::model::exposure::Exposure;
use reach_calculator::model::{Month, Summary, contacts, forecast};

use super::{at_most, close};
use crate::scenarios::{any_scenario, config};

fn exposure((chance, heterogeneity, messages): (f64, f64, u32)) -> Exposure {
    let mut exposure = Exposure::new(chance, heterogeneity);
    exposure.send(messages);
    exposure
}

/// A chance from 0 to 1, a heterogeneity within its bounds, and messages up to the most that memory holds.
fn any_exposure() -> impl Strategy<Value = (f64, f64, u32)> {
    (0.0..=1.0_f64, 0.02..=0.95_f64, 0.0..=1.0_f64).prop_map(|(chance, heterogeneity, messages)| {
        (chance * chance * chance, heterogeneity, (messages * messages * messages * 5_400.0) as u32)
    })
}

proptest! {
    #![proptest_config(config(20_000))]

    #[test]
    fn more_contacts_never_convince_fewer(any in any_exposure(), more in 1_u32..400, contacts in 1_u32..=20) {
        let (chance, heterogeneity, messages) = any;
        let before = exposure(any).effective_reach(contacts);
        prop_assert!(at_most(before, exposure(any).reach()));
        prop_assert!(at_most(exposure(any).effective_reach(contacts + 1), before), "a higher threshold");
        let written_more = exposure((chance, heterogeneity, messages + more));
        prop_assert!(at_most(before, written_more.effective_reach(contacts)), "more messages");
        let seen_more = exposure(((chance + 0.01).min(1.0), heterogeneity, messages));
        prop_assert!(at_most(before, seen_more.effective_reach(contacts)), "a larger chance");
    }

    #[test]
    fn shares_of_contacts_stay_within_0_and_1(any in any_exposure(), contacts in 0_u32..=20) {
        prop_assert!((0.0..=1.0).contains(&exposure(any).reach()));
        prop_assert!((0.0..=1.0).contains(&exposure(any).effective_reach(contacts)));
    }
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn contacts_computed_alone_are_those_of_the_forecast(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        let alone = contacts::people(&scenario);
        prop_assert_eq!(months.len(), alone.len());
        for (month, people) in months.iter().zip(&alone) {
            prop_assert_eq!((month.followers, month.reached_social), (people.followers, people.reached_social));
            prop_assert_eq!((month.subscribers, month.reached_email), (people.subscribers, people.reached_email));
        }
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
                let channels = [each.social, each.email, each.partners, each.clients, each.found];
                prop_assert!(channels.into_iter().flatten().all(f64::is_finite));
            }
        }
        prop_assert!(summary.break_even_list.is_none_or(f64::is_finite));
        let whole_years = &forecast.months[..12 * summary.years.len()];
        let sum = |figure: fn(&Month) -> f64| whole_years.iter().map(figure).sum::<f64>();
        let (mut revenue, mut hours, mut cost) = (0.0, 0.0, 0.0);
        for year in &summary.years {
            revenue += year.revenue.total();
            hours += year.hours.total();
            cost += year.cost.total();
        }
        prop_assert!(close(revenue, sum(|month| month.revenue)));
        prop_assert!(close(hours, sum(|month| month.hours)));
        prop_assert!(close(cost, sum(|month| month.cost)));
    }
}
