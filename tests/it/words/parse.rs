//! Numbers as readers type them.

use proptest::prelude::*;
use reach_calculator::inputs::Unit;
use reach_calculator::words::{Locale, NumberProblem, parse_number, parse_value};

#[track_caller]
fn reads(locale: Locale, text: &str, expected: f64) {
    assert_eq!(parse_number(text, locale), Ok(expected), "{text} in {locale:?}");
}

#[track_caller]
fn refuses(locale: Locale, text: &str, problem: NumberProblem) {
    let error = parse_number(text, locale).expect_err(text);
    assert_eq!(error.problem, problem, "{text} in {locale:?}");
}

#[test]
fn german_numbers() {
    reads(Locale::De, "1.234,5", 1234.5);
    reads(Locale::De, "1234,5", 1234.5);
    reads(Locale::De, "1234.5", 1234.5);
    reads(Locale::De, "1.234", 1234.0);
    reads(Locale::De, "12.345", 12_345.0);
    reads(Locale::De, "1,234", 1.234);
    reads(Locale::De, "0.65", 0.65);
    reads(Locale::De, "0.650", 0.65);
    reads(Locale::De, "1.5", 1.5);
    reads(Locale::De, "1234.567", 1234.567);
    reads(Locale::De, "1.000.000", 1_000_000.0);
    reads(Locale::De, "0,5", 0.5);
    reads(Locale::De, ",5", 0.5);
    reads(Locale::De, "5,", 5.0);
}

#[test]
fn english_numbers() {
    reads(Locale::En, "1,234.5", 1234.5);
    reads(Locale::En, "1234.5", 1234.5);
    reads(Locale::En, "1,234", 1234.0);
    reads(Locale::En, "1.234", 1.234);
    reads(Locale::En, "1,5", 1.5);
    reads(Locale::En, "0,65", 0.65);
    reads(Locale::En, "1.234,5", 1234.5);
}

#[test]
fn austrian_and_swiss_numbers() {
    reads(Locale::DeAt, "1\u{a0}234,5", 1234.5);
    reads(Locale::DeAt, "1.234", 1234.0);
    reads(Locale::DeAt, "1 234 567", 1_234_567.0);
    reads(Locale::DeCh, "1'234.5", 1234.5);
    reads(Locale::DeCh, "1’234’567.25", 1_234_567.25);
    reads(Locale::DeCh, "1.234", 1.234);
    reads(Locale::DeCh, "1,234", 1.234);
}

#[test]
fn a_million_is_never_a_thousand() {
    for locale in Locale::ALL {
        for text in [
            "1,000,000",
            "1.000.000",
            "1 000 000",
            "1'000'000",
            "1’000’000",
            "1\u{202f}000\u{202f}000",
            "1000000",
            "1.000.000,00",
            "1,000,000.00",
        ] {
            reads(locale, text, 1_000_000.0);
        }
    }
}

#[test]
fn signs_and_units_are_passed_over() {
    for locale in Locale::ALL {
        reads(locale, " 12 % ", 12.0);
        reads(locale, "12%", 12.0);
        reads(locale, "€ 500", 500.0);
        reads(locale, "EUR 500", 500.0);
        reads(locale, "500 €", 500.0);
        reads(locale, "500 Euro pro Monat", 500.0);
        reads(locale, "20 €/Monat", 20.0);
        reads(locale, "12 Std.", 12.0);
        reads(locale, "-3", -3.0);
        reads(locale, "−3", -3.0);
        reads(locale, "–3", -3.0);
        reads(locale, "-€ 4", -4.0);
        reads(locale, "EUR-4", -4.0);
        reads(locale, "+3", 3.0);
        reads(locale, "-0", 0.0);
    }
}

/// What stands in invoices, mails and profiles.
#[test]
fn what_people_paste_is_read() {
    for locale in Locale::ALL {
        for text in [
            "1500,-",
            "1500,- €",
            "1.500,- €",
            "€ 1.500,-",
            "1500.–",
            "1'500.--",
            "1.500,00 € netto",
            "1500 € netto",
            "1500 Euro (brutto)",
            "EUR 1.500,00",
            "1500 € inkl. MwSt.",
            "1500 € zzgl. USt",
            "1500 EUR",
            "1500 Follower",
            "1500 Follower*innen",
            "1500 followers",
            "1500 Abonnenten",
            "1500 Subscriber",
            "1500 Kontakte",
            "１５００",
            "１.５００,００",
            "1500\u{202c}",
            "\u{202a}1500\u{202c}",
            "\u{200e}1500",
            "1500\u{200b}",
            "15\u{ad}00",
            "\u{feff}1500",
            "\t1500",
            "1\u{2007}500",
            "1´500",
            "1`500",
            "~1500",
            "ca. 1500",
            "≈ 1500",
            "etwa 1500 Follower",
            "rund 1500",
            "about 1500 people",
            "1500+",
            "1500 Kunden/Monat",
            "1500 Leser:innen",
            "€1500",
        ] {
            reads(locale, text, 1500.0);
        }
    }
    reads(Locale::De, ",5", 0.5);
    reads(Locale::De, "-,5", -0.5);
    reads(Locale::En, ".5", 0.5);
}

/// Another unit would make another number of it.
#[test]
fn words_that_change_a_number_are_refused() {
    for locale in Locale::ALL {
        for text in [
            "5 Millionen",
            "5 thousand",
            "5 Dutzend",
            "3 pro Woche",
            "3 am Tag",
            "30 Minuten",
            "500 bis 600",
            "500-600",
            "500 x 3",
            "minus 5",
            "abc 5",
            "5 foo",
            "5 $",
            "5 k Follower",
            "1500 €-",
            "5,-,-5",
            "+-5",
            "5 人",
            "500 € 20",
        ] {
            refuses(locale, text, NumberProblem::NotANumber);
        }
    }
}

#[test]
fn zero_has_no_sign() {
    assert_eq!(parse_number("-0,0", Locale::De).map(f64::to_bits), Ok(0));
}

#[test]
fn what_is_no_number_is_named() {
    for locale in Locale::ALL {
        refuses(locale, "", NumberProblem::Empty);
        refuses(locale, " \u{a0}\t", NumberProblem::Empty);
        for text in [
            "abc", "1e5", "5k", "5 Tsd.", "1,5 Mio", "NaN", "inf", "∞", "--5", "- -5", "5-", "%", "€", ".", ",", "-",
            "0x10", "1/2", "٣", "½", "<b>1</b>", "1 2e3",
        ] {
            refuses(locale, text, NumberProblem::NotANumber);
        }
        for text in ["1,00,000", "12 34", "1.2.3", "1,234.567,8", "1'23", "1 000,000,0", "1.234 5", "1.000.00"] {
            refuses(locale, text, NumberProblem::Grouping);
        }
    }
    let error = parse_number(&"x".repeat(5000), Locale::De).expect_err("no number");
    assert_eq!(error.text.chars().count(), 40);
    let error = parse_number("abc", Locale::De).expect_err("no number");
    assert_eq!(error.to_string(), "“abc” is not a number");
}

#[test]
fn shares_are_typed_in_percent_and_read_exactly() {
    assert_eq!(parse_value("12,3", Unit::Share, Locale::De), Ok(0.123));
    assert_eq!(parse_value("12.3 %", Unit::SharePerYear, Locale::En), Ok(0.123));
    assert_eq!(parse_value("0,07", Unit::SharePerMail, Locale::De), Ok(0.0007));
    assert_eq!(parse_value("50", Unit::ShareOfOpens, Locale::De), Ok(0.5));
    assert_eq!(parse_value("12,3", Unit::Factor, Locale::De), Ok(12.3));
}

#[test]
fn huge_numbers_stay_numbers() {
    assert_eq!(parse_number(&"9".repeat(390), Locale::De), Ok(f64::INFINITY));
    assert!(parse_number(&"9".repeat(4000), Locale::De).is_err());
    assert!(parse_number(&format!("0,{}1", "0".repeat(300)), Locale::De).is_ok_and(|value| value < 1e-300));
}

proptest! {
    #[test]
    fn no_text_breaks_it(text in "\\PC{0,40}", locale in 0..4_usize) {
        let _ = parse_number(&text, Locale::ALL[locale]);
    }

    #[test]
    fn no_jumble_of_marks_breaks_it(text in "[0-9.,' ’€%\u{a0}eE+−-]{0,24}", locale in 0..4_usize) {
        if let Ok(value) = parse_number(&text, Locale::ALL[locale]) {
            prop_assert!(!value.is_nan());
        }
    }

    #[test]
    fn what_is_shown_is_read(units in -1_000_000_000_000_i64..1_000_000_000_000, decimals in 0..6_u32, locale in 0..4_usize) {
        let locale = Locale::ALL[locale];
        let value = units as f64 / 10_f64.powi(decimals as i32);
        let shown = locale.decimal(value, 0, decimals);
        prop_assert_eq!(parse_number(&shown, locale), Ok(value + 0.0));
        prop_assert_eq!(parse_number(&locale.euro_with(value, 0, decimals), locale), Ok(value + 0.0));
    }
}
