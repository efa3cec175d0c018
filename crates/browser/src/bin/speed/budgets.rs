//! What DESIGN.md has budgets for, each measured by itself.

use std::fs;

use anyhow::{Context, Result};
use browser_tests::{Page, Setup, chapters, dist, hashed, root};
use serde::Deserialize;

use crate::sheet::Sheet;
use crate::{files, questions};

/// Adds up the time that the page's callbacks take, wherever they were put off to.
const STOPWATCH: &str = "
    window.stopwatch = { work: 0 };
    const timed = (callback) => (...parameters) => {
        const start = performance.now();
        try { return callback(...parameters); } finally {
            stopwatch.work += performance.now() - start;
        }
    };
    for (const name of ['requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'queueMicrotask']) {
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

/// Computes a changed scenario and its yearly figures, again and again, beginning with that of a link; microseconds of
/// each.
const FORECAST: &str = "
    const core = await import('/core.js');
    core.initSync({ module: await (await fetch(arguments[0])).arrayBuffer() });
    const texts = await (await fetch(arguments[1])).json();
    const calculator = new core.Calculator(texts, 'de');
    calculator.read(arguments[2]);
    const results = [];
    for (let round = 0; round < 100; round++) {
        const start = performance.now();
        for (let step = 0; step < 10; step++) {
            calculator.set('followers', 1000 + 10 * round + step);
            calculator.summary();
        }
        // Ten at once: the clock of a page that is not isolated ticks every 0.1 ms.
        results.push((performance.now() - start) * 100);
    }
    return results;";

/// Notes when the first chart and its sentence have been shown, in milliseconds since the address was opened.
const FIRST: &str = "
    const look = () => {
        const root = document.querySelector('reach-calculator')?.shadowRoot;
        if (root?.querySelector('canvas')?.width > 0 && root.querySelector('[part~=headline]')?.textContent) {
            // The frame that shows it ends after this callback.
            requestAnimationFrame(() => { window.first = performance.now(); });
        } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

/// How often each page is opened for the first time.
const VISITS: usize = 10;

/// Moves a slider one step and waits until the address says so; milliseconds of each.
const ADDRESS: &str = "
    const slider = root.querySelector('input[type=range]:not([part~=crosshair])');
    const results = [];
    for (let event = 0; event < 10; event++) {
        const start = performance.now();
        const before = location.hash;
        slider.value = Number(slider.value) + (event % 2 ? -1 : 1) * (Number(slider.step) || 1);
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        while (location.hash === before) await new Promise((done) => setTimeout(done, 1));
        results.push(performance.now() - start);
    }
    return results;";

/// The dearest scenarios that the bounds allow; `cargo bench --bench forecast` has the same ones.
const DEAREST: [(&str, &str); 3] = [
    (
        "many messages",
        "rc1&months=120&memory=60&trust_contacts=20&heterogeneity=0.02&posts=90&posts_before=90&mails=30\
         &activity=1&supply=100&stage=0.3",
    ),
    (
        "another past",
        "rc1&months=120&memory=60&trust_contacts=20&heterogeneity=0.02&posts=90&posts_before=89&mails=30\
         &mails_before=29&history=60",
    ),
    (
        "small tails",
        "rc1&months=120&memory=60&trust_contacts=20&heterogeneity=0.02&posts=2&posts_before=2&mails=17&supply=9305\
         &stage=0.15&attention=20&relevance=0.2&crowding=3&silent=0.99&engaged_visibility=10&history=60",
    ),
];

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

/// Measures all of them.
pub(crate) fn measure(sheet: &mut Sheet) -> Result<()> {
    println!("{:<44} {:>11} {:>11}   bar", "", "median", "slowest");
    sheet.report("forecast with summary, Wasm", forecasts("rc1")?, "µs", Some(200.0));
    for (what, link) in DEAREST {
        sheet.report(&format!("the dearest: {what}"), forecasts(link)?, "µs", Some(8_000.0));
    }
    let server = dist().start()?;
    for setup in [Setup::laptop(), Setup::phone()] {
        let what = format!("first answer, empty cache, {} wide", setup.width);
        sheet.report(&what, first_answers(&server.url("/"), &setup)?, "ms", Some(300.0));
    }
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    let delays: Vec<f64> = serde_json::from_value(page.run_inside(ADDRESS)?)?;
    sheet.report("the address follows a slider", delays, "ms", None);
    // With how sure it is and without, in turn: what the band costs a slider is seen in one run.
    for (chapter, band) in chapters().into_iter().flat_map(|chapter| [(chapter, ""), (chapter, "&bd=0")]) {
        if chapter == "platform" && !band.is_empty() {
            continue;
        }
        let url = server.url(&format!("/#rc1&v={chapter}&lg=de{band}"));
        let page = Page::open(&url, Setup::laptop().prelude(STOPWATCH))?;
        page.calculator()?;
        let events: Vec<Event> = serde_json::from_value(page.run_inside(DRAG)?)?;
        let what = if band.is_empty() { chapter.to_owned() } else { format!("{chapter} without a band") };
        sheet.report(&format!("{what}: chart and sentence"), events.iter().map(|event| event.first), "ms", Some(16.0));
        sheet.report(&format!("{what}: and what-if curves"), events.iter().map(|event| event.work), "ms", Some(16.0));
        sheet.report(
            &format!("{what}: waiting for frames included"),
            events.iter().map(|event| event.wait),
            "ms",
            None,
        );
    }
    questions::measure(sheet)?;
    files::measure(sheet)
}

/// Opened by somebody who has never been here, again and again.
fn first_answers(url: &str, setup: &Setup) -> Result<Vec<f64>> {
    let visit = || {
        let page = Page::open(url, setup.clone().prelude(FIRST))?;
        page.wait_for("window.first")?;
        page.value("window.first")
    };
    (0..VISITS).map(|_| visit()).collect()
}

/// The core called without a page around it.
fn forecasts(link: &str) -> Result<Vec<f64>> {
    let module = fs::read_to_string(root().join("target/page/core.js")).context("type: cargo xtask build")?;
    let server = dist().page("/core.js", module).page("/core.html", "<!doctype html><title>Core</title>").start()?;
    let page = Page::open(&server.url("/core.html"), Setup::laptop())?;
    let script = format!("return (async () => {{ {FORECAST} }})()");
    let files = ["/reach-calculator.wasm", "/locales/de.json"].map(hashed);
    let arguments = [files.into(), vec![link.to_owned()]].concat().into_iter().map(Into::into).collect();
    Ok(serde_json::from_value(page.run_with(&script, arguments)?)?)
}
