//! Numbers look as the browser's own `Intl` prints them; `intl.mjs` says how the golden table is made.

use reach_calculator::words::Locale;

/// Locale, style, least and most decimals, value, text. The value is a text too: serde_json reads some floats one bit off.
type Case = (String, String, u32, u32, String, String);

pub(super) fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("intl.json")).expect("the table is JSON")
}

/// The locales of a country: a form of address changes no number.
fn locales(name: &str) -> impl Iterator<Item = Locale> {
    Locale::ALL.into_iter().filter(move |locale| country(*locale) == name)
}

fn country(locale: Locale) -> String {
    format!("{locale:?}").trim_end_matches("Formal").to_owned()
}

#[test]
fn numbers_look_as_intl_prints_them() {
    let mut wrong = Vec::new();
    for (name, style, min, max, value, expected) in cases().into_iter().filter(|case| case.1 != "plural") {
        let value: f64 = value.parse().expect("a number");
        for locale in locales(&name) {
            let text = match style.as_str() {
                "decimal" => locale.decimal(value, min, max),
                "percent" => locale.percent(value, min, max),
                _ => locale.euro_with(value, min, max),
            };
            if text != expected {
                wrong.push(format!("{locale:?} {style} {min}–{max} of {value}: {text:?}, not {expected:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn plurals_are_those_of_cldr_for_the_text_shown() {
    for (name, _, _, _, value, expected) in cases().into_iter().filter(|case| case.1 == "plural") {
        let (text, form) = expected.rsplit_once(' ').expect("text and form");
        for locale in locales(&name) {
            assert_eq!(locale.language().plural(text).name(), form, "{locale:?} {value} shown as {text}");
        }
    }
}

#[test]
fn the_table_covers_every_locale_and_style() {
    let cases = cases();
    for locale in Locale::ALL {
        for style in ["decimal", "percent", "euro", "plural"] {
            assert!(cases.iter().any(|case| case.0 == country(locale) && case.1 == style), "{locale:?} {style}");
        }
    }
}
