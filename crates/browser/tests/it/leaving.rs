//! What is closed is gone: dialogs, elements that were taken out, widgets that were built anew leave neither nodes nor
//! listeners behind.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, dist};

use crate::held;

/// Does something again and again; after the first times nothing more may stay. Chromium itself keeps a little.
fn leaves_nothing(page: &Page, what: &str, times: usize, round: impl Fn() -> Result<()>) -> Result<()> {
    for _ in 0..2 {
        round()?;
    }
    let before = page.held()?;
    for _ in 0..times {
        round()?;
    }
    let after = page.held()?;
    ensure!(after.nodes <= before.nodes + 40, "{what}: nodes stay: {before:?}, {after:?}");
    ensure!(after.listeners <= before.listeners + 10, "{what}: listeners stay: {before:?}, {after:?}");
    Ok(())
}

#[test]
fn the_embedding_dialog_leaves_nothing_when_it_is_closed() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::laptop())?;
    page.calculator()?;
    leaves_nothing(&page, "dialog", 10, || {
        page.run_inside("[...root.querySelectorAll('[part~=sharing] button')].at(-1).click()")?;
        page.wait_for_element("dialog[open] textarea")?;
        page.wait_for_element("dialog[open] .preview reach-calculator")?;
        page.run_inside("root.querySelector('dialog[open]').close()")?;
        page.run_inside("return new Promise((done) => setTimeout(done, 60))").map(drop)
    })
}

#[test]
fn the_embedding_dialog_leaves_nothing_when_all_is_built_anew_while_it_is_open() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::laptop())?;
    page.calculator()?;
    leaves_nothing(&page, "dialog", 6, || {
        for link in ["rc1&lg=en", "rc1&lg=de"] {
            page.run_inside("[...root.querySelectorAll('[part~=sharing] button')].at(-1).click()")?;
            page.wait_for_element("dialog[open] .preview reach-calculator")?;
            page.show(link)?;
            assert_eq!(page.count("dialog.snippet")?, 0, "it belongs to what was there before");
        }
        Ok(())
    })?;
    assert_eq!(page.problems()?, [""; 0]);
    Ok(())
}

#[test]
fn a_snippet_builder_that_comes_too_late_opens_nothing_and_complains_of_nothing() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::laptop())?;
    page.calculator()?;
    // In the same moment: nothing can be loaded in between.
    page.run_inside(
        "[...root.querySelectorAll('[part~=sharing] button')].at(-1).click(); await root.host.read('rc1&lg=en')",
    )?;
    page.settled()?;
    // The next one opens once the builder is there.
    page.run_inside("[...root.querySelectorAll('[part~=sharing] button')].at(-1).click()")?;
    page.wait_for_element("dialog[open] textarea")?;
    assert_eq!(page.count("dialog.snippet")?, 1);
    assert_eq!(page.problems()?, [""; 0]);
    Ok(())
}

#[test]
fn an_element_that_is_taken_out_while_its_explanations_are_fetched_complains_of_nothing() -> Result<()> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><main>\
                <reach-calculator state='rc1&pr=starting-coach'></reach-calculator></main>\
                <script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    for opened in ["", "details.assumptions", ".why", ".preset-source"] {
        let page = Page::open(&server.url("/blog.html"), Setup::laptop().prelude(&held::files("de.more")))?;
        page.wait_for_element("[part~=headline]")?;
        page.wait_for("window.asked")?;
        if !opened.is_empty() {
            page.run_inside(&format!("root.querySelector('{opened}').open = true"))?;
        }
        page.run(
            "window.one = document.querySelector('reach-calculator');
             one.remove();
             window.frames_after = 0;
             const count = () => { frames_after += 1; requestAnimationFrame(count); };
             count();",
        )?;
        page.wait_for("one.shadowRoot.firstElementChild.localName === 'slot'")?;
        // The scenario is given back in a frame after that.
        let frames: u32 = page.value("frames_after")?;
        page.wait_for(&format!("frames_after > {frames} + 5"))?;
        page.run("release(); document.querySelector('main').append(document.createElement('reach-calculator')); return document.querySelector('reach-calculator').ready.then(() => null)")?;
        page.run_inside("root.querySelector('.why').open = true")?;
        page.wait_for_element(".why dl")?;
        assert_eq!(page.problems()?, [""; 0], "{opened}");
    }
    Ok(())
}

#[test]
fn what_is_built_anew_leaves_nothing_of_what_was_there() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=de"), Setup::laptop())?;
    page.calculator()?;
    for (what, round) in [
        (
            "languages",
            "const link = root.host.link.includes('lg=en') ? 'rc1&lg=de' : 'rc1&lg=en'; await root.host.read(link); await root.host.settled()",
        ),
        (
            "chapters",
            "for (const tab of [...root.querySelectorAll('[role=tab]')]) { tab.click(); await root.host.settled(); }",
        ),
        (
            "what opens",
            "for (const open of [true, false]) { for (const details of root.querySelectorAll('details')) details.open = open; await root.host.settled(); await new Promise((done) => setTimeout(done, 300)); }",
        ),
        (
            "presenting",
            "root.querySelector('.to-room').click(); await root.host.settled(); root.querySelector('.root').dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true })); await root.host.settled()",
        ),
    ] {
        leaves_nothing(&page, what, 10, || page.run_inside(round).map(drop))?;
    }
    Ok(())
}
