//! The guides say the same in both languages, keep one form, and what they give to paste is what the calculator understands.

use std::collections::{BTreeMap, BTreeSet};

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};
use serde_json::Value;

use super::*;
use crate::guide::{INDEX, text};

/// A guide is read in two minutes.
const WORDS: std::ops::RangeInclusive<usize> = 150..=350;
const STEPS: std::ops::RangeInclusive<usize> = 3..=6;
/// A picture must not weigh more than the page of a first visit.
const HEAVIEST: usize = 60_000;

/// What a guide holds.
#[derive(Default)]
struct Parts {
    headings: Vec<String>,
    steps: usize,
    words: usize,
    links: Vec<String>,
    pictures: Vec<(String, String)>,
    blocks: Vec<(String, String)>,
}

fn parts(language: Language, name: &str) -> Parts {
    let guide = text(language, name).expect("a guide");
    let mut parts = Parts::default();
    let (mut in_block, mut in_heading, mut in_picture) = (false, false, false);
    let mut is_numbered = Vec::new();
    for event in Parser::new(&guide) {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                in_heading = true;
                parts.headings.push(String::new());
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Start(Tag::List(first)) => is_numbered.push(first.is_some()),
            Event::End(TagEnd::List(_)) => drop(is_numbered.pop()),
            Event::Start(Tag::Item) if is_numbered == [true] => parts.steps += 1,
            Event::Start(Tag::Link { dest_url, .. }) => parts.links.push(dest_url.into_string()),
            Event::Start(Tag::Image { dest_url, .. }) => {
                in_picture = true;
                parts.pictures.push((dest_url.into_string(), String::new()));
            }
            Event::End(TagEnd::Image) => in_picture = false,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(kind))) => {
                in_block = true;
                parts.blocks.push((kind.split(' ').next().unwrap_or_default().to_owned(), String::new()));
            }
            Event::End(TagEnd::CodeBlock) => in_block = false,
            Event::Text(text) | Event::Code(text) => match (parts.blocks.last_mut(), parts.pictures.last_mut()) {
                (Some((_, block)), _) if in_block => *block += &text,
                (_, Some((_, words))) if in_picture => *words += &text,
                _ => {
                    parts.words += text.split_whitespace().count();
                    parts.headings.last_mut().filter(|_| in_heading).into_iter().for_each(|heading| *heading += &text);
                }
            },
            _ => {}
        }
    }
    parts
}

/// Every guide but the one that leads to them.
fn guides(language: Language) -> Vec<(String, Parts)> {
    let names = names(language).expect("guides").into_iter().filter(|name| name != INDEX);
    names.map(|name| (name.clone(), parts(language, &name))).collect()
}

#[test]
fn every_guide_stands_in_both_languages_with_the_same_steps_blocks_links_and_pictures() {
    let [german, english] = Language::ALL.map(|language| names(language).expect("guides"));
    assert_eq!(german, english);
    assert!(german.len() > 18, "{german:?}");
    for name in german {
        let [german, english] = Language::ALL.map(|language| parts(language, &name));
        assert_eq!(german.steps, english.steps, "{name}: steps");
        assert_eq!(german.headings.len(), english.headings.len(), "{name}: headings");
        let kinds = |parts: &Parts| parts.blocks.iter().map(|(kind, _)| kind.clone()).collect::<Vec<_>>();
        assert_eq!(kinds(&german), kinds(&english), "{name}: blocks");
        // Headings have names of their own in each.
        let files = |parts: &Parts| {
            let file = |link: &String| link.split('#').next().unwrap_or_default().to_owned();
            parts.links.iter().map(file).collect::<Vec<_>>()
        };
        assert_eq!(files(&german), files(&english), "{name}: links");
        let pictures = |parts: &Parts| {
            parts.pictures.iter().map(|(place, _)| place[..place.len() - 7].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(pictures(&german), pictures(&english), "{name}: pictures");
        let untried = |language, words| text(language, &name).expect("a guide").contains(words);
        assert_eq!(
            untried(Language::German, "**Nicht selbst probiert"),
            untried(Language::English, "**Not tried ourselves"),
            "{name}: what was tried"
        );
    }
}

#[test]
fn every_guide_has_the_same_parts_and_is_short() {
    for language in Language::ALL {
        let guides = guides(language);
        let headings = guides[0].1.headings.clone();
        assert_eq!(headings.len(), 5, "steps, what to paste, links back, what if, what was tried: {headings:?}");
        for (name, parts) in guides {
            assert_eq!(parts.headings, headings, "{name}");
            assert!(STEPS.contains(&parts.steps), "{name} has {} steps", parts.steps);
            assert!(WORDS.contains(&parts.words), "{} {name} has {} words", language.tag(), parts.words);
            assert!(!parts.blocks.is_empty(), "{name} gives nothing to paste");
            let check = "../../../dist/check.html".to_owned();
            assert!(parts.links.contains(&check), "{name} does not lead to the check page");
        }
    }
}

#[test]
fn one_page_leads_to_every_guide_once() {
    for language in Language::ALL {
        let links =
            parts(language, INDEX).links.into_iter().filter_map(|link| Some(link.strip_suffix(".md")?.to_owned()));
        let mut links: Vec<_> = links.collect();
        links.sort();
        assert_eq!(links, guides(language).into_iter().map(|(name, _)| name).collect::<Vec<_>>());
    }
}

/// What the dialog for embedding leads to, by what somebody has.
#[test]
fn every_situation_has_its_guide() {
    let list = std::fs::read_to_string(folder().join("../../data/guides.json")).expect("the list");
    let list: BTreeMap<String, String> = serde_json::from_str(&list).expect("names by situation");
    let names = names(Language::German).expect("guides");
    for (situation, guide) in &list {
        assert!(names.contains(guide), "{situation} leads to {guide}");
    }
    assert!(list.len() > 5, "{list:?}");
}

/// What the element, its class, the frame's address and the shortcode take, and what is heard, by `data/element.json`.
struct Known(BTreeMap<&'static str, BTreeSet<String>>);

impl Known {
    fn read() -> Self {
        let file = folder().join("../../data/element.json");
        let element: Value = serde_json::from_str(&std::fs::read_to_string(file).expect("the element")).expect("JSON");
        let attributes = element["attributes"].as_array().expect("attributes");
        let of = |place: &str| {
            let takes =
                |one: &&Value| one["known"].as_array().is_some_and(|known| known.iter().any(|one| one == place));
            attributes.iter().filter(takes).filter_map(|one| one["name"].as_str()).map(str::to_owned).collect()
        };
        let mut known: BTreeMap<_, BTreeSet<_>> =
            ["element", "data", "wordpress", "frame"].map(|place| (place, of(place))).into();
        let events = element["events"].as_array().expect("events").iter();
        known
            .entry("element")
            .or_default()
            .extend(events.filter_map(|one| Some(format!("on{}", one["name"].as_str()?))));
        Self(known)
    }

    /// Names that are not understood there.
    fn unknown(&self, place: &'static str, names: impl IntoIterator<Item = String>) -> Vec<String> {
        names.into_iter().filter(|name| !self.0[place].contains(name)).map(|name| format!("{place}: {name}")).collect()
    }

    /// Everything in a block that is not understood.
    fn complaints(&self, block: &str) -> Vec<String> {
        let mut unknown = Vec::new();
        for tag in block.split("<reach-calculator ").skip(1) {
            let tag = tag.split("><").next().and_then(|tag| tag.split("/>").next()).unwrap_or_default();
            // Every element of HTML knows a style.
            let names = named(tag).into_iter().filter(|name| name != "style");
            unknown.extend(self.unknown("element", names));
        }
        for tag in block.split("class=\"reach-calculator\"").skip(1) {
            let names = named(&tag[..tag.find('>').expect("it ends")]).into_iter();
            unknown.extend(self.unknown("data", names.filter_map(|name| Some(name.strip_prefix("data-")?.to_owned()))));
        }
        for shortcode in block.split("[reach_calculator ").skip(1) {
            unknown.extend(self.unknown("wordpress", named(&shortcode[..shortcode.find(']').expect("it ends")])));
        }
        for address in block.split("embed.html?").skip(1) {
            let query = &address[..address.find('#').expect("a state")].replace("&amp;", "&");
            let names = query.split('&').filter_map(|pair| Some(pair.split_once('=')?.0.to_owned()));
            unknown.extend(self.unknown("frame", names));
        }
        unknown
    }
}

/// The names before `=` and a value in quotation marks or braces.
fn named(tag: &str) -> Vec<String> {
    let before = tag.split('=').filter_map(|part| part.split([' ', '"', '}', '\n']).next_back());
    let mut names: Vec<_> = before.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    // What follows the last value is none.
    names.retain(|name| tag.contains(&format!("{name}=\"")) || tag.contains(&format!("{name}={{")));
    names
}

#[test]
fn what_is_pasted_is_understood() {
    let known = Known::read();
    let mut looked_at = 0;
    for language in Language::ALL {
        for (name, parts) in guides(language) {
            for (_, block) in parts.blocks {
                assert!(!block.trim().is_empty(), "{name}: a block is empty; type: cargo xtask generate");
                let complaints = known.complaints(&block);
                assert!(complaints.is_empty(), "{} {name}: {complaints:?} in {block}", language.tag());
                looked_at += usize::from(block.contains("reach"));
            }
        }
    }
    assert!(looked_at > 40, "only {looked_at} blocks");
}

#[test]
fn what_nothing_understands_is_named() {
    let known = Known::read();
    let block = "<reach-calculator layout=\"card\" colour=\"red\"></reach-calculator><a class=\"reach-calculator\" data-chapters=\"x\">\
                 [reach_calculator chapter=\"contacts\" share-base=\"x\"] embed.html?lang=de&amp;size=3#rc1";
    assert_eq!(known.complaints(block), ["element: colour", "data: chapters", "wordpress: share-base", "frame: size"]);
}

/// Shopify's Liquid, Hugo, Contao and Jinja each read braces of their own.
#[test]
fn what_is_pasted_holds_no_command_of_a_template() {
    for language in Language::ALL {
        for (name, parts) in guides(language).into_iter().filter(|(name, _)| name != "hugo") {
            for (_, block) in parts.blocks {
                assert!(!["{{", "{%"].iter().any(|command| block.contains(command)), "{name}: {block}");
            }
        }
    }
}

#[test]
fn pictures_are_light_described_and_used() {
    let mut used = BTreeSet::new();
    for language in Language::ALL {
        for name in names(language).expect("guides") {
            for (place, words) in parts(language, &name).pictures {
                assert!(words.split(' ').count() > 4, "{name}: {place} is not described");
                assert!(
                    place.ends_with(&format!("-{}.webp", language.tag())),
                    "{name}: {place} speaks another language"
                );
                used.insert(PathBuf::from(place.trim_start_matches("../")));
            }
        }
    }
    let files = files(&Site::unknown()).expect("the guides");
    let pictures = files.iter().filter(|file| file.path.starts_with("guides/pictures"));
    let kept: BTreeSet<_> = pictures
        .map(|file| {
            assert!(file.content.len() <= HEAVIEST, "{}: {} bytes", file.path.display(), file.content.len());
            file.path.strip_prefix("guides").expect("it lies there").to_owned()
        })
        .collect();
    assert_eq!(used, kept);
}

#[test]
fn where_the_site_is_known_each_guide_names_its_own_address() {
    let site = Site::at("https://example.org/rechner/").expect("an address");
    for place in ["guides/wix.html", "en/guides/wix.html"] {
        let canonical = format!("<link rel=\"canonical\" href=\"https://example.org/rechner/{place}\">");
        for (site, has) in [(&site, true), (&Site::unknown(), false)] {
            let files = files(site).expect("the guides");
            let file = files.iter().find(|file| file.path == *place).expect("the guide");
            assert_eq!(String::from_utf8_lossy(&file.content).contains(&canonical), has, "{place}");
        }
    }
}

#[test]
fn a_page_leads_to_pages_and_needs_no_script() {
    let page = |path: &str| {
        let files = files(&Site::unknown()).expect("the guides");
        let file = files.into_iter().find(|file| file.path == *path).expect("a page");
        String::from_utf8(file.content).expect("text")
    };
    let wordpress = page("guides/wordpress.html");
    for part in [
        "<html lang=\"de\">",
        "<title>Der Rechner in WordPress</title>",
        "href=\"../en/guides/wordpress.html\" lang=\"en\"",
        "href=\"elementor.html\"",
        "href=\"../reach-calculator-wordpress.zip\"",
        "href=\"../index.html#rc1&amp;lg=de\"",
        "<h2 id=\"so-gehst-du-vor\">",
        "„Auf deiner Website einbetten“",
        "<pre><code class=\"language-html\">&lt;div",
    ] {
        assert!(wordpress.contains(part), "{part} in {wordpress}");
    }
    let mut tags = wordpress.split('<').skip(1).filter_map(|rest| rest.split('>').next());
    assert!(!tags.any(|tag| tag.starts_with('!') && tag != "!DOCTYPE html" || tag.contains(" style=")), "{wordpress}");
    let index = page("en/guides/index.html");
    for part in [
        "src=\"../../guides/pictures/card-en.webp\" alt=\"The calculator as a card",
        "href=\"wix.html\"",
        "href=\"../../guides/guide.css\"",
    ] {
        assert!(index.contains(part), "{part} in {index}");
    }
    assert!(page("guides/hugo.html").contains("<a href=\"../guides/hugo/reach-calculator.html\" download>"));
}
