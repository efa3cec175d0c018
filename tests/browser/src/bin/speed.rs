//! How fast the page is in Chromium, beside the budgets: `cargo xtask bench`.

use anyhow::{Context, Result};
use browser_tests::{Page, Setup, dist};
use serde::Deserialize;

/// Adds up the time that the page's callbacks take, wherever they were put off to.
const STOPWATCH: &str = "
    window.stopwatch = { work: 0, last: 0 };
    const timed = (callback) => (...parameters) => {
        const start = performance.now();
        try { return callback(...parameters); } finally {
            stopwatch.last = performance.now();
            stopwatch.work += stopwatch.last - start;
        }
    };
    for (const name of ['requestAnimationFrame', 'requestIdleCallback', 'setTimeout']) {
        const original = window[name].bind(window);
        window['plain_' + name] = original;
        window[name] = (callback, ...more) =>
            original(typeof callback === 'function' ? timed(callback) : callback, ...more);
    }";

/// Moves a slider one step, waits until nothing is left to do, and again; milliseconds of each event.
const DRAG: &str = "
    const slider = root.querySelector('input[type=range]');
    const pause = (time) => new Promise((done) => plain_setTimeout(done, time));
    const step = Number(slider.step) || (slider.max - slider.min) / 100;
    const direction = Number(slider.value) < (Number(slider.min) + Number(slider.max)) / 2 ? 1 : -1;
    const results = [];
    for (let event = 0; event < 60; event++) {
        slider.value = Number(slider.value) + direction * step;
        stopwatch.work = 0;
        const start = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        const sync = performance.now() - start;
        await pause(120);
        root.host.getBoundingClientRect();
        results.push({ work: sync + stopwatch.work, wait: Math.max(sync, stopwatch.last - start) });
    }
    return results;";

/// One event's cost, in milliseconds.
#[derive(Deserialize)]
struct Event {
    /// Time in which the page computed.
    work: f64,
    /// Time from the event to the end of the last piece of work.
    wait: f64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = dist().start()?;
    println!("{:<44} {:>9} {:>9}   bar", "", "median", "slowest");
    for chapter in ["platform", "contacts", "readers", "partners", "customers"] {
        let url = server.url(&format!("/#rc1&v={chapter}&lg=de"));
        let page = Page::open(&url, Setup::laptop().prelude(STOPWATCH)).await?;
        page.wait_for_element("input[type=range]").await.context("the page shows no slider")?;
        page.wait_until_calm().await?;
        let events: Vec<Event> = serde_json::from_value(page.run_inside(DRAG).await?)?;
        report(&format!("{chapter}: work after a slider event"), events.iter().map(|event| event.work), "16 ms");
        report(&format!("{chapter}: until all is redrawn"), events.iter().map(|event| event.wait), "one frame more");
    }
    Ok(())
}

fn report(what: &str, times: impl Iterator<Item = f64>, bar: &str) {
    let mut times: Vec<f64> = times.collect();
    times.sort_by(f64::total_cmp);
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let slowest = times.last().copied().unwrap_or_default();
    println!("{what:<44} {median:>6.1} ms {slowest:>6.1} ms   {bar}");
}
