//! A page of 4,000 pixels with each layout at its middle, and one whose policy trusts nothing but a nonce.

use anyhow::{Result, ensure};
use browser_tests::{Page, dist};
use reach_calculator::link::Layout;

use crate::host_pages::{CALCULATOR, buttons, calm, forms, own, page as host, scrolls, serve, works};

const NONE: [&str; 0] = [];

#[test]
fn a_long_page_with_each_layout_at_its_middle_scrolls_and_keeps_what_is_its_own() -> Result<()> {
    let body = |form: &str| {
        host(CALCULATOR, &format!("<p style='height:1900px'>Begin</p>{form}<p style='height:1900px'>Verder</p>"))
    };
    let all = Layout::ALL.map(Layout::id).into_iter();
    let given = |form: String, layout: &str| {
        let name = if form.starts_with("<reach") { "layout" } else { "data-layout" };
        form.replacen("lang=de", &format!("lang=de {name}={layout}"), 1)
    };
    for layout in all.flat_map(|layout| forms("rc1&f=500").map(|form| given(form, layout))) {
        let server = serve(&[("/long.html", body(&layout))])?;
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
    for form in forms("rc1&f=500") {
        let body = format!(
            "<!doctype html><html lang=nl><meta charset=utf-8><title>Gastpagina</title><h1>Gast</h1>\
             <style nonce=abc>body > p {{ height: 3000px }}</style>{form}<p>Einde</p>\
             <script nonce=abc type=module src=/reach-calculator.js></script>"
        );
        let server = dist().page_with_policy("/host.html", body, policy).start()?;
        let page = Page::open(&server.url("/host.html"), calm())?;
        page.calculator()?;
        let before = own(&page)?;
        works(&page)?;
        buttons(&page)?;
        scrolls(&page)?;
        assert_eq!(own(&page)?, before, "{form}");
        assert_eq!(page.problems()?, NONE, "{form}");
    }
    Ok(())
}
