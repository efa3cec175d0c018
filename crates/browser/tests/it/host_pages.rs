//! Other people's pages, written with what they are written with, and what a calculator owes each of them.

use std::fs;
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, Serving, Setup, dist, root};
use serde_json::{Value, json};

/// The scripts of `tests/hosts/`, joined with their frameworks once for all tests: names and contents.
static SCRIPTS: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let folder = root().join("target/hosts");
    let mut join = Command::new("node");
    join.arg(root().join("tools/hosts.mjs")).arg(&folder);
    let is_done = join.status().is_ok_and(|status| status.success());
    assert!(is_done, "the hosts' scripts cannot be joined; type: cargo xtask build");
    let files = fs::read_dir(&folder).into_iter().flatten().flatten();
    let name = |file: &fs::DirEntry| file.file_name().to_string_lossy().into_owned();
    files.map(|file| (name(&file), fs::read(file.path()).unwrap_or_default())).collect()
});

/// The calculator's own script.
pub(crate) const CALCULATOR: &str = "<script type=module src=/reach-calculator.js></script>";

/// The element, and what stands for it where editors strip it, with a state.
pub(crate) fn forms(state: &str) -> [String; 3] {
    [
        format!("<reach-calculator state='{state}' lang=de></reach-calculator>"),
        format!("<div class=reach-calculator data-state='{state}' data-lang=de><p>Rekenmachine</p></div>"),
        format!("<a class=reach-calculator href='/#{state}' data-lang=de>Rekenmachine</a>"),
    ]
}

/// A page of a host, in a language that is not ours, with more below than a screen shows.
pub(crate) fn page(head: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=nl><head><meta charset=utf-8><meta name=viewport content='width=device-width'>\
         <title>Gastpagina</title>{head}</head><body><h1>Gast</h1>{body}<p style='height:3000px'>Einde</p></body></html>"
    )
}

/// The same with one of the scripts in `tests/hosts/`.
pub(crate) fn with(script: &str, body: &str) -> String {
    page(&format!("{CALCULATOR}<script type=module src=/hosts/{script}.js></script>"), body)
}

/// Serves these pages beside the calculator, without a policy, as most sites have none.
pub(crate) fn serve(pages: &[(&str, String)]) -> Result<Serving> {
    let mut server = dist().without_policy();
    for (name, content) in SCRIPTS.iter() {
        server = server.page(&format!("/hosts/{name}"), content.clone());
    }
    for (path, body) in pages {
        server = server.page(path, body.clone());
    }
    Ok(server.start()?)
}

/// Somebody who wants no motion: what scrolls is there at once.
pub(crate) fn calm() -> Setup {
    Setup { reduced_motion: true, ..Setup::laptop() }
}

/// What is the host's alone: title, language, steps of the history, address.
pub(crate) fn own(page: &Page) -> Result<Value> {
    page.run("return [document.title, document.documentElement.lang, history.length, location.href]")
}

/// The calculator answers: a slider changes the sentence, another chapter opens.
pub(crate) fn works(page: &Page) -> Result<()> {
    page.calculator()?;
    let before = page.text("[part~=headline]")?;
    page.slide("[data-name=followers] [part~=slider]", 700.0)?;
    page.settled()?;
    ensure!(page.text("[part~=headline]")? != before, "a slider changes nothing");
    page.click("[role=tab]:last-child")?;
    page.settled()?;
    ensure!(
        page.inside::<bool>("root.querySelector('[role=tab]:last-child').ariaSelected === 'true'")?,
        "no chapter opens"
    );
    ensure!(page.painted()? > 0.01, "the chart is empty");
    Ok(())
}

/// What opens something opens it: link, assumptions, example, and a presentation, which ends with Escape.
pub(crate) fn buttons(page: &Page) -> Result<()> {
    page.run(
        "delete window.copied;
         Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: async (text) => { window.copied = text; } })",
    )?;
    // By key, since a deck cuts off what is taller than a slide.
    page.focus("[part~=sharing] button")?;
    page.press(Key::Space)?;
    page.wait_for("window.copied?.includes('rc1&')").context("no link is copied")?;
    page.open_details("details.assumptions")?;
    page.wait_for_element("[type=search]").context("no assumptions open")?;
    let before: String = page.inside("root.host.link")?;
    page.run_inside(
        "const examples = root.querySelector('select[part~=presets]');
         examples.selectedIndex = 2;
         for (const name of ['input', 'change']) examples.dispatchEvent(new Event(name, { bubbles: true }))",
    )?;
    page.settled()?;
    ensure!(page.inside::<String>("root.host.link")? != before, "an example changes nothing");
    page.present().context("it does not present")?;
    page.press(Key::Escape)?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')")?;
    page.settled()
}

/// The host scrolls by every key, and by a wheel over us.
pub(crate) fn scrolls(page: &Page) -> Result<()> {
    let middle = 600;
    for (key, way) in [
        (Key::PageDown, '>'),
        (Key::PageUp, '<'),
        (Key::Space, '>'),
        (Key::Down, '>'),
        (Key::Up, '<'),
        (Key::End, '>'),
        (Key::Home, '<'),
    ] {
        page.run(&format!("document.activeElement.blur(); scrollTo({{ top: {middle}, behavior: 'instant' }})"))?;
        rest(page)?;
        page.press(key)?;
        page.wait_for(&format!("scrollY {way} {middle}")).with_context(|| format!("{key:?} does not scroll"))?;
        rest(page)?;
    }
    for selector in ["canvas", "input[type=range]"] {
        let (x, y) = page.middle(selector)?;
        rest(page)?;
        let before: f64 = page.value("scrollY")?;
        let wheel = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": 150 });
        page.cdp("Input.dispatchMouseEvent", wheel)?;
        page.wait_for(&format!("scrollY > {before}"))
            .with_context(|| format!("a wheel over {selector} scrolls nothing"))?;
        rest(page)?;
    }
    Ok(())
}

/// Waits until nothing scrolls any more.
fn rest(page: &Page) -> Result<()> {
    let wait = "return new Promise((done) => {
        let last;
        const look = () => {
            if (scrollY === last) return done();
            last = scrollY;
            requestAnimationFrame(() => requestAnimationFrame(look));
        };
        look();
    })";
    page.run(wait).map(drop)
}
