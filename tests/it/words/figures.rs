//! Figures as sentences and fields show them.

use proptest::prelude::*;
use reach_calculator::inputs::{Key, PARAMETERS};
use reach_calculator::words::{Language, Locale, Plural, parse_value};

#[track_caller]
fn counts(value: f64, german: &str, english: &str) {
    assert_eq!(Locale::De.count(value), german);
    assert_eq!(Locale::En.count(value), english);
}

#[test]
fn people_are_whole_from_ten_up_and_never_lost_below() {
    counts(0.0, "0", "0");
    counts(-0.0, "0", "0");
    counts(1.0, "1", "1");
    counts(3.58, "3,6", "3.6");
    counts(0.96, "1", "1");
    counts(9.96, "10", "10");
    counts(10.4, "10", "10");
    counts(184.3, "184", "184");
    counts(1_234_567.8, "1.234.568", "1,234,568");
    counts(0.14, "0,1", "0.1");
    counts(0.0999, "0,1", "0.1");
    counts(0.0234, "0,023", "0.023");
    counts(0.000_041, "0,000041", "0.000041");
    counts(1e-12, "0", "0");
    counts(-3.58, "-3,6", "-3.6");
}

#[test]
fn shares_are_whole_percents_from_ten_up() {
    assert_eq!(Locale::De.share(0.731), "73\u{a0}%");
    assert_eq!(Locale::De.share(0.1227), "12\u{a0}%");
    assert_eq!(Locale::En.share(0.0165), "1.7%");
    assert_eq!(Locale::DeCh.share(0.000_53), "0.053%");
    assert_eq!(Locale::DeAt.share(1.0), "100\u{a0}%");
    assert_eq!(Locale::En.share(0.0), "0%");
}

#[test]
fn money_shows_cents_only_where_they_count() {
    assert_eq!(Locale::De.euro(509.4), "509\u{a0}€");
    assert_eq!(Locale::DeAt.euro(12_345.0), "€\u{a0}12.345");
    assert_eq!(Locale::DeCh.euro(509.0), "EUR\u{a0}509");
    assert_eq!(Locale::DeCh.euro(-1234.0), "EUR-1'234");
    assert_eq!(Locale::En.euro(-12.5), "-€12.50");
    assert_eq!(Locale::De.euro(12.0), "12\u{a0}€");
    assert_eq!(Locale::De.euro(99.996), "100\u{a0}€");
    assert_eq!(Locale::De.euro(-0.001), "0\u{a0}€");
}

#[test]
fn what_is_no_figure_is_shown_as_a_sign() {
    assert_eq!(Locale::De.count(f64::NAN), "–");
    assert_eq!(Locale::De.euro(f64::INFINITY), "∞");
    assert_eq!(Locale::De.percent(f64::NEG_INFINITY, 0, 1), "-∞");
    assert_eq!(Locale::De.decimal(f64::MAX, 0, 2), "∞");
    assert_eq!(Locale::En.decimal(f64::MIN_POSITIVE, 0, 2), "0");
    assert_eq!(Locale::En.percent(0.5, 0, u32::MAX), "50%");
}

#[test]
fn notes_name_values_with_their_unit() {
    let value = |key: Key, value| Locale::De.value(value, key.parameter());
    assert_eq!(value(Key::Stage, 0.655), "65,5\u{a0}%");
    assert_eq!(value(Key::Revenue, 2000.0), "2.000\u{a0}€");
    assert_eq!(value(Key::ListCost, 0.005), "0,005\u{a0}€");
    assert_eq!(value(Key::Cpm, 7.5), "7,50\u{a0}€");
    assert_eq!(value(Key::Followers, 1500.0), "1.500");
}

#[test]
fn the_plural_follows_the_text() {
    for text in ["1", "1\u{a0}%", "€1", "-1"] {
        assert_eq!(Language::De.plural(text), Plural::One, "{text}");
    }
    for text in ["0", "2", "1,0", "1.0", "11", "1.000", "0,1", "", "–", "∞"] {
        assert_eq!(Language::De.plural(text), Plural::Other, "{text}");
    }
}

#[test]
fn tags_are_understood_in_any_spelling() {
    for (tag, expected) in [
        ("de", Locale::De),
        ("DE", Locale::De),
        ("de-DE", Locale::De),
        ("de_AT", Locale::DeAt),
        ("de-Latn-CH-1996", Locale::DeCh),
        ("de-li", Locale::DeCh),
        ("de-lu", Locale::De),
        ("de-formal", Locale::DeFormal),
        ("de-DE-formal", Locale::DeFormal),
        ("de_DE_formal", Locale::DeFormal),
        ("de-x-formal", Locale::DeFormal),
        ("de_AT_formal", Locale::DeAtFormal),
        ("DE-CH-FORMAL", Locale::DeChFormal),
        ("de_CH_informal", Locale::DeCh),
        ("en-formal", Locale::En),
        ("en-US", Locale::En),
        ("fr-CH", Locale::En),
        ("", Locale::En),
        ("deutsch", Locale::En),
    ] {
        assert_eq!(Locale::from_tag(tag), expected, "{tag}");
    }
    for locale in Locale::ALL {
        assert_eq!(Locale::known(locale.tag()), Some(locale));
        assert_eq!(Locale::known(&locale.tag().to_ascii_lowercase()), Some(locale));
    }
    assert_eq!(Locale::known("fr"), None);
}

/// Any value that an input can have, in any locale.
fn value_of_any_input() -> impl Strategy<Value = (usize, f64, usize)> {
    (0..PARAMETERS.len(), 0.0..=1.0, 0..Locale::ALL.len())
}

proptest! {
    #[test]
    fn a_field_gives_back_the_value_it_shows((row, place, locale) in value_of_any_input()) {
        let (parameter, locale) = (&PARAMETERS[row], Locale::ALL[locale]);
        let value = parameter.settled(parameter.min + place * (parameter.max - parameter.min));
        let text = locale.field(value, parameter);
        let back = parse_value(&text, parameter.unit, locale).expect("a number");
        prop_assert_eq!(back.to_bits(), value.to_bits(), "{} shown as {}", value, text);
        prop_assert_eq!(locale.field(back, parameter), text);
    }
}

#[test]
fn every_default_and_bound_survives_its_field() {
    for parameter in &PARAMETERS {
        for locale in Locale::ALL {
            for value in [parameter.min, parameter.max, parameter.default] {
                let text = locale.field(value, parameter);
                assert_eq!(parse_value(&text, parameter.unit, locale), Ok(value), "{} {text}", parameter.name);
            }
        }
    }
}
