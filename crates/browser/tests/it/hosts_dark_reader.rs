//! Dark Reader's engine, which makes a page dark after the fact and answers for every colour of text with one of its own.

use std::fs;

use anyhow::{Context, Result};
use browser_tests::{Page, Setup, dist, root, until};

/// The relative luminance of `[r, g, b]` as WCAG has it.
const CONTRAST: &str = "(one, other) => {
    const luminance = (rgb) => rgb.map((one) => one / 255)
        .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
        .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
    const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
}";

/// Starts the engine, as the extension does, and waits until it has gone through what there is.
fn darken(page: &Page) -> Result<()> {
    let file = root().join("tools/node_modules/darkreader/darkreader.js");
    let engine = fs::read_to_string(file).context("Dark Reader is missing; type: cargo xtask build")?;
    page.run(&format!("{engine}; window.DarkReader = DarkReader; DarkReader.enable()"))?;
    page.wait_for("document.documentElement.dataset.darkreaderScheme === 'dark'")?;
    page.run("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")?;
    page.calculator()
}

/// On the chart: how many colours there are, and the best contrast of one of them to what most of it is.
fn chart(page: &Page) -> Result<(usize, f64)> {
    page.inside(&format!(
        "((chart) => {{
            const {{ width, height }} = chart;
            const copy = new OffscreenCanvas(width, height).getContext('2d', {{ willReadFrequently: true }});
            copy.drawImage(chart, 0, 0);
            const {{ data }} = copy.getImageData(0, 0, width, height);
            const seen = new Map();
            for (let at = 0; at < data.length; at += 4) {{
                const colour = data.slice(at, at + 3).join();
                seen.set(colour, (seen.get(colour) ?? 0) + 1);
            }}
            const colours = [...seen].sort((a, b) => b[1] - a[1]).map(([colour]) => colour.split(',').map(Number));
            const contrast = {CONTRAST};
            return [colours.length, Math.max(...colours.map((one) => contrast(one, colours[0])))];
        }})(root.querySelector('[part~=chart]'))"
    ))
}

/// How far the brightest and the darkest pixel of an element lie apart on the screen.
fn seen(page: &Page, selector: &str) -> Result<u8> {
    page.middle(selector)?;
    let (x, y, width, height): (f64, f64, f64, f64) = page.inside(&format!(
        "(({{ x, y, width, height }}) => [x, y, width, height])(root.querySelector('{selector}').getBoundingClientRect())"
    ))?;
    // All that is in sight, and of it this part: cut out by the browser itself it may be what was there before.
    let picture = page.cdp("Page.captureScreenshot", serde_json::json!({}))?;
    let script = "return (async () => {
        const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${arguments[0]}`)).blob());
        const copy = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
        copy.drawImage(picture, 0, 0);
        const { data } = copy.getImageData(...FRAME);
        const light = Array.from({ length: data.length / 4 }, (_, at) => Math.max(...data.slice(at * 4, at * 4 + 3)));
        return Math.max(...light) - Math.min(...light);
    })()";
    // The page itself may fetch nothing but its own.
    let reader = Page::open("about:blank", Setup::laptop())?;
    let frame = format!("{:?}", [x, y, width, height]);
    let script = script.replace("arguments[0]", &picture["data"].to_string()).replace("FRAME", &frame);
    serde_json::from_value(reader.run(&script)?).context("no picture")
}

/// The contrast of the answer's words to the page.
fn words(page: &Page) -> Result<f64> {
    let (ink, surface): (Vec<f64>, Vec<f64>) = page.inside(
        "((rgb) => [rgb(getComputedStyle(root.querySelector('[part~=headline]')).color), \
         rgb(getComputedStyle(document.documentElement).backgroundColor)])((colour) => colour.match(/\\d+/g).slice(0, 3).map(Number))",
    )?;
    page.value(&format!("({CONTRAST})({ink:?}, {surface:?})"))
}

fn stays_readable(path: &str, is_late: bool, setup: Setup) -> Result<()> {
    let blog = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body><p>Text</p>\
                <reach-calculator></reach-calculator><script type=module src=/reach-calculator.js></script>";
    // An extension is not bound to a page's policy.
    let server = dist().without_policy().page("/blog.html", blog).start()?;
    let page = Page::open(&server.url(path), setup)?;
    if is_late {
        page.calculator()?;
    }
    darken(&page)?;
    // The engine goes on with each sheet that comes, and a busy browser is some pictures behind.
    until(
        || {
            let (colours, contrast) = chart(&page)?;
            Ok((colours > 100 && contrast >= 4.5).then_some(()))
        },
        || format!("{path}: colours of the chart and their best contrast: {:?}", chart(&page)),
    )?;
    for selector in [".control [part~=slider]", ".crosshair input"] {
        let is_seen = || Ok((seen(&page, selector)? > 60).then_some(()));
        until(is_seen, || format!("{path}: {selector} is not to be seen"))?;
    }
    let are_words_read = || Ok((words(&page)? >= 4.5).then_some(()));
    until(are_words_read, || format!("{path}: words stand off by {:?}", words(&page)))?;
    Ok(())
}

#[test]
fn on_a_host_that_dark_reader_darkens_chart_words_and_sliders_stay_readable() -> Result<()> {
    stays_readable("/blog.html", true, Setup::laptop())?;
    stays_readable("/blog.html", false, Setup::laptop())
}

#[test]
fn on_the_page_itself_under_dark_reader_chart_words_and_sliders_stay_readable() -> Result<()> {
    stays_readable("/", true, Setup::laptop())?;
    stays_readable("/#rc1&v=partners&lg=en", false, Setup::laptop().dark())
}
