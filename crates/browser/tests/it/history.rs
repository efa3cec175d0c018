//! Chapters are steps of the browser's history; what is entered is not, and is never lost on the way.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, chapters, dist};

const NONE: [&str; 0] = [];

#[test]
fn back_and_forward_show_chapters_again_and_lose_nothing() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    let entries: u32 = page.value("history.length")?;
    page.click("#tab-contacts")?;
    page.wait_for("location.hash === '#rc1&v=contacts&lg=en'")?;
    enter(&page, "subscribers", "300")?;
    page.wait_for("location.hash === '#rc1&l=300&v=contacts&lg=en'")?;
    page.click("#tab-readers")?;
    page.wait_for("location.hash === '#rc1&l=300&v=readers&lg=en'")?;
    assert_eq!(page.value::<u32>("history.length")?, entries + 2);
    enter(&page, "posts", "7")?;
    page.wait_for("location.hash === '#rc1&p=7&l=300&v=readers&lg=en'")?;
    page.run("history.back()")?;
    page.wait_for_element("#tab-contacts[aria-selected=true]")?;
    page.wait_for("location.hash === '#rc1&p=7&l=300&v=contacts&lg=en'")?;
    page.run("history.back()")?;
    page.wait_for_element("#tab-platform[aria-selected=true]")?;
    page.wait_for("location.hash === '#rc1&p=7&l=300&lg=en'")?;
    page.run("history.go(2)")?;
    page.wait_for_element("#tab-readers[aria-selected=true]")?;
    page.wait_for("location.hash === '#rc1&p=7&l=300&v=readers&lg=en'")?;
    assert_eq!(page.value::<u32>("history.length")?, entries + 2, "going back makes steps");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// A slider that still moves when the chapter is chosen belongs to the step that is left.
#[test]
fn a_step_that_is_left_keeps_what_was_entered_in_it() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    enter(&page, "followers", "500")?;
    page.run_inside("root.querySelector('#tab-contacts').click()")?;
    page.wait_for("location.hash === '#rc1&f=500&v=contacts&lg=en'")?;
    // In a new document the step is all that there is.
    page.run("history.back()")?;
    page.wait_for("location.hash === '#rc1&f=500&lg=en'")?;
    let address: String = page.value("location.href")?;
    page.fresh(&address)?;
    page.calculator()?;
    ensure!(page.text("[part~=headline]")?.contains("500"), "{}", page.text("[part~=headline]")?);
    Ok(())
}

#[test]
fn a_link_that_is_followed_brings_its_own_scenario_and_back_brings_the_former() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=700&lg=en"), Setup::laptop())?;
    page.calculator()?;
    page.click("#tab-contacts")?;
    page.wait_for("location.hash === '#rc1&f=700&v=contacts&lg=en'")?;
    page.run("location.hash = '#rc1&f=500&v=readers&lg=en'")?;
    page.wait_for_element("#tab-readers[aria-selected=true]")?;
    page.run("history.back()")?;
    page.wait_for("document.querySelector('reach-calculator').link === 'rc1&f=700&v=contacts&lg=en'")?;
    Ok(())
}

#[test]
fn each_chapter_ends_with_the_question_of_the_next() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::phone())?;
    page.calculator()?;
    assert_eq!(page.text(".next")?, "Weiter: Liste oder Freunde?");
    for chapter in &chapters()[1..] {
        page.click(".next")?;
        page.wait_for_element(&format!("#tab-{chapter}[aria-selected=true]"))?;
        page.settled()?;
        let (top, focused): (f64, bool) = page.inside(
            "[root.querySelector('.chapters').getBoundingClientRect().top, root.activeElement === root.querySelector('[aria-selected=true]')]",
        )?;
        ensure!(top.abs() < 2.0, "{chapter} begins at {top}");
        ensure!(focused, "{chapter}: the keyboard stays at the end");
    }
    assert_eq!(page.count(".next:not([hidden])")?, 0, "there is nothing after the last");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Types a value into an input's field.
fn enter(page: &Page, name: &str, value: &str) -> Result<()> {
    page.run_inside(&format!(
        "const field = root.querySelector('[data-name={name}] [part~=field]'); field.value = '{value}'; \
         field.dispatchEvent(new Event('change'))"
    ))?;
    page.settled()
}
