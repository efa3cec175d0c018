//! Each page is about what its address says, true to the calculator, complete without scripts, and known to the others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use reach_calculator::answers::Chapter;
use reach_calculator::words::Language;
use serde_json::Value;

use crate::subject::{self, Subject};
use crate::told::Told;
use crate::words::Words;
use crate::{Site, card, files, oembed, page, sitemap, structured};

const SITE: &str = "https://example.org/rechner";

/// Every page in every language, with what it tells.
fn each(check: impl Fn(&Told<'_>)) {
    for language in Language::OWN {
        let words = Words::of(language);
        subject::all().for_each(|subject| check(&Told::new(&words, subject)));
    }
}

fn pages(site: &Site) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for language in Language::OWN {
        let words = Words::of(language);
        for subject in subject::all() {
            pages.insert(subject.address(language), page::html(&Told::new(&words, subject), site));
        }
    }
    pages
}

/// All files of a site that is not known; a hundred cards are drawn once.
fn made() -> &'static BTreeMap<String, Vec<u8>> {
    static MADE: OnceLock<BTreeMap<String, Vec<u8>>> = OnceLock::new();
    MADE.get_or_init(|| files(&Site::unknown()))
}

fn site() -> Site {
    Site::at(SITE).expect("an address")
}

/// The values of an attribute.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.match_indices(&start).filter_map(|(at, _)| page[at + start.len()..].split('"').next()).collect()
}

#[test]
fn every_chapter_has_a_page_for_each_platform_in_each_language() {
    let platforms = subject::on_every_platform(Chapter::Platform).count();
    assert!(platforms > 5, "{platforms}");
    assert_eq!(pages(&site()).len(), Language::OWN.len() * (1 + Chapter::ALL.len() * platforms));
}

#[test]
fn a_page_says_question_answer_and_example_without_a_script() {
    each(|told| {
        let html = page::html(told, &Site::unknown());
        let (_, body) = html.split_once("<body>").expect("a body");
        for said in [told.question(), told.answer(), &told.example, &told.words.say("own", &[])] {
            assert!(!said.is_empty() && !said.contains(['{', '}', '|']), "{said}");
            assert!(body.contains(&said.replace('&', "&amp;")), "{} does not say {said}", told.title());
        }
    });
}

/// The fault that search engines would see: many pages of one title.
#[test]
fn titles_and_descriptions_are_of_one_page_each_and_short_enough() {
    let titles = std::cell::RefCell::new(BTreeSet::new());
    each(|told| {
        let (title, description) = (told.title(), told.description());
        assert!(title.chars().count() <= 110 && description.chars().count() <= 300, "{title}: {description}");
        assert!(titles.borrow_mut().insert(title.clone()), "two pages are called {title}");
    });
}

#[test]
fn a_figure_of_a_page_is_what_the_calculator_says() {
    let words = Words::of(Language::De);
    let on = |chapter, id: &str| {
        let is_it = |subject: &Subject| subject.platform.map_or("", |platform| platform.id) == id;
        subject::on_every_platform(chapter).find(is_it).map(|subject| Told::new(&words, subject).answer().to_owned())
    };
    // As the page shows it at `#rc1` and `#rc1&pr=instagram-2026`; 1.500 followers at 8,2 and 4,5 %.
    for (platform, reached) in [("", "122"), ("instagram-2026", "68")] {
        let answer = on(Chapter::Platform, platform).expect("a page");
        assert!(answer.starts_with(&format!("{reached} von deinen 1.500 Followern")), "{answer}");
    }
}

#[test]
fn with_a_site_every_address_is_whole_and_leads_to_a_file() {
    let site = site();
    let made = made();
    let folder = format!("{SITE}/");
    let answers: Vec<String> = Language::OWN
        .into_iter()
        .flat_map(|language| subject::all().map(move |subject| subject.oembed(language)))
        .collect();
    let is_there = |address: &str| {
        let name = address.strip_prefix(&folder).expect("an address of the site");
        let name = if name.is_empty() || name.ends_with('/') { format!("{name}index.html") } else { name.to_owned() };
        let beside = name == "index.html" || name.ends_with("method.html") || name == "embed.html";
        made.contains_key(&name) || beside || answers.contains(&name)
    };
    for (place, html) in pages(&site) {
        let canonical = format!("<link rel=\"canonical\" href=\"{folder}{}\">", place.trim_end_matches("index.html"));
        assert!(html.contains(&canonical), "{place}");
        let whole = [values(&html, "href"), values(&html, "content")].concat();
        for address in whole.into_iter().filter(|value| value.starts_with(SITE)) {
            assert!(is_there(address), "{place} names {address}");
        }
    }
    let map = sitemap::xml(&site).expect("a site");
    let named = map.split("<loc>").skip(1).filter_map(|rest| rest.split('<').next());
    let named: Vec<_> = named.collect();
    assert_eq!(named.len(), pages(&site).len() + Language::OWN.len());
    assert!(named.iter().all(|address| is_there(address)));
}

#[test]
fn without_a_site_nothing_names_one_and_links_between_pages_lead_somewhere() {
    let unknown = Site::unknown();
    let made = made();
    assert!(made.keys().all(|name| !name.starts_with("oembed/") && name != sitemap::NAME));
    let beside = ["page.css", "reach-calculator.js", "page.js", "method.html", "en/method.html", ""];
    for (place, html) in pages(&unknown) {
        for absent in ["canonical", "og:url", "oembed", SITE] {
            assert!(!html.contains(absent), "{place} has {absent}");
        }
        for link in [values(&html, "href"), values(&html, "src")].concat() {
            let name = link.strip_prefix("../").unwrap_or_else(|| panic!("{place} leads to {link}"));
            assert!(made.contains_key(name) || beside.contains(&name), "{place} leads to {link}");
        }
    }
}

#[test]
fn each_page_names_itself_in_every_language_and_both_agree() {
    for (place, html) in pages(&site()) {
        for language in Language::OWN {
            let (_, name) = place.split_once('/').expect("a folder");
            let other = format!("{SITE}/{}/{name}", language.tag());
            let link = format!("hreflang=\"{}\" href=\"{}\"", language.tag(), other.trim_end_matches("index.html"));
            assert!(html.contains(&link), "{place} does not name {other}");
        }
    }
}

#[test]
fn what_machines_read_is_json_that_ends_no_element() {
    let site = site();
    each(|told| {
        let json = structured::json_ld(told, &site);
        assert!(!json.contains('<'), "{json}");
        let read: Value = serde_json::from_str(&json).expect("JSON-LD");
        assert_eq!(read["inLanguage"], told.words.language.tag());
        let embed: Value = serde_json::from_str(&oembed::json(told, &site).expect("a site")).expect("oEmbed");
        assert_eq!((&embed["type"], &embed["version"]), (&"rich".into(), &"1.0".into()));
        let frame = embed["html"].as_str().expect("a frame");
        assert!(frame.contains(&format!("chapter={}", told.subject.chapter().id())), "{frame}");
        assert!(embed["width"].is_u64() && embed["height"].is_u64());
    });
}

/// Networks cut what is larger or smaller.
#[test]
fn a_card_is_a_png_of_1200_by_630_in_which_no_word_is_cut() {
    let made = made();
    let cards: Vec<_> = made.iter().filter(|(name, _)| name.starts_with("cards/")).collect();
    assert_eq!(cards.len(), pages(&Site::unknown()).len() - Language::OWN.len());
    for (name, card) in cards {
        assert_eq!(&card[..8], b"\x89PNG\r\n\x1a\n", "{name}");
        assert_eq!((&card[16..20], &card[20..24]), (&1200_u32.to_be_bytes()[..], &630_u32.to_be_bytes()[..]), "{name}");
        assert!(card.len() < 100_000, "{name} has {} bytes", card.len());
    }
    each(|told| {
        let svg = card::svg(told);
        for word in told.answer().split_whitespace() {
            assert!(svg.contains(&word.replace('&', "&amp;")), "{word} of {} is not on the card", told.answer());
        }
    });
}

/// What others pin by a checksum is the same everywhere; so is what is made twice on one machine.
#[test]
fn the_same_input_gives_the_same_bytes() {
    let words = Words::of(Language::En);
    let told = || Told::new(&words, subject::all().nth(1).expect("a page"));
    assert_eq!(card::png(&told()), card::png(&told()));
}

#[test]
fn every_file_of_a_package_is_listed_and_every_reference_has_its_target() {
    let made = made();
    for language in Language::OWN {
        let folder = format!("scorm/{}/", language.tag());
        let inside: BTreeSet<_> = made.keys().filter_map(|name| name.strip_prefix(&folder)).collect();
        let manifest = String::from_utf8(made[&format!("{folder}imsmanifest.xml")].clone()).expect("text");
        let once = |attribute: &str| {
            let found = values(&manifest, attribute);
            let set: BTreeSet<_> = found.iter().copied().collect();
            assert_eq!(set.len(), found.len(), "{attribute} stands twice");
            set
        };
        let identifiers = once("identifier");
        assert!(values(&manifest, "identifierref").iter().all(|target| identifiers.contains(target)), "{manifest}");
        let listed: BTreeSet<_> = values(&manifest, "href").into_iter().collect();
        for own in inside.iter().filter(|name| **name != "imsmanifest.xml") {
            assert!(listed.contains(own), "{own} is not listed");
            let page = String::from_utf8(made[&format!("{folder}{own}")].clone()).expect("text");
            for script in values(&page, "src") {
                assert!(listed.contains(script), "{own} loads {script}, which is not listed");
            }
        }
        assert_eq!(manifest.matches("adlcp:scormtype=\"sco\"").count(), Chapter::ALL.len());
    }
}

#[test]
fn what_is_no_address_of_a_folder_is_refused() {
    for wrong in [
        "",
        "example.org",
        "ftp://example.org",
        "https://",
        "https:///a",
        "https://a.org/?x=1",
        "https://a.org/#rc1",
        "https://a.org/\"x",
        "https://a.org/index.html",
    ] {
        assert!(Site::at(wrong).is_err(), "{wrong}");
    }
    for right in ["https://example.org", "https://example.org/", "http://localhost:8080/rechner/"] {
        assert!(Site::at(right).is_ok(), "{right}");
    }
}

/// Its words know no form for one.
#[test]
fn an_example_has_more_than_one_of_everything() {
    each(|told| {
        let figures = told.example.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
        assert!(figures.count() >= 4, "{}", told.example);
        assert!(!told.example.split([' ', '(']).any(|word| word == "1"), "{}", told.example);
    });
}

#[test]
fn every_text_of_the_pages_is_said() {
    let texts: Value = serde_json::from_str(include_str!("../../../www/words/locales/en/pages.json")).expect("JSON");
    let sources =
        [include_str!("page.rs"), include_str!("told.rs"), include_str!("scorm.rs"), include_str!("manifest.rs")];
    for key in texts.as_object().expect("texts by key").keys() {
        assert!(sources.iter().any(|source| source.contains(&format!("\"{key}\""))), "no page says {key}");
    }
}
