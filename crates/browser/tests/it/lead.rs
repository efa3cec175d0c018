//! The sentence that is the input: platform, followers and list, above every chapter's answer.

use anyhow::{Result, ensure};
use browser_tests::{Key, Page, Setup, chapters, dist};

const NONE: [&str; 0] = [];
const FOLLOWERS: &str = "#lead-followers";

#[test]
fn the_sentence_is_the_input() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    let said = page.text(".lead p")?;
    ensure!(said.ends_with("Follower und Adressen auf meiner E-\u{2060}Mail-\u{2060}Liste."), "{said}");
    assert_eq!(page.text(".hint")?, "Beispielzahlen: trag deine ein");
    page.focus(FOLLOWERS)?;
    page.type_text("2.500")?;
    page.press(Key::Enter)?;
    page.wait_for("location.hash === '#rc1&f=2500'")?;
    ensure!(page.text("[part~=headline]")?.contains("2.500"), "{}", page.text("[part~=headline]")?);
    assert_eq!(page.inside::<String>("root.querySelector('[data-name=followers] [part~=field]').value")?, "2.500");
    // The other way round, and in the number that the noun agrees with.
    page.show("rc1&l=1&f=1&v=contacts&lg=en")?;
    assert_eq!(page.texts(".lead .unit")?, ["follower", "address"]);
    page.slide("[data-name=subscribers] [part~=slider]", 0.0)?;
    page.settled()?;
    assert_eq!(
        page.inside::<Vec<String>>("Array.from(root.querySelectorAll('.lead input'), (field) => field.value)")?,
        ["1", "0"]
    );
    assert_eq!(page.texts(".lead .unit")?, ["follower", "addresses"]);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn what_cannot_be_taken_in_the_sentence_is_said_beside_it() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::phone())?;
    page.calculator()?;
    page.focus(FOLLOWERS)?;
    page.type_text("viele")?;
    page.press(Key::Enter)?;
    page.settled()?;
    ensure!(page.text(".lead .note")?.contains("viele"), "{}", page.text(".lead")?);
    Ok(())
}

#[test]
fn example_figures_are_called_so_until_something_was_changed() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    let shown = "(() => { const hint = root.querySelector('.hint'); return hint.checkVisibility({ checkVisibilityCSS: true }); })()";
    page.calculator()?;
    ensure!(page.inside::<bool>(shown)?, "nobody says that these are examples");
    let place = "root.querySelector('.chapters').getBoundingClientRect().top";
    let before: f64 = page.inside(place)?;
    page.focus("[data-name=stage] [part~=slider]")?;
    page.press(Key::Right)?;
    page.settled()?;
    ensure!(!page.inside::<bool>(shown)?, "a changed figure is called an example");
    assert_eq!(page.inside::<f64>(place)?, before, "the page jumps under the slider");
    page.open_state(&server, "rc1&f=800")?;
    ensure!(!page.inside::<bool>(shown)?, "somebody's own figures are called an example");
    Ok(())
}

#[test]
fn the_figures_of_an_embedded_scenario_are_examples_until_a_visitor_changes_one() -> Result<()> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body>\
        <reach-calculator state='rc1&amp;f=500'></reach-calculator><script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(page.inside::<String>(&format!("root.querySelector('{FOLLOWERS}').value"))?, "500");
    assert_eq!(page.count(".hint:not(.is-done)")?, 1);
    page.slide("[data-name=stage] [part~=slider]", 20.0)?;
    page.run_inside("root.querySelector('[data-name=stage] [part~=slider]').dispatchEvent(new Event('change'))")?;
    page.settled()?;
    assert_eq!(page.count(".hint:not(.is-done)")?, 0);
    // A column has no room for it.
    page.run("document.querySelector('reach-calculator').setAttribute('layout', 'compact')")?;
    page.settled()?;
    assert_eq!(page.count(".lead")?, 0);
    Ok(())
}

#[test]
fn where_there_is_room_the_sentence_takes_one_line_in_every_chapter() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::laptop())?;
    for (width, height) in [(1024, 768), (1366, 768), (1920, 1080)] {
        page.adapt(Setup::laptop().size(width, height))?;
        for language in ["de", "en"] {
            for chapter in chapters() {
                page.open_state(&server, &format!("rc1&v={chapter}&lg={language}"))?;
                let lines: f64 = page.inside(
                    "root.querySelector('.lead p').offsetHeight / parseFloat(getComputedStyle(root.querySelector('.lead p')).lineHeight)",
                )?;
                ensure!(lines < 1.5, "{chapter} in {language}, {width} wide: {lines} lines");
            }
        }
    }
    Ok(())
}

/// iPhones zoom into what is smaller, and stay there.
#[test]
fn under_a_finger_nothing_to_be_entered_is_smaller_than_16_pixels() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::phone())?;
    page.calculator()?;
    page.open_details("details.assumptions")?;
    let small: Vec<String> = page.inside(
        "Array.from(root.querySelectorAll('select, input:not([type=range])')).filter((field) => field.checkVisibility())
            .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16).map((field) => field.outerHTML)",
    )?;
    assert_eq!(small, NONE);
    Ok(())
}

#[test]
fn the_name_of_an_example_is_not_cut() -> Result<()> {
    let server = dist().start()?;
    let mut page = Page::open(&server.url("/"), Setup::laptop())?;
    for setup in [Setup::laptop(), Setup::phone()] {
        page.adapt(setup)?;
        for state in ["rc1&lg=de", "rc1&f=800&lg=de", "rc1&pr=network&lg=de"] {
            page.show(state)?;
            let missing: f64 = page.inside(
                "((select) => {
                     const { width } = select.getBoundingClientRect();
                     select.style.maxWidth = 'none';
                     const needed = select.getBoundingClientRect().width;
                     select.style.maxWidth = '';
                     return needed - width;
                 })(root.querySelector('.start select'))",
            )?;
            assert!(missing < 1.0, "{state}: {missing} pixels are missing");
        }
    }
    Ok(())
}
