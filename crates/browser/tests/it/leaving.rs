//! What is closed is gone: dialogs, elements that were taken out, widgets that were built anew leave neither nodes nor
//! listeners behind.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, dist};

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
fn what_is_taken_out_and_put_back_leaves_nothing() -> Result<()> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><main><reach-calculator></reach-calculator></main>\
                <script type=module src=/reach-calculator.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    page.run("window.element = document.querySelector('reach-calculator')")?;
    leaves_nothing(&page, "taken out", 20, || {
        page.run(
            "element.remove();
             return new Promise((done) => setTimeout(done, 5))
                 .then(() => { document.querySelector('main').append(element); return element.settled(); })",
        )
        .map(drop)
    })?;
    // Many small pages of a single-page application, each with an element of its own.
    leaves_nothing(&page, "another each time", 20, || {
        page.run(
            "document.querySelector('main').replaceChildren(document.createElement('reach-calculator'));
             const { firstElementChild: another } = document.querySelector('main');
             return another.ready",
        )
        .map(drop)
    })?;
    page.run("document.querySelector('main').replaceChildren(); delete window.element")?;
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
