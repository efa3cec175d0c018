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
        iframe.contains("<iframe src=\"http") && iframe.contains("accent=aa2200") && iframe.contains("controls="),
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
    for form in ["snippet", "iframe"] {
        let text = text(&page, form)?;
        assert!(text.len() <= 1000, "{} characters: {text}", text.len());
    }
    Ok(())
}

/// Fault E14: what is made of an accent in which nobody could read.
#[test]
fn the_builder_says_where_an_accent_is_darkened_for_text() -> Result<()> {
    let server = dist().start()?;
    for (language, said, before, after) in
        [("de", "abgedunkelt", "1,4 zu 1", "4,"), ("en", "darkened", "1.4 to 1", "4.")]
    {
        let page = builder(&server, &format!("/#rc1&lg={language}"))?;
        let choose = |colour: &str| {
            page.run_inside(&format!(
                "const colour = root.querySelector('dialog input[type=color]'); colour.value = '{colour}'; \
                 colour.dispatchEvent(new Event('input'));"
            ))
        };
        let told = "root.querySelector('dialog .contrast').textContent";
        let wait = |condition: &str| {
            page.wait_for(&format!("document.querySelector('reach-calculator').shadowRoot.querySelector('dialog .contrast').textContent{condition}"))
        };
        assert_eq!(page.inside::<String>(told)?, "");
        choose("#ffd400")?;
        wait(" !== ''")?;
        let text: String = page.inside(told)?;
        assert!(text.contains(said) && text.contains(before) && text.contains(after), "{text}");
        choose("#aa2200")?;
        wait(" === ''")?;
    }
    Ok(())
}

#[test]
fn a_typed_height_counts_and_otherwise_the_measured_one_does() -> Result<()> {
    let server = dist().start()?;
    let page = builder(&server, "/#rc1&lg=de")?;
    let measured = text(&page, "snippet")?;
    assert!(measured.contains("container-type:inline-size") && measured.contains("100cqi"), "{measured}");
    page.run_inside(
        "const [height] = root.querySelectorAll('dialog input[type=number]'); height.value = '777'; \
         height.dispatchEvent(new Event('change'));",
    )?;
    for (form, part) in [("snippet", "min-height:777px"), ("iframe", "height:777px"), ("shortcode", "height=\"777\"")] {
        let text = text(&page, form)?;
        assert!(text.contains(part) && !text.contains("cqi"), "{text}");
    }
    // Own sliders take more room than the chapter's few, and nobody has measured those before.
    page.run_inside(
        "const [height] = root.querySelectorAll('dialog input[type=number]'); height.value = ''; \
         height.dispatchEvent(new Event('change')); root.querySelector('dialog .all details').open = true;",
    )?;
    page.wait_for_element("dialog .all details input")?;
    text(&page, "snippet")?;
    page.run_inside(
        "for (const one of [...root.querySelectorAll('dialog .all details input')].slice(0, 12)) one.click()",
    )?;
    let written = "document.querySelector('reach-calculator').shadowRoot.querySelector('dialog > textarea').value";
    page.wait_for(&format!("/min-height:calc\\(\\d+px \\+ \\d+px/.test({written})"))?;
    Ok(())
}
