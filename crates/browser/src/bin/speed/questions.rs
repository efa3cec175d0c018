//! What the questions beside the chapters cost: the time until an answer is there, with and without a worker, and the
//! longest task of the page meanwhile.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use serde::Deserialize;

use crate::sheet::Sheet;

/// Moves a slider and waits until all that is asked is answered; milliseconds of each, and of the longest task of all.
const ASK: &str = "
    const slider = root.querySelector('input[type=range]:not([part~=crosshair])');
    const step = Number(slider.step) || (slider.max - slider.min) / 100;
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    const times = [];
    for (let event = 0; event < 15; event++) {
        await new Promise((done) => setTimeout(done, 50));
        slider.value = Number(slider.value) + (event % 2 ? -1 : 1) * step;
        const start = performance.now();
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await root.host.settled();
        times.push(performance.now() - start);
    }
    await new Promise((done) => setTimeout(done, 200));
    return { times, longest: Math.max(0, ...tasks.map(({ duration }) => duration)), tasks: tasks.length };";

/// The most that a task of the page may take, in milliseconds.
const LONG: f64 = 50.0;

#[derive(Deserialize)]
struct Asked {
    times: Vec<f64>,
    /// Of the tasks above 50 ms, which browsers call long.
    longest: f64,
    tasks: usize,
}

/// Each question alone, as its link asks it, and the band alone.
const QUESTIONS: [(&str, &str, Option<f64>); 6] = [
    ("band of 1,024 draws", "", Some(250.0)),
    ("levers", "&bd=0&ask=levers~1", Some(100.0)),
    ("goal", "&bd=0&ask=goal~12~1", Some(500.0)),
    ("best mix", "&bd=0&ask=mix~30~1", Some(500.0)),
    ("three ways", "&bd=0&ask=ways~30~5", None),
    ("band and best mix", "&ask=mix~30~1~100", None),
];

/// Measures and prints all of them.
pub(crate) fn measure(sheet: &mut Sheet) -> Result<()> {
    let nobody = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'none'";
    for (place, server) in [("worker", dist().start()?), ("page", dist().policy(nobody).start()?)] {
        for (what, asked, bar) in QUESTIONS {
            let page = Page::open(&server.url(&format!("/#rc1&v=customers&lg=de{asked}")), Setup::laptop())?;
            page.calculator()?;
            let Asked { times, longest, tasks } = serde_json::from_value(page.run_inside(ASK)?)?;
            sheet.report(&format!("{what}, in a {place}"), times, "ms", bar);
            if tasks > 0 {
                sheet.report(
                    &format!("{what}, in a {place}: longest of {tasks} long tasks"),
                    [longest],
                    "ms",
                    Some(LONG),
                );
            }
        }
    }
    Ok(())
}
