//! Hosts that bring the next page into the old one: Turbo, Swup, htmx.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Serving};

use crate::host_pages::{buttons, calm, forms, own, scrolls, serve, with, works};

const NONE: [&str; 0] = [];

/// There and back again, several times; each page is whole, and what was left is gone.
fn wanders(script: &str) -> Result<()> {
    for (first, other) in forms("rc1&f=500").into_iter().zip(forms("rc1&f=900")) {
        wanders_between(script, &first, &other).with_context(|| format!("{first} in {script}"))?;
    }
    Ok(())
}

fn wanders_between(script: &str, first: &str, other: &str) -> Result<()> {
    let pages = [
        ("/one.html", with(script, &format!("<main>{first}</main>"))),
        ("/two.html", with(script, "<main><p>Zonder</p></main>")),
        ("/three.html", with(script, &format!("<main><p>Nog een</p>{other}</main>"))),
    ];
    let server = serve(&pages)?;
    let page = Page::open(&server.url("/one.html"), calm())?;
    page.calculator()?;
    page.wait_for("typeof visit === 'function'")?;
    let mut counts = Vec::new();
    for _ in 0..4 {
        page.run("return visit('/two.html').then(() => undefined)")?;
        page.wait_for("!document.querySelector('reach-calculator')")?;
        counts.push(page.held()?.listeners);
        page.run("return visit('/three.html').then(() => undefined)")?;
        page.wait_for("document.querySelectorAll('reach-calculator').length === 1")?;
        page.wait_for("document.querySelector('reach-calculator').link.includes('f=900')")?;
        works(&page)?;
        buttons(&page)?;
        let before = own(&page)?;
        assert_eq!(before[0], "Gastpagina");
        assert_eq!(before[1], "nl");
        ensure!(before[3].as_str().is_some_and(|address| address.ends_with("/three.html")), "{before}");
        scrolls(&page)?;
        assert_eq!(own(&page)?, before, "{script}");
        page.run("return visit('/one.html').then(() => undefined)")?;
        page.wait_for("document.querySelector('reach-calculator')?.link.includes('f=500')")?;
        page.calculator()?;
    }
    ensure!(counts[3] <= counts[1], "listeners after each visit: {counts:?}");
    // What the host keeps of a page and shows again when the reader goes back is a calculator, too.
    page.run("history.back()")?;
    page.wait_for("location.pathname === '/three.html' && document.querySelectorAll('reach-calculator').length === 1")?;
    page.calculator()?;
    assert_eq!(page.problems()?, NONE, "{script}");
    Ok(())
}

#[test]
fn turbo_visits_bring_a_calculator_each_time() -> Result<()> {
    wanders("turbo")
}

#[test]
fn swup_visits_bring_a_calculator_each_time() -> Result<()> {
    wanders("swup")
}

#[test]
fn htmx_swaps_a_calculator_in_and_out() -> Result<()> {
    let body = "<button id=in hx-get=/fragment.html hx-target=main>In</button>\
                <button id=out hx-get=/nothing.html hx-target=main>Uit</button><main></main>";
    for form in forms("rc1&f=500") {
        let server = serve(&[
            ("/host.html", with("htmx", body)),
            ("/fragment.html", format!("<p>Deel</p>{form}")),
            ("/nothing.html", "<p>Niets</p>".to_owned()),
        ])?;
        swaps(&server).with_context(|| form)?;
    }
    Ok(())
}

fn swaps(server: &Serving) -> Result<()> {
    let page = Page::open(&server.url("/host.html"), calm())?;
    page.wait_for("!!window.htmx || document.readyState === 'complete'")?;
    let before = own(&page)?;
    let mut counts = Vec::new();
    for _ in 0..4 {
        page.run("document.querySelector('#in').click()")?;
        page.wait_for("!!document.querySelector('reach-calculator')")?;
        works(&page)?;
        buttons(&page)?;
        scrolls(&page)?;
        page.run("document.querySelector('#out').click()")?;
        page.wait_for("!document.querySelector('reach-calculator')")?;
        counts.push(page.held()?.listeners);
    }
    ensure!(counts[3] <= counts[1], "listeners after each swap: {counts:?}");
    assert_eq!(own(&page)?, before);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
