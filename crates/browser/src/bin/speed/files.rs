//! What reading somebody's own file costs: the time until it is shown, and the longest task of the page meanwhile.

use std::fs;

use anyhow::{Context, Result};
use base64::{Engine, engine::general_purpose::STANDARD};
use browser_tests::{Page, Setup, dist, root};
use serde::Deserialize;

use crate::sheet::Sheet;

/// A table of 10,000 rows.
const LARGE: &str = "crates/reading/tests/samples/big_10000_rows.csv";

/// Drops the file, waits until it is shown, and puts it away again; milliseconds of each, and of the longest task of all.
const READ: &str = "
    root.querySelector('details.assumptions').open = true;
    while (!root.querySelector('.own-files')) await new Promise((done) => setTimeout(done, 20));
    root.querySelector('.own-files').open = true;
    await root.host.settled();
    const bytes = Uint8Array.from(atob(FILE), (byte) => byte.charCodeAt(0));
    const tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
    const times = [];
    for (let time = 0; time < 7; time++) {
        const held = new DataTransfer();
        held.items.add(new File([bytes], 'large.csv'));
        const start = performance.now();
        const drop = new DragEvent('drop', { dataTransfer: held, bubbles: true, cancelable: true });
        root.querySelector('.own-files .drop').dispatchEvent(drop);
        await root.host.settled();
        while (!root.querySelector('.own-files .file')) await new Promise((done) => setTimeout(done, 1));
        times.push(performance.now() - start);
        root.querySelector('.own-files .forget').click();
        await root.host.settled();
    }
    await new Promise((done) => setTimeout(done, 200));
    return { times, longest: Math.max(0, ...tasks.map(({ duration }) => duration)), tasks: tasks.length };";

#[derive(Deserialize)]
struct Reading {
    times: Vec<f64>,
    /// Of the tasks above 50 ms, which browsers call long.
    longest: f64,
    tasks: usize,
}

/// Measures and prints it, with a worker and without.
pub(crate) fn measure(sheet: &mut Sheet) -> Result<()> {
    let file = fs::read(root().join(LARGE)).with_context(|| format!("cannot read {LARGE}"))?;
    let script = READ.replace("FILE", &format!("'{}'", STANDARD.encode(file)));
    let nobody = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; worker-src 'none'";
    for (place, server) in [("worker", dist().start()?), ("page", dist().policy(nobody).start()?)] {
        let page = Page::open(&server.url("/#rc1&lg=de"), Setup::laptop())?;
        page.calculator()?;
        let Reading { times, longest, tasks } = serde_json::from_value(page.run_inside(&script)?)?;
        sheet.report(&format!("a file of 10,000 rows, in a {place}"), times, "ms", Some(300.0));
        if tasks > 0 {
            sheet.report(&format!("the same: longest of {tasks} long tasks"), [longest], "ms", None);
        }
    }
    Ok(())
}
