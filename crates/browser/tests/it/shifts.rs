//! Nothing jumps when the calculator comes. How soon it comes is measured by `cargo xtask bench`.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};

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

#[test]
fn a_snippet_with_its_height_does_not_push_the_text_below() -> Result<()> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body><p>Davor</p>\
        <div style='min-height:1600px'><a class=reach-calculator data-layout=compact href='/#rc1&amp;f=500'>Rechner</a></div>\
        <p id=after>Danach</p><script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    comes_without_a_shift(&server.url("/blog.html"), Setup::laptop())
}
