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
    page.inside("root.querySelector('dialog textarea.code').value")
}

#[test]
fn a_snippet_works_on_another_website() -> Result<()> {
    let files = dist().start()?;
    let page = builder(&files, "/#rc1&f=500&v=contacts&lg=en")?;
    let snippet = text(&page, "snippet")?;
    assert!(snippet.contains("data-share-base=\"\""), "links lead back: {snippet}");
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
         root.querySelector('dialog .sliders input').click(); \
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

#[test]
fn what_some_editors_would_cut_off_is_said() -> Result<()> {
    let server = dist().start()?;
    let page = builder(&server, "/#rc1&f=500&lg=de")?;
    text(&page, "snippet")?;
    let warning = "root.querySelector('dialog .code + .help').textContent";
    assert_eq!(page.inside::<String>(warning)?, "");
    let name = |name: &str| {
        page.run_inside(&format!(
            "const field = [...root.querySelectorAll('dialog label')].find((label) => label.textContent.startsWith('Name über')) \
             .querySelector('input'); field.value = '{name}'; field.dispatchEvent(new Event('change'))"
        ))
    };
    name(&"Praxis für Beratung ".repeat(30))?;
    let length = text(&page, "snippet")?.len();
    let told: String = page.inside(warning)?;
    assert!(length > 1000 && told.contains("1.000") && told.contains("Zeichen"), "{length}: {told}");
    name("Anna Berger")?;
    assert_eq!(page.inside::<String>(warning)?, "");
    assert_eq!(page.problems()?, NONE);
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
         height.dispatchEvent(new Event('change')); root.querySelector('dialog .sliders details').open = true;",
    )?;
    page.wait_for_element("dialog .sliders details input")?;
    text(&page, "snippet")?;
    page.run_inside(
        "for (const one of [...root.querySelectorAll('dialog .sliders details input')].slice(0, 12)) one.click()",
    )?;
    let written = "document.querySelector('reach-calculator').shadowRoot.querySelector('dialog textarea.code').value";
    page.wait_for(&format!("/min-height:calc\\(\\d+px \\+ \\d+px/.test({written})"))?;
    Ok(())
}

/// What a coach who cannot code does: a name, a button, colours, and the text for each place; what is pasted then works.
#[test]
fn a_coach_makes_an_embed_with_button_and_own_colours_for_every_place() -> Result<()> {
    let files = dist().start()?;
    let page = builder(&files, "/#rc1&f=500&v=contacts&lg=de")?;
    let type_into = |label: &str, text: &str| {
        page.run_inside(&format!(
            "const label = [...root.querySelectorAll('dialog label')].find((one) => one.textContent.startsWith('{label}')); \
             const field = label.querySelector('input'); field.value = '{text}'; field.dispatchEvent(new Event('change')); \
             return [field.getAttribute('aria-invalid'), label.querySelector('.help').textContent]"
        ))
    };
    type_into("Name über", "Coaching \"Anna\" & Co.")?;
    type_into("Text auf", "Ruf mich an")?;
    // Neither a script nor a page without https; what a person means is understood.
    for refused in
        ["javascript:alert(1)", "http://anna.de/termin", "data:text/html,x", "/termin", "https://a:b@anna.de"]
    {
        let said = type_into("Adresse des", refused)?;
        assert_eq!(said[0], "true", "{refused}: {said}");
        assert!(said[1].as_str().is_some_and(|text| text.contains("https://")), "{refused}: {said}");
        assert!(!text(&page, "snippet")?.contains("data-action"), "{refused}");
    }
    for (typed, written) in [
        ("anna@anna.de", "mailto:anna@anna.de"),
        ("+49 30 1234", "tel:+49301234"),
        ("anna.de/termin?a=1&b=2", "https://anna.de/termin?a=1&amp;b=2"),
    ] {
        assert_eq!(type_into("Adresse des", typed)?[0], "false", "{typed}");
        let snippet = text(&page, "snippet")?;
        assert!(snippet.contains(&format!("data-action-href=\"{written}\"")), "{typed}: {snippet}");
    }
    page.run_inside(
        "const [accent, surface, ink] = root.querySelectorAll('dialog input[type=color]'); \
         for (const [field, colour] of [[accent, '#7a1f5c'], [surface, '#fff8ee'], [ink, '#eeddcc']]) { field.value = colour; field.dispatchEvent(new Event('input')); }",
    )?;
    let dialog = "document.querySelector('reach-calculator').shadowRoot.querySelector('dialog')";
    page.wait_for(&format!("{dialog}.querySelector('.contrast.is-wrong')?.textContent.includes('1,2 zu 1')"))?;
    page.run_inside(
        "const ink = root.querySelectorAll('dialog input[type=color]')[2]; ink.value = '#222222'; ink.dispatchEvent(new Event('input'))",
    )?;
    page.wait_for(&format!(
        "{dialog}.querySelector('.contrast:not(:empty):not(.is-wrong)')?.textContent.includes('zu 1')"
    ))?;
    page.wait_for(&format!("{dialog}.querySelector('.preview reach-calculator').shadowRoot.querySelector('.invitation a')?.textContent === 'Ruf mich an'"))?;
    let count = |selector: &str| page.inside::<usize>(&format!("root.querySelectorAll('dialog {selector}').length"));
    for (place, parts) in [
        ("shortcode", ["action-href=\"https://anna.de/termin?a=1&b=2\"", "surface=\"#fff8ee\"", "links=\"page\""]),
        (
            "snippet",
            ["data-brand=\"Coaching &quot;Anna&quot; &amp; Co.\"", "--reach-ink:#222222", "data-share-base=\"\""],
        ),
        ("elementor", ["data-action-text=\"Ruf mich an\"", "--reach-accent:#7a1f5c", "class=\"reach-calculator\""]),
        ("builders", ["action-text=Ruf+mich+an", "surface=fff8ee", "type:\"home\""]),
        (
            "element",
            [
                "<reach-calculator lang=\"de\"",
                "action-href=\"https://anna.de/termin?a=1&amp;b=2\"",
                "state=\"rc1&amp;f=500\"",
            ],
        ),
        ("iframe", ["accent=7a1f5c", "ink=222222", "brand=Coaching"]),
        ("link", ["#rc1&f=500", "v=contacts", "lg=de"]),
    ] {
        let written = text(&page, place)?;
        for part in parts {
            assert!(written.contains(part), "{place} lacks {part}: {written}");
        }
        assert_eq!(count("ol > li")?, 3, "{place}");
        assert_eq!(count("a.download")?, usize::from(place == "shortcode"), "{place}");
    }
    // Beside what is chosen, and in sight wherever one has scrolled to.
    page.run_inside("root.querySelector('dialog .choices').scrollTop = 1e6")?;
    let seen: Vec<f64> = page.inside(
        "(({ top, bottom, left }) => [top, bottom, left])(root.querySelector('dialog .preview reach-calculator').getBoundingClientRect())",
    )?;
    assert!(seen[0] >= 0.0 && seen[0] < 200.0 && seen[2] > 400.0, "{seen:?}");
    assert_eq!(page.problems()?, NONE);
    let element = text(&page, "element")?;
    let host = dist()
        .page("/blog.html", format!("<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title>{element}"))
        .start()?;
    let blog = Page::open(&host.url("/blog.html"), Setup::laptop())?;
    blog.calculator()?;
    assert_eq!(blog.text(".invitation a")?, "Ruf mich an");
    assert_eq!(blog.text(".brand")?, "Coaching \"Anna\" & Co.");
    assert_eq!(
        blog.inside::<String>("getComputedStyle(root.querySelector('.root')).backgroundColor")?,
        "rgb(255, 248, 238)"
    );
    Ok(())
}
