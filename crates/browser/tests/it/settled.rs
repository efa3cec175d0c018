//! `settled()`, which programs and tests wait for: it comes once everything that was asked for before is drawn, and it
//! always comes.

use anyhow::Result;
use browser_tests::{Page, Setup, dist};
use serde_json::{Value, json};

use crate::held;

/// Statements and what then counts as seen at the moment at which `settled()` comes, in a page that is German at first.
fn seen(page: &Page, statements: &str, seen: &str) -> Result<Value> {
    page.run(&format!(
        "const element = document.querySelector('reach-calculator');
         const text = (css) => element.shadowRoot.querySelector(css)?.textContent.replace(/\\s+/g, ' ').trim() ?? null;
         const has = (css) => element.shadowRoot.querySelector(css) !== null;
         {statements};
         return element.settled().then(() => ({seen}))"
    ))
}

/// The same, while something is held back that is let go only after `settled()` was asked for.
fn seen_later(page: &Page, statements: &str, wanted: &str) -> Result<Value> {
    seen(page, &format!("{statements}; requestAnimationFrame(() => requestAnimationFrame(() => release()))"), wanted)
}

fn german() -> Setup {
    Setup::laptop().language("de-DE")
}

/// What an embedded calculator is asked for in attributes.
fn blog(attributes: &str) -> String {
    format!(
        "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body>\
         <reach-calculator {attributes}></reach-calculator><script type=module src=/reach-calculator.js></script>"
    )
}

#[test]
fn a_layout_is_drawn() -> Result<()> {
    let server = dist().page("/blog.html", blog("")).start()?;
    let page = Page::open(&server.url("/blog.html"), german())?;
    page.calculator()?;
    for (layout, part) in [("compact", ".root.compact"), ("full", ".root.full"), ("present", ".root.large")] {
        let asked = format!("element.setAttribute('layout', '{layout}')");
        assert_eq!(seen(&page, &asked, &format!("has('{part} canvas') || has('{part}')"))?, true, "{layout}");
    }
    // Once more after each of them, with nothing to be drawn.
    assert_eq!(seen(&page, "element.removeAttribute('layout')", "has('.root.full')")?, true);
    assert_eq!(seen(&page, "", "has('.root.full')")?, true);
    Ok(())
}

#[test]
fn a_language_is_drawn_also_when_its_texts_come_late() -> Result<()> {
    let server = dist().page("/blog.html", blog("")).start()?;
    let page = Page::open(&server.url("/blog.html"), german().prelude(&held::files("en.json")))?;
    page.calculator()?;
    assert_eq!(page.text("#tab-contacts")?, "Kontakte");
    assert_eq!(seen_later(&page, "element.setAttribute('lang', 'en')", "text('#tab-contacts')")?, "Contacts");
    assert_eq!(seen(&page, "element.setAttribute('lang', 'de')", "text('#tab-contacts')")?, "Kontakte");
    Ok(())
}

/// The texts of the first come last.
#[test]
fn of_two_languages_the_last_is_drawn() -> Result<()> {
    let server = dist().page("/blog.html", blog("")).start()?;
    let page = Page::open(&server.url("/blog.html"), german().prelude(&held::files("en.json")))?;
    page.calculator()?;
    let both = "element.setAttribute('lang', 'en'); element.setAttribute('lang', 'de-AT')";
    let wanted = "[text('#tab-contacts'), element.shadowRoot.querySelector('.root').lang]";
    assert_eq!(seen_later(&page, both, wanted)?, json!(["Kontakte", "de-AT"]));
    let read = "element.read('rc1&lg=en&ly=compact'); element.setAttribute('lang', 'de')";
    assert_eq!(seen(&page, read, "[text('.answer').includes('Follower'), has('.root.compact')]")?, json!([true, true]));
    Ok(())
}

#[test]
fn what_a_link_says_is_drawn_in_its_language_and_layout() -> Result<()> {
    let server = dist().page("/blog.html", blog("")).start()?;
    let page = Page::open(&server.url("/blog.html"), german())?;
    page.calculator()?;
    let wanted = "[text('[part~=headline]').includes('of your 500 followers'), has('.root.compact')]";
    assert_eq!(seen(&page, "element.read('rc1&f=500&lg=en&ly=compact')", wanted)?, json!([true, true]));
    let wanted = "[text('[part~=headline]').includes('600 Follower'), has('.root.full')]";
    assert_eq!(seen(&page, "element.setAttribute('state', 'rc1&f=600&lg=de&ly=full')", wanted)?, json!([true, true]));
    let wanted = "element.shadowRoot.querySelector('[role=tab][aria-selected=true]').dataset.id";
    assert_eq!(seen(&page, "element.setAttribute('chapter', 'partners')", wanted)?, "partners");
    Ok(())
}

/// The event that says so comes later than the new address.
#[test]
fn a_link_that_is_followed_is_drawn_and_read_once() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), german())?;
    page.calculator()?;
    let followed = "location.hash = '#rc1&f=500&lg=en&utm_source=mail'";
    assert_eq!(seen(&page, followed, "text('[part~=headline]').includes('of your 500 followers')")?, true);
    page.run("return new Promise((done) => setTimeout(done))")?;
    page.click(".actions [aria-label=Undo]")?;
    page.settled()?;
    let undone: bool = page.inside("root.querySelector('.actions [aria-label=Undo]').ariaDisabled === 'true'")?;
    assert!(undone, "one step back is where it was before");
    Ok(())
}

#[test]
fn whoever_asks_while_it_starts_is_told_when_it_is_there() -> Result<()> {
    let server = dist().page("/blog.html", blog("")).start()?;
    let page = Page::open(&server.url("/blog.html"), german().prelude(&held::files(".wasm")))?;
    page.wait_for("window.asked")?;
    assert_eq!(seen_later(&page, "", "has('[part~=headline]') && has('canvas')")?, true);
    Ok(())
}

#[test]
fn what_is_built_anew_while_somebody_waits_is_waited_for() -> Result<()> {
    let server = dist().page("/blog.html", blog("")).start()?;
    let page = Page::open(&server.url("/blog.html"), german())?;
    page.calculator()?;
    let twice = "element.setAttribute('state', 'rc1&f=500'); const first = element.settled();
                 element.setAttribute('layout', 'compact')";
    assert_eq!(seen(&page, twice, "first.then(() => has('.root.compact'))")?, true);
    Ok(())
}

#[test]
fn an_element_that_is_taken_away_lets_nobody_wait() -> Result<()> {
    let server = dist().page("/blog.html", blog("")).start()?;
    // While it starts, while its language is on the way, and at rest.
    for (word, asked) in [(".wasm", ""), ("en.json", "element.setAttribute('lang', 'en')"), ("nothing", "")] {
        let page = Page::open(&server.url("/blog.html"), german().prelude(&held::files(word)))?;
        if word == ".wasm" {
            page.wait_for("window.asked")?;
        } else {
            page.calculator()?;
        }
        let taken = format!("{asked}; requestAnimationFrame(() => element.remove())");
        assert_eq!(seen(&page, &taken, "element.settled().then(() => element.isConnected)")?, false, "{word}");
        // What comes late finds nothing to build.
        page.run("release(); return new Promise((done) => setTimeout(done))")?;
        assert_eq!(page.problems()?, [""; 0], "{word}");
    }
    Ok(())
}

#[test]
fn where_it_cannot_start_or_go_on_the_reason_is_there() -> Result<()> {
    let server = dist().missing("/reach-calculator.wasm").page("/blog.html", blog("")).start()?;
    let page = Page::open(&server.url("/blog.html"), german())?;
    assert_eq!(seen(&page, "", "has('[part~=failure]')")?, true);

    let server = dist().missing("/locales/en.json").page("/blog.html", blog("")).start()?;
    let page = Page::open(&server.url("/blog.html"), german())?;
    page.calculator()?;
    assert_eq!(seen(&page, "element.setAttribute('lang', 'en')", "has('[part~=failure]')")?, true);
    Ok(())
}

#[test]
fn the_board_on_which_a_room_guesses_is_waited_for() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/#rc1&v=contacts"), german().prelude(&held::files("workshop.wasm")))?;
    let key = "dispatchEvent(new KeyboardEvent('keydown', { key: 'g' }))";
    assert_eq!(seen_later(&page, key, "has('.board')")?, true);
    Ok(())
}
