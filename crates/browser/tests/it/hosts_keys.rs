//! A host that listens to keys, as decks and galleries do: those that our controls use end at the element, all others are its own.

use anyhow::{Result, ensure};
use browser_tests::{Key, Page, Serving, Setup, dist};

const NONE: [&str; 0] = [];

/// What a deck hears, in all ways to listen but the one that nobody can come before.
const DECK: &str = "<!doctype html><html lang=en><meta charset=utf-8><title>Deck</title><body style='margin:0'>
    <reach-calculator lang=en><button id=own slot=foot>Own</button></reach-calculator>
    <p style='height:3000px'></p>
    <script>
        window.heard = [];
        for (const name of ['keydown', 'keypress', 'keyup']) for (const place of [window, document, document.body]) {
            place.addEventListener(name, (event) => heard.push(event.key));
        }
    </script><script type=module src=/reach-calculator.js></script>";

fn deck() -> Result<(Serving, Page)> {
    let server = dist().page("/deck.html", DECK).start()?;
    let page = Page::open(&server.url("/deck.html"), Setup::laptop())?;
    page.calculator()?;
    Ok((server, page))
}

/// What the deck hears of some keys.
fn heard(page: &Page, press: impl Fn() -> Result<()>) -> Result<Vec<String>> {
    page.run("heard.length = 0")?;
    press()?;
    page.settled()?;
    let mut heard: Vec<String> = page.value("heard")?;
    heard.dedup();
    Ok(heard)
}

#[test]
fn arrows_on_a_slider_move_it_and_turn_no_deck() -> Result<()> {
    let (_server, page) = deck()?;
    for range in ["[data-name=stage] [part~=slider]", ".crosshair input"] {
        page.focus(range)?;
        for key in
            [Key::Left, Key::Right, Key::Down, Key::Up, Key::PageDown, Key::PageUp, Key::Home, Key::End, Key::Home]
        {
            let before: String = page.inside(&format!("root.querySelector('{range}').value"))?;
            assert_eq!(heard(&page, || page.press(key))?, NONE, "{key:?} on {range}");
            let after: String = page.inside(&format!("root.querySelector('{range}').value"))?;
            ensure!(before != after, "{key:?} does not move {range}");
        }
        assert_eq!(heard(&page, || page.type_text("fb."))?, NONE, "{range}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn arrows_on_chapters_and_choices_turn_no_deck() -> Result<()> {
    let (_server, page) = deck()?;
    page.focus("[role=tab][aria-selected=true]")?;
    for key in [Key::Right, Key::Left, Key::End, Key::Home] {
        let before = page.text("[role=tab][aria-selected=true]")?;
        page.run("heard.length = 0")?;
        page.press(key)?;
        page.settled()?;
        ensure!(page.text("[role=tab][aria-selected=true]")? != before, "{key:?} opens no chapter");
        ensure!(!page.value::<bool>("heard.includes(' ')")?, "{key:?}");
        let down: Vec<String> = page.value("heard")?;
        // Only letting it go is heard, by which nobody turns.
        ensure!(down.len() <= 3, "{key:?} is heard: {down:?}");
    }
    page.focus("[part~=platform]")?;
    assert_eq!(heard(&page, || page.type_text("fb."))?, NONE);
    for key in [Key::Down, Key::Up, Key::Home] {
        assert_eq!(heard(&page, || page.press(key))?, NONE, "{key:?}");
    }
    Ok(())
}

#[test]
fn what_is_typed_into_a_field_reaches_no_deck() -> Result<()> {
    let (_server, page) = deck()?;
    page.open_details("details.assumptions")?;
    page.wait_for_element("[type=search]")?;
    for field in ["[data-name=followers] [part~=field]", ".lead input", "[type=search]"] {
        page.focus(field)?;
        assert_eq!(heard(&page, || page.type_text("fb.?o5 "))?, NONE, "{field}");
        for key in [Key::Left, Key::Home, Key::End, Key::Delete, Key::Right] {
            assert_eq!(heard(&page, || page.press(key))?, NONE, "{key:?} in {field}");
        }
    }
    // What is taken back is no sign to close what the field stands in; the next one is.
    page.focus("[data-name=followers] [part~=field]")?;
    page.type_text("77")?;
    page.run("heard.length = 0")?;
    page.press(Key::Escape)?;
    ensure!(page.value::<usize>("heard.filter((key) => key === 'Escape').length")? <= 3, "taken back, and heard");
    ensure!(page.value::<String>("document.querySelector('reach-calculator').shadowRoot.activeElement.value")? != "77");
    assert_eq!(heard(&page, || page.press(Key::Escape))?, ["Escape"]);
    assert_eq!(heard(&page, || page.press(Key::Tab))?, ["Tab"]);
    Ok(())
}

#[test]
fn keys_that_a_button_does_not_use_are_the_hosts() -> Result<()> {
    let (_server, page) = deck()?;
    page.focus("[part~=button]")?;
    for (key, name) in
        [(Key::Right, "ArrowRight"), (Key::PageDown, "PageDown"), (Key::Escape, "Escape"), (Key::End, "End")]
    {
        assert_eq!(heard(&page, || page.press(key))?, [name]);
    }
    assert_eq!(heard(&page, || page.type_text("fb"))?, ["f", "b"]);
    page.focus("[part~=sharing] button")?;
    assert_eq!(heard(&page, || page.press(Key::Space))?, NONE);
    // And they still do what they do in any page.
    page.run("scrollTo(0, 0)")?;
    page.focus("[part~=button]")?;
    page.press(Key::PageDown)?;
    page.wait_for("scrollY > 100")?;
    // What the host has put into our slot is its own altogether.
    page.run("document.querySelector('#own').focus()")?;
    assert_eq!(heard(&page, || page.press(Key::Space))?, [" "]);
    Ok(())
}
