//! Each page as a document.

use std::collections::BTreeSet;

use reach_calculator::chart::palette::Palette;

use super::{attributes, each};
use crate::words::Words;
use crate::{Site, colours, pages};

#[test]
fn each_language_has_its_own_address_and_leads_to_the_others() {
    let pages = pages(&Site::unknown());
    let paths: Vec<&str> = pages.iter().map(|page| page.path.as_str()).collect();
    assert_eq!(paths, ["method.html", "en/method.html", "de-formal/method.html"]);
    for (page, (language, other, style, calculator)) in pages.iter().zip([
        ("de", "en/method.html", "method.css", "index.html#rc1&amp;lg=de"),
        ("en", "../method.html", "../method.css", "../index.html#rc1&amp;lg=en"),
        ("de", "../en/method.html", "../method.css", "../index.html#rc1&amp;lg=de-formal"),
    ]) {
        assert!(page.html.contains(&format!("<html lang=\"{language}\">")), "{}", page.path);
        let addresses = attributes(&page.html, "href");
        for address in [other, style, calculator] {
            assert!(addresses.contains(&address), "{} does not lead to {address}", page.path);
        }
    }
}

#[test]
fn where_the_site_is_known_each_page_names_the_address_of_its_language() {
    let site = Site::at("https://example.org/rechner").expect("an address");
    for (page, address) in pages(&site).iter().zip(["method.html", "en/method.html", "method.html"]) {
        let canonical = format!("<link rel=\"canonical\" href=\"https://example.org/rechner/{address}\">");
        assert!(page.html.contains(&canonical), "{address}");
    }
    each(|page| assert!(!page.html.contains("canonical"), "{}", page.path));
}

#[test]
fn one_language_is_shown() {
    for (words, page) in Words::all().iter().zip(pages(&Site::unknown())) {
        let others = Words::all().into_iter().filter(|other| other.tag != words.tag);
        for other in others {
            for heading in other.prose.lines().filter_map(|line| line.strip_prefix("## ")) {
                let heading = heading.split(" {#").next().unwrap_or(heading);
                assert!(!page.html.contains(&format!(">{heading}</h2>")), "{}: {heading}", page.path);
            }
        }
    }
}

#[test]
fn every_link_within_a_page_has_its_anchor_and_every_anchor_is_unique() {
    each(|page| {
        let anchors = attributes(&page.html, "id");
        let unique: BTreeSet<&str> = anchors.iter().copied().collect();
        assert_eq!(anchors.len(), unique.len(), "{}", page.path);
        for address in attributes(&page.html, "href") {
            if let Some(anchor) = address.strip_prefix('#') {
                assert!(unique.contains(anchor), "{}: nothing is called {anchor:?}", page.path);
            }
        }
    });
    let english = &pages(&Site::unknown())[1];
    assert!(attributes(&english.html, "id").contains(&"collected"), "the German page leads there");
}

#[test]
fn a_strict_policy_refuses_nothing() {
    each(|page| {
        for refused in ["<script", "<style", " style=\"", "javascript:", " onclick", "<img", "@import", "url("] {
            assert!(!page.html.contains(refused), "{}: {refused}", page.path);
        }
    });
    let style = colours::style();
    assert!(!style.contains("url(") && !style.contains("@import"), "the style sheet loads nothing");
}

#[test]
fn elements_are_closed_in_the_order_they_were_opened() {
    each(|page| {
        let mut open = Vec::new();
        for tag in page.html.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
            let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
            if tag.starts_with('/') {
                assert_eq!(open.pop(), Some(name), "</{name}>");
            } else if !tag.ends_with('/') && !["!DOCTYPE", "meta", "link", "br"].contains(&name) {
                open.push(name);
            }
        }
        assert_eq!(open, Vec::<&str>::new(), "{}", page.path);
    });
}

#[test]
fn nothing_of_the_markup_is_left() {
    each(|page| {
        for left in ["{{", "{n}", "{rate}", "{share}", "**", "\\mathrm", "<merror", "NaN", "∞"] {
            assert!(!page.html.contains(left), "{}: {left}", page.path);
        }
    });
}

#[test]
fn charts_are_drawn_once_and_follow_the_theme() {
    let style = colours::style();
    each(|page| {
        assert_eq!(page.html.matches("<svg").count(), page.html.matches("role=\"img\" aria-label=").count());
        for colour in Palette::LIGHT.colors() {
            assert!(!page.html.contains(&format!("#{colour:06x}")), "{colour:06x} is the same in the dark");
        }
        for name in page.html.split("\"var(--").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(style.contains(&format!(" --{name}: #")), "{name} has no colour");
        }
    });
}
