//! Nothing jumps when the calculator comes. How soon it comes is measured by `cargo xtask bench`.

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Setup, dist, root};
use reach_calculator::link::Layout;
use serde_json::json;

use super::embedding_frames::{choice, written};

const NONE: [&str; 0] = [];

/// Notes every shift of the layout, and what has shifted.
const WATCH: &str = "
    window.shifts = [];
    const note = (entries) => shifts.push(...entries.filter((entry) => !entry.hadRecentInput)
        .map(({ value, sources }) => `${value} by ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80))}`));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // With what has happened and is not told yet.
    window.shifted = () => { note(observer.takeRecords()); return shifts; };";

/// Opens an address as somebody who has never been here; nothing may have moved until everything is drawn.
fn comes_without_a_shift(url: &str, setup: Setup) -> Result<()> {
    let page = Page::open(url, setup.prelude(WATCH))?;
    page.calculator()?;
    assert_eq!(page.value::<Vec<String>>("shifted()")?, NONE, "{} wide", page.setup().width);
    Ok(())
}

#[test]
fn the_first_chart_comes_without_a_shift() -> Result<()> {
    let server = dist().start()?;
    for setup in [Setup::laptop(), Setup::phone()] {
        comes_without_a_shift(&server.url("/"), setup)?;
    }
    Ok(())
}

/// How far all that was seen has moved, summed, on a slow line, until everything is drawn.
const SCORE: &str = "
    window.score = 0;
    const add = (entries) => { for (const { value, hadRecentInput } of entries) if (!hadRecentInput) score += value; };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.scored = () => { add(observer.takeRecords()); return score; };
    window.heard = new Set();
    addEventListener('message', ({ data }) => heard.add(data?.type));
    addEventListener('reach-change', () => heard.add('ready'));";

/// Nobody calls a page restless that moves less.
const STEADY: f64 = 0.05;

/// Widths of the window and of the column in it.
const COLUMNS: [(u32, u32); 4] = [(390, 390), (645, 645), (1200, 1200), (1200, 645)];

/// Opens an article with a calculator in it over 400 kbit/s, in columns of several widths.
fn keeps_the_text_below_in_its_place(way: &str, head: &str, body: &str) -> Result<()> {
    for (window, column) in COLUMNS {
        let score = moved(head, body, window, column)?;
        ensure!(score < STEADY, "{way} moves the page by {score} in a column of {column} in {window}");
    }
    Ok(())
}

/// How far the article moves.
fn moved(head: &str, body: &str, window: u32, column: u32) -> Result<f64> {
    let article = format!(
        "<!doctype html><html lang=de><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Blog</title>{head}\
         <body style='margin:0'><main style='max-width:{column}px'><p>Davor</p>{body}{}</main>",
        "<p>Danach geht es weiter, Absatz für Absatz.</p>".repeat(30)
    );
    let host = dist().without_policy().page("/blog/article.html", article).start()?;
    // Tall enough to see what stands below.
    let page = Page::open("about:blank", Setup::laptop().size(window, 1400).prelude(SCORE))?;
    page.cdp("Network.enable", json!({}))?;
    let line = json!({ "offline": false, "latency": 60, "downloadThroughput": 50_000, "uploadThroughput": 50_000 });
    page.cdp("Network.emulateNetworkConditions", line)?;
    page.go(&host.url("/blog/article.html"))?;
    page.wait_for("window.heard?.has('ready')")?;
    if body.contains("<iframe") {
        let settled = "return document.querySelector('reach-calculator').settled()";
        page.run_in_frame("/embed.html", settled)?;
        page.wait_for("heard.has('height')")?;
    } else {
        page.settled()?;
    }
    page.value("scored()")
}

const SHEET: &str = "<link rel=stylesheet href=/reach-calculator.css>";
const MODULE: &str = "<script type=module src=/reach-calculator.js></script>";
/// What waits for a script in its way is not seen, and cannot be seen to move.
const CLASSIC: &str = "<script defer src=/reach-calculator.classic.js></script>";

/// The measure itself: it tells of what moves.
#[test]
fn without_its_room_the_text_below_would_move() -> Result<()> {
    let element = "<reach-calculator layout=compact chapter=partners></reach-calculator>";
    for script in [MODULE, CLASSIC] {
        let score = moved(script, element, 645, 645)?;
        ensure!(score > STEADY, "{script}: {score}");
    }
    Ok(())
}

#[test]
fn an_element_keeps_its_room_in_every_layout() -> Result<()> {
    for layout in Layout::ALL.map(Layout::id) {
        let element =
            format!("<reach-calculator layout={layout} chapter=readers state='rc1&amp;f=520'></reach-calculator>");
        keeps_the_text_below_in_its_place(layout, SHEET, &format!("{element}{MODULE}"))?;
    }
    Ok(())
}

#[test]
fn a_link_and_a_place_that_stand_for_the_element_keep_its_room() -> Result<()> {
    let link = "<a class=reach-calculator data-layout=card href='/#rc1&amp;f=520&amp;v=contacts'>Rechner</a>";
    keeps_the_text_below_in_its_place("a link", SHEET, &format!("{link}{MODULE}"))?;
    let place = "<div class=reach-calculator data-layout=compact data-chapter=contacts></div>";
    keeps_the_text_below_in_its_place("a place", SHEET, &format!("{place}{MODULE}"))?;
    let owned = "<div class=reach-calculator data-layout=card data-chapter=contacts data-brand='Anna Muster' \
                 data-action-href='https://example.org/termin'></div>";
    keeps_the_text_below_in_its_place("a place with name and button", SHEET, &format!("{owned}{MODULE}"))
}

#[test]
fn the_classic_script_keeps_the_room() -> Result<()> {
    let element = "<reach-calculator layout=compact chapter=partners></reach-calculator>";
    keeps_the_text_below_in_its_place("the classic script", &format!("{SHEET}{CLASSIC}"), element)
}

#[test]
fn what_the_builder_writes_keeps_the_room() -> Result<()> {
    let files = dist().start()?;
    for layout in ["card", "compact"] {
        for form in ["snippet", "iframe"] {
            let text = written(&files, form, &choice(&files, layout))?;
            keeps_the_text_below_in_its_place(&format!("{form} of {layout}"), "", &text)?;
        }
    }
    Ok(())
}

/// What `wordpress/includes/output.php` writes, with the room of its list.
#[test]
fn what_wordpress_writes_keeps_the_room() -> Result<()> {
    let list = fs::read_to_string(root().join("wordpress/includes/lists.php"))?;
    let (_, compact) = list.split_once("'compact' => array(").context("no heights")?;
    let (_, contacts) = compact.split_once("'contacts'").context("no heights of contacts")?;
    let room = contacts.split('\'').nth(1).context("no length")?;
    let php = fs::read_to_string(root().join("wordpress/includes/output.php"))?;
    let (_, measuring) = php.split_once("const MEASURING = '").context("no wrapper")?;
    let measuring = measuring.split('\'').next().unwrap_or_default();
    let markup = format!(
        "<div class='wp-block-reach-calculator' style='{measuring}'><reach-calculator chapter=contacts layout=compact \
         state='rc1&amp;f=520' share-base='/index.html' style='display:block;min-height:{room}'><p><a href='/'>Öffnen</a></p>\
         </reach-calculator></div>"
    );
    keeps_the_text_below_in_its_place("WordPress", CLASSIC, &markup)
}
