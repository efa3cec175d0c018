//! Two fingers zoom the page wherever they come down, and change nothing.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, dist};
use serde_json::Value;

const NONE: [&str; 0] = [];
const STAGE: &str = "[data-name=stage]";

/// What a gesture could change: the state, the crosshair, and how far back the reader may go.
fn state(page: &Page) -> Result<Value> {
    page.settled()?;
    page.inside(
        "[root.host.link, root.querySelector('.crosshair input').value, root.querySelector('[data-name=stage] [part~=field]').value, \
         root.querySelector('.readout').textContent, [...root.querySelectorAll('button')].map((one) => one.ariaDisabled)]",
    )
}

/// Where something lies, as CSS pixels of the unzoomed window.
fn middle(page: &Page, selector: &str) -> Result<(f64, f64)> {
    page.run("scrollTo(0, 0)")?;
    page.middle(selector)
}

/// A finger comes down, moves sideways, a second one comes down, and they move apart.
fn pinch(page: &Page, (x, y): (f64, f64), slides_first: bool) -> Result<()> {
    page.fingers("touchStart", &[(x, y)])?;
    let mut first = x;
    if slides_first {
        for step in 1..=4 {
            first = x + f64::from(step) * 10.0;
            page.fingers("touchMove", &[(first, y)])?;
        }
    }
    page.fingers("touchStart", &[(first, y), (x - 60.0, y + 10.0)])?;
    for step in 1..=10 {
        let way = f64::from(step) * 6.0;
        page.fingers("touchMove", &[(first + way, y), (x - 60.0 - way, y + 10.0)])?;
    }
    page.fingers("touchEnd", &[])
}

fn zoomed(page: &Page) -> Result<()> {
    page.wait_for("visualViewport.scale > 1.1").map(drop)
}

#[test]
fn two_fingers_on_chart_slider_and_crosshair_zoom_and_change_nothing() -> Result<()> {
    let server = dist().start()?;
    for selector in [format!("{STAGE} .layer"), ".crosshair .layer".to_owned(), "canvas".to_owned()] {
        let page = Page::open(&server.url("/#rc1&lg=en"), Setup::phone().size(390, 1200))?;
        page.calculator()?;
        let place = middle(&page, &selector)?;
        let before = state(&page)?;
        pinch(&page, place, false)?;
        zoomed(&page)?;
        assert_eq!(state(&page)?, before, "{selector}");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

/// The value may be one that the slider itself could not give.
#[test]
fn a_second_finger_ends_the_slide_and_brings_back_what_there_was() -> Result<()> {
    let server = dist().start()?;
    for selector in [
        format!("{STAGE} .layer"),
        ".crosshair .layer".to_owned(),
        "canvas".to_owned(),
        "[data-name=followers] .layer".to_owned(),
    ] {
        let page = Page::open(&server.url("/#rc1&f=1234567&s=0.4321&lg=en"), Setup::phone().size(390, 1200))?;
        page.calculator()?;
        let place = middle(&page, &selector)?;
        let before = state(&page)?;
        page.fingers("touchStart", &[place])?;
        for step in 1..=4 {
            page.fingers("touchMove", &[(place.0 + f64::from(step) * 10.0, place.1)])?;
        }
        ensure!(state(&page)? != before, "{selector} does not follow one finger");
        page.fingers("touchStart", &[(place.0 + 40.0, place.1), (place.0 - 60.0, place.1 - 90.0)])?;
        assert_eq!(state(&page)?, before, "{selector}: the second finger is down");
        page.fingers("touchMove", &[(place.0 + 60.0, place.1), (place.0 - 80.0, place.1 - 90.0)])?;
        page.fingers("touchEnd", &[])?;
        assert_eq!(state(&page)?, before, "{selector}: both are up again");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

#[test]
fn a_slide_that_a_second_finger_joins_becomes_no_step_to_undo() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::phone().size(390, 1200))?;
    page.calculator()?;
    let place = middle(&page, &format!("{STAGE} .layer"))?;
    pinch(&page, place, true)?;
    page.settled()?;
    let undo: String = page.inside(
        "root.querySelector('.actions .icon, [part~=actions] .icon, .icon[title]').getAttribute('aria-disabled')",
    )?;
    assert_eq!(undo, "true");
    Ok(())
}

#[test]
fn two_fingers_on_the_board_zoom_and_leave_the_guess_as_it_was() -> Result<()> {
    let server = dist().start()?;
    // Full screen, which not every phone has, cannot be zoomed in Chromium.
    let setup = Setup::phone().size(390, 1200).prelude("delete Element.prototype.requestFullscreen");
    let page = Page::presenting(&server.url("/#rc1&v=contacts&lg=en"), setup)?;
    page.clicker("g")?;
    page.wait_for_element(".board")?;
    page.settled()?;
    let (x, y) = page.middle(".board")?;
    let drawn = "[...root.querySelectorAll('.board .support')].map((one) => one.getAttribute('aria-valuetext'))";
    let open: Vec<String> = page.inside(drawn)?;
    // What one finger has drawn stays; it comes first, for on a page that is zoomed it moves the page.
    page.swipe((x - 40.0, y), (x + 40.0, y))?;
    let guess: Vec<String> = page.inside(drawn)?;
    ensure!(guess != open, "one finger draws nothing");
    for slides_first in [true, false] {
        pinch(&page, (x, y - 50.0), slides_first)?;
        assert_eq!(page.inside::<Vec<String>>(drawn)?, guess, "slides first: {slides_first}");
    }
    zoomed(&page)?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
