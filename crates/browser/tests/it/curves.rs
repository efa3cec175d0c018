//! The what-if curves under the sliders, while one of them is dragged.

use anyhow::Result;
use browser_tests::{Page, Setup, chapters, dist};
use serde::Deserialize;

/// Notes every canvas of the page that is drawn, in their order.
const NOTE: &str = "
    window.drawn = [];
    const { setTransform } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.setTransform = function (...all) {
        drawn.push(this.canvas);
        return setTransform.apply(this, all);
    };";

/// Moves the first slider in each frame, never leaving one without an event, as often as there are curves in sight; a frame more
/// shows what the last event brought.
const DRAG: &str = "
    const slider = root.querySelector('.controls [part~=slider]');
    const isInSight = ({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight;
    const curves = [...root.querySelectorAll('.controls .what-if')]
        .filter((curve) => isInSight(curve.getBoundingClientRect()));
    const chart = root.querySelector('[part~=chart]');
    const direction = slider.valueAsNumber < slider.max / 2 ? 1 : -1;
    await root.host.settled();
    drawn.length = 0;
    for (let event = 0; event < curves.length; event++) {
        slider.valueAsNumber += direction;
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await new Promise(requestAnimationFrame);
    }
    return {
        curves: curves.length, redrawn: curves.filter((curve) => drawn.includes(curve)).length,
        charts: drawn.filter((canvas) => canvas === chart).length,
    };";

#[derive(Debug, Deserialize, PartialEq)]
struct Redrawn {
    /// Those in sight.
    curves: usize,
    /// Those of them that were drawn before the drag ended.
    redrawn: usize,
    /// How often the chart was drawn.
    charts: usize,
}

#[test]
fn every_curve_in_sight_follows_a_drag_that_leaves_no_frame_without_an_event() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::projector().prelude(NOTE))?;
    page.calculator()?;
    for chapter in chapters() {
        page.show(&format!("rc1&v={chapter}&lg=de&bd=0"))?;
        page.settled()?;
        let seen: Redrawn = serde_json::from_value(page.run_inside(DRAG)?)?;
        assert!(seen.curves >= 3, "{chapter}: {seen:?}");
        let followed = Redrawn { curves: seen.curves, redrawn: seen.curves, charts: seen.curves };
        assert_eq!(seen, followed, "{chapter}");
    }
    Ok(())
}
