//! A page of 4,000 pixels with each layout at its middle, and one whose policy trusts nothing but a nonce.

use anyhow::{Result, ensure};
use browser_tests::{Page, dist};
use reach_calculator::link::Layout;

use crate::host_pages::{CALCULATOR, calm, own, page as host, scrolls, serve, works};

const NONE: [&str; 0] = [];

#[test]
fn a_long_page_with_each_layout_at_its_middle_scrolls_and_keeps_what_is_its_own() -> Result<()> {
    let body = |layout: &str| {
        host(
            CALCULATOR,
            &format!(
                "<p style='height:1900px'>Begin</p><reach-calculator lang=de layout={layout} state='rc1&f=500'></reach-calculator>\
                 <p style='height:1900px'>Verder</p>"
            ),
        )
    };
    for layout in Layout::ALL.map(Layout::id) {
        let server = serve(&[("/long.html", body(layout))])?;
        let page = Page::open(&server.url("/long.html"), calm())?;
        page.calculator()?;
        let before = own(&page)?;
        assert_eq!(page.value::<f64>("scrollY")?, 0.0, "{layout} scrolls by itself");
        ensure!(page.value::<bool>("document.activeElement === document.body")?, "{layout} takes the focus");
        scrolls(&page)?;
        let link: String = page.inside("root.host.link")?;
        ensure!(link.contains("f=500"), "{layout}: keys of the host have changed {link}");
        assert_eq!(own(&page)?, before, "{layout}");
        assert_eq!(page.problems()?, NONE, "{layout}");
    }
    Ok(())
}

#[test]
fn a_policy_that_trusts_a_nonce_and_nothing_else_is_enough() -> Result<()> {
    let policy = "default-src 'self'; script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self' 'nonce-abc'; \
                  object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";
    let body = "<!doctype html><html lang=nl><meta charset=utf-8><title>Gastpagina</title><h1>Gast</h1>\
                <style nonce=abc>p { height: 3000px }</style>\
                <reach-calculator lang=de></reach-calculator><p>Einde</p>\
                <script nonce=abc type=module src=/reach-calculator.js></script>";
    let server = dist().page_with_policy("/host.html", body, policy).start()?;
    let page = Page::open(&server.url("/host.html"), calm())?;
    page.calculator()?;
    let before = own(&page)?;
    works(&page)?;
    scrolls(&page)?;
    assert_eq!(own(&page)?, before);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
