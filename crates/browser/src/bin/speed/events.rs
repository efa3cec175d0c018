//! What a slider event costs the main thread, and what is held afterwards.

use anyhow::{Context, Result};
use browser_tests::{Page, Serving};
use serde_json::{Value, json};

use crate::rivals::Built;
use crate::sheet::median;

/// Events of which the median is taken, after so many, one a frame, that are the compiler's.
const EVENTS: usize = 9;
const WARMING: usize = 12;

/// Events of the drag after which memory is looked at.
const DRAGGED: usize = 150;

/// What every script begins with: the first slider, and how a page says that it has drawn everything.
const FIND: &str = "
    const host = document.querySelector('reach-calculator');
    const slider = (host?.shadowRoot ?? document).querySelector('.controls input[type=range]');
    const frame = () => new Promise(requestAnimationFrame);
    const drawn = async () => {
        for (let frames = 0; frames < 2; frames++) await frame();
        await host?.settled();
    };
    const move = (event) => {
        const half = slider.max / 2;
        slider.valueAsNumber += slider.valueAsNumber < half === (event % 40 < 20) ? 1 : -1;
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    };";

/// Milliseconds of the main thread for an event until chart, sentence and curves are drawn.
pub(crate) fn task_time(page: &Page) -> Result<f64> {
    page.cdp("Performance.enable", json!({ "timeDomain": "threadTicks" }))?;
    let busy = |script: &str| {
        let before = metric(page, "TaskDuration")?;
        page.run(&format!("return (async () => {{ {FIND} {script}; await drawn(); }})()"))?;
        Ok((metric(page, "TaskDuration")? - before) * 1000.0)
    };
    drag(page, WARMING)?;
    let events = (0..EVENTS).map(|event| busy(&format!("move({event})"))).collect::<Result<Vec<f64>>>()?;
    // The same frames without an event: what looking costs.
    let nothing = (0..EVENTS / 2).map(|_| busy("")).collect::<Result<Vec<f64>>>()?;
    Ok(median(events) - median(nothing))
}

/// Megabytes that a page holds after a drag: objects of JavaScript, nodes, buffers and the Wasm's memory.
pub(crate) fn held(built: Built, server: &Serving) -> Result<f64> {
    let page = built.open(server, "customers", "")?;
    drag(&page, DRAGGED)?;
    page.cdp("HeapProfiler.enable", json!({}))?;
    for _ in 0..3 {
        page.cdp("HeapProfiler.collectGarbage", json!({}))?;
    }
    let held = page.cdp("Runtime.getHeapUsage", json!({}))?;
    let bytes = |name: &str| held[name].as_f64().unwrap_or_default();
    Ok((bytes("usedSize") + bytes("embedderHeapUsedSize") + bytes("backingStorageSize")) / 1e6)
}

/// Moves the slider in so many frames, and waits until all is drawn.
fn drag(page: &Page, events: usize) -> Result<()> {
    let moves = format!("for (let event = 0; event < {events}; event++) {{ move(event); await frame(); }}");
    page.run(&format!("return (async () => {{ {FIND} {moves} await drawn(); }})()")).map(drop)
}

fn metric(page: &Page, name: &str) -> Result<f64> {
    let answer = page.cdp("Performance.getMetrics", json!({}))?;
    let metrics = answer["metrics"].as_array().into_iter().flatten();
    let found = metrics.into_iter().find(|metric| metric["name"] == name);
    found.and_then(|metric: &Value| metric["value"].as_f64()).with_context(|| format!("Chromium does not tell {name}"))
}
