//! From an empty cache the chart is there within 300 ms, and nothing jumps when it comes.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use serde_json::json;

/// Notes when the first canvas has been drawn on and shown, and every shift of the layout.
const STOPWATCH: &str = "
    window.seen = { chart: 0, shift: 0 };
    new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
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

async fn visit(page: &Page, url: &str) -> Result<(f64, f64)> {
    page.go("about:blank").await?;
    page.cdp("Network.clearBrowserCache", json!({})).await?;
    page.go(url).await?;
    page.calculator().await?;
    page.wait_for("seen.chart").await?;
    Ok((page.value("seen.chart").await?, page.value("seen.shift").await?))
}

#[tokio::test]
async fn the_first_chart_is_painted_within_300_milliseconds_and_nothing_shifts() -> Result<()> {
    let server = dist().start()?;
    for setup in [Setup::laptop(), Setup::phone()] {
        let page = Page::open("about:blank", setup.prelude(STOPWATCH)).await?;
        let mut times = Vec::new();
        for _ in 0..VISITS {
            let (time, shift) = visit(&page, &server.url("/")).await?;
            assert!(shift < 0.001, "the layout shifts by {shift}");
            times.push(time);
        }
        let best = times.iter().copied().fold(f64::INFINITY, f64::min);
        println!("first chart after {times:.0?} ms");
        assert!(best < 300.0, "{times:.0?} ms");
    }
    Ok(())
}

#[tokio::test]
async fn a_snippet_with_its_height_does_not_push_the_text_below() -> Result<()> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body><p>Davor</p>\
        <div style='min-height:1600px'><a class=reach-calculator data-layout=compact href='/#rc1&amp;f=500'>Rechner</a></div>\
        <p id=after>Danach</p><script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open("about:blank", Setup::laptop().prelude(STOPWATCH)).await?;
    let (_, shift) = visit(&page, &server.url("/blog.html")).await?;
    assert!(shift < 0.001, "the layout shifts by {shift}");
    Ok(())
}
