//! The short layouts, the line at the foot of an embedded calculator, and the scenario that its page offers.

use anyhow::{Result, ensure};
use browser_tests::{Page, Serving, Setup, chapters, dist};
use serde_json::json;

const NONE: [&str; 0] = [];

fn host(body: &str) -> Result<Serving> {
    let page = format!(
        "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body style='margin:0'>{body}\
         <script type=module src=/reach-calculator.js></script>"
    );
    Ok(dist().page("/blog.html", page).start()?)
}

fn open(server: &Serving, setup: Setup) -> Result<Page> {
    let page = Page::open(&server.url("/blog.html"), setup)?;
    page.calculator()?;
    Ok(page)
}

/// What of the calculator is seen, by the selectors that stand for its parts.
fn seen(page: &Page, parts: &[&str]) -> Result<Vec<String>> {
    let list = serde_json::to_string(parts)?;
    page.inside(&format!(
        "{list}.filter((css) => [...root.querySelectorAll(css)].some((element) => element.checkVisibility()))"
    ))
}

const REST: [&str; 6] = [".lead", "[role=tablist]", ".assumptions", ".sharing", ".crosshair", ".actions"];

#[test]
fn a_card_is_short_and_opens_the_rest_in_its_place() -> Result<()> {
    let server = host("<reach-calculator layout=card state='rc1&amp;f=520&amp;v=contacts'></reach-calculator>")?;
    for (width, most) in [(360, 640.0), (645, 560.0)] {
        let device = if width < 500 { Setup::phone() } else { Setup::laptop() };
        let page = open(&server, device.size(width, 900))?;
        let height: f64 = page.value("document.querySelector('reach-calculator').offsetHeight")?;
        ensure!(height <= most, "{height} pixels at {width}");
        assert_eq!(seen(&page, &REST)?, NONE);
        assert_eq!(seen(&page, &[".question", ".answer", "canvas", ".control"])?.len(), 4);
        let sliders = "[...root.querySelectorAll('.control')].filter((one) => one.checkVisibility()).length";
        assert_eq!(page.inside::<usize>(sliders)?, 2);
        page.click(".rest")?;
        page.settled()?;
        assert_eq!(seen(&page, &REST)?, REST);
        ensure!(page.inside::<usize>(sliders)? > 2);
        let focused: bool = page.inside("root.activeElement?.matches('input') ?? false")?;
        ensure!(focused, "the focus is lost with the button");
        // What was opened stays open where everything is built anew.
        page.run("document.querySelector('reach-calculator').lang = 'en'")?;
        page.settled()?;
        assert_eq!(seen(&page, &REST)?, REST);
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

#[test]
fn a_link_may_ask_for_a_card_on_the_page_itself() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&v=readers&ly=card"), Setup::laptop().size(645, 900))?;
    page.calculator()?;
    assert_eq!(seen(&page, &REST)?, NONE);
    page.show("rc1&v=readers&ly=full")?;
    assert_eq!(seen(&page, &REST)?, REST);
    page.show("rc1&v=readers&ly=card")?;
    assert_eq!(seen(&page, &REST)?, NONE);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_column_is_short_in_every_chapter() -> Result<()> {
    let server = host("<reach-calculator layout=compact></reach-calculator>")?;
    let page = open(&server, Setup::laptop().size(645, 900))?;
    for chapter in chapters() {
        for language in ["de", "en"] {
            page.run(&format!(
                "Object.assign(document.querySelector('reach-calculator'), {{ chapter: '{chapter}', lang: '{language}' }})"
            ))?;
            page.settled()?;
            let height: f64 = page.value("document.querySelector('reach-calculator').offsetHeight")?;
            ensure!(height <= 900.0, "{chapter} in {language}: {height} pixels");
            assert_eq!(seen(&page, &[".what-if", ".unfold"])?, NONE, "no curves in a column");
            ensure!(page.count(".control")? >= 4, "the chapter's sliders");
        }
    }
    Ok(())
}

#[test]
fn the_foot_line_leads_to_method_own_window_and_the_owners_link() -> Result<()> {
    let server = host(
        "<reach-calculator layout=compact chapter=readers state='rc1&amp;f=520' share-base='/index.html'>\
         <a slot=foot href='/termin'>Termin</a></reach-calculator>",
    )?;
    let page = open(&server, Setup::laptop())?;
    let links =
        "[...root.querySelectorAll('.colophon > a')].filter((one) => one.checkVisibility()).map((one) => one.href)";
    let expected = json!([server.url("/method.html"), server.url("/#rc1&f=520&v=readers")]);
    assert_eq!(page.inside::<serde_json::Value>(links)?, expected);
    ensure!(page.value::<bool>("document.querySelector('[slot=foot]').checkVisibility()")?);
    page.run("return document.querySelector('reach-calculator').read('rc1&f=800&ly=compact')")?;
    page.settled()?;
    page.run_inside("root.querySelector('.colophon').dispatchEvent(new Event('pointerenter'))")?;
    let large: String = page.inside("root.querySelectorAll('.colophon > a')[1].href")?;
    assert_eq!(large, server.url("/#rc1&f=800&v=readers"), "the present state, and no layout");
    Ok(())
}

/// Nobody knows what lies beside a script until somebody has looked.
#[test]
fn the_foot_line_leads_nowhere_that_nobody_has_looked_at() -> Result<()> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body>\
        <reach-calculator layout=card></reach-calculator><script type=module src=/reach-calculator.js></script>";
    for (missing, expected) in [(false, 2), (true, 0)] {
        let server = dist().page("/blog.html", body);
        let server = if missing { server.missing("/index.html").missing("/") } else { server };
        let server = server.start()?;
        let page = open(&server, Setup::laptop())?;
        let shown = "[...root.querySelectorAll('.colophon > a')].filter((one) => one.checkVisibility()).length";
        assert_eq!(page.inside::<usize>(shown)?, 0);
        page.run_inside("root.querySelector('.colophon').dispatchEvent(new Event('pointerenter'))")?;
        if missing {
            page.wait_for_problem("404")?;
        } else {
            page.wait_for_element(".colophon > a:not([hidden])")?;
        }
        assert_eq!(page.inside::<usize>(shown)?, expected);
    }
    Ok(())
}

/// Nothing is changed before a visitor changes it, and a reset leads to the coach's figures.
fn is_its_own_default(page: &Page, run: impl Fn(&str) -> Result<serde_json::Value>) -> Result<()> {
    let state = "
        const element = document.querySelector('reach-calculator');
        await element.ready;
        await element.settled();
        const root = element.shadowRoot;
        const reset = [...root.querySelectorAll('.actions button')].find((one) => /Zurück|Reset/.test(one.textContent));
        return [
            root.querySelectorAll('.is-changed').length, reset.getAttribute('aria-disabled'),
            root.querySelector('.hint').matches('.is-done'), /f=(\\d+)/.exec(element.link)?.[1] ?? null,
        ]";
    let ask = |before: &str| run(&format!("return (async () => {{ {before}; {state} }})()"));
    assert_eq!(ask("")?, json!([0, "true", false, "520"]), "before anything was changed");
    let slide = "
        const { shadowRoot } = document.querySelector('reach-calculator');
        const slider = shadowRoot.querySelector('[data-name=followers] [part~=slider]');
        slider.valueAsNumber += 40;
        for (const name of ['input', 'change']) slider.dispatchEvent(new Event(name))";
    let changed = ask(slide)?;
    ensure!(changed[0] == 1 && changed[1] == "false" && changed[2] == true, "{changed}");
    let reset = "
        const { shadowRoot: place } = document.querySelector('reach-calculator');
        [...place.querySelectorAll('.actions button')].find((one) => /Zurück|Reset/.test(one.textContent)).click()";
    let back = ask(reset)?;
    ensure!(back[0] == 0 && back[3] == "520", "{back}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn an_embedded_scenario_is_its_own_default() -> Result<()> {
    for body in [
        "<reach-calculator state='rc1&amp;f=520&amp;v=contacts'></reach-calculator>",
        "<a class=reach-calculator href='/#rc1&amp;f=520&amp;v=contacts'>Rechner</a>",
        "<div class=reach-calculator data-state='rc1&amp;f=520&amp;v=contacts'></div>",
    ] {
        let server = host(body)?;
        let page = open(&server, Setup::laptop())?;
        is_its_own_default(&page, |script| page.run(script))?;
    }
    Ok(())
}

#[test]
fn a_framed_scenario_is_its_own_default() -> Result<()> {
    let server = host(
        "<iframe src='/embed.html#rc1&amp;f=520&amp;v=contacts' title=x style='width:100%;height:1800px'></iframe>",
    )?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.wait_for("frames[0].customElements?.get('reach-calculator')")?;
    is_its_own_default(&page, |script| page.run_in_frame("/embed.html", script))
}

/// Another state by attribute is another offer; a visitor's link is none.
#[test]
fn a_visitors_link_is_judged_by_what_the_page_offers() -> Result<()> {
    let server = host("<reach-calculator state='rc1&amp;f=520&amp;v=contacts'></reach-calculator>")?;
    let page = open(&server, Setup::laptop())?;
    page.run("return document.querySelector('reach-calculator').read('rc1&f=800&v=contacts')")?;
    page.settled()?;
    assert_eq!(page.count(".controls .is-changed")?, 1);
    page.run("document.querySelector('reach-calculator').state = 'rc1&f=900&v=contacts'")?;
    page.settled()?;
    assert_eq!(page.count(".controls .is-changed")?, 0);
    Ok(())
}
