//! Single typed figures: what they set, what is said of it, and what is refused.

use reach_calculator::session::Session;
use reach_calculator::words::Locale;
use reach_figures::{Field, Figures, Typed, TypedAnswer};

use crate::texts::texts;

fn answer(locale: Locale, state: &str, typed: &Typed) -> TypedAnswer {
    let language = if locale == Locale::De { "de" } else { "en" };
    Figures::of(texts(language), locale).typed_answer(state, typed)
}

fn reach(text: &str) -> Typed {
    Typed { reach: text.to_owned(), ..Typed::default() }
}

#[test]
fn nothing_typed_sets_nothing_and_says_nothing() {
    let nothing = answer(Locale::De, "rc1&f=800", &Typed { everybody: true, cleaned: true, ..Typed::default() });
    assert_eq!((nothing.inputs.len(), nothing.fitted), (0, None));
    let said = [&nothing.reach, &nothing.opens].into_iter().chain(&nothing.inquiries);
    assert!(said.into_iter().all(|field| *field == Field::default()));
}

#[test]
fn a_reach_as_its_reader_writes_it_is_what_the_page_then_shows_and_the_link_keeps_how_sure_it_is() {
    for (locale, text) in [(Locale::De, "1.234"), (Locale::En, "1,234"), (Locale::De, "1234 Menschen")] {
        let answer = answer(locale, "rc1&f=9000&ca=50000&mk=90000", &reach(text));
        let [("relevance", relevance)] = answer.inputs[..] else { panic!("{:?}", answer.inputs) };
        let mut session = Session::new();
        session.read(&format!("rc1&f=9000&ca=50000&mk=90000&re={relevance}"));
        let first = reach_calculator::model::forecast(session.scenario()).months[0].reached_social;
        assert!((first / 1_234.0 - 1.0).abs() < 0.01, "{text}: {first} with {relevance}");
        assert_eq!(answer.fitted.map(|fitted| (fitted / 1_000, fitted % 1_000)), Some((first.round() as u32, 110)));
        assert!(!answer.reach.refused && !answer.reach.said.contains('{'), "{}", answer.reach.said);
    }
}

#[test]
fn a_reach_that_no_slider_allows_is_said_and_never_sold_as_sure() {
    for (text, everybody) in [("1", false), ("1400", false), ("99999999", true), ("0", false)] {
        let answer = answer(Locale::De, "rc1", &Typed { everybody, ..reach(text) });
        assert_eq!(answer.fitted, None, "{text}");
        assert!(answer.reach.said.contains("So weit reicht kein Regler"), "{text}: {}", answer.reach.said);
    }
}

#[test]
fn what_is_no_number_is_refused_beside_its_field_and_sets_nothing() {
    for text in ["viele", "1e5", "-3", "=1+1", "<b>1</b>"] {
        let inquiries = [text, "", text, "", ""].map(str::to_owned);
        let typed = Typed { reach: text.into(), opens: text.into(), inquiries, ..Typed::default() };
        let answer = answer(Locale::De, "rc1", &typed);
        assert_eq!((answer.inputs.len(), answer.fitted), (0, None), "{text}");
        for field in [&answer.reach, &answer.opens, &answer.inquiries[0], &answer.inquiries[2]] {
            assert!(field.refused && field.said.contains(text), "{text}: {}", field.said);
        }
    }
    let nobody = answer(Locale::De, "rc1&f=0", &reach("20"));
    assert!(nobody.reach.refused && nobody.inputs.is_empty(), "{}", nobody.reach.said);
}

#[test]
fn opens_are_percents_and_machines_are_not_taken_out_twice() {
    let typed = |cleaned| Typed { opens: "41,5 %".into(), cleaned, ..Typed::default() };
    assert_eq!(answer(Locale::De, "rc1", &typed(false)).inputs, [("open_rate", 0.415)]);
    assert_eq!(answer(Locale::De, "rc1", &typed(true)).inputs, [("open_rate", 0.415), ("machine_opens", 0.0)]);
}

#[test]
fn inquiries_stand_beside_what_is_expected_and_move_the_judgement_of_their_way_alone() {
    let names = ["fit", "fit_email", "referrals", "client_referrals", "finds"];
    for (place, name) in names.into_iter().enumerate() {
        let mut typed = Typed::default();
        typed.inquiries[place] = "12".into();
        for locale in [Locale::De, Locale::En] {
            let answer = answer(locale, "rc1", &typed);
            assert_eq!(answer.inputs.iter().map(|(name, _)| *name).collect::<Vec<_>>(), [name]);
            let said = &answer.inquiries[place].said;
            assert!(!said.is_empty() && !said.contains(['{', '|']), "{name}: {said}");
            assert_eq!(answer.fitted, None, "inquiries say nothing of reach");
        }
    }
}
