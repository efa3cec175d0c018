//! What is said about how sure an answer is, against the same claims judged by the worlds themselves: percentiles, chance and
//! crossings are counted here, without the bands.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, Outlook, Place, Sentence, Sure, headline, sure_claims, sure_headline};
use reach_calculator::inputs::{Inputs, Key, PRESETS, Scenario};
use reach_calculator::model::{Forecast, Month, forecast};
use reach_calculator::questions::{Bands, Draws, Uncertainty};
use reach_calculator::words::Locale;

use super::number;
use crate::scenarios::{any_scenario, config};
use crate::texts::{asking_speaker, broken};

const WORLDS: u32 = 64;

/// A figure of a month.
type Monthly = fn(&Month) -> f64;

/// Whether what is claimed to lead does in a month.
type IsAhead = fn(&Month) -> bool;

/// A scenario, its worlds, and what the strongest levers are said to be.
struct Told {
    outlook: Outlook,
    worlds: Vec<Forecast>,
    bands: Bands,
    levers: Vec<Key>,
}

impl Told {
    fn of(scenario: &Scenario, levers: usize) -> Self {
        let draws = || Draws::new(Uncertainty::of(scenario, 2.2), 7, WORLDS);
        Self {
            outlook: Outlook::new(scenario.clone()),
            worlds: draws().map(|world| forecast(&world)).collect(),
            bands: Bands::all(draws()),
            levers: [Key::Mails, Key::Posts, Key::Partners][..levers].to_vec(),
        }
    }

    fn said(&self, chapter: Chapter) -> Vec<Sentence> {
        sure_headline(chapter, &Sure::new(&self.outlook, &self.bands, &self.levers))
    }

    /// The sums of a year in every world, the least first.
    fn sums(&self, year: usize, figure: impl Fn(&Month) -> f64) -> Vec<f64> {
        let sum = |world: &Forecast| world.months[12 * year..12 * year + 12].iter().map(&figure).sum::<f64>();
        let mut sums: Vec<f64> = self.worlds.iter().map(sum).collect();
        sums.sort_by(f64::total_cmp);
        sums
    }

    /// In how many of 64 worlds the one lies above the other in a month, the first of which is 0.
    fn above(&self, month: usize, one: fn(&Month) -> f64, other: fn(&Month) -> f64) -> usize {
        self.worlds.iter().filter(|world| one(&world.months[month]) > other(&world.months[month])).count()
    }

    fn last_year(&self) -> usize {
        self.outlook.months().len() / 12 - 1
    }
}

fn total(month: &Month) -> f64 {
    let others = month.customers_social + month.customers_email + month.customers_found;
    others + recommended(month)
}

fn recommended(month: &Month) -> f64 {
    month.customers_partners + month.customers_clients
}

fn silent(month: &Month) -> f64 {
    month.inquiries_social_silent + month.inquiries_email_silent
}

fn inquiries(month: &Month) -> f64 {
    silent(month) + month.inquiries_social_active + month.inquiries_email_active
}

/// A sorted column's figure at `share` of the way.
fn at(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (low, high) = (sorted[place.floor() as usize], sorted[place.ceil() as usize]);
    low + (high - low) * place.fract()
}

/// Whether the ends are told as two figures of two digits.
fn differ(sorted: &[f64]) -> bool {
    let (low, high) = (at(sorted, 0.1), at(sorted, 0.9));
    high - low >= 0.1 && high >= 1.2 * low && (high - low >= 1.0 || high < 1.95)
}

/// How many come where each world expects another number: the chance of none, and the least numbers that are not exceeded
/// with a probability of 10 and of 90 %.
fn come(expected: &[f64]) -> (f64, [f64; 2]) {
    // ln(e^−Λ Λ^n / n!) of every world, term by term.
    let mut logs: Vec<f64> = expected.iter().map(|expected| -expected).collect();
    let share = |logs: &[f64]| logs.iter().map(|log| log.exp()).sum::<f64>() / logs.len() as f64;
    let none = share(&logs);
    let (mut number, mut at_most) = (0.0, none);
    let ends = [0.1, 0.9].map(|wanted| {
        while at_most < wanted {
            number += 1.0;
            logs.iter_mut().zip(expected).for_each(|(log, expected)| *log += (expected / number).ln());
            at_most += share(&logs);
        }
        number
    });
    (none, ends)
}

/// A sentence that is owed: its key, its figures, and the place that it takes.
type Owed = (&'static str, Vec<(&'static str, f64)>, Place);

fn comparison(
    told: &Told,
    [surely, cases, never, perhaps]: [&'static str; 4],
    (one, other): (Monthly, Monthly),
    never_is_said: bool,
) -> Option<Owed> {
    let months = told.outlook.months();
    let ahead: Vec<bool> = months.iter().map(|month| one(month) > other(month)).collect();
    // The lead that lasts to the end, else the first one.
    let taken = match ahead.iter().rposition(|ahead| !ahead) {
        Some(behind) if behind + 1 < ahead.len() => Some(behind + 1),
        Some(_) => ahead.iter().position(|ahead| *ahead),
        None => Some(0),
    };
    let ever = told.worlds.iter().filter(|world| world.months.iter().any(|month| one(month) > other(month))).count();
    let end = told.above(months.len() - 1, one, other);
    let figures = |first: Option<usize>| {
        let tenths = |worlds: usize| (10.0 * worlds as f64 / f64::from(WORLDS)).round();
        let cases = first.map(|first| ("cases", tenths(first)));
        cases.into_iter().chain([("in_the_end", tenths(end))]).collect()
    };
    // 95 % and 5 % of 64 worlds are 60.8 and 3.2.
    match taken.map(|month| told.above(month, one, other)) {
        // A lead that the scenario loses: that it is lost must be sure, too.
        Some(_) if !ahead[ahead.len() - 1] && (4..=60).contains(&end) => Some((perhaps, figures(None), Place::Behind)),
        Some(..61) if !ahead[ahead.len() - 1] => None,
        Some(61..) if !ahead[ahead.len() - 1] && end > 60 => None,
        Some(61..) => Some((surely, vec![], Place::Behind)),
        Some(first @ 4..) => Some((cases, figures(Some(first)), Place::Behind)),
        None if never_is_said && ever <= 3 => Some((never, vec![], Place::Behind)),
        None if never_is_said && (4..=60).contains(&end) => Some((perhaps, figures(None), Place::Behind)),
        _ => None,
    }
}

fn owed(chapter: Chapter, told: &Told) -> Vec<Owed> {
    match chapter {
        Chapter::Platform => vec![],
        Chapter::Contacts => contacts(told),
        Chapter::Readers => readers(told),
        Chapter::Partners => partners(told),
        Chapter::Customers => customers(told),
    }
}

fn contacts(told: &Told) -> Vec<Owed> {
    let (it, months) = (&told.outlook.scenario, told.outlook.months());
    let is_open = it.open_rate * (1.0 - it.machine_opens) > 0.0;
    let never = is_open
        && months[months.len() - 1].subscribers > 0.0
        && months[0].reached_social + months[0].reached_email > 0.0;
    let keys = ["sure.contacts.surely", "sure.contacts.cases", "sure.contacts.never", "sure.contacts.perhaps"];
    comparison(told, keys, (|month| month.reached_email, |month| month.reached_social), never).into_iter().collect()
}

fn partners(told: &Told) -> Vec<Owed> {
    let never = told.outlook.months().iter().any(|month| month.customers_social + recommended(month) > 0.0);
    let keys = ["sure.partners.surely", "sure.partners.cases", "sure.partners.never", "sure.partners.perhaps"];
    let mut owed: Vec<Owed> =
        comparison(told, keys, (recommended, |month| month.customers_social), never).into_iter().collect();
    let (all, some) = (told.sums(told.last_year(), total), told.sums(told.last_year(), recommended));
    if differ(&all) && at(&some, 0.5) > 0.0 {
        let figures = vec![
            ("year", told.last_year() as f64 + 1.0),
            ("recommended", at(&some, 0.5)),
            ("customers", at(&all, 0.5)),
            ("low", at(&all, 0.1)),
            ("high", at(&all, 0.9)),
        ];
        owed.push(("sure.partners.share", figures, Place::Instead("partners.share")));
    }
    owed
}

fn readers(told: &Told) -> Vec<Owed> {
    let asked = told.sums(0, inquiries);
    if !differ(&asked) || told.outlook.months()[..12].iter().map(inquiries).sum::<f64>() == 0.0 {
        return vec![];
    }
    let share = |world: &Forecast| {
        let sum = |figure: fn(&Month) -> f64| world.months[..12].iter().map(figure).sum::<f64>();
        if sum(inquiries) > 0.0 { sum(silent) / sum(inquiries) } else { 0.0 }
    };
    let mut shares: Vec<f64> = told.worlds.iter().map(share).collect();
    shares.sort_by(f64::total_cmp);
    let (share, reactions) = (at(&shares, 0.5), told.outlook.months()[0].reactions);
    let all = vec![("reactions", reactions), ("share", share), ("others", 1.0 - share)];
    let verdict = match () {
        () if reactions == 0.0 => ("readers.unseen_share", vec![("share", share)]),
        () if share >= 0.5 => ("readers.main_share", all),
        () => ("readers.active_share", all),
    };
    let range = vec![("inquiries", at(&asked, 0.5)), ("low", at(&asked, 0.1)), ("high", at(&asked, 0.9))];
    vec![(verdict.0, verdict.1, Place::Verdict), ("sure.readers.range", range, Place::Behind)]
}

fn customers(told: &Told) -> Vec<Owed> {
    let mut owed = Vec::new();
    let expected = told.sums(0, total);
    if told.outlook.months()[..12].iter().map(total).sum::<f64>() > 0.0 {
        let (median, (none, [low, high])) = (at(&expected, 0.5), come(&expected));
        let revenue = median * told.outlook.scenario.revenue;
        let range = vec![("customers", median), ("revenue", revenue), ("low", low), ("high", high)];
        let is_main = high > 0.0 && median >= 0.95;
        owed.push(match () {
            () if high == 0.0 => ("sure.customers.hardly", vec![], Place::Verdict),
            () if is_main => ("sure.customers.main", range.clone(), Place::Verdict),
            () => ("sure.customers.perhaps", range.clone(), Place::Verdict),
        });
        if is_main && revenue > 0.0 {
            owed.push(("sure.customers.revenue", range, Place::Behind));
        }
        if (0.02..0.45).contains(&none) {
            owed.push(("sure.customers.none_in", vec![("years", (1.0 / none).round())], Place::Behind));
        } else if (0.45..0.95).contains(&none) && high > 0.0 {
            owed.push(("sure.customers.none_of_ten", vec![("cases", (10.0 * none).round().min(9.0))], Place::Behind));
        }
    }
    let lever = Place::Instead("customers.lever");
    match told.levers.len() {
        0 => {}
        1 => owed.push(("sure.customers.lever", vec![], lever)),
        _ => owed.push(("sure.customers.levers", vec![], lever)),
    }
    owed
}

fn check(told: &Told) -> Result<(), TestCaseError> {
    let scenario = &told.outlook.scenario;
    for chapter in Chapter::ALL {
        let (said, owed) = (told.said(chapter), owed(chapter, told));
        let plain: Vec<&'static str> = headline(chapter, &told.outlook).iter().map(|sentence| sentence.key).collect();
        let verdict = owed.iter().find(|owed| owed.2 == Place::Verdict).map_or(plain[0], |owed| owed.0);
        let behind = owed.iter().filter(|owed| owed.2 == Place::Behind).map(|owed| owed.0);
        let instead = |key: &'static str| {
            let takes = |owed: &&Owed| owed.2 == Place::Instead(key);
            owed.iter().find(takes).map_or(key, |owed| owed.0)
        };
        let expected: Vec<&str> =
            [verdict].into_iter().chain(behind).chain(plain[1..].iter().copied().map(instead)).collect();
        let keys: Vec<&str> = said.iter().map(|sentence| sentence.key).collect();
        prop_assert_eq!(&keys, &expected, "{:?} of {:?}", chapter, scenario);
        for sentence in &said {
            prop_assert_eq!(broken(sentence), None, "{:?}", scenario);
            figures_are_those(sentence, &owed)?;
        }
    }
    Ok(())
}

/// Figures are those of the worlds; of a year's sums the order of adding may move the last digits.
fn figures_are_those(sentence: &Sentence, owed: &[Owed]) -> Result<(), TestCaseError> {
    let Some(owed) = owed.iter().find(|owed| owed.0 == sentence.key) else { return Ok(()) };
    for &(name, expected) in &owed.1 {
        let figure = number(sentence, name);
        prop_assert!((figure - expected).abs() <= 1e-9 * (1.0 + expected.abs()), "{name} {expected} in {sentence:?}");
    }
    let has = |name: &str| sentence.figures.iter().any(|figure| figure.0 == name);
    if has("cases") {
        prop_assert!((1.0..=9.0).contains(&number(sentence, "cases")), "{sentence:?}");
    }
    if has("low") {
        let (low, high) = (number(sentence, "low"), number(sentence, "high"));
        prop_assert!(low < high, "{sentence:?}");
        // The whole number of customers that are expected in the middle of all worlds lies in the range.
        let middle = ["customers", "inquiries"].into_iter().find(|name| has(name)).map(|name| number(sentence, name));
        prop_assert!(middle.is_none_or(|middle| low <= middle && middle.floor() <= high), "{sentence:?}");
        for locale in [Locale::De, Locale::En] {
            let told = |name| {
                sentence
                    .figures
                    .iter()
                    .find(|figure| figure.0 == name)
                    .map(|figure| asking_speaker(locale).figure(&figure.1))
            };
            prop_assert_ne!(told("low"), told("high"), "{:?}", sentence);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn what_is_said_of_how_sure_it_is_holds_in_the_worlds(scenario in any_scenario(), levers in 0_usize..=3) {
        check(&Told::of(&scenario, levers))?;
    }

    #[test]
    fn it_holds_around_every_preset(scenario in any_scenario(), preset in 0..PRESETS.len(), levers in 0_usize..=3) {
        let mut inputs = Inputs::default();
        PRESETS[preset].apply(&mut inputs);
        // What somebody moves first.
        for key in [Key::Posts, Key::Mails, Key::Followers, Key::Need] {
            inputs.set(key, scenario.get(key));
        }
        check(&Told::of(&Scenario::settled(inputs).0, levers))?;
    }
}

/// "That holds in more than nine of ten cases" stands behind a verdict about months: so it holds there, in each of them.
#[test]
fn what_surely_holds_holds_in_more_than_nine_of_ten_worlds() {
    let judge = |scenario: Scenario| {
        let told = Told::of(&scenario, 0);
        let comparisons: [(Chapter, &str, &str, IsAhead); 2] = [
            (Chapter::Contacts, "sure.contacts.surely", "sure.contacts.never", |month| {
                month.reached_email > month.reached_social
            }),
            (Chapter::Partners, "sure.partners.surely", "sure.partners.never", |month| {
                recommended(month) > month.customers_social
            }),
        ];
        for (chapter, surely, never, leads) in comparisons {
            let said = told.said(chapter);
            let is_said = |key: &str| said.iter().any(|sentence| sentence.key == key);
            if !is_said(surely) && !is_said(never) {
                continue;
            }
            let holds = |world: &&Forecast| {
                let last = world.months.last().is_some_and(leads);
                match said[0].key.split_once('.').map_or("", |key| key.1) {
                    "from" => last,
                    "until" | "once" | "between" => !last,
                    "always" => leads(&world.months[0]),
                    _ => !world.months.iter().any(leads),
                }
            };
            let worlds = told.worlds.iter().filter(holds).count();
            prop_assert!(10 * worlds > 9 * told.worlds.len(), "{said:?}: {worlds} of {WORLDS} of {scenario:?}");
        }
        Ok(())
    };
    proptest::test_runner::TestRunner::new(config(400)).run(&any_scenario(), judge).expect("it is true");
}

/// Every claim is said of some scenario, or nobody needs it.
#[test]
fn there_is_a_scenario_for_every_claim() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::new(config(1));
    let mut unsaid: Vec<&str> = Chapter::ALL.into_iter().flat_map(sure_claims).map(|claim| claim.key).collect();
    for round in 0..1_500 {
        let scenario = any_scenario().new_tree(&mut runner).expect("a scenario").current();
        let told = Told::of(&scenario, round % 4);
        let said: Vec<&str> =
            Chapter::ALL.into_iter().flat_map(|chapter| told.said(chapter)).map(|sentence| sentence.key).collect();
        unsaid.retain(|key| !said.contains(key));
    }
    assert_eq!(unsaid, [""; 0]);
}
