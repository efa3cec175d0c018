//! How fast the page is in Chromium, beside the budgets: `cargo xtask bench`.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use serde::Deserialize;

/// Adds up the time that the page's callbacks take, wherever they were put off to.
const STOPWATCH: &str = "
    window.stopwatch = { work: 0 };
    const timed = (callback) => (...parameters) => {
        const start = performance.now();
        try { return callback(...parameters); } finally {
            stopwatch.work += performance.now() - start;
        }
    };
    for (const name of ['requestAnimationFrame', 'requestIdleCallback', 'setTimeout']) {
        const original = window[name].bind(window);
        window['plain_' + name] = original;
        window[name] = (callback, ...more) =>
            original(typeof callback === 'function' ? timed(callback) : callback, ...more);
    }";

/// Moves a slider one step, waits until everything is redrawn, and again; milliseconds of each event.
const DRAG: &str = "
    const slider = root.querySelector('input[type=range]:not([part~=crosshair])');
    const step = Number(slider.step) || (slider.max - slider.min) / 100;
    const direction = Number(slider.value) < (Number(slider.min) + Number(slider.max)) / 2 ? 1 : -1;
    const results = [];
    for (let event = 0; event < 60; event++) {
        slider.value = Number(slider.value) + direction * step;
        await root.host.settled();
        stopwatch.work = 0;
        const start = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        stopwatch.work += performance.now() - start;
        // The page's own frame comes before this one, which was asked for later.
        await new Promise((done) => plain_requestAnimationFrame(done));
        const first = stopwatch.work;
        await root.host.settled();
        results.push({ first, work: stopwatch.work, wait: performance.now() - start });
    }
    return results;";

/// One event's cost, in milliseconds.
#[derive(Deserialize)]
struct Event {
    /// Computing until chart and sentence are redrawn.
    first: f64,
    /// Computing until the what-if curves are redrawn too.
    work: f64,
    /// From the event until all is done, waiting for frames included.
    wait: f64,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let server = dist().start()?;
    println!("{:<44} {:>9} {:>9}   bar", "", "median", "slowest");
    for chapter in ["platform", "contacts", "readers", "partners", "customers"] {
        let url = server.url(&format!("/#rc1&v={chapter}&lg=de"));
        let page = Page::open(&url, Setup::laptop().prelude(STOPWATCH)).await?;
        page.calculator().await?;
        let events: Vec<Event> = serde_json::from_value(page.run_inside(DRAG).await?)?;
        report(&format!("{chapter}: chart and sentence"), events.iter().map(|event| event.first), "16 ms");
        report(&format!("{chapter}: and what-if curves"), events.iter().map(|event| event.work), "16 ms");
        report(&format!("{chapter}: waiting for frames included"), events.iter().map(|event| event.wait), "");
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
