//! A host that makes us larger or smaller, or writes from right to left: what is pointed at is what is meant.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Serving, Setup, dist};

const NONE: [&str; 0] = [];
const STAGE: &str = "[data-name=stage]";

/// What slide decks, page builders and previews do to what they hold.
pub(crate) const SCALES: [&str; 5] =
    ["transform:scale(.5)", "transform:scale(1.25)", "zoom:.5", "zoom:1.25", "transform:scale(.8);zoom:1.5"];

/// Where a page's wrapper puts the calculator; its own width stays the same.
pub(crate) fn scaled(style: &str, state: &str) -> Result<Serving> {
    let body = format!(
        "<!doctype html><html lang=de><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Blog</title>\
         <div style='width:600px;transform-origin:0 0;{style}'><reach-calculator state='rc1&{state}'></reach-calculator></div>\
         <script type=module src=/reach-calculator.js></script>"
    );
    Ok(dist().page("/blog.html", body).start()?)
}

/// A place on an element, in shares of its width and height, scrolled into view.
fn place(page: &Page, selector: &str, across: f64, down: f64) -> Result<(f64, f64)> {
    page.middle(selector)?;
    page.inside(&format!(
        "(({{ left, top, width, height }}) => [left + width * {across}, top + height * {down}])\
         (root.querySelector('{selector}').getBoundingClientRect())"
    ))
}

/// How far a range stands from its left end.
fn share(page: &Page, selector: &str) -> Result<f64> {
    page.inside(&format!("(({{ value, min, max }}) => (value - min) / (max - min))(root.querySelector('{selector}'))"))
}

#[test]
fn a_finger_in_the_middle_of_a_slider_gives_the_middle_at_every_scale() -> Result<()> {
    for style in SCALES {
        let server = scaled(style, "lg=en")?;
        // High enough for a chart that stays in sight and is drawn larger.
        let page = Page::open(&server.url("/blog.html"), Setup::phone().size(1000, 1600))?;
        page.calculator()?;
        for (layer, range) in [
            (format!("{STAGE} .layer"), format!("{STAGE} input[type=range]")),
            (".crosshair .layer".into(), ".crosshair input".into()),
        ] {
            for wanted in [0.5, 0.2, 0.9] {
                let at = place(&page, &layer, wanted, 0.5)?;
                page.tap(at)?;
                page.settled()?;
                let got = share(&page, &range)?;
                ensure!((got - wanted).abs() < 0.02, "{style}: {layer} pressed at {wanted} gives {got}");
            }
        }
        assert_eq!(page.problems()?, NONE, "{style}");
    }
    Ok(())
}

/// Shares of the chart at which a mouse finds a measurement.
fn measurement(page: &Page) -> Result<(f64, f64)> {
    for across in 20..80 {
        for down in 30..85 {
            let at = (f64::from(across) / 100.0, f64::from(down) / 100.0);
            let (x, y) = place(page, "canvas", at.0, at.1)?;
            page.hover(x, y)?;
            if page.inside::<bool>("!root.querySelector('.tip').hidden")? {
                return Ok(at);
            }
        }
    }
    None.context("no measurement on the chart")
}

#[test]
fn the_crosshair_stands_where_the_chart_is_pointed_at_at_every_scale() -> Result<()> {
    let mut expected = None;
    for style in [""].into_iter().chain(SCALES) {
        let server = scaled(style, "v=contacts&lg=en")?;
        let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
        page.calculator()?;
        let mut seen = Vec::new();
        for across in [0.3, 0.6, 0.85] {
            let (x, y) = place(&page, "canvas", across, 0.5)?;
            page.hover(x, y)?;
            page.settled()?;
            let hovered = share(&page, ".crosshair input")?;
            page.drag((x, y), (x + 1.0, y), 1)?;
            page.settled()?;
            ensure!(
                (share(&page, ".crosshair input")? - hovered).abs() < 0.03,
                "{style}: dragged elsewhere than hovered"
            );
            seen.push(hovered);
        }
        ensure!(seen[2] - seen[0] > 0.4, "{style}: {seen:?}");
        let expected: &Vec<f64> = expected.get_or_insert_with(|| seen.clone());
        let far = seen.iter().zip(expected).any(|(one, other)| (one - other).abs() > 0.03);
        ensure!(!far, "{style}: {seen:?}, unscaled {expected:?}");
        assert_eq!(page.problems()?, NONE, "{style}");
    }
    Ok(())
}

#[test]
fn a_measurement_is_found_where_it_is_drawn_at_every_scale() -> Result<()> {
    let server = scaled("", "lg=en")?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    let (across, down) = measurement(&page)?;
    for style in SCALES {
        let server = scaled(style, "lg=en")?;
        let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
        page.calculator()?;
        let (x, y) = place(&page, "canvas", across, down)?;
        page.hover(x, y)?;
        page.wait_for_element(".tip:not([hidden])").with_context(|| format!("nothing is found at {style}"))?;
    }
    Ok(())
}

#[test]
fn a_guess_is_drawn_where_the_hand_is_at_every_scale() -> Result<()> {
    for style in SCALES {
        let server = dist().start()?;
        let page = Page::open(&server.url("/#rc1&v=partners&lg=en"), Setup::laptop())?;
        page.calculator()?;
        // What the page around does; a transform would move what fills the window.
        let [zoom, transform] = ["zoom", "transform"]
            .map(|name| style.split(';').find_map(|rule| rule.strip_prefix(&format!("{name}:"))).unwrap_or("initial"));
        page.run(&format!("document.documentElement.style.zoom = '{zoom}'"))?;
        page.present()?;
        page.clicker("g")?;
        page.wait_for_element(".board")?;
        page.run_inside(&format!("root.querySelector('.picture').style.transform = '{transform}'"))?;
        let at = place(&page, ".board", 0.5, 0.5)?;
        page.drag(at, (at.0 + 1.0, at.1), 1)?;
        page.settled()?;
        let mark: (f64, f64) = page.inside(
            "(({ x, y, width, height }) => [x + width / 2, y + height / 2])(root.querySelector('.board .mark').getBoundingClientRect())",
        )?;
        // Marks stand at supports, a few months apart.
        let board: f64 = page.inside("root.querySelector('.board').getBoundingClientRect().width")?;
        ensure!((mark.0 - at.0).abs() < board * 0.07 && (mark.1 - at.1).abs() < 3.0, "{style}: {mark:?} for {at:?}");
    }
    Ok(())
}

#[test]
fn the_chart_is_as_sharp_as_the_scale_and_comes_to_rest() -> Result<()> {
    for style in SCALES {
        let server = scaled(style, "lg=en")?;
        let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
        page.calculator()?;
        for canvas in ["canvas", "canvas.what-if"] {
            let (pixels, shown): (f64, f64) = page.inside(&format!(
                "((canvas) => [canvas.width, canvas.getBoundingClientRect().width])(root.querySelector('{canvas}'))"
            ))?;
            ensure!(pixels >= shown - 1.0, "{style}: {canvas} has {pixels} pixels for {shown}");
        }
        let size = "(({ width, height }) => [width, height])(root.querySelector('canvas'))";
        let before: (u32, u32) = page.inside(size)?;
        page.run_inside("root.querySelector('canvas').getContext('2d').clearRect(0, 0, 9999, 9999); await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")?;
        assert_eq!(page.inside::<(u32, u32)>(size)?, before);
        ensure!(page.painted()? == 0.0, "{style}: the chart is drawn again and again");
    }
    Ok(())
}

#[test]
fn from_right_to_left_a_click_at_a_fifth_gives_a_fifth() -> Result<()> {
    let body = "<!doctype html><html lang=ar dir=rtl><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Blog</title><body>\
                <reach-calculator lang=en></reach-calculator><script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    for setup in [Setup::laptop(), Setup::phone().size(390, 1200)] {
        let finger = setup.touch;
        let page = Page::open(&server.url("/blog.html"), setup)?;
        page.calculator()?;
        for range in [format!("{STAGE} input[type=range]"), ".crosshair input".to_owned()] {
            let (x, y) = place(&page, &range, 0.2, 0.5)?;
            if finger {
                page.tap((x, y))?;
            } else {
                page.drag((x, y), (x, y), 1)?;
            }
            page.settled()?;
            let got = share(&page, &range)?;
            ensure!((got - 0.2).abs() < 0.05, "{range} pressed at a fifth gives {got}, by a finger: {finger}");
        }
        // Where it fills from the left the first tick lies left of the last, and words begin at the left.
        let left: (f64, f64) = page.inside(
            "[root.querySelector('[part~=headline]'), root.querySelector('[role=tab]')].map((one) => { \
                 const range = document.createRange(); range.selectNodeContents(one); \
                 return range.getClientRects()[0].left - root.querySelector('.root').getBoundingClientRect().left })",
        )?;
        ensure!(left.0 < 40.0 && left.1 < 40.0, "words begin {left:?} from the left");
        ensure!(page.inside::<bool>("root.host.scrollWidth <= root.host.clientWidth")?, "something lies outside");
    }
    let server = dist().page("/blog.html", body).missing("/reach-calculator.wasm").start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.wait_for_element("[part~=failure]")?;
    let direction: String = page.inside("getComputedStyle(root.querySelector('[part~=failure]')).direction")?;
    assert_eq!(direction, "ltr");
    Ok(())
}
