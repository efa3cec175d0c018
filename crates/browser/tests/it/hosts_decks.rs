//! Decks of slides: reveal.js around the element, and a deck that holds the page in a frame.

use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, Setup};

use crate::host_pages::{CALCULATOR, buttons, forms, own, page as host, serve, with};

const NONE: [&str; 0] = [];

/// The slide that reveal.js shows.
fn slide(page: &Page) -> Result<u32> {
    page.value("deck.getIndices().h")
}

#[test]
fn a_reveal_deck_turns_by_its_own_keys_and_by_none_of_ours() -> Result<()> {
    for form in forms("rc1&f=500") {
        a_deck_turns(&form).with_context(|| form)?;
    }
    Ok(())
}

fn a_deck_turns(form: &str) -> Result<()> {
    let body = format!(
        "<div class=reveal style='height:760px'><div class=slides><section><h2>Een</h2></section>\
         <section>{form}</section><section><h2>Drie</h2></section></div></div>"
    );
    let server = serve(&[("/deck.html", with("reveal", &body))])?;
    let page = Page::open(&server.url("/deck.html"), Setup::laptop())?;
    page.wait_for("!!window.deck")?;
    page.run("return started.then(() => deck.slide(1))")?;
    page.calculator()?;
    let before = own(&page)?;
    let slider = "[data-name=stage] [part~=slider]";
    page.focus(slider)?;
    let value: f64 = page.inside(&format!("root.querySelector('{slider}').valueAsNumber"))?;
    page.press(Key::Right)?;
    page.settled()?;
    ensure!(page.inside::<f64>(&format!("root.querySelector('{slider}').valueAsNumber"))? > value, "the slider stays");
    for key in [Key::Right, Key::Left, Key::PageDown, Key::End, Key::Home, Key::Space] {
        page.press(key)?;
        assert_eq!(slide(&page)?, 1, "{key:?} on a slider turns the deck");
    }
    page.focus("[data-name=stage] [part~=field]")?;
    page.type_text("f b.so")?;
    page.press(Key::Right)?;
    assert_eq!(slide(&page)?, 1, "typing turns the deck");
    ensure!(
        page.value::<bool>("!document.fullscreenElement && !deck.isPaused() && !deck.isOverview()")?,
        "what is typed commands the deck"
    );
    assert_eq!(own(&page)?, before);
    // Keys that we do not use lead on, also from a button of ours.
    page.focus("[part~=sharing] button")?;
    page.press(Key::Right)?;
    assert_eq!(slide(&page)?, 2);
    page.run("document.activeElement.blur()")?;
    page.press(Key::Left)?;
    assert_eq!(slide(&page)?, 1);
    page.focus("[role=tab][aria-selected=true]")?;
    page.press(Key::End)?;
    page.settled()?;
    ensure!(
        page.inside::<bool>("root.querySelector('[role=tab]:last-child').ariaSelected === 'true'")?,
        "no chapter opens"
    );
    ensure!(page.painted()? > 0.01, "the chart is empty");
    assert_eq!(slide(&page)?, 1, "a chapter turns the deck");
    buttons(&page)?;
    assert_eq!(slide(&page)?, 1, "a button turns the deck");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_deck_with_the_page_in_a_frame_keeps_its_keys_title_and_history() -> Result<()> {
    let body = "<iframe src='/embed.html#rc1&f=500' title=Rechner width=900 height=700></iframe>\
                <script>window.turned = 0; addEventListener('keydown', ({ key }) => { if (key === 'ArrowRight') turned += 1 });\
                window.told = []; addEventListener('message', ({ data }) => told.push(data?.type))</script>";
    let server = serve(&[("/deck.html", host("", body))])?;
    let page = Page::open(&server.url("/deck.html"), Setup::laptop())?;
    page.wait_for("told.includes('ready') && told.includes('height')")?;
    let before = own(&page)?;
    page.press(Key::Right)?;
    assert_eq!(page.value::<u32>("turned")?, 1);
    let link = page.run_in_frame(
        "/embed.html",
        "return (async () => {
            const element = document.querySelector('reach-calculator');
            await element.settled();
            const slider = element.shadowRoot.querySelector('[part~=slider]');
            const before = element.link;
            slider.focus();
            slider.valueAsNumber = 300;
            slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            slider.dispatchEvent(new Event('change', { bubbles: true }));
            await element.settled();
            return [before, element.link];
        })()",
    )?;
    ensure!(link[0] != link[1], "the frame does not answer: {link}");
    page.press(Key::Right)?;
    assert_eq!(page.value::<u32>("turned")?, 1, "a key in the frame has turned the deck");
    assert_eq!(own(&page)?, before);
    page.run("document.querySelector('iframe').remove()")?;
    assert_eq!(own(&page)?, before);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_deck_behind_an_open_dialog_of_ours_does_not_turn() -> Result<()> {
    let body = "<reach-calculator lang=en></reach-calculator>\
                <script>window.heard = []; addEventListener('keydown', ({ key }) => heard.push(key))</script>";
    let server = serve(&[("/deck.html", host(CALCULATOR, body))])?;
    let page = Page::open(&server.url("/deck.html"), Setup::laptop())?;
    page.calculator()?;
    page.run_inside(
        "const dialog = document.createElement('dialog'); dialog.append(document.createElement('button')); \
         root.querySelector('.root').append(dialog); dialog.showModal()",
    )?;
    for key in [Key::Right, Key::PageDown, Key::Escape] {
        page.press(key)?;
    }
    assert_eq!(page.value::<Vec<String>>("heard")?, NONE);
    ensure!(page.inside::<bool>("!root.querySelector('dialog').open")?, "Escape does not close it");
    Ok(())
}
