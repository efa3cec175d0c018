//! A page without a framework, and React, Vue and Svelte: put in, changed, taken out and put in again, as the element and as
//! what stands for it.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Serving};

use crate::host_pages::{buttons, calm, own, scrolls, serve, with, works};

const NONE: [&str; 0] = [];

/// How often it is put in and taken out again.
const TIMES: usize = 5;

/// The element, and what stands for it where editors strip it.
const FORMS: [&str; 3] = ["element", "div", "a"];

fn lives_in(script: &str) -> Result<()> {
    let server = serve(&[("/host.html", with(script, "<main></main>"))])?;
    for form in FORMS {
        lives_as(&server, form).with_context(|| format!("{form} in {script}"))?;
    }
    Ok(())
}

fn lives_as(server: &Serving, form: &str) -> Result<()> {
    let page = Page::open(&server.url(&format!("/host.html?form={form}")), calm())?;
    page.wait_for("typeof mount === 'function'")?;
    let before = own(&page)?;
    page.run("mount()")?;
    there(&page)?;
    ensure!(page.inside::<String>("root.host.link")?.contains("f=500"), "the first state is not shown");
    if form == "element" {
        page.run("return change('rc1&f=700')")?;
        page.wait_for("document.querySelector('reach-calculator').link.includes('f=700')")?;
    }
    works(&page)?;
    buttons(&page)?;
    scrolls(&page)?;
    // It goes alone, and the rest of the page stays.
    page.run("return without()")?;
    gone(&page)?;
    page.run("return again()")?;
    works(&page)?;
    assert_eq!(own(&page)?, before);

    page.run("unmount()")?;
    let mut counts = Vec::new();
    for _ in 0..TIMES {
        page.run("mount()")?;
        works(&page)?;
        page.run("unmount()")?;
        gone(&page)?;
        counts.push(page.held()?);
    }
    let [.., earlier, _, last] = counts[..] else { unreachable!("it was put in {TIMES} times") };
    let is_level = last.nodes <= earlier.nodes + 20 && last.listeners <= earlier.listeners;
    ensure!(is_level, "nodes and listeners after each time: {counts:?}");
    assert_eq!(own(&page)?, before);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

fn there(page: &Page) -> Result<()> {
    page.calculator()?;
    assert_eq!(page.value::<usize>("document.querySelectorAll('reach-calculator').length")?, 1);
    Ok(())
}

fn gone(page: &Page) -> Result<()> {
    let left: String =
        page.value("document.querySelector('reach-calculator, .reach-calculator, main a')?.outerHTML ?? ''")?;
    ensure!(left.is_empty(), "it is still there: {left}");
    Ok(())
}

#[test]
fn a_plain_page_is_left_as_it_was() -> Result<()> {
    lives_in("plain")
}

#[test]
fn react_mounts_changes_unmounts_and_mounts_again() -> Result<()> {
    lives_in("react")
}

#[test]
fn vue_mounts_changes_unmounts_and_mounts_again() -> Result<()> {
    lives_in("vue")
}

#[test]
fn svelte_mounts_changes_unmounts_and_mounts_again() -> Result<()> {
    lives_in("svelte")
}
