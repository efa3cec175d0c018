//! What one sees while a slider is dragged: how often chart and curves are drawn, and how long they stand still.

use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use browser_tests::Page;
use serde::{Deserialize, Serialize};
use serde_json::json;

/// Movements of the mouse in a second, as many as most screens show frames.
const MOVES: u32 = 60;

/// How long a drag takes: long enough for dozens of rounds of all curves, also at a quarter of the speed.
const SECONDS: u32 = 2;

/// From one turn of the mouse to the next one.
const SWEEP: u32 = 45;

/// Notes when which canvas is drawn. Each drawing begins with one of these calls, so what follows within two milliseconds on
/// the same canvas is the same drawing.
pub(crate) const NOTE: &str = "
    window.draws = new Map();
    for (const name of ['setTransform', 'clearRect']) {
        const original = CanvasRenderingContext2D.prototype[name];
        CanvasRenderingContext2D.prototype[name] = function (...all) {
            const now = performance.now();
            const times = draws.get(this.canvas) ?? [];
            if (!(now - times.at(-1) < 2)) draws.set(this.canvas, [...times, now]);
            return original.apply(this, all);
        };
    }";

/// Finds the slider with the most places, so that every movement moves it, and what is drawn beside it.
const BEGIN: &str = "
    const place = document.querySelector('reach-calculator')?.shadowRoot ?? document;
    const sliders = [...place.querySelectorAll('.controls input[type=range]')];
    const slider = sliders.sort((one, other) => other.max - one.max)[0];
    slider.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    window.moved = 0;
    slider.addEventListener('input', () => { moved += 1; });
    const isInSight = ({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight;
    window.watched = () => ['[part~=chart]', '.controls .what-if'].map((kind) => [...place.querySelectorAll(kind)]
        .filter((canvas) => isInSight(canvas.getBoundingClientRect()))
        .map((canvas) => draws.get(canvas) ?? []));
    draws.clear();
    const { left, top, width, height } = slider.getBoundingClientRect();
    const at = (slider.valueAsNumber - slider.min) / (slider.max - slider.min);
    return [left, top + height / 2, width, at];";

const END: &str = "return { moves: moved, drawn: watched(), end: performance.now() };";

#[derive(Deserialize)]
struct Seen {
    moves: u32,
    /// When the chart and each curve were drawn.
    drawn: (Vec<Vec<f64>>, Vec<Vec<f64>>),
    end: f64,
}

/// How a drag looked.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Followed {
    /// Events that the page has got, in a second.
    pub(crate) moves: f64,
    /// Drawings of the chart in a second.
    pub(crate) chart: f64,
    /// Drawings in a second of the curve that was drawn least, where there are any.
    pub(crate) curve: Option<f64>,
    /// The longest that chart or curve stood still, in milliseconds.
    pub(crate) still: f64,
}

/// Drags the mouse to and fro on a page that was opened with [`NOTE`], at a part of the processor's speed.
pub(crate) fn follow(page: &Page, slowdown: u32) -> Result<Followed> {
    let (left, y, width, at): (f64, f64, f64, f64) = serde_json::from_value(page.run(BEGIN)?)?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": slowdown }))?;
    let event =
        |kind: &str, x: f64| json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
    // The thumb stays within the range, half of its own width from the ends.
    let reach = width - 16.0;
    let place = |share: f64| left + 8.0 + share * reach;
    page.cdp("Input.dispatchMouseEvent", event("mousePressed", place(at)))?;
    let begin: f64 = page.value("(draws.clear(), moved = 0, performance.now())")?;
    let (start, direction) = (Instant::now(), if at < 0.5 { 1.0 } else { -1.0 });
    for step in 1..=MOVES * SECONDS {
        let due = Duration::from_secs(1) * step / MOVES;
        thread::sleep(due.saturating_sub(start.elapsed()));
        let way = f64::from(SWEEP - (step % (2 * SWEEP)).abs_diff(SWEEP)) / f64::from(SWEEP);
        page.tell("Input.dispatchMouseEvent", &event("mouseMoved", place(at + direction * 0.4 * way)))?;
    }
    let seen: Seen = serde_json::from_value(page.run(END)?)?;
    page.cdp("Input.dispatchMouseEvent", event("mouseReleased", place(at)))?;
    page.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 1 }))?;
    let seconds = (seen.end - begin) / 1000.0;
    let (charts, curves) = &seen.drawn;
    let chart = charts.first().context("there is no chart")?;
    let rate = |times: &Vec<f64>| times.len() as f64 / seconds;
    let still = |times: &Vec<f64>| {
        let marks: Vec<f64> = [begin].into_iter().chain(times.iter().copied()).chain([seen.end]).collect();
        marks.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max)
    };
    Ok(Followed {
        moves: f64::from(seen.moves) / seconds,
        chart: rate(chart),
        curve: curves.iter().map(rate).min_by(f64::total_cmp),
        still: curves.iter().chain([chart]).map(still).fold(0.0, f64::max),
    })
}
