//! Numbers look as the browser's own `Intl` prints them; `intl.mjs` says how the golden table is made.

use reach_calculator::words::Locale;

/// Locale, style, least and most decimals, value, text. The value is a text too: serde_json reads some floats one bit off.
type Case = (String, String, u32, u32, String, String);

pub(super) fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("intl.json")).expect("the table is JSON")
}

fn locale(name: &str) -> Locale {
    Locale::ALL.into_iter().find(|locale| format!("{locale:?}") == name).expect("a known locale")
}

#[test]
fn numbers_look_as_intl_prints_them() {
    let mut wrong = Vec::new();
    for (name, style, min, max, value, expected) in cases().into_iter().filter(|case| case.1 != "plural") {
        let value: f64 = value.parse().expect("a number");
        let text = match style.as_str() {
            "decimal" => locale(&name).decimal(value, min, max),
            "percent" => locale(&name).percent(value, min, max),
            _ => locale(&name).euro_with(value, min, max),
        };
        if text != expected {
            wrong.push(format!("{name} {style} {min}–{max} of {value}: {text:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn plurals_are_those_of_cldr_for_the_text_shown() {
    for (name, _, _, _, value, expected) in cases().into_iter().filter(|case| case.1 == "plural") {
        let (text, form) = expected.rsplit_once(' ').expect("text and form");
        assert_eq!(locale(&name).language().plural(text).name(), form, "{name} {value} shown as {text}");
    }
}

#[test]
fn the_table_covers_every_locale_and_style() {
    let cases = cases();
    for locale in Locale::ALL {
        for style in ["decimal", "percent", "euro", "plural"] {
            assert!(cases.iter().any(|case| case.0 == format!("{locale:?}") && case.1 == style), "{locale:?} {style}");
        }
    }
}
