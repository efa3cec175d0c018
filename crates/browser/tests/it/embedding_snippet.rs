//! The snippet builder makes what works on another website.

use anyhow::Result;
use browser_tests::{Page, Serving, Setup, dist};

const NONE: [&str; 0] = [];

/// The page with the builder open.
fn builder(server: &Serving, path: &str) -> Result<Page> {
    let page = Page::open(&server.url(path), Setup::laptop())?;
    page.calculator()?;
    page.run_inside("[...root.querySelectorAll('[part~=sharing] button')].find((one) => /einbetten|Embed/.test(one.textContent)).click()")?;
    page.wait_for_element("dialog.snippet[open] .preview reach-calculator")?;
    page.wait_for("!!document.querySelector('reach-calculator').shadowRoot.querySelector('.preview reach-calculator').shadowRoot.querySelector('[part~=headline]')")?;
    Ok(page)
}

/// Chooses a form and returns the text to copy.
fn text(page: &Page, form: &str) -> Result<String> {
    page.run_inside(&format!("root.querySelector('dialog input[value={form}]').click()"))?;
    page.inside("root.querySelector('dialog > textarea').value")
}

#[test]
fn a_snippet_works_on_another_website() -> Result<()> {
    let files = dist().start()?;
    let page = builder(&files, "/#rc1&f=500&v=contacts&lg=en")?;
    let snippet = text(&page, "snippet")?;
    assert!(snippet.len() < 1000 && !snippet.contains('\n'), "{} {snippet}", snippet.len());
    for part in [
        "min-height:",
        "nowprocket",
        "data-noptimize=\"1\"",
        "data-cfasync=\"false\"",
        "data-category=\"functional\"",
        "data-no-lazy=\"1\"",
    ] {
        assert!(snippet.contains(part), "{part} in {snippet}");
    }
    assert!(!snippet.contains("<script>") && !snippet.contains(" on"), "{snippet}");
    assert_eq!(page.problems()?, NONE);
    let host = dist()
        .page(
            "/blog.html",
            format!("<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><p>Davor{snippet}<p>Danach"),
        )
        .start()?;
    let blog = Page::open(&host.url("/blog.html"), Setup::laptop())?;
    blog.calculator()?;
    let link: String = blog.inside("root.host.link")?;
    assert!(link.contains("f=500") && link.contains("v=contacts"), "{link}");
    assert_eq!(blog.inside::<String>("root.querySelector('.root').lang")?, "en");
    assert!(blog.inside::<bool>("root.querySelector('.root').classList.contains('compact')")?);
    assert_eq!(blog.problems()?, NONE);
    Ok(())
}

#[test]
fn every_form_shows_the_same_and_the_choice_reaches_each() -> Result<()> {
    let server = dist().start()?;
    let page = builder(&server, "/#rc1&f=500&lg=de")?;
    page.run_inside(
        "const [chapter, layout] = root.querySelectorAll('dialog select'); chapter.value = 'contacts'; chapter.dispatchEvent(new Event('change')); \
         root.querySelectorAll('dialog .choices > fieldset')[1].querySelectorAll('input')[0].click(); \
         const colour = root.querySelector('dialog input[type=color]'); colour.value = '#aa2200'; colour.dispatchEvent(new Event('input'));",
    )?;
    let link = text(&page, "link")?;
    assert!(link.ends_with("#rc1&f=500&v=contacts&lg=de"), "{link}");
    let iframe = text(&page, "iframe")?;
    assert!(
        iframe.starts_with("<iframe src=\"http") && iframe.contains("accent=aa2200") && iframe.contains("controls="),
        "{iframe}"
    );
    let shortcode = text(&page, "shortcode")?;
    assert!(
        shortcode.starts_with("[reach_calculator chapter=\"contacts\" layout=\"compact\"")
            && shortcode.contains("state=\"rc1&f=500\""),
        "{shortcode}"
    );
    assert!(text(&page, "snippet")?.contains("--reach-accent:#aa2200"));
    page.run_inside("root.querySelector('dialog input[value=live]').click()")?;
    assert!(!text(&page, "link")?.contains("f=500"), "the calculator's own values");
    // A long state: still below a kilobyte.
    page.run_inside("root.querySelector('dialog input[value=frozen]').click()")?;
    page.open_details("dialog details")?;
    page.wait_for_element("dialog details:last-of-type textarea")?;
    let privacy: String =
        page.inside("[...root.querySelectorAll('dialog details')].at(-1).querySelector('textarea').value")?;
    assert!(privacy.contains("Cookies"), "{privacy}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn even_the_longest_link_fits_into_a_kilobyte() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    // As many changed values as a link carries: the page itself writes at most 400 characters.
    let script = "const { parameters, formatLink } = await import('/reach-calculator.js'); const scenario = {}; \
        for (const one of await parameters()) { const { name, max, min } = one; scenario[name] = min + (max - min) * 0.37; } return formatLink(scenario)";
    let link = page.run(&format!("return (async () => {{ {script} }})()"))?.as_str().unwrap_or_default().to_owned();
    let page = builder(&server, &format!("/#{}", link.chars().take(400).collect::<String>()))?;
    let snippet = text(&page, "snippet")?;
    assert!(snippet.len() < 1024, "{} characters: {snippet}", snippet.len());
    Ok(())
}
