//! The forms of words that each language has, against CLDR: `intl.json` holds what the browser's `Intl` chose.

use std::collections::{BTreeMap, BTreeSet};

use reach_calculator::words::{Language, Locale};

use super::intl::cases;
use super::locales::group;

/// What CLDR chose for the figures of a language: the text shown, and the form's name.
fn chosen(language: Language) -> Vec<(String, String)> {
    let names: Vec<_> = Locale::ALL
        .into_iter()
        .filter(|locale| locale.language() == language.spoken())
        .map(|locale| format!("{locale:?}"))
        .collect();
    let plurals = cases().into_iter().filter(|case| case.1 == "plural" && names.contains(&case.0));
    plurals.filter_map(|case| case.5.rsplit_once(' ').map(|(text, form)| (text.to_owned(), form.to_owned()))).collect()
}

/// Names of the forms that a language has, in the order of its texts.
pub(super) fn forms_of(language: Language) -> Vec<&'static str> {
    language.forms().iter().map(|form| form.name()).collect()
}

#[test]
fn every_language_has_the_forms_of_cldr() {
    for language in Language::ALL {
        assert_eq!(forms_of(language), reach_texts::forms(language.tag()).expect("a tag"), "{}", language.tag());
    }
}

#[test]
fn every_figure_takes_the_form_of_cldr_in_every_locale() {
    let values = (0..=200).map(f64::from).chain([0.4, 0.96, 1.04, 1.7, 2.3, 1e3, 1e6, 1_234_567.0]);
    for (value, locale) in values.flat_map(|value| Locale::ALL.map(|locale| (value, locale))) {
        let language = locale.language();
        for decimals in 0..=2 {
            let (shown, plain) = (locale.decimal(value, decimals, decimals), format!("{value:.0$}", decimals as usize));
            let form = reach_texts::form_of(language.tag(), &plain).expect("a figure");
            assert_eq!(language.plural(&shown).name(), form, "{} {shown}", language.tag());
        }
    }
}

#[test]
fn every_language_chooses_the_form_that_cldr_chooses() {
    for language in Language::ALL {
        let chosen = chosen(language);
        assert!(chosen.len() >= 20, "{}: make intl.json anew, it has too few cases", language.tag());
        for (text, form) in chosen {
            assert_eq!(language.plural(&text).name(), form, "{} {text}", language.tag());
        }
    }
}

#[test]
fn units_are_spoken_in_every_form_of_the_language() {
    for language in Language::ALL {
        let units = group(language, "page.json", "units");
        let spoken = units.keys().filter_map(|key| key.split_once("/spoken/"));
        let mut forms: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (unit, form) in spoken {
            forms.entry(unit).or_default().insert(form);
        }
        for (unit, forms) in forms {
            assert_eq!(forms, BTreeSet::from_iter(forms_of(language)), "{} {unit}", language.tag());
        }
    }
}

/// Figures come with signs and units; the words around them agree with the number alone.
#[test]
fn a_unit_or_a_sign_changes_no_form() {
    for language in Language::ALL {
        for (text, form) in chosen(language) {
            for dressed in [
                format!("{text}\u{a0}%"),
                format!("{text}%"),
                format!("€{text}"),
                format!("EUR\u{a0}{text}"),
                format!("-{text}"),
            ] {
                assert_eq!(language.plural(&dressed).name(), form, "{} {dressed}", language.tag());
            }
        }
    }
}
