//! A second engine: the workshop from a disk without a network, and the hosted page, in Firefox.

use anyhow::Result;
use browser_tests::{Firefox, chapters, dist, dist_folder, until};
use serde_json::json;

use crate::ready_story;

const NONE: [&str; 0] = [];
/// As WebDriver spells it.
const PAGE_DOWN: &str = "\u{e00f}";
const RIGHT: &str = "\u{e014}";
const UP: &str = "\u{e013}";
const ESCAPE: &str = "\u{e00c}";
const ENTER: &str = "\u{e007}";

/// Different colours on the chart; a blank one has one or none.
pub(crate) const COLOURS: &str = "const canvas = root.querySelector('canvas'); \
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height); \
    return new Set(new Uint32Array(data.buffer)).size";

/// Statements that return what an element says.
pub(crate) fn text(selector: &str) -> String {
    format!("return root.querySelector({}).textContent.replace(/\\s+/g, ' ').trim()", json!(selector))
}

#[test]
fn the_one_file_does_a_whole_workshop_from_a_disk() -> Result<()> {
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let mut firefox = Firefox::open(&format!("file://{}", file.display()), "de-DE, de")?;
    firefox.settled()?;
    assert!(firefox.inside::<usize>(COLOURS)? > 10, "the chart is blank");
    firefox.inside::<()>("root.querySelector('.to-room').focus()")?;
    firefox.press("p")?;
    firefox.wait_for("root.querySelector('.bar')")?;
    let steps = ready_story::count()?;
    for step in 1..=steps {
        let key = if step % 2 == 0 { PAGE_DOWN } else { RIGHT };
        firefox.press(key)?;
        firefox.settled()?;
        if firefox.inside::<String>(&text(".bar .place"))? == format!("{} / {steps}", step - 1) {
            // The first press only revealed what the room had to guess.
            firefox.press(key)?;
            firefox.settled()?;
        }
        assert_eq!(firefox.inside::<String>(&text(".bar .place"))?, format!("{step} / {steps}"));
        assert!(firefox.inside::<usize>(COLOURS)? > 10, "the chart of step {step} is blank");
    }
    firefox.press("g")?;
    firefox.wait_for("root.activeElement?.matches('.support')")?;
    firefox.press(&format!("{UP}{RIGHT}{UP}{PAGE_DOWN}"))?;
    firefox.wait_for("/ statt | das Modell /.test(root.querySelector('.asked').textContent)")?;
    firefox.press("gq")?;
    firefox
        .wait_for("root.querySelector('.without').textContent.startsWith('Diese Seite liegt auf deinem Rechner')")?;
    firefox.inside::<()>("root.querySelector('.join input').focus()")?;
    firefox.press("https://example.org/reichweite/")?;
    firefox.wait_for("root.querySelector('.join .code path')")?;
    firefox.wait_for("document.fullscreenElement")?;
    // It leaves the full screen, as everywhere in Firefox, and what lies above the talk goes with it, not the talk.
    firefox.press(ESCAPE)?;
    firefox.wait_for("!document.fullscreenElement && !root.querySelector('.join').open")?;
    firefox.settled()?;
    assert!(firefox.inside::<bool>("return !!root.querySelector('.bar')")?, "the talk goes on");
    firefox.inside::<()>("window.print = () => { window.printed = true }")?;
    firefox.press("h")?;
    firefox.wait_for("root.querySelector('.choose').open")?;
    firefox.press(ENTER)?;
    firefox.wait_for("window.printed")?;
    let paper = firefox.print()?;
    assert_eq!(
        (paper.sheets.len(), paper.size, paper.bitmaps),
        (2, (210, 297), 0),
        "two pages A4, the chart as vectors"
    );
    assert!(paper.sheets[1].contains("https://example.org/reichweite/"), "{}", paper.sheets[1]);
    assert_eq!(
        firefox.inside::<String>(&text(".handout .claim"))?,
        firefox.inside::<String>(&text("[part~=headline]"))?
    );
    assert!(
        firefox.inside::<bool>("return root.querySelector('.handout img').naturalWidth > 0")?,
        "the chart is drawn"
    );
    assert_eq!(firefox.problems()?, NONE);
    assert_eq!(firefox.requested()?, NONE);
    Ok(())
}

#[test]
fn notes_have_their_window_and_a_story_travels_in_a_link() -> Result<()> {
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let steps = ready_story::steps("de")?;
    let shows = |notes: &[String]| format!("document.body.textContent.includes({})", json!(notes[0]));
    let mut firefox = Firefox::open(&format!("file://{}#rc1&f=500", file.display()), "de-DE, de")?;
    firefox.settled()?;
    firefox.inside::<()>("root.querySelector('.to-room').focus()")?;
    firefox.press("p")?;
    firefox.wait_for("root.querySelector('.bar')")?;
    let wall = firefox.windows()?;
    firefox.press("n")?;
    firefox.press(RIGHT)?;
    firefox.settled()?;
    let other = || Ok(firefox.windows()?.into_iter().find(|window| !wall.contains(window)));
    let notes = until(other, || "no window for notes is open".to_owned())?;
    firefox.turn_to(&notes)?;
    firefox.wait_for(&shows(&steps[0].notes))?;
    firefox.press(PAGE_DOWN)?;
    firefox.press(PAGE_DOWN)?;
    firefox.wait_for(&shows(&steps[1].notes))?;
    firefox.turn_to(&wall[0])?;
    assert_eq!(firefox.inside::<String>(&text(".bar .place"))?, format!("2 / {}", steps.len()));
    firefox.press("s")?;
    firefox.inside::<()>("root.querySelector('.story [aria-pressed]').click()")?;
    // Three fit into a link.
    for _ in 3..steps.len() {
        firefox.inside::<()>("root.querySelector('li:last-child [data-does=stepOut]').click()")?;
    }
    firefox.wait_for("root.querySelector('.story-link').value")?;
    let link: String = firefox.inside("return root.querySelector('.story-link').value")?;
    firefox.go("about:blank")?;
    firefox.go(&link)?;
    firefox.wait_for("root?.querySelector('.bar .place')?.textContent === '1 / 3'")?;
    assert_eq!(firefox.problems()?, NONE);
    assert_eq!(firefox.requested()?, NONE);
    Ok(())
}

/// The fault "the chart is missing on paper": Firefox reads a picture once more for the copy that it prints.
#[test]
fn over_http_the_printed_handout_shows_its_chart() -> Result<()> {
    let server = dist().start()?;
    let mut firefox = Firefox::open(&server.url("/#rc1&f=500&v=contacts&lg=de"), "de-DE, de")?;
    firefox.settled()?;
    let page = firefox.print()?;
    assert!(page.bitmaps > 0, "the page's own chart");
    firefox.inside::<()>("window.print = () => { window.printed = true }; root.querySelector('.to-room').focus()")?;
    firefox.press("p")?;
    firefox.wait_for("root.querySelector('.bar')")?;
    let mut drawn = Vec::new();
    for hide in ["", "root.querySelector('.handout img').style.display = 'none'"] {
        firefox.inside::<()>("window.printed = false")?;
        firefox.press("h")?;
        firefox.wait_for("root.querySelector('.choose').open")?;
        firefox.press(ENTER)?;
        firefox.wait_for("window.printed")?;
        firefox.inside::<()>(hide)?;
        let paper = firefox.print()?;
        assert_eq!((paper.sheets.len(), paper.bitmaps), (2, 0));
        drawn.push(paper.vectors);
    }
    assert!(drawn[0] > drawn[1] + 50, "with its chart and without it: {drawn:?}");
    assert_eq!(firefox.problems()?, NONE);
    Ok(())
}

/// Keeps what is saved, by its media type, and saves nothing.
const KEEP: &str = "window.kept = []; const make = URL.createObjectURL; HTMLAnchorElement.prototype.click = function () {}; \
    URL.createObjectURL = (blob) => { blob.text().then((text) => window.kept.push([blob.type, text])); return make(blob); };";

/// The fault "PNG under `privacy.resistFingerprinting`: coloured stripes".
#[test]
fn a_browser_that_falsifies_pictures_saves_a_drawing_and_says_why() -> Result<()> {
    let server = dist().start()?;
    for (on, kept, said) in [
        (
            &["privacy.resistFingerprinting"][..],
            "image/svg+xml",
            "return root.querySelector('.done').textContent.includes('verfälscht')",
        ),
        (&[][..], "image/png", "return root.querySelector('.done').textContent === ''"),
    ] {
        // Firefox then tells every page that its reader speaks English; the link names German.
        let mut firefox = Firefox::open_with(&server.url("/#rc1&lg=de"), "de-DE, de", on)?;
        firefox.settled()?;
        firefox.inside::<()>(&format!("{KEEP} root.querySelector('.saving').open = true"))?;
        firefox.wait_for("root.querySelector('.saving [role=group]')")?;
        firefox.inside::<()>(
            "[...root.querySelectorAll('.saving button')].find((one) => one.textContent === 'PNG').click()",
        )?;
        firefox.wait_for("window.kept.length")?;
        assert_eq!(firefox.inside::<String>("return window.kept[0][0]")?, kept, "{on:?}");
        firefox.wait_for(&format!("(() => {{ {said} }})()"))?;
        // Firefox says itself that it has done so, and nobody else complains.
        let mut problems = firefox.problems()?;
        problems.retain(|problem| on.is_empty() || !problem.contains("from extracting canvas data"));
        assert_eq!(problems, NONE);
    }
    Ok(())
}

#[test]
fn the_hosted_page_draws_every_chapter_and_its_sliders_move() -> Result<()> {
    let server = dist().start()?;
    let mut firefox = Firefox::open(&server.url("/"), "en-GB, en")?;
    firefox.settled()?;
    for chapter in chapters() {
        firefox.inside::<()>(&format!("root.querySelector('[role=tab][data-id={chapter}]').click()"))?;
        firefox.settled()?;
        assert!(firefox.inside::<usize>(COLOURS)? > 10, "the chart of {chapter} is blank");
    }
    let before: String = firefox.inside(&text("[part~=headline]"))?;
    firefox.inside::<()>("root.querySelector('input[type=range]:not(.crosshair *)').focus()")?;
    firefox.press(&RIGHT.repeat(20))?;
    firefox.settled()?;
    assert_ne!(firefox.inside::<String>(&text("[part~=headline]"))?, before);
    assert_eq!(firefox.problems()?, NONE);
    let (own, asked) = (server.url("/"), firefox.requested()?);
    assert!(asked.iter().any(|address| address.contains(".wasm")), "{asked:?}");
    assert!(asked.iter().all(|address| address.starts_with(&own)), "{asked:?}");
    // Silence means something: what goes wrong is heard.
    firefox.inside::<()>("console.error('told'); setTimeout(() => { throw new Error('thrown') })")?;
    firefox.wait_for_problem("told")?;
    firefox.wait_for_problem("thrown")
}
