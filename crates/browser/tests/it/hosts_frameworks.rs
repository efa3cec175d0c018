//! A page without a framework, and React, Vue and Svelte: put in, changed, taken out and put in again.

use anyhow::{Result, ensure};
use browser_tests::Page;

use crate::host_pages::{calm, own, scrolls, serve, with, works};

const NONE: [&str; 0] = [];

/// How often it is put in and taken out again.
const TIMES: usize = 5;

fn lives_in(script: &str) -> Result<()> {
    let server = serve(&[("/host.html", with(script, "<main></main>"))])?;
    let page = Page::open(&server.url("/host.html"), calm())?;
    page.wait_for("typeof mount === 'function'")?;
    let before = own(&page)?;
    page.run("mount()")?;
    page.calculator()?;
    ensure!(page.inside::<String>("root.host.link")?.contains("f=500"), "the first state is not shown");
    page.run("return change('rc1&f=700')")?;
    page.wait_for("document.querySelector('reach-calculator').link.includes('f=700')")?;
    works(&page)?;
    scrolls(&page)?;
    assert_eq!(own(&page)?, before, "{script}");

    page.run("unmount()")?;
    let mut counts = Vec::new();
    for _ in 0..TIMES {
        page.run("mount()")?;
        works(&page)?;
        page.run("unmount()")?;
        ensure!(page.value::<bool>("!document.querySelector('reach-calculator')")?, "it is still there");
        counts.push(page.held()?);
    }
    let [.., earlier, _, last] = counts[..] else { unreachable!("it was put in {TIMES} times") };
    let is_level = last.nodes <= earlier.nodes + 20 && last.listeners <= earlier.listeners;
    ensure!(is_level, "nodes and listeners after each time: {counts:?}");
    assert_eq!(own(&page)?, before, "{script}");
    assert_eq!(page.problems()?, NONE, "{script}");
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
