//! Texts are set as a printer would set them.

use reach_calculator::words::Language;

use super::locales::{files, texts};

/// Complains by language and key about every text that a rule does not like.
#[track_caller]
fn no_text(what: &str, is_wrong: impl Fn(Language, &str) -> bool) {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for file in files(language).into_iter().filter(|file| file.ends_with(".json")) {
            let wrong = texts(language, &file).into_iter().filter(|(_, text)| is_wrong(language, text));
            faults.extend(wrong.map(|(path, text)| format!("{} {file} {path} {what}: {text}", language.tag())));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn pairs(text: &str) -> impl Iterator<Item = (char, char)> {
    text.chars().zip(text.chars().skip(1))
}

#[test]
fn quotation_marks_are_those_of_the_language_and_come_in_pairs() {
    no_text("has a typewriter's mark", |_, text| text.contains('"'));
    for (tag, open, close) in [("de", '„', '“'), ("en", '“', '”')] {
        no_text("opens and closes differently often", |language, text| {
            language.tag() == tag && text.matches(open).count() != text.matches(close).count()
        });
    }
}

#[test]
fn apostrophes_are_curved() {
    let between = |text: &str| {
        let letters: Vec<char> = text.chars().collect();
        letters.windows(3).any(|three| three[1] == '\'' && three[0].is_alphabetic() && three[2].is_alphabetic())
    };
    no_text("has a straight apostrophe", |_, text| between(text));
}

#[test]
fn spaces_are_single_and_never_break_a_figure_from_its_sign() {
    no_text("has a space too many", |_, text| text != text.trim() || text.contains("  "));
    no_text("parts a sentence from its stop", |_, text| {
        pairs(text).any(|(before, behind)| before == ' ' && ".,;:!?".contains(behind))
    });
    no_text("can break before a sign", |_, text| text.contains(" %") && text != "%" || text.contains(" €"));
}

#[test]
fn dashes_and_dots_are_one_sign() {
    no_text("has three dots", |_, text| text.contains("..."));
    no_text("has a hyphen for a dash", |_, text| text.contains(" - "));
}
