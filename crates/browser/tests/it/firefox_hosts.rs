//! Hosts in a second engine: scaled ones, and a talk in a page without full screen.
//!
//! What the driver has no hands for stays with Chromium: two fingers that zoom the page, a wheel that a compositor scrolls by,
//! and Escape on a keyboard, by which Firefox itself leaves the full screen.

use anyhow::{Context, Result, ensure};
use browser_tests::Firefox;

use crate::host_pages::{CALCULATOR, page as host, serve};
use crate::hosts_scaled::{SCALES, scaled};

const NONE: [&str; 0] = [];
const STAGE: &str = "[data-name=stage]";
const ESCAPE: &str = "\u{e00c}";

/// A place on an element, in shares of its width and height, scrolled into view.
fn place(firefox: &mut Firefox, selector: &str, across: f64) -> Result<(f64, f64)> {
    firefox.inside(&format!(
        "const one = root.querySelector('{selector}'); one.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
         const {{ left, top, width, height }} = one.getBoundingClientRect(); \
         return [left + width * {across}, top + height / 2]"
    ))
}

/// Waits until a range stands at a share of its width, but for half the width of its thumb.
fn stands(firefox: &mut Firefox, selector: &str, wanted: f64) -> Result<()> {
    let far = format!(
        "(({{ value, min, max }}) => (value - min) / (max - min) - {wanted})(root.querySelector('{selector}'))"
    );
    let outcome = firefox.wait_for(&format!("Math.abs({far}) < 0.05"));
    outcome.with_context(|| format!("{selector} was pressed at {wanted}"))
}

#[test]
fn a_place_on_a_slider_is_what_is_meant_at_every_scale_in_firefox_too() -> Result<()> {
    for style in SCALES {
        let server = scaled(style, "lg=en")?;
        let mut firefox = Firefox::open(&server.url("/blog.html"), "en-GB, en")?;
        // High enough for a chart that stays in sight.
        firefox.resize(1366, 1700)?;
        firefox.settled()?;
        let range = format!("{STAGE} input[type=range]");
        for wanted in [0.5, 0.2, 0.9] {
            let (x, y) = place(&mut firefox, &range, wanted)?;
            firefox.click(x, y)?;
            stands(&mut firefox, &range, wanted).with_context(|| format!("by a mouse at {style}"))?;
        }
        for wanted in [0.5, 0.2, 0.9] {
            let (x, y) = place(&mut firefox, &range, wanted)?;
            firefox.tap(x, y)?;
            stands(&mut firefox, &range, wanted).with_context(|| format!("by a finger at {style}"))?;
        }
        assert_eq!(firefox.problems()?, NONE, "{style}");
    }
    Ok(())
}

#[test]
fn the_crosshair_stands_where_the_chart_is_pointed_at_in_firefox_too() -> Result<()> {
    let mut expected = None;
    for style in [""].into_iter().chain(SCALES) {
        let server = scaled(style, "v=contacts&lg=en")?;
        let mut firefox = Firefox::open(&server.url("/blog.html"), "en-GB, en")?;
        firefox.settled()?;
        let mut seen = Vec::new();
        for across in [0.3, 0.6, 0.85] {
            let (x, y) = place(&mut firefox, "canvas", across)?;
            firefox.click(x, y)?;
            firefox.settled()?;
            seen.push(firefox.inside::<f64>(
                "const { value, min, max } = root.querySelector('.crosshair input'); return (value - min) / (max - min)",
            )?);
        }
        ensure!(seen[2] - seen[0] > 0.4, "{style}: {seen:?}");
        let expected: &Vec<f64> = expected.get_or_insert_with(|| seen.clone());
        let far = seen.iter().zip(expected).any(|(one, other)| (one - other).abs() > 0.03);
        ensure!(!far, "{style}: {seen:?}, unscaled {expected:?}");
    }
    Ok(())
}

/// The fault "Escape in the QR dialog ends the whole presentation".
#[test]
fn escape_closes_what_lies_above_a_talk_and_then_ends_the_talk_in_firefox_too() -> Result<()> {
    let body =
        "<script>delete Element.prototype.requestFullscreen</script><reach-calculator lang=de></reach-calculator>";
    let server = serve(&[("/host.html", host(CALCULATOR, body))])?;
    let mut firefox = Firefox::open(&server.url("/host.html"), "de-DE, de")?;
    firefox.settled()?;
    for (key, open) in [("q", ".join"), ("h", ".choose")] {
        firefox.inside::<()>("root.querySelector('[role=tab][aria-selected=true]').focus()")?;
        firefox.press("p")?;
        firefox.wait_for("root.querySelector('.bar')")?;
        firefox.settled()?;
        firefox.press(key)?;
        firefox.wait_for(&format!("root.querySelector('{open}')?.open"))?;
        firefox.press(ESCAPE)?;
        firefox.wait_for(&format!("!root.querySelector('{open}')?.open"))?;
        firefox.settled()?;
        ensure!(firefox.inside::<bool>("return !!root.querySelector('.bar')")?, "Escape in {open} ends the talk");
        firefox.press(ESCAPE)?;
        firefox.wait_for("!root.querySelector('.bar')")?;
        firefox.settled()?;
    }
    assert_eq!(firefox.inside::<String>("return document.title + document.documentElement.lang")?, "Gastpaginanl");
    assert_eq!(firefox.problems()?, NONE);
    Ok(())
}
