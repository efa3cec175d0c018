//! A slider under key, mouse and finger: at once on the screen, soon in the address, and never by accident.

use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, Setup, dist};
use reach_calculator::inputs;
use serde::Deserialize;
use serde_json::json;

use crate::held::TIMERS;

const NONE: [&str; 0] = [];
const STAGE: &str = "[data-name=stage] [part~=slider]";

/// Notes what the frame after each input event shows, and every change of the address.
const WATCH: &str = "
    window.seen = { events: [], written: 0, pushed: 0 };
    addEventListener('input', () => {
        const event = {};
        seen.events.push(event);
        requestAnimationFrame(() => {
            const root = document.querySelector('reach-calculator').shadowRoot;
            event.headline = root.querySelector('[part~=headline]').textContent;
            event.chart = root.querySelector('[part~=chart]').toDataURL();
        });
    });
    const { replaceState, pushState } = history;
    history.replaceState = function (...all) { seen.written += 1; return replaceState.apply(this, all); };
    history.pushState = function (...all) { seen.pushed += 1; return pushState.apply(this, all); };";

#[derive(Deserialize)]
struct Seen {
    events: Vec<Event>,
    /// How often the address was replaced, without a new step of the history.
    written: u32,
    pushed: u32,
}

#[derive(Deserialize)]
struct Event {
    headline: String,
    chart: String,
}

#[test]
fn a_key_on_the_stage_slider_redraws_chart_and_sentence_within_a_frame() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop().prelude(WATCH))?;
    page.calculator()?;
    page.focus(STAGE)?;
    let mut headline: String = page.inside("root.querySelector('[part~=headline]').textContent")?;
    let mut chart: String = page.inside("root.querySelector('[part~=chart]').toDataURL()")?;
    for key in [Key::Right, Key::Up, Key::PageUp, Key::Left, Key::Home, Key::End] {
        page.press(key)?;
        page.settled()?;
        let seen: Seen = page.value("seen")?;
        let event = seen.events.last().context("the key did nothing")?;
        // A step of a thousandth may move nobody in a sentence that counts whole people.
        let small = matches!(key, Key::Right | Key::Up | Key::Left);
        ensure!(small || event.headline != headline, "{key:?}: the sentence is still “{headline}”");
        ensure!(event.chart != chart, "{key:?}: the chart is still the same");
        let now: String = page.inside("root.querySelector('[part~=headline]').textContent")?;
        assert_eq!(event.headline, now, "{key:?}: the frame after the event shows something else than the end");
        (headline, chart) = (event.headline.clone(), event.chart.clone());
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn the_address_follows_without_filling_the_history() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop().prelude(WATCH))?;
    page.calculator()?;
    let entries: u32 = page.value("history.length")?;
    page.focus(STAGE)?;
    let parameter = inputs::Key::Stage.parameter();
    for steps in 1..=3 {
        let stage = parameter.settled(parameter.default + f64::from(steps) * parameter.step);
        page.press(Key::Right)?;
        page.wait_for(&format!("location.hash === '#rc1&s={stage}&lg=en'"))?;
    }
    assert_eq!(page.value::<u32>("history.length")?, entries);
    assert_eq!(page.value::<u32>("seen.pushed")?, 0);
    Ok(())
}

#[test]
fn nothing_is_written_while_a_slider_moves_and_once_when_it_rests() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop().prelude(&format!("{WATCH} {TIMERS}")))?;
    page.calculator()?;
    page.run("ring()")?;
    let (x, y) = page.middle(STAGE)?;
    page.drag((x, y), (x + 90.0, y), 12)?;
    page.settled()?;
    let seen: Seen = page.value("seen")?;
    ensure!(seen.events.len() >= 5, "{} events of a drag", seen.events.len());
    assert_eq!((seen.written, seen.pushed), (0, 0));
    assert_eq!(page.value::<u32>("pending()")?, 1, "each movement begins the wait anew");
    page.run("ring()")?;
    let seen: Seen = page.value("seen")?;
    assert_eq!((seen.written, seen.pushed), (1, 0));
    ensure!(page.value::<String>("location.hash")?.contains("s="), "the address does not follow");
    Ok(())
}

#[test]
fn the_wheel_scrolls_the_page_and_changes_no_slider() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop().size(1366, 500).prelude(WATCH))?;
    page.calculator()?;
    let (x, y) = page.middle(STAGE)?;
    page.focus(STAGE)?;
    let before: (f64, f64) = place(&page)?;
    let wheel = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": 120 });
    page.cdp("Input.dispatchMouseEvent", wheel)?;
    page.wait_for(&format!("scrollY !== {}", before.1))?;
    assert_eq!(place(&page)?.0, before.0);
    assert_eq!(page.value::<usize>("seen.events.length")?, 0);
    Ok(())
}

#[test]
fn a_passing_finger_scrolls_and_a_meant_one_slides() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::phone())?;
    page.calculator()?;
    let (x, y) = page.middle(STAGE)?;
    let before = place(&page)?;
    page.settled()?;
    page.run("window.rested = new Promise((done) => addEventListener('scrollend', () => done(true), { once: true }))")?;
    page.swipe((x, y), (x + 6.0, y - 200.0))?;
    page.wait_for(&format!("scrollY > {} + 50", before.1))?;
    assert_eq!(place(&page)?.0, before.0, "a scrolling finger has moved the slider");
    // A finger that comes down while the page still moves stops it, and nothing else.
    page.run("return rested")?;
    let (x, y) = page.middle(STAGE)?;
    page.swipe((x, y), (x + 80.0, y + 4.0))?;
    page.settled()?;
    ensure!(place(&page)?.0 > before.0, "a finger cannot move the slider");
    page.wait_for("location.hash.includes('s=')")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Otherwise the axis shrinks with the curve, and the curve seems to stand still. It grows only where the curve would
/// leave the picture.
#[test]
fn the_y_axis_stays_while_a_slider_is_dragged() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&l=20000&v=contacts&lg=en"), Setup::laptop())?;
    page.calculator()?;
    let left: f64 = page.inside("parseFloat(root.querySelector('.crosshair').style.getPropertyValue('--left'))")?;
    ensure!(left > 10.0, "no room for an axis: {left}");
    // What is painted left of the plot, and all of it.
    let painted = format!(
        "const canvas = root.querySelector('[part~=chart]');
         const strip = document.createElement('canvas');
         [strip.width, strip.height] = [{} - 4, canvas.height * 0.85];
         strip.getContext('2d').drawImage(canvas, 0, -canvas.height * 0.08);
         return [strip.toDataURL(), canvas.toDataURL()]",
        left.floor()
    );
    let before = page.run_inside(&painted)?;
    let slider = "[data-name=subscribers] [part~=slider]";
    let end: f64 = page.inside(&format!("Number(root.querySelector('{slider}').max)"))?;
    for share in [0.55, 0.4, 0.2] {
        page.slide(slider, (end * share).round())?;
        page.settled()?;
        let now = page.run_inside(&painted)?;
        ensure!(now[0] == before[0], "the axis moves while the slider is held at {share}");
        ensure!(now[1] != before[1], "the chart does not follow");
    }
    page.run_inside(&format!("root.querySelector('{slider}').dispatchEvent(new Event('change'))"))?;
    page.settled()?;
    ensure!(page.run_inside(&painted)?[0] != before[0], "the axis stays too long after the slider is let go");
    Ok(())
}

/// Value of the stage slider, and how far the page is scrolled.
fn place(page: &Page) -> Result<(f64, f64)> {
    page.inside(&format!("[Number(root.querySelector('{STAGE}').value), scrollY]"))
}
