//! The element's attributes: what each may ask for, what wins over what, and what is said while it still loads.

use anyhow::Result;
use browser_tests::{Page, Serving, Setup, dist};
use serde_json::{Value, json};

use crate::held;

const NONE: [&str; 0] = [];

/// A blog with an element that has these attributes.
fn blog(attributes: &str) -> Result<Serving> {
    let body = format!(
        "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body>\
         <reach-calculator {attributes}></reach-calculator><script type=module src=/reach-calculator.js></script>"
    );
    Ok(dist().page("/blog.html", body).start()?)
}

fn open(server: &Serving) -> Result<Page> {
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    Ok(page)
}

fn chapter(page: &Page) -> Result<String> {
    page.settled()?;
    page.inside("root.querySelector('[role=tab][aria-selected=true]').id.replace('tab-', '')")
}

fn set(page: &Page, name: &str, value: &str) -> Result<()> {
    let script = "document.querySelector('reach-calculator').setAttribute(...arguments)";
    page.run_with(script, vec![json!(name), json!(value)]).map(drop)
}

#[test]
fn the_chapter_is_what_holds_where_a_link_names_none() -> Result<()> {
    let server = blog("chapter=contacts state='rc1&f=500'")?;
    let page = open(&server)?;
    assert_eq!(chapter(&page)?, "contacts");
    let link: String = page.inside("root.host.link")?;
    assert!(link.contains("v=contacts"), "opened elsewhere it shows the same: {link}");
    set(&page, "state", "rc1&f=600&v=partners")?;
    assert_eq!(chapter(&page)?, "partners");
    set(&page, "state", "rc1&f=700")?;
    assert_eq!(chapter(&page)?, "contacts");
    // Who changes the attribute wants to see the chapter, whatever the link said.
    set(&page, "state", "rc1&v=partners")?;
    set(&page, "chapter", "readers")?;
    assert_eq!(chapter(&page)?, "readers");
    set(&page, "state", "rc1&f=700")?;
    assert_eq!(chapter(&page)?, "readers");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_links_own_chapter_wins_over_the_attribute_from_the_start() -> Result<()> {
    let server = blog("chapter=contacts state='rc1&f=500&v=customers'")?;
    let page = open(&server)?;
    assert_eq!(chapter(&page)?, "customers");
    let server = dist().start()?;
    page.go(&server.url("/embed.html?chapter=contacts#rc1&v=partners"))?;
    page.calculator()?;
    assert_eq!(chapter(&page)?, "partners");
    Ok(())
}

#[test]
fn a_layout_that_does_not_exist_is_left_to_the_link() -> Result<()> {
    let server = blog("layout=full")?;
    let page = open(&server)?;
    let classes = "root.querySelector('.root').className.replace(' wide', '')";
    for (layout, state, expected) in [
        ("compact", "rc1", "root compact"),
        ("wide notes failure", "rc1", "root full"),
        ("COMPACT", "rc1", "root full"),
        ("constructor", "rc1&ly=compact", "root compact"),
        ("", "rc1&ly=compact", "root compact"),
        ("full", "rc1&ly=compact", "root full"),
        ("compact\n", "rc1", "root full"),
    ] {
        set(&page, "state", state)?;
        set(&page, "layout", layout)?;
        page.wait_for_element(&format!(".{}", expected.replace(' ', ".")))?;
        assert_eq!(page.inside::<String>(classes)?, expected, "{layout:?} with {state}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn sliders_that_do_not_exist_are_passed_over() -> Result<()> {
    let server = blog("controls='posts, constructor,__proto__ toString;posts2 followers'")?;
    let page = open(&server)?;
    let names: Vec<String> =
        page.inside("Array.from(root.querySelectorAll('.controls .control'), (one) => one.dataset.name)")?;
    assert_eq!(names, ["posts", "followers"]);
    set(&page, "controls", "\"><img src=x> ../../etc")?;
    page.wait_for_element(".controls .control:nth-child(3)")?;
    let problems = page.problems()?;
    assert!(
        problems.iter().all(|problem| problem.starts_with("reach-calculator: no input is called ")),
        "{problems:?}"
    );
    Ok(())
}

/// WordPress lets every author write `data-share-base` into a `div`.
#[test]
fn links_start_with_no_address_but_one_of_the_web() -> Result<()> {
    let server = blog("")?;
    let page = open(&server)?;
    page.run(
        "Object.defineProperty(navigator.clipboard, 'writeText', { value: async (text) => { window.copied = text; } })",
    )?;
    for (given, expected) in [
        ("https://example.org/tools/", "https://example.org/tools/#".to_owned()),
        ("https://example.org/tools/?a=1#old", "https://example.org/tools/?a=1#".to_owned()),
        ("/calculator/", server.url("/calculator/#")),
        ("javascript:alert(1)//", server.url("/blog.html#reach&")),
        (" java\nscript:alert(1)//", server.url("/blog.html#reach&")),
        ("data:text/html,<script>alert(1)</script>", server.url("/blog.html#reach&")),
        ("vbscript:x", server.url("/blog.html#reach&")),
        ("file:///etc/passwd", server.url("/blog.html#reach&")),
        ("http://[", server.url("/blog.html#reach&")),
        ("", server.url("/blog.html#reach&")),
    ] {
        set(&page, "share-base", given)?;
        page.run("delete window.copied")?;
        page.run_inside("root.querySelector('[part~=sharing] button').click()")?;
        let copied = page.wait_for("window.copied")?;
        let copied = copied.as_str().unwrap_or_default();
        assert_eq!(copied.strip_suffix("rc1"), Some(&*expected), "{given:?}");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_language_is_known_by_its_first_letters_and_anything_else_is_english() -> Result<()> {
    let server = blog("")?;
    let page = open(&server)?;
    for (asked, expected) in [
        ("de-AT", "Kontakte"),
        ("en-GB", "Contacts"),
        ("DE", "Kontakte"),
        ("de_DE", "Kontakte"),
        ("fr", "Contacts"),
        ("de-\"><script>owned=1</script>", "Kontakte"),
        ("../../de", "Contacts"),
        ("den", "Contacts"),
    ] {
        set(&page, "lang", asked)?;
        page.wait_for(&format!(
            "document.querySelector('reach-calculator').shadowRoot.querySelector('#tab-contacts').textContent.trim() === {expected:?}"
        ))?;
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_link_that_is_followed_while_the_core_loads_wins() -> Result<()> {
    let server = dist().start()?;
    let slow = held::files(".wasm") + held::TIMERS;
    let page = Page::open(&server.url("/#rc1&f=500&lg=de"), Setup::laptop().prelude(&slow))?;
    page.wait_for("window.asked")?;
    page.run("location.hash = '#rc1&f=777&v=contacts&lg=en'")?;
    assert_eq!(page.value::<String>("document.querySelector('reach-calculator').link")?, "rc1&f=777&v=contacts&lg=en");
    page.run("release()")?;
    page.calculator()?;
    assert_eq!(
        page.value::<Value>("[document.querySelector('reach-calculator').link, document.documentElement.lang]")?,
        json!(["rc1&f=777&v=contacts&lg=en", "en"])
    );
    // Some time after the last change, too, when the address would be written.
    page.run("ring()")?;
    assert_eq!(page.value::<String>("location.hash")?, "#rc1&f=777&v=contacts&lg=en");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_link_that_is_followed_while_its_language_loads_wins() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=500&lg=en"), Setup::laptop().prelude(&held::files("en.json")))?;
    page.wait_for("window.asked")?;
    page.run("location.hash = '#rc1&f=777&lg=de'")?;
    page.run("release()")?;
    page.calculator()?;
    let seen = "[document.querySelector('reach-calculator').link, document.documentElement.lang, document.title]";
    assert_eq!(page.value::<Value>(seen)?, json!(["rc1&f=777&lg=de", "de", "Reichweiten-Rechner"]));
    assert_eq!(page.text("#tab-contacts")?, "Kontakte");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_state_that_the_page_gives_while_the_core_loads_wins() -> Result<()> {
    let server = blog("state='rc1&f=500'")?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop().prelude(&held::files(".wasm")))?;
    page.wait_for("window.asked")?;
    set(&page, "state", "rc1&f=650")?;
    page.run("release()")?;
    page.calculator()?;
    assert_eq!(page.inside::<String>("root.host.link")?, "rc1&f=650");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
