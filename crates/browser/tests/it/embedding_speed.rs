//! From an empty cache the chart is there within 300 ms, and nothing jumps when it comes.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use serde_json::json;

const NONE: [&str; 0] = [];

/// Notes when the first canvas has been drawn on and shown, and every shift of the layout.
const STOPWATCH: &str = "
    window.seen = { chart: 0, shifts: [] };
    const note = (entries) => seen.shifts.push(...entries.filter((entry) => !entry.hadRecentInput)
        .map(({ value, sources }) => `${value} by ${sources.map(({ node }) => node?.outerHTML?.slice(0, 80))}`));
    seen.observer = new PerformanceObserver((list) => note(list.getEntries()));
    seen.observer.observe({ type: 'layout-shift', buffered: true });
    // What has happened and is not told yet.
    seen.all = () => { note(seen.observer.takeRecords()); return seen.shifts; };
    const look = () => {
        const root = document.querySelector('reach-calculator')?.shadowRoot;
        if (root?.querySelector('canvas')?.width > 0 && root.querySelector('[part~=headline]')?.textContent) {
            // The frame that shows it ends after this callback.
            requestAnimationFrame(() => { seen.chart = performance.now(); });
        } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

/// The best of some visits: other tests run beside this one, and what is measured is not how busy the machine is.
const VISITS: usize = 5;

/// When the first chart was there, and what has moved by then and until everything is drawn.
fn visit(page: &Page, url: &str) -> Result<(f64, Vec<String>)> {
    page.go("about:blank")?;
    page.cdp("Network.clearBrowserCache", json!({}))?;
    page.go(url)?;
    page.calculator()?;
    page.wait_for("seen.chart")?;
    Ok((page.value("seen.chart")?, page.value("seen.all()")?))
}

#[test]
fn the_first_chart_is_painted_within_300_milliseconds_and_nothing_shifts() -> Result<()> {
    let server = dist().start()?;
    for setup in [Setup::laptop(), Setup::phone()] {
        let page = Page::open("about:blank", setup.prelude(STOPWATCH))?;
        let mut times = Vec::new();
        for _ in 0..VISITS {
            let (time, shift) = visit(&page, &server.url("/"))?;
            assert_eq!(shift, NONE, "the layout shifts");
            times.push(time);
        }
        times.sort_by(f64::total_cmp);
        let (best, median) = (times[0], times[VISITS / 2]);
        println!("first chart, {} wide: best {best:.0} ms, median {median:.0} ms of {times:.0?}", page.setup().width);
        assert!(best < 300.0, "best {best:.0} ms, median {median:.0} ms of {times:.0?}");
    }
    Ok(())
}

#[test]
fn a_snippet_with_its_height_does_not_push_the_text_below() -> Result<()> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body><p>Davor</p>\
        <div style='min-height:1600px'><a class=reach-calculator data-layout=compact href='/#rc1&amp;f=500'>Rechner</a></div>\
        <p id=after>Danach</p><script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open("about:blank", Setup::laptop().prelude(STOPWATCH))?;
    let (_, shift) = visit(&page, &server.url("/blog.html"))?;
    assert_eq!(shift, NONE, "the layout shifts");
    Ok(())
}
