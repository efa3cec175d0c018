//! Every sentence is true, names the forecast's figures, and none that should be said is missing: what each chapter says
//! of thousands of scenarios, against the same claims judged by the months alone.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, Outlook, Sentence, headline};
use reach_calculator::inputs::{Inputs, PARAMETERS, PRESETS, Scenario};
use reach_calculator::model::Month;
use reach_calculator::words::{Locale, plain_text};

use super::number;
use crate::scenarios::{any_scenario, config};
use crate::texts::speaker;

/// The sentences that a chapter owes a scenario, by key.
fn owed(chapter: Chapter, outlook: &Outlook) -> Vec<&'static str> {
    match chapter {
        Chapter::Platform => platform(outlook),
        Chapter::Contacts => contacts(outlook),
        Chapter::Readers => vec![readers(outlook)],
        Chapter::Partners => partners(outlook),
        Chapter::Customers => customers(outlook),
    }
}

fn platform(outlook: &Outlook) -> Vec<&'static str> {
    let (it, first, last) = (&outlook.scenario, ends(outlook).0, ends(outlook).1);
    let mut keys = vec![if first.followers == 0.0 {
        "platform.nobody"
    } else if first.reached_social == 0.0 {
        "platform.unseen"
    } else if last.reached_social == 0.0 {
        "platform.gone"
    } else if last.reached_social >= first.reached_social {
        "platform.as_many"
    } else if last.followers > first.followers {
        "platform.fewer_of_more"
    } else {
        "platform.fewer"
    }];
    if first.reached_email > first.reached_social {
        keys.push("platform.list_leads");
    } else if first.reached_email < first.reached_social && it.open_rate * (1.0 - it.machine_opens) > 0.0 {
        keys.push("platform.list_needed");
    }
    if first.reached_strangers >= 0.5 && 4.0 * first.reached_strangers >= first.reached_social {
        let taken = it.throttle * first.stage.powf(it.throttle_onset);
        let (young, fed) = (it.discovery * (1.0 - first.stage), it.recommended * taken / (1.0 - taken));
        keys.push(if fed > young {
            "platform.strangers_recommended"
        } else if young > fed && first.stage < 0.5 {
            "platform.strangers_young"
        } else {
            "platform.strangers"
        });
    }
    keys.extend(events(outlook).into_iter().filter(|key| *key != "events.crisis"));
    keys
}

fn contacts(outlook: &Outlook) -> Vec<&'static str> {
    let (it, first, last) = (&outlook.scenario, ends(outlook).0, ends(outlook).1);
    let opened = it.open_rate * (1.0 - it.machine_opens);
    let ahead = course(outlook, |month| month.reached_email > month.reached_social);
    let silent = opened == 0.0 || first.reached_social == 0.0 && first.reached_email == 0.0;
    let verdict = if opened == 0.0 {
        "contacts.unopened"
    } else if silent {
        "contacts.neither"
    } else {
        match span(&ahead) {
            Span::Never if outlook.months().iter().all(|month| month.subscribers == 0.0) => "contacts.empty",
            Span::Never => {
                let opened = (opened * (1.0 + 0.1431 * it.segmentation)).min(1.0);
                let ceiling = outlook.summary.list_ceiling.unwrap_or(f64::INFINITY);
                let too_small = ceiling * opened < last.reached_social && last.subscribers <= ceiling;
                if too_small { "contacts.ceiling" } else { "contacts.not_yet" }
            }
            Span::Always => "contacts.always",
            Span::From => "contacts.from",
            Span::Once => "contacts.once",
            Span::Until => "contacts.until",
            Span::Between => "contacts.between",
        }
    };
    let mut keys = vec![verdict];
    let sells = course(outlook, |month| month.customers_email > month.customers_social);
    let posts_sell = course(outlook, |month| month.customers_social > month.customers_email);
    match span(&sells) {
        Span::Always => keys.push("contacts.sells_always"),
        Span::From => keys.push("contacts.sells_from"),
        Span::Never if posts_sell.iter().all(|sells| *sells) => keys.push("contacts.sells_never"),
        _ => {}
    }
    let full = course(outlook, |month| month.followers >= it.cap * (1.0 - 1e-9));
    if full[0] {
        keys.push("contacts.cap");
    } else if full.last() == Some(&true) {
        keys.push("contacts.cap_from");
    }
    keys
}

fn readers(outlook: &Outlook) -> &'static str {
    let year = &outlook.months()[..12];
    let sum = |figure: fn(&Month) -> f64| year.iter().map(figure).sum::<f64>();
    let silent = sum(|month| month.inquiries_social_silent + month.inquiries_email_silent);
    let active = sum(|month| month.inquiries_social_active + month.inquiries_email_active);
    let (all, larger) = (silent + active, silent.max(active));
    // In whole numbers of two digits the larger part must not look like all.
    let (unseen, many) = (year[0].reactions == 0.0, all >= 1.95 && larger / all <= 0.9 && larger.round() < all.round());
    // Half to the last bit may round to either side.
    let mostly_silent = silent / (silent + active) >= 0.5;
    match (silent + active == 0.0, unseen, many, mostly_silent) {
        (true, true, ..) => "readers.nothing",
        (true, false, ..) => "readers.nobody",
        (false, true, true, _) => "readers.unseen",
        (false, true, false, _) => "readers.unseen_share",
        (false, false, true, true) => "readers.main",
        (false, false, false, true) => "readers.main_share",
        (false, false, true, false) => "readers.active",
        (false, false, false, false) => "readers.active_share",
    }
}

fn partners(outlook: &Outlook) -> Vec<&'static str> {
    let it = &outlook.scenario;
    let recommended = |month: &Month| month.customers_partners + month.customers_clients;
    let months = outlook.months();
    let nobody = months.iter().all(|month| recommended(month) == 0.0 && month.customers_social == 0.0);
    let ahead = course(outlook, |month| month.customers_partners + month.customers_clients > month.customers_social);
    let mut keys = vec![match span(&ahead) {
        _ if nobody => "partners.nothing",
        Span::Always => "partners.always",
        Span::From => "partners.from",
        Span::Once => "partners.once",
        Span::Until => "partners.until",
        Span::Between => "partners.between",
        Span::Never => "partners.never",
    }];
    let year = &months[months.len() / 12 * 12 - 12..months.len() / 12 * 12];
    let (some, all) = (year.iter().map(recommended).sum::<f64>(), year.iter().map(total).sum::<f64>());
    if some > 0.0 && all >= 1.95 {
        keys.push("partners.share");
    }
    if it.partner_capacity > 0.0 && ends(outlook).1.partners >= it.partner_capacity * (1.0 - 1e-9) {
        keys.push("partners.full");
    }
    keys.extend(events(outlook));
    keys
}

fn customers(outlook: &Outlook) -> Vec<&'static str> {
    let it = &outlook.scenario;
    let year = &outlook.months()[..12];
    let sum = |figure: fn(&Month) -> f64| year.iter().map(figure).sum::<f64>();
    let (customers, hours) = (sum(total), sum(|month| month.hours));
    let (cost, revenue) = (sum(|month| month.cost), customers * it.revenue);
    let mut keys = vec![match customers {
        0.0 => "customers.nobody",
        few if few < 0.95 => "customers.under_one",
        _ => "customers.main",
    }];
    if sum(|month| month.turned_away) >= 0.5 {
        keys.push("customers.turned_away");
    }
    if customers > 0.0 && hours > 0.0 {
        if cost > revenue && it.hourly_rate > 0.0 {
            keys.push("customers.costs_more");
        } else if cost < revenue {
            keys.push("customers.pays");
        }
    }
    if customers > 0.0 && super::lever::doubled(outlook).is_some_and(|(_, more)| more >= 1.1 * customers) {
        keys.push("customers.lever");
    }
    keys
}

fn events(outlook: &Outlook) -> Vec<&'static str> {
    let it = &outlook.scenario;
    let comes = |month: f64| month > 0.0 && month <= it.months;
    let active = it.posts + it.mails + it.ad_budget > 0.0;
    let said = [
        (comes(it.shock_month) && it.shock_severity > 0.0, "events.shock"),
        (comes(it.stop_month) && active, "events.stop"),
        (comes(it.crisis_month) && it.crisis_share > 0.0, "events.crisis"),
    ];
    said.into_iter().filter(|(comes, _)| *comes).map(|(_, key)| key).collect()
}

/// How somebody leads.
enum Span {
    Never,
    Always,
    From,
    Once,
    Until,
    Between,
}

fn span(ahead: &[bool]) -> Span {
    let Some(start) = ahead.iter().position(|ahead| *ahead) else { return Span::Never };
    let lasts = ahead[start..].iter().take_while(|ahead| **ahead).count();
    match (ahead.iter().all(|ahead| *ahead), ahead.last() == Some(&true), start, lasts) {
        (true, ..) => Span::Always,
        (_, true, ..) => Span::From,
        (_, _, _, 1) => Span::Once,
        (_, _, 0, _) => Span::Until,
        _ => Span::Between,
    }
}

fn course(outlook: &Outlook, holds: impl Fn(&Month) -> bool) -> Vec<bool> {
    outlook.months().iter().map(holds).collect()
}

fn ends(outlook: &Outlook) -> (&Month, &Month) {
    (&outlook.months()[0], &outlook.months()[outlook.months().len() - 1])
}

fn total(month: &Month) -> f64 {
    let others = month.customers_social + month.customers_email + month.customers_found;
    others + month.customers_partners + month.customers_clients
}

/// The month that a sentence names is the one in which what it says begins, and `until` the last one.
fn months_hold(chapter: Chapter, outlook: &Outlook, sentence: &Sentence) -> bool {
    let ahead = match (chapter, sentence.key) {
        (_, "contacts.sells_from") => course(outlook, |month| month.customers_email > month.customers_social),
        (_, "contacts.from" | "contacts.once" | "contacts.until" | "contacts.between") => {
            course(outlook, |month| month.reached_email > month.reached_social)
        }
        (_, "contacts.cap_from") => course(outlook, |month| month.followers >= outlook.scenario.cap * (1.0 - 1e-9)),
        (_, "partners.full") => {
            course(outlook, |month| month.partners >= outlook.scenario.partner_capacity * (1.0 - 1e-9))
        }
        (Chapter::Partners, key) if key.starts_with("partners.") && key != "partners.share" => {
            course(outlook, |month| month.customers_partners + month.customers_clients > month.customers_social)
        }
        _ => return true,
    };
    // A lead without a beginning or an end has month 0 there, which no text of it names.
    let named = |name: &str| sentence.figures.iter().any(|figure| figure.0 == name) && number(sentence, name) > 0.0;
    let begins = |month: usize| ahead[month - 1] && (month == 1 || !ahead[month - 2]);
    let to_the_end = |month: usize| ahead[month - 1..].iter().all(|ahead| *ahead);
    match (named("month"), named("until")) {
        (true, true) => {
            let (from, until) = (number(sentence, "month") as usize, number(sentence, "until") as usize);
            begins(from) && ahead[from - 1..until].iter().all(|ahead| *ahead) && !ahead[until]
        }
        (true, false) => {
            let month = number(sentence, "month") as usize;
            begins(month) && to_the_end(month)
        }
        _ => true,
    }
}

#[track_caller]
fn check(outlook: &Outlook) -> Result<(), TestCaseError> {
    for chapter in Chapter::ALL {
        let said = headline(chapter, outlook);
        let keys: Vec<_> = said.iter().map(|sentence| sentence.key).collect();
        // What more sign-ups would do is judged where it is computed: `with_the_sign_ups_found_…`.
        let but_signups: Vec<_> = keys.iter().copied().filter(|key| *key != "contacts.signups").collect();
        prop_assert_eq!(&but_signups, &owed(chapter, outlook), "{:?} of {:?}", chapter, outlook.scenario);
        prop_assert!(!keys.contains(&"contacts.signups") || keys[0] != "contacts.always");
        for sentence in &said {
            prop_assert!(months_hold(chapter, outlook, sentence), "{:?} of {:?}", sentence, outlook.scenario);
            for locale in [Locale::De, Locale::En] {
                let text = plain_text(&speaker(locale).say(sentence));
                let broken = ["{", "}", "∞", "–\u{a0}", "NaN", sentence.key].iter().any(|mark| text.contains(mark));
                prop_assert!(!broken, "{}", text);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn what_holds_is_said_and_what_is_said_holds(scenario in any_scenario()) {
        check(&Outlook::new(scenario))?;
    }

    #[test]
    fn it_holds_on_every_platform_and_in_every_example(
        scenario in any_scenario(),
        preset in 0..PRESETS.len(),
        moved in proptest::collection::vec(0..PARAMETERS.len(), 0..4),
    ) {
        let mut inputs = Inputs::default();
        PRESETS[preset].apply(&mut inputs);
        for row in moved {
            let key = PARAMETERS[row].key;
            inputs.set(key, scenario.get(key));
        }
        check(&Outlook::new(Scenario::settled(inputs).0))?;
    }
}
