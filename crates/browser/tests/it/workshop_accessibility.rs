//! Presenting is for everybody: axe-core finds nothing in any of its dialogs, and nothing is cut off on any wall.

use anyhow::Result;
use browser_tests::{Key, Page, Setup, chapters, dist};
use serde_json::json;

use crate::ready_story;

const NONE: [&str; 0] = [];

/// What lies over something else, or under the edge of the screen: what stands above the bar has to end there.
const CUT: &str = "((root) => { \
    const bar = root.querySelector('.bar').getBoundingClientRect(); \
    const shown = (element) => element.checkVisibility() && element.getClientRects().length; \
    const box = (element) => element.getBoundingClientRect(); \
    const name = (element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 40)}`; \
    const parts = [...root.querySelectorAll('.control, .chart, .crosshair, .readout, .axis, .answer, .thread, .chapters button')].filter(shown); \
    const cut = parts.filter((part) => box(part).bottom > bar.top + 1 || box(part).right > innerWidth + 1 || box(part).top < -1 || box(part).left < -1); \
    const wide = [...root.querySelectorAll('.bar > *, .value, .readout, .answer')].filter(shown).filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline'); \
    const controls = parts.filter((part) => part.matches('.control')); \
    const over = controls.filter((part, index) => index && box(part).top < box(controls[index - 1]).bottom - 1); \
    return [...cut, ...wide, ...over].map(name); \
})(document.querySelector('reach-calculator').shadowRoot)";

#[test]
fn axe_finds_nothing_while_somebody_presents() -> Result<()> {
    let server = dist().start()?;
    for (language, setup) in [("de-DE", Setup::laptop()), ("en-GB", Setup::laptop().dark())] {
        let page = Page::presenting(&server.url("/#rc1&f=500&b=~"), setup.language(language))?;
        page.clicker("PageDown")?;
        assert_eq!(page.accessibility_problems()?, NONE, "a step in {language}");
        page.clicker("q")?;
        page.wait_for_element(".code path")?;
        assert_eq!(page.accessibility_problems()?, NONE, "the code in {language}");
        page.clicker("q")?;
        page.clicker("h")?;
        assert_eq!(page.accessibility_problems()?, NONE, "the choice of a handout in {language}");
        page.press(Key::Escape)?;
        page.clicker("s")?;
        page.focus(".story [aria-pressed]")?;
        page.press(Key::Enter)?;
        page.wait_for_element(".story .edits")?;
        assert_eq!(page.accessibility_problems()?, NONE, "the story's panel in {language}");
    }
    Ok(())
}

#[test]
fn nothing_is_cut_off_and_nothing_scrolls_on_any_wall() -> Result<()> {
    let server = dist().start()?;
    for (width, height) in [(1024, 768), (1920, 1080)] {
        for language in ["de-DE", "en-GB"] {
            let setup = Setup::laptop().size(width, height).language(language);
            let page = Page::presenting(&server.url("/"), setup)?;
            for chapter in chapters() {
                let open = format!("root.querySelector('[role=tab][data-id={chapter}]').click()");
                page.run_inside(&open)?;
                page.settled()?;
                assert_eq!(page.value::<Vec<String>>(CUT)?, NONE, "{chapter} at {width} in {language}");
                assert!(page.count(".control:not(.spare)")? >= 3, "{chapter} at {width} in {language}");
            }
            for step in 1..=ready_story::count()? {
                page.next_step("PageDown")?;
                assert_eq!(page.value::<Vec<String>>(CUT)?, NONE, "step {step} at {width} in {language}");
                assert_eq!(page.count(".spare")?, 0, "step {step} has room for its sliders");
                let chart: f64 = page.inside(
                    "[...root.querySelectorAll('.picture canvas, canvas.ways')].find((one) => one.checkVisibility()).clientHeight",
                )?;
                assert!(chart >= f64::from(height) * 0.35, "the chart of step {step} is {chart} high");
            }
            page.hover(300.0, 300.0)?;
            let wheel = json!({ "type": "mouseWheel", "x": 300, "y": 300, "deltaX": 0, "deltaY": 600 });
            page.cdp("Input.dispatchMouseEvent", wheel)?;
            assert_eq!(page.value::<f64>("scrollY")?, 0.0);
            assert_eq!(page.problems()?, NONE);
        }
    }
    Ok(())
}

#[test]
fn the_crosshair_stands_where_each_step_does() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::projector())?;
    page.clicker("PageDown")?;
    page.next_step("PageDown")?;
    assert!(page.text(".readout")?.starts_with("In Wachstumsphase 15 %"), "{}", page.text(".readout")?);
    page.clicker("PageDown")?;
    assert!(page.text(".readout")?.starts_with("In Wachstumsphase 93,7 %"), "{}", page.text(".readout")?);
    Ok(())
}

#[test]
fn presenting_fills_the_screen_and_gives_it_back() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::projector())?;
    page.wait_for("document.fullscreenElement?.matches('reach-calculator')")?;
    page.clicker("f")?;
    page.wait_for("!document.fullscreenElement")?;
    page.clicker("f")?;
    page.wait_for("document.fullscreenElement")?;
    page.run_inside("root.querySelector('[data-action=end]').click()")?;
    page.wait_for("!document.fullscreenElement")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
