//! The method page: complete in both languages, with every link leading somewhere, and nothing that a strict policy
//! would refuse.

use maud::html;
use reach_calculator::chart::palette::Palette;
use reach_calculator::evidence::MEASUREMENTS;
use reach_calculator::inputs::{Key, PARAMETERS, PRESETS};
use std::collections::{BTreeMap, BTreeSet};

use crate::words::Words;
use crate::{colours, figures, formulas, page, prose};

#[test]
fn both_languages_say_the_same_with_the_same_figures_in_the_same_order_of_parts() {
    let [german, english] = Words::both();
    assert_eq!(blocks(german.prose), blocks(english.prose));
    let (mut german, mut english) = (slots(german.prose), slots(english.prose));
    german.sort_unstable();
    english.sort_unstable();
    assert_eq!(german, english);
}

#[test]
fn no_figure_is_computed_in_vain_or_missing() {
    for words in Words::both() {
        let figures = figures::figures(&words);
        let used: BTreeSet<&str> = slots(words.prose).into_iter().collect();
        let computed: BTreeSet<&str> = figures.keys().copied().collect();
        assert_eq!(used, computed);
        for (name, text) in &figures {
            assert!(!text.contains("NaN") && !text.is_empty() && text != "–", "{name} is {text:?}");
        }
    }
}

#[test]
fn page_texts_have_the_same_keys_in_both_languages() {
    let keys = |text: &str| -> BTreeSet<String> {
        let texts: BTreeMap<String, String> = serde_json::from_str(text).expect("an object of texts");
        assert!(texts.values().all(|text| !text.is_empty()));
        texts.into_keys().collect()
    };
    let german = keys(include_str!("../texts/de.json"));
    assert_eq!(german, keys(include_str!("../texts/en.json")));
}

#[test]
fn every_link_within_the_page_has_its_anchor_and_every_anchor_is_unique() {
    let page = page::page();
    let anchors = attributes(&page, "id");
    let unique: BTreeSet<&str> = anchors.iter().copied().collect();
    assert_eq!(anchors.len(), unique.len());
    for address in attributes(&page, "href") {
        if let Some(anchor) = address.strip_prefix('#') {
            assert!(unique.contains(anchor), "nothing is called {anchor:?}");
        }
    }
}

#[test]
fn every_input_preset_and_source_is_there_in_both_languages() {
    let page = page::page();
    let anchors: BTreeSet<&str> = attributes(&page, "id").into_iter().collect();
    let addresses: BTreeSet<&str> = attributes(&page, "href").into_iter().collect();
    for language in ["de", "en"] {
        for parameter in &PARAMETERS {
            assert!(anchors.contains(format!("{language}-{}", parameter.name).as_str()), "{}", parameter.name);
        }
        for preset in &PRESETS {
            assert!(anchors.contains(format!("{language}-preset-{}", preset.id).as_str()), "{}", preset.id);
        }
    }
    for measurement in MEASUREMENTS.iter().filter(|measurement| !measurement.source.url.is_empty()) {
        let address = html! { (measurement.source.url) }.into_string();
        assert!(addresses.contains(address.as_str()), "{address}");
    }
}

#[test]
fn a_strict_policy_refuses_nothing() {
    let page = page::page();
    for refused in ["<script", "<style", " style=\"", "javascript:", " onclick", "<img", "@import", "url("] {
        assert!(!page.contains(refused), "{refused}");
    }
    let style = colours::style();
    assert!(!style.contains("url(") && !style.contains("@import"), "the style sheet loads nothing");
}

#[test]
fn elements_are_closed_in_the_order_they_were_opened() {
    let page = page::page();
    let mut open = Vec::new();
    for tag in page.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "</{name}>");
        } else if !tag.ends_with('/') && !["!DOCTYPE", "meta", "link", "br"].contains(&name) {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<&str>::new());
}

#[test]
fn nothing_of_the_markup_is_left() {
    let page = page::page();
    for left in ["{{", "**", "\\mathrm", "<merror"] {
        assert!(!page.contains(left), "{left}");
    }
}

#[test]
fn charts_follow_the_theme() {
    let page = page::page();
    for colour in Palette::LIGHT.colors() {
        assert!(!page.contains(&format!("#{colour:06x}")), "{colour:06x} is the same in the dark");
    }
    let style = colours::style();
    for name in page.split("\"var(--").skip(1).filter_map(|rest| rest.split(')').next()) {
        assert!(style.contains(&format!(" --{name}: #")), "{name} has no colour");
    }
}

#[test]
fn markup_escapes_and_links() {
    let figures = BTreeMap::from([("share", "12 %".to_owned())]);
    let block = |name: &str| html! { "[" (name) "]" };
    let filling = prose::Filling { tag: "en", figures: &figures, block: &block };
    let html = |text: &str| prose::html(text, &filling).0.into_string();
    assert_eq!(html("a < b & *c*"), "<p>a &lt; b &amp; <em>c</em></p>\n");
    assert_eq!(html("**{share}** of all"), "<p><strong>12 %</strong> of all</p>\n");
    assert_eq!(html("`stage`"), "<p><a class=\"key\" href=\"#en-stage\"><code>stage</code></a></p>\n");
    assert_eq!(html("`other`"), "<p><code>other</code></p>\n");
    assert_eq!(html("[inputs](#parameters)"), "<p><a href=\"#en-parameters\">inputs</a></p>\n");
    assert_eq!(html("$s$"), "<p><math><mi>s</mi></math></p>\n");
    let (html, headings) = prose::html("## Limits {#limits}\n\n{{chart reach}}", &filling);
    assert_eq!(html.into_string(), "<h2 id=\"en-limits\">Limits</h2>\n[chart reach]");
    let headings: Vec<_> = headings.into_iter().map(|(anchor, text)| (anchor, text.into_string())).collect();
    assert_eq!(headings, [("en-limits".to_owned(), "Limits".to_owned())]);
}

#[test]
fn formulas_explain_every_input_that_they_name() {
    let [_, english] = Words::both();
    for (name, tex) in formulas::parts() {
        let html = formulas::html(name, &english).into_string();
        assert!(html.contains("<math"), "{name}");
        let words = tex.split("\\mathrm{").skip(1).filter_map(|rest| rest.split_once('}')).map(|(word, _)| word);
        for word in words.filter(|word| word.contains('_')).map(|word| word.replace("\\_", "_")) {
            assert!(Key::from_name(&word).is_some(), "{name}: {word} is no input");
            assert!(html.contains(&format!("href=\"#en-{word}\"")), "{name}: {word} is not explained");
        }
    }
}

#[test]
fn every_formula_stands_in_the_prose() {
    for words in Words::both() {
        for (name, _) in formulas::parts() {
            assert!(words.prose.contains(&format!("{{{{formula {name}}}}}")), "{}: {name}", words.tag);
        }
    }
}

/// The blocks and headings of a prose, which both languages share.
fn blocks(prose: &str) -> Vec<&str> {
    let lines = prose.lines().filter_map(|line| {
        let heading = line.strip_prefix("## ").and_then(|heading| heading.split_once("{#")).map(|(_, name)| name);
        let level = line.strip_prefix("### ").map(|_| "###");
        heading.or(level).or_else(|| Some(line).filter(|line| line.starts_with("{{")))
    });
    lines.collect()
}

/// The figures that a prose names.
fn slots(prose: &str) -> Vec<&str> {
    let prose = prose.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
    prose
        .filter(|name| !name.is_empty() && !name.starts_with('#') && !name.contains("chart "))
        .filter(|name| !["formula ", "table "].iter().any(|block| name.starts_with(block)))
        .collect()
}

/// The values of an attribute, in order.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    page.match_indices(&start).filter_map(|(at, _)| page[at + start.len()..].split('"').next()).collect()
}
