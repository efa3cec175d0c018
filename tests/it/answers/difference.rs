//! Against a baseline: now comes before then, and figures that read the same are no difference.

use proptest::prelude::*;
use reach_calculator::answers::{Chapter, Figure, Outlook, difference, headline};
use reach_calculator::inputs::{PARAMETERS, Scenario};
use reach_calculator::model::Month;
use reach_calculator::words::{Locale, Piece, plain_text};

use super::{number, outlook};
use crate::scenarios::{any_scenario, config};
use crate::texts::speaker;

#[test]
fn now_is_the_scenario_and_then_the_baseline() {
    let (now, then) = (outlook("rc1&followers=4000&partners=9"), outlook("rc1"));
    for chapter in Chapter::ALL {
        let difference = difference(chapter, &now, &then);
        let (figure, before) = (chapter.figure(&now), chapter.figure(&then));
        assert!(figure != before, "{chapter:?} differs");
        let is_told = |told: fn(f64) -> Figure| (&difference.now, &difference.then) == (&told(figure), &told(before));
        assert!(is_told(Figure::People) || is_told(Figure::About), "{chapter:?}: {difference:?}");
        assert!(difference.changed.key.starts_with(&format!("difference.{}", chapter.id())));
        let said = (number(&difference.changed, "now"), number(&difference.changed, "then"));
        assert_eq!(said, (figure.abs(), before.abs()));
        assert_eq!(difference.unchanged.key, "difference.course");
        assert_eq!(self::difference(chapter, &now, &now).unchanged.key, "difference.none");
    }
}

#[test]
fn it_is_said_in_that_order() {
    let now = outlook("rc1&pr=list-100000");
    let said = |chapter, locale| plain_text(&speaker(locale).difference(&difference(chapter, &now, &outlook("rc1"))));
    assert_eq!(said(Chapter::Readers, Locale::De), "570 statt 6 Anfragen im ersten Jahr.");
    assert_eq!(said(Chapter::Readers, Locale::En), "570 instead of 6 inquiries in the first year.");
    assert_eq!(said(Chapter::Platform, Locale::En), "Nothing changes here against the baseline.");
}

/// "About 3 customers" above and "3.1 instead of 5.2 customers" below would be two figures for one fact.
#[test]
fn a_difference_tells_the_figure_as_the_verdict_does() {
    let now = outlook("rc1");
    let figure = |pieces: &[Piece], name: &str| {
        pieces.iter().find(|piece| piece.figure == Some(name)).map(|piece| piece.text.clone()).expect("a figure")
    };
    for locale in [Locale::De, Locale::En] {
        let speaker = speaker(locale);
        for (chapter, name) in
            [(Chapter::Platform, "today"), (Chapter::Readers, "inquiries"), (Chapter::Customers, "customers")]
        {
            for then in ["rc1&pr=list-100000", "rc1&pr=established-coach", "rc1&followers=12345"] {
                let verdict = speaker.say(&headline(chapter, &now)[0]);
                let said = speaker.difference(&difference(chapter, &now, &outlook(then)));
                if said.iter().any(|piece| piece.figure.is_some()) {
                    assert_eq!(figure(&said, "now"), figure(&verdict, name), "{chapter:?} against {then}");
                }
            }
        }
    }
}

/// "Lead: −49 instead of 12 people" is no lead.
#[test]
fn a_lead_that_is_none_is_said_in_words() {
    let [ahead, further, behind, fallen] = ["rc1", "rc1&sg=30", "rc1&l=10&sg=0", "rc1&l=20&sg=1"].map(outlook);
    let said = |now, then, locale| plain_text(&speaker(locale).difference(&difference(Chapter::Contacts, now, then)));
    let lead = |outlook| Locale::De.count(Chapter::Contacts.figure(outlook).abs());
    let (far, near, low, lower) = (lead(&further), lead(&ahead), lead(&fallen), lead(&behind));
    assert_eq!(
        said(&further, &ahead, Locale::De),
        format!("Vorsprung einer Mail vor einem Beitrag am Ende: {far} statt {near} Menschen.")
    );
    assert_eq!(
        said(&behind, &fallen, Locale::De),
        format!("Rückstand einer Mail auf einen Beitrag am Ende: {lower} statt {low} Menschen.")
    );
    assert_eq!(
        said(&ahead, &behind, Locale::En),
        format!("In the end one email reaches {near} more people than one post; in the baseline it was {lower} fewer.")
    );
    assert_eq!(
        said(&behind, &ahead, Locale::De),
        format!(
            "Am Ende erreicht eine Mail {lower} Menschen weniger als ein Beitrag; im Vergleichsstand waren es {near} mehr."
        )
    );
}

/// A scenario, and another that differs from it in one input by very little, by more, or not at all.
fn two_scenarios() -> impl Strategy<Value = (Scenario, Scenario)> {
    let factor = prop_oneof![Just(1.0), 0.9999..1.0001_f64, 0.99..1.01_f64, 0.5..2.0_f64];
    (any_scenario(), 0..PARAMETERS.len(), factor).prop_map(|(scenario, row, factor)| {
        let (mut inputs, key) = (scenario.inputs().clone(), PARAMETERS[row].key);
        inputs.set(key, inputs.get(key) * factor);
        (scenario, Scenario::settled(inputs).0)
    })
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn nothing_changes_exactly_where_both_figures_read_the_same((now, then) in two_scenarios()) {
        let (now, then) = (Outlook::new(now), Outlook::new(then));
        for locale in [Locale::De, Locale::En] {
            let speaker = speaker(locale);
            for chapter in Chapter::ALL {
                let figures = [&now, &then].map(|outlook| chapter.figure(outlook));
                let read = |told: fn(f64) -> Figure| figures.map(|figure| speaker.figure(&told(figure)));
                let (fine, rough) = (read(Figure::People), read(Figure::About));
                let difference = difference(chapter, &now, &then);
                let said = speaker.difference(&difference);
                let is_none = said == speaker.say(&difference.unchanged);
                prop_assert_eq!(is_none, fine[0] == fine[1], "{:?}: {:?}", chapter, fine);
                let figures: Vec<_> =
                    said.iter().filter(|piece| piece.figure.is_some()).map(|piece| piece.text.clone()).collect();
                // Behind is said in words, so that no figure has a sign; rounding hides no difference.
                let is = |read: &[String; 2]| figures == read.each_ref().map(|one| one.trim_start_matches('-').to_owned());
                let differ = is(&fine) || is(&rough) && rough[0] != rough[1];
                prop_assert!(if is_none { figures.is_empty() } else { differ }, "{:?}: {:?}", chapter, figures);
            }
        }
    }

    /// Where the figure reads the same, only curves that all run the same way make it no change.
    #[test]
    fn nothing_changes_only_where_no_curve_of_the_chapter_differs((now, then) in two_scenarios()) {
        let (now, then) = (Outlook::new(now), Outlook::new(then));
        for chapter in Chapter::ALL {
            let same = |one: f64, other: f64| (one - other).abs() <= 1e-9 * one.abs().max(other.abs());
            let column = |name: &str| {
                let place = Month::NAMES.iter().position(|known| *known == name).expect("a monthly result");
                now.months().iter().zip(then.months()).all(|(now, then)| same(now.values()[place], then.values()[place]))
            };
            let drawn: &[&str] = match chapter {
                Chapter::Platform => &["stage", "reach_rate", "reached_social"],
                Chapter::Contacts => &["reached_email", "reached_social"],
                Chapter::Readers => &["reactions"],
                Chapter::Partners | Chapter::Customers => &[
                    "customers_social", "customers_email", "customers_partners", "customers_clients", "customers_found",
                ],
            };
            let unchanged = difference(chapter, &now, &then).unchanged.key;
            if unchanged == "difference.none" {
                prop_assert!(now.months().len() == then.months().len() && drawn.iter().all(|name| column(name)));
            } else {
                prop_assert_ne!(now.scenario.inputs(), then.scenario.inputs(), "{:?}", chapter);
            }
        }
    }
}
