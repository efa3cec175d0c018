//! The heights that a frame tells the page around: never before there is something to see, and so that a page which follows
//! each of them comes to rest.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use serde_json::json;

const NONE: [&str; 0] = [];

/// A page that follows every height, as its snippet does.
fn follower(address: &str, width: u32, height: u32) -> String {
    format!(
        "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><script>
         window.told = [];
         addEventListener('message', ({{ data }}) => {{
             if (data?.reach !== 1) return;
             told.push(data);
             if (data.type === 'height') document.querySelector('iframe').style.height = `${{data.height}}px`;
         }});
         </script><iframe src='{address}' title=Rechner style='width:{width}px;height:{height}px;border:0' allow=fullscreen></iframe>"
    )
}

/// The heights told so far, once nothing more comes: the frame is drawn, and what it told of that has been followed and drawn.
fn at_rest(page: &Page) -> Result<Vec<f64>> {
    let heights = || page.value::<Vec<f64>>("told.filter(({ type }) => type === 'height').map(({ height }) => height)");
    page.wait_for("told.some(({ type }) => type === 'height' || type === 'error')")?;
    let mut quiet = 0;
    let mut last = heights()?;
    while quiet < 3 {
        page.run_in_frame(
            "/embed.html",
            "return Promise.resolve(document.querySelector('reach-calculator').settled?.()) \
             .then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))",
        )?;
        page.run("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")?;
        let now = heights()?;
        quiet = if now == last { quiet + 1 } else { 0 };
        assert!(now.len() < 40, "the frame does not come to rest: {now:?}");
        last = now;
    }
    Ok(last)
}

/// How high what is seen in the frame is, and how much of it the frame cuts off.
const SEEN: &str =
    "return [document.body.getBoundingClientRect().height, document.documentElement.scrollHeight - innerHeight]";

#[test]
fn no_height_is_told_before_the_first_drawing_and_every_layout_comes_to_rest() -> Result<()> {
    for query in ["", "?layout=compact", "?layout=present"] {
        for (width, height) in [(390, 150), (645, 3000), (1200, 600)] {
            let body = follower(&format!("/embed.html{query}#rc1&f=777"), width, height);
            let server = dist().page("/blog.html", body).start()?;
            let page = Page::open(&server.url("/blog.html"), Setup::laptop().size(1366, 900))?;
            let heights = at_rest(&page)?;
            let what = format!("{query} at {width}: {heights:?}");
            let first: Vec<String> = page.value("told.map(({ type }) => type)")?;
            assert_eq!(first[0], "ready", "{what}: {first:?}");
            assert!(heights[0] > 400.0, "{what}: nothing was drawn yet");
            let seen: [f64; 2] = serde_json::from_value(page.run_in_frame("/embed.html", SEEN)?)?;
            assert!((heights[heights.len() - 1] - seen[0].ceil()).abs() < 1.5 && seen[1] <= 0.0, "{what}: {seen:?}");
            assert_eq!(page.problems()?, NONE);
        }
    }
    Ok(())
}

#[test]
fn who_presents_in_a_frame_leaves_its_height_alone() -> Result<()> {
    for address in ["/embed.html#rc1&f=777", "/embed.html?layout=present#rc1&f=777"] {
        let server = dist().page("/blog.html", follower(address, 800, 600)).start()?;
        let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
        let before = at_rest(&page)?;
        let inside = |script: &str| {
            page.run_in_frame(
                "/embed.html",
                &format!("const root = document.querySelector('reach-calculator').shadowRoot; {script}"),
            )
        };
        inside("root.querySelector('.to-room').click()")?;
        inside(
            "return new Promise((done) => { const look = () => root.querySelector('.bar') ? done() : requestAnimationFrame(look); look(); })",
        )?;
        assert_eq!(at_rest(&page)?, before, "{address}: while somebody presents");
        inside("root.querySelector('[data-action=end]').click()")?;
        inside(
            "return new Promise((done) => { const look = () => root.querySelector('.bar') ? requestAnimationFrame(look) : done(); look(); })",
        )?;
        let after = at_rest(&page)?;
        assert_eq!(after.last(), before.last(), "{address}: afterwards {after:?}");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

#[test]
fn a_frame_that_cannot_start_tells_how_high_its_reason_is() -> Result<()> {
    let server =
        dist().missing("/reach-calculator.wasm").page("/blog.html", follower("/embed.html", 645, 600)).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.wait_for("told.some(({ type }) => type === 'error') && told.some(({ type }) => type === 'height')")?;
    assert_eq!(
        page.value::<serde_json::Value>("told.find(({ type }) => type === 'error').cause")?,
        json!("missing-file")
    );
    Ok(())
}
