//! Followers, subscribers, and those of them who are convinced and ask.

use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use reach_calculator::inputs::{Key, PARAMETERS, Scenario};
use reach_calculator::model::{Audience, Month, forecast, forecast_among};

use super::{asking, at_most, close, list_loss, readers_inquiries, with, written};
use crate::scenarios::{any_scenario, config};

/// Followers and subscribers who have joined by the end of this month, from what is left of those before.
fn joined(scenario: &Scenario, month: &Month, next: &Month) -> [f64; 2] {
    [
        next.followers - month.followers * (1.0 - scenario.unfollow),
        next.subscribers - month.subscribers * (1.0 - list_loss(scenario, month)),
    ]
}

proptest! {
    #![proptest_config(config(3_000))]

    #[test]
    fn no_more_are_convinced_than_are_there_and_fit(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        for (month, next) in months.iter().zip(&months[1..]) {
            prop_assert!(at_most(month.convinced_social, scenario.fit * next.followers));
            prop_assert!(at_most(month.convinced_email, scenario.fit_email * next.subscribers));
        }
    }

    #[test]
    fn nobody_is_counted_twice(scenario in any_scenario()) {
        let months = forecast(&scenario).months;
        let fit = [scenario.fit, scenario.fit_email];
        let (mut ever, mut asked) = ([scenario.followers, scenario.subscribers], [0.0, 0.0]);
        for (month, next) in months.iter().zip(&months[1..]) {
            let convinced = [month.convinced_social, month.convinced_email];
            for (audience, inquiries) in readers_inquiries(month).into_iter().enumerate() {
                asked[audience] += inquiries;
                prop_assert!(at_most(asked[audience] + convinced[audience], fit[audience] * ever[audience]));
            }
            for (ever, joined) in ever.iter_mut().zip(joined(&scenario, month, next)) {
                *ever += joined;
            }
        }
    }

    #[test]
    fn nobody_is_reached_by_what_is_not_written(scenario in any_scenario()) {
        for month in forecast(&scenario).months {
            let [posts, mails] = written(&scenario, &month);
            prop_assert!(posts > 0.0 || month.unique_social + month.readers_social + month.reactions == 0.0);
            prop_assert!(mails > 0.0 || month.unique_email == 0.0);
        }
    }

    #[test]
    fn fewer_contacts_for_trust_never_bring_fewer_inquiries(scenario in any_scenario()) {
        // Without a history, as those convinced before the start may already have asked, outside the forecast; and
        // without forgetting: who is convinced early may forget before anybody asks, who is convinced late may not.
        let never = [Key::History, Key::StopMonth, Key::ShockMonth, Key::CrisisMonth].map(|key| (key, 0.0));
        let always = [(Key::Posts, scenario.posts.max(1.0)), (Key::Mails, scenario.mails.max(1.0))];
        let contacts = (Key::TrustContacts, scenario.trust_contacts.max(2.0));
        let demanding = with(&with(&with(&scenario, &never), &always), &[contacts]);
        let trusting = with(&demanding, &[(Key::TrustContacts, demanding.trust_contacts - 1.0)]);
        let (mut fewer, mut more) = ([0.0; 2], [0.0; 2]);
        for (demanding, trusting) in forecast(&demanding).months.iter().zip(&forecast(&trusting).months) {
            for audience in 0..2 {
                fewer[audience] += readers_inquiries(demanding)[audience];
                more[audience] += readers_inquiries(trusting)[audience];
                prop_assert!(at_most(fewer[audience], more[audience]));
            }
        }
    }

    #[test]
    fn who_stops_posting_is_forgotten_month_by_month(scenario in any_scenario(), by_stopping in proptest::bool::ANY) {
        // The past had 12 posts a month, so that some are convinced; from month 1 on there is nothing more.
        let ends = if by_stopping { (Key::StopMonth, 1.0) } else { (Key::Posts, 0.0) };
        let silent = with(&scenario, &[(Key::PostsBefore, 12.0), (Key::CrisisMonth, 0.0), ends]);
        let keeps = (1.0 - silent.unfollow) * (1.0 - 1.0 / silent.memory);
        let left = asking(&silent).map(|asks| keeps * (1.0 - asks));
        let months = forecast(&silent).months;
        for (month, next) in months.iter().zip(&months[1..]) {
            let now = [month.inquiries_social_silent, month.inquiries_social_active];
            let then = [next.inquiries_social_silent, next.inquiries_social_active];
            for group in 0..2 {
                prop_assert!(at_most(then[group], now[group]));
                prop_assert!(close(then[group], now[group] * left[group]), "falls by the same share each month");
                prop_assert!(left[group] == 0.0 || now[group] < 1e-200 || then[group] > 0.0, "not at once");
            }
        }
    }
}

proptest! {
    #![proptest_config(config(200))]

    /// What a curve under a slider shares between its places.
    #[test]
    fn what_the_audience_ignores_changes_nothing_in_it(scenario in any_scenario(), place in 0.0..=1.0) {
        let audience = Audience::of(&scenario);
        for parameter in PARAMETERS.iter().filter(|parameter| Audience::ignores(parameter.key)) {
            let mut inputs = scenario.inputs().clone();
            inputs.set(parameter.key, parameter.at_position(place));
            let changed = Scenario::settled(inputs).0;
            prop_assert_eq!(&Audience::of(&changed), &audience, "{}", parameter.name);
            prop_assert_eq!(forecast_among(&changed, &audience), forecast(&changed), "{}", parameter.name);
        }
    }
}
