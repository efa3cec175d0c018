//! Both languages say the same.

use std::collections::{BTreeMap, BTreeSet};

use super::slots;
use crate::figures;
use crate::words::Words;

#[test]
fn the_same_parts_in_the_same_order_with_the_same_figures_and_formulas() {
    let [german, english] = Words::all();
    assert_eq!(blocks(german.prose), blocks(english.prose));
    for (one, other) in paragraphs(german.prose).zip(paragraphs(english.prose)) {
        for told in [slots, code, math] {
            assert_eq!(sorted(told(one)), sorted(told(other)), "{one}\n{other}");
        }
    }
    assert_eq!(paragraphs(german.prose).count(), paragraphs(english.prose).count());
}

/// Whoever is spoken to with "du".
const FAMILIAR: [&str; 8] = ["du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner"];

#[test]
fn the_formal_page_differs_where_it_speaks_to_its_reader_and_nowhere_else() {
    let [german, _, formal] = Words::spoken();
    assert_eq!(blocks(german.prose), blocks(formal.prose));
    assert_eq!(paragraphs(german.prose).count(), paragraphs(formal.prose).count());
    let speaks = |text: &str| {
        let mut words = text.split(|letter: char| !letter.is_alphabetic()).map(str::to_lowercase);
        words.any(|word| FAMILIAR.contains(&word.as_str()))
    };
    for (one, other) in paragraphs(german.prose).zip(paragraphs(formal.prose)) {
        assert_eq!(one != other, speaks(one), "{one}\n{other}");
        assert!(!speaks(other), "{other}");
        for told in [slots, code, math] {
            assert_eq!(sorted(told(one)), sorted(told(other)), "{one}\n{other}");
        }
    }
    let page = crate::pages(&crate::Site::unknown()).into_iter().find(|page| page.path.starts_with("de-formal"));
    let page = page.expect("a formal page").html;
    let read =
        page.split('<').filter_map(|rest| rest.split_once('>')).map(|(_, text)| text).collect::<Vec<_>>().join(" ");
    let without_the_feed = read.replace("„Für dich“", "");
    assert!(!speaks(&without_the_feed), "{without_the_feed}");
}

#[test]
fn no_figure_is_computed_in_vain_or_missing() {
    for words in Words::all() {
        let figures = figures::figures(&words);
        let used: BTreeSet<&str> = slots(words.prose).into_iter().collect();
        let computed: BTreeSet<&str> = figures.keys().copied().collect();
        assert_eq!(used, computed);
        for (name, text) in &figures {
            assert!(
                !text.contains("NaN") && !text.is_empty() && text != "–" && !text.contains('∞'),
                "{name} is {text:?}"
            );
        }
    }
}

#[test]
fn short_texts_have_the_same_keys_and_slots() {
    let texts = |text: &str| -> BTreeMap<String, String> { serde_json::from_str(text).expect("an object of texts") };
    let (german, english) = (texts(include_str!("../../texts/de.json")), texts(include_str!("../../texts/en.json")));
    assert_eq!(german.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
    for ((key, one), other) in german.iter().zip(english.values()) {
        assert!(!one.is_empty() && !other.is_empty(), "{key}");
        assert_eq!(sorted(slots(one)), sorted(slots(other)), "{key}");
    }
}

/// The blocks and headings of a prose.
fn blocks(prose: &str) -> Vec<&str> {
    let lines = prose.lines().filter_map(|line| {
        let named = line.strip_prefix('#').and_then(|heading| heading.split_once("{#")).map(|(_, name)| name);
        let level = line.split(' ').next().filter(|level| level.starts_with('#'));
        named.or(level).or_else(|| Some(line).filter(|line| line.starts_with("{{")))
    });
    lines.collect()
}

fn paragraphs(prose: &str) -> impl Iterator<Item = &str> {
    prose.split("\n\n")
}

/// Names of inputs.
fn code(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// Formulas within a sentence.
fn math(text: &str) -> Vec<&str> {
    text.split('$').skip(1).step_by(2).collect()
}

fn sorted(mut words: Vec<&str>) -> Vec<&str> {
    words.sort_unstable();
    words
}
