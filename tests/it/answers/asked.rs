//! What is told of questions is true: levers, goals, mixes, ways and events of any scenario, at its edges, too.

use proptest::prelude::*;
use reach_calculator::answers::{
    Aftermath, Figure, GoalTold, Sentence, goal_said, lever_said, levers_said, mix_said, remains, strongest_decisions,
    ways_said,
};
use reach_calculator::inputs::{Inputs, Key, Scenario};
use reach_calculator::model::{Month, forecast};
use reach_calculator::questions::{
    Answer, Bands, Bars, Case, Contest, Draws, Goal, Levers, Limits, Mix, Mixed, Plan, Uncertainty, Way, best_mix,
};

use super::number;
use crate::scenarios::{any_scenario, config};
use crate::texts::broken;

/// Scenarios with an edge that somebody asks about: no posts, no time to talk, nothing to win.
fn any_case() -> impl Strategy<Value = Scenario> {
    let edge = prop_oneof![
        3 => Just(vec![]),
        1 => Just(vec![(Key::Posts, 0.0)]),
        1 => Just(vec![(Key::Capacity, 0.0)]),
        1 => Just(vec![(Key::Posts, 0.0), (Key::Mails, 0.0), (Key::Partners, 0.0), (Key::NewPartners, 0.0)]),
        1 => Just(vec![(Key::Need, 0.0)]),
    ];
    (any_scenario(), edge).prop_map(|(scenario, edge)| {
        let mut inputs = scenario.inputs().clone();
        edge.into_iter().for_each(|(key, value)| inputs.set(key, value));
        Scenario::settled(inputs).0
    })
}

fn customers(scenario: &Scenario, year: usize) -> f64 {
    forecast(scenario).months[12 * year - 12..12 * year].iter().map(total).sum()
}

fn total(month: &Month) -> f64 {
    let others = month.customers_social + month.customers_email + month.customers_found;
    others + month.customers_partners + month.customers_clients
}

fn with(scenario: &Scenario, key: Key, value: f64) -> Scenario {
    let mut inputs = scenario.inputs().clone();
    inputs.set(key, value);
    Scenario::settled(inputs).0
}

fn named(sentence: &Sentence, name: &str) -> Option<Key> {
    sentence.figures.iter().find_map(|figure| match figure.1 {
        Figure::Name(key) if figure.0 == name => Some(key),
        _ => None,
    })
}

fn same(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-7 * (1.0 + one.abs())
}

fn whole(said: &[Sentence]) -> Result<(), TestCaseError> {
    prop_assert!(!said.is_empty());
    for sentence in said {
        prop_assert_eq!(broken(sentence), None);
    }
    Ok(())
}

fn year_of(scenario: &Scenario, share: f64) -> u32 {
    let years = (scenario.months / 12.0).floor();
    1 + (share * (years - 1.0)).round() as u32
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn the_levers_that_are_named_move_customers(scenario in any_case(), share in 0.0..=1.0) {
        let year = year_of(&scenario, share);
        let case = Case::of(&scenario, year).expect("a year");
        let levers = Levers::of(Bars::new(case, 2.2));
        let said = levers_said(&levers);
        whole(&said)?;
        let now = customers(&scenario, year as usize);
        // Half or double of the one that is named first moves at least as many as of any other that is named.
        let moves = |key: Key| {
            let value = scenario.get(key);
            [0.5, 2.0].map(|factor| (customers(&with(&scenario, key, value * factor), year as usize) - now).abs())
        };
        let decided = strongest_decisions(&levers);
        prop_assert_eq!(said[0].key == "asked.levers.nothing", decided.is_empty());
        if let Some(first) = named(&said[0], "first") {
            prop_assert!(moves(first).into_iter().any(|moved| moved > 0.0), "{first:?} of {scenario:?}");
        }
        if let [_, assumed] = &said[..] {
            prop_assert!(number(assumed, "low") < number(assumed, "high"), "{assumed:?}");
        }
    }
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn what_is_told_of_a_goal_is_true(
        scenario in any_case(),
        share in 0.0..=1.0,
        wanted in prop_oneof![Just(1.0), Just(12.0), Just(2400.0), 1.0..200.0],
        is_as_now in any::<bool>(),
    ) {
        let year = year_of(&scenario, share);
        let case = Case::of(&scenario, year).expect("a year");
        let present = case.present();
        // What comes already is enough, whatever the last digit says.
        let wanted = if is_as_now && present.customers > 0.0 { present.customers * (1.0 + 1e-12) } else { wanted };
        let answers: Vec<Answer> = Goal::new(case, wanted).answers().collect();
        let first = Bands::all(Draws::new(Uncertainty::of(&scenario, 2.2), 0, 16)).first_customer();
        let told = GoalTold { wanted, year, scenario: &scenario, present, answers: &answers, first };
        let said = goal_said(&told);
        whole(&said)?;
        let there = |key: Key, value: f64| customers(&with(&scenario, key, value), year as usize);
        let now = customers(&scenario, year as usize);
        let enough = |customers: f64| customers >= wanted * (1.0 - 1e-7);
        prop_assert_eq!(said[0].key == "asked.goal.enough", enough(now), "{:?} for {}: {}", said, wanted, now);
        if said[0].key == "asked.goal.cheapest" {
            let (key, value) = (named(&said[0], "lever").expect("a lever"), number(&said[0], "value"));
            prop_assert!(enough(there(key, value)), "{:?}", said[0]);
            prop_assert!(value != scenario.get(key), "what is enough already needs no lever: {:?}", said[0]);
        }
        if said[0].key == "asked.goal.none" {
            let key = named(&said[0], "lever").expect("a lever");
            let most = number(&said[0], "customers");
            prop_assert!(!enough(most) && answers.iter().all(|answer| !answer.is_reached), "{:?}", said[0]);
            prop_assert!(most > now * 1.004, "{key:?} changes nothing: {:?} of {now}", said[0]);
        }
        if said[0].key == "asked.goal.nothing" {
            prop_assert!(answers.iter().all(|answer| answer.outcome.customers <= now * 1.006 + 0.006), "{:?}", said[0]);
        }
        for sentence in &said {
            let stock = match sentence.key {
                "asked.goal.list" => Key::Subscribers,
                "asked.goal.followers" => Key::Followers,
                _ => continue,
            };
            prop_assert!(enough(there(stock, number(sentence, "value"))), "{sentence:?}");
        }
        for answer in &answers {
            let sentence = lever_said(&told, answer);
            whole(std::slice::from_ref(&sentence))?;
            if matches!(sentence.key, "asked.goal.value" | "asked.goal.as_now") {
                prop_assert!(enough(there(answer.key, number(&sentence, "value"))), "{sentence:?}");
            } else {
                prop_assert!(!enough(there(answer.key, number(&sentence, "value"))), "{sentence:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn what_is_told_of_a_mix_is_true(
        scenario in any_case(),
        hours in prop_oneof![Just(0.0), Just(30.0), Just(744.0), 1.0..200.0],
        cash in prop_oneof![Just(None), Just(Some(0.0)), (0.0..3000.0).prop_map(Some)],
    ) {
        let case = Case::of(&scenario, 1).expect("a year");
        let limits = Limits { hours, cash };
        let mix: Mix = best_mix(case.clone(), limits);
        let contest = mix.best.map(|best| {
            let mut contest = Contest::new(&case, 2.2, 0, 16, [best.plan, mix.present.plan]);
            contest.refine(usize::MAX);
            contest
        });
        let said = mix_said(&mix, 1, contest.as_ref());
        whole(&said)?;
        let has = |key: &str| said.iter().find(|sentence| sentence.key == key);
        prop_assert_eq!(has("asked.mix.impossible").is_some(), mix.best.is_none());
        if let Some(best) = &mix.best {
            prop_assert!(same(number(&said[0], "customers"), customers(&best.plan.applied(&scenario), 1)), "{:?}", said[0]);
        }
        // More than that does not help: then no hour more is said to help.
        if has("asked.mix.left").is_some() {
            prop_assert!(has("asked.mix.next").is_none(), "{said:?} of {scenario:?}");
        }
        if has("asked.mix.as_now").is_some() {
            prop_assert!(mix.present.plan == mix.best.expect("a best").plan);
        }
        if let Some(cases) = has("asked.mix.cases") {
            prop_assert!((1.0..=9.0).contains(&number(cases, "cases")));
        }
    }

    #[test]
    fn the_way_that_is_told_to_bring_most_does(
        scenario in any_case(),
        hours in prop_oneof![Just(0.0), Just(30.0), Just(744.0), 1.0..200.0],
        share in 0.0..=1.0,
    ) {
        let year = year_of(&scenario, share);
        let case = Case::of(&scenario, year).expect("a year");
        let ways: Vec<(Way, Option<Mixed>)> = Way::ALL.map(|way| (way, way.within(&case, hours))).to_vec();
        let said = ways_said(&ways, hours, year);
        whole(&said)?;
        let bring = |plan: Plan| customers(&plan.applied(&scenario), year as usize);
        let most = ways.iter().filter_map(|way| way.1).map(|mixed| bring(mixed.plan)).fold(-1.0, f64::max);
        match said[0].key {
            "asked.ways.impossible" => prop_assert!(most < 0.0),
            "asked.ways.nobody" => prop_assert!(most == 0.0),
            _ => {
                prop_assert!(same(number(&said[0], "customers"), most), "{said:?}, {most}");
                prop_assert_eq!(said.len(), Way::ALL.len());
            }
        }
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn what_an_event_leaves_is_what_comes_with_it_and_before_what_comes_without(
        scenario in any_case(),
        months in [0.0..=130.0_f64, 0.0..=130.0, 0.0..=130.0],
        which in 0_usize..8,
    ) {
        let mut inputs: Inputs = scenario.inputs().clone();
        for (place, key) in [Key::ShockMonth, Key::StopMonth, Key::CrisisMonth].into_iter().enumerate() {
            inputs.set(key, if which >> place & 1 == 1 { months[place].round() } else { 0.0 });
        }
        let scenario = Scenario::settled(inputs.clone()).0;
        let happens = [scenario.shock_month, scenario.stop_month, scenario.crisis_month];
        let first = happens.into_iter().filter(|month| (1.0..=scenario.months).contains(month)).reduce(f64::min);
        let Some(aftermath) = Aftermath::of(&scenario) else {
            prop_assert_eq!(first, None);
            return Ok(());
        };
        let first = first.expect("an event");
        for key in [Key::ShockMonth, Key::StopMonth, Key::CrisisMonth] {
            inputs.set(key, 0.0);
        }
        let year = |scenario: &Scenario| -> f64 {
            forecast(scenario).months.iter().skip(first as usize - 1).take(12).map(total).sum()
        };
        let (with, without) = (year(&scenario), year(&Scenario::settled(inputs).0));
        let sentence = remains(&aftermath);
        whole(std::slice::from_ref(&sentence))?;
        prop_assert!(same(number(&sentence, "customers"), with) && same(number(&sentence, "before"), without));
        prop_assert_eq!(number(&sentence, "month"), first);
        let channels: f64 =
            ["recommended", "email", "social", "found"].iter().map(|name| number(&sentence, name)).sum();
        prop_assert!(same(channels, with), "{sentence:?}");
        let expected = match () {
            () if without == 0.0 => "asked.events.nobody",
            () if with >= 0.995 * without => "asked.events.nothing_lost",
            () if with == 0.0 => "asked.events.all_lost",
            () => "asked.events.remains",
        };
        prop_assert_eq!(sentence.key, expected);
    }
}
