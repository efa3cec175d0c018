//! What one starts from: a platform changes assumptions only, and an example can be left again.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, dist};

const NONE: [&str; 0] = [];
const PLATFORM: &str = "[part~=platform]";
const EXAMPLE: &str = "[part~=presets]";

#[test]
fn a_platform_changes_assumptions_and_no_figure_of_the_reader() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=800&l=90&lg=en"), Setup::laptop())?;
    page.calculator()?;
    choose(&page, PLATFORM, "tiktok-2026")?;
    page.wait_for("location.hash === '#rc1&pr=tiktok-2026&f=800&l=90&lg=en'")?;
    choose(&page, PLATFORM, "instagram-2026")?;
    page.wait_for("location.hash === '#rc1&pr=instagram-2026&f=800&l=90&lg=en'")?;
    choose(&page, PLATFORM, "")?;
    page.wait_for("location.hash === '#rc1&f=800&l=90&lg=en'")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// One platform is what nobody has to choose; under its own name it stands there no second time.
#[test]
fn the_usual_platform_stands_in_the_list_once() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&pr=linkedin-2026&lg=de"), Setup::laptop())?;
    page.calculator()?;
    let names = page.texts(&format!("{PLATFORM} option"))?;
    assert_eq!(names.iter().filter(|name| name.contains("LinkedIn")).count(), 1, "{names:?}");
    assert_eq!(values(&page)?, ["", ""]);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// What was published belongs to an account of another size than the reader's.
#[test]
fn a_platform_says_what_was_published_and_what_it_comes_to_with_these_followers() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&pr=instagram-2026&lg=de"), Setup::laptop())?;
    page.calculator()?;
    page.open_details("details.preset-source")?;
    page.wait_for_element(".preset-source p:not(:empty)")?;
    let shown = |page: &Page| -> Result<String> { Ok(page.text(".preset-source")?.replace('\u{a0}', " ")) };
    ensure!(
        shown(&page)?.contains("Veröffentlicht: 3,5 % bei 10.000 Followern. Mit deinen 1.500 sind es hier 4,5 %."),
        "{}",
        shown(&page)?
    );
    let before = shown(&page)?;
    page.slide("[data-name=followers] [part~=slider]", 1e9)?;
    page.settled()?;
    ensure!(shown(&page)? != before, "the reach follows the followers: {before}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn an_example_says_what_it_changes_and_gives_back_what_there_was() -> Result<()> {
    let server = dist().start()?;
    let own = "#rc1&pr=instagram-2026&f=800&lg=de";
    let page = Page::open(&server.url(&format!("/{own}")), Setup::laptop())?;
    page.calculator()?;
    choose(&page, EXAMPLE, "starting-coach")?;
    page.wait_for("location.hash === '#rc1&pr=starting-coach&lg=de'")?;
    let said = page.text(".example p")?;
    for input in ["Das Beispiel ändert: ", "Follower heute 200 Personen"] {
        ensure!(said.contains(input), "no {input} in {said}");
    }
    assert_eq!(values(&page)?, ["", "starting-coach"]);
    // From one example into the next, and in another chapter: what comes back is the reader's own.
    choose(&page, EXAMPLE, "cap-2012")?;
    ensure!(page.text(".example p")?.contains("Follower heute 5.000"), "{}", page.text(".example p")?);
    assert_eq!(values(&page)?, ["facebook-profile-2012", "cap-2012"]);
    page.click("#tab-contacts")?;
    page.click(".example button")?;
    page.wait_for("location.hash === '#rc1&pr=instagram-2026&f=800&v=contacts&lg=de'")?;
    assert_eq!(values(&page)?, ["instagram-2026", ""]);
    assert_eq!(page.count(".example:not([hidden])")?, 0);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn one_step_back_leaves_an_example_too() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=800&lg=de"), Setup::laptop())?;
    page.calculator()?;
    choose(&page, EXAMPLE, "cap-2012")?;
    page.wait_for("location.hash === '#rc1&pr=cap-2012&lg=de'")?;
    page.focus("[data-name=stage] [part~=slider]")?;
    page.chord('z')?;
    page.wait_for("location.hash === '#rc1&f=800&lg=de'")?;
    assert_eq!(page.count(".example:not([hidden])")?, 0);
    // And a platform that is chosen in an example belongs to the reader's own figures.
    choose(&page, EXAMPLE, "cap-2012")?;
    choose(&page, PLATFORM, "tiktok-2026")?;
    page.wait_for("location.hash === '#rc1&pr=tiktok-2026&f=800&lg=de'")?;
    Ok(())
}

#[test]
fn an_example_that_came_in_a_link_can_be_left_as_well() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&pr=cap-2012&l=90&lg=de"), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(page.text(".example")?, "Beispiel verlassen");
    page.click(".example button")?;
    page.wait_for("location.hash === '#rc1&l=90&lg=de'")?;
    Ok(())
}

fn choose(page: &Page, select: &str, value: &str) -> Result<()> {
    page.run_inside(&format!(
        "const select = root.querySelector('{select}'); select.value = '{value}'; select.dispatchEvent(new Event('change'))"
    ))?;
    page.settled()
}

/// The chosen platform and example.
fn values(page: &Page) -> Result<Vec<String>> {
    page.inside(&format!("['{PLATFORM}', '{EXAMPLE}'].map((css) => root.querySelector(css).value)"))
}
