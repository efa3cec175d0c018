//! The forms of words that each language has, against CLDR: `intl.json` holds what the browser's `Intl` chose.

use std::collections::{BTreeMap, BTreeSet};

use reach_calculator::words::{Language, Locale};

use super::intl::cases;
use super::locales::group;

/// What CLDR chose for the figures of a language: the text shown, and the form's name.
fn chosen(language: Language) -> Vec<(String, String)> {
    let names: Vec<_> = Locale::ALL
        .into_iter()
        .filter(|locale| locale.language() == language)
        .map(|locale| format!("{locale:?}"))
        .collect();
    let plurals = cases().into_iter().filter(|case| case.1 == "plural" && names.contains(&case.0));
    plurals.filter_map(|case| case.5.rsplit_once(' ').map(|(text, form)| (text.to_owned(), form.to_owned()))).collect()
}

/// Names of the forms that a language has for figures as they are shown here.
pub(super) fn forms_of(language: Language) -> BTreeSet<String> {
    chosen(language).into_iter().map(|(_, form)| form).collect()
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
        let mut forms: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (unit, form) in spoken {
            forms.entry(unit).or_default().insert(form.to_owned());
        }
        for (unit, forms) in forms {
            assert_eq!(forms, forms_of(language), "{} {unit}", language.tag());
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
