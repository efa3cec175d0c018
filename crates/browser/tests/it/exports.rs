//! What is taken along is complete and says the same as the page: file, picture, link, paper.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, Setup, chapters, dist};
use serde_json::{Value, json};

const NONE: [&str; 0] = [];
/// This very state on the page of its chapter, to which links lead that are passed on.
const CHAPTER: &str = "location.href.replace('/#', '/en/platform.html#')";
const STATE: &str = "rc1&pr=linkedin-2026&f=2500&p=9";

#[test]
fn the_file_holds_every_input_with_its_unit_and_the_figures_of_the_table() -> Result<()> {
    let server = dist().start()?;
    let address = server.url(&format!("/#{STATE}&v=customers&lg=en"));
    let page = Page::open(&address, Setup::laptop())?;
    page.calculator()?;
    page.save_files()?;
    press(&page, "CSV for programs")?;
    let (_, bytes) = page.saved("reach-data.csv")?;
    ensure!(bytes.starts_with("\u{feff}".as_bytes()), "no byte order mark: Excel spoils umlauts");
    let rows = rows(std::str::from_utf8(&bytes)?.trim_start_matches('\u{feff}'))?;

    assert_eq!(rows[0][0], "reach-calculator");
    ensure!(rows[0][1].split('.').count() == 3, "no version: {:?}", rows[0]);
    // The file opens again exactly what it was saved from.
    assert_eq!(rows[1][0], "link");
    let linked: Value = page.core(&format!("return core.parseLink({:?})", rows[1][1]))?;
    ensure!(rows[1][1].starts_with(&server.url("/#rc1&")), "{}", rows[1][1]);
    let inputs: BTreeMap<&str, (&str, &str)> =
        rows[3..].iter().take_while(|row| row.len() == 3).map(|row| (&*row[0], (&*row[1], &*row[2]))).collect();
    let parameters: Vec<Value> = page.core("return core.parameters()")?;
    assert_eq!(inputs.len(), parameters.len());
    for parameter in &parameters {
        let name = parameter["name"].as_str().context("a nameless input")?;
        let (value, unit) = inputs.get(name).with_context(|| format!("the file lacks {name}"))?;
        assert_eq!(parameter["unit"], *unit, "{name}");
        assert_eq!(linked[name].as_f64(), Some(value.parse()?), "{name}");
    }

    let head = rows.iter().position(|row| row[0] == "month").context("no months")?;
    let scenario = serde_json::to_string(&linked)?;
    let months: Vec<Value> = page.core(&format!("return core.forecast({scenario})"))?;
    assert_eq!(rows.len() - head - 1, months.len());
    for (row, month) in rows[head + 1..].iter().zip(&months) {
        // What is behind them tells how sure they are: `wasm/exports/tests` holds that to what the page knows.
        let results = rows[head]
            .iter()
            .zip(row)
            .filter(|(name, _)| !["_p10", "_p50", "_p90"].iter().any(|end| name.ends_with(end)));
        for (name, figure) in results {
            let (figure, expected): (f64, _) = (figure.parse()?, month[name].as_f64().context("no figure")?);
            ensure!((figure - expected).abs() <= 1e-6, "{name}: {figure}, not {expected}");
        }
    }
    ensure!(
        ["customers_p10", "customers_p50", "customers_p90"].iter().all(|name| rows[head].contains(&(*name).to_owned()))
    );
    // The first month of the table, below the years, read as a person reads it.
    page.open_details("details.table")?;
    let shown = page.texts("tbody:not(.years) tr:first-child > *")?;
    let titles = page.texts("thead th")?;
    let customers = titles.iter().position(|title| title == "Customers through posts").context("no customers")?;
    let column = rows[head].iter().position(|name| name == "customers_social").context("no customers")?;
    let exact: f64 = rows[head + 1][column].parse()?;
    assert_eq!(shown[customers], format!("{exact:.2}"));
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// As `wasm/exports/tests` know it to the last cell; here, that the page saves it and in whose language.
#[test]
fn the_file_for_excel_speaks_the_language_of_the_page() -> Result<()> {
    let server = dist().start()?;
    for (locale, button, name, begins, month) in [
        ("de", "CSV für Excel", "reichweite-excel.csv", "Modell;Reichweiten-Rechner ", "\r\n1;69,"),
        ("de-ch", "CSV für Excel", "reichweite-excel.csv", "Modell;Reichweiten-Rechner ", "\r\n1;69."),
        ("en", "CSV for Excel", "reach-excel.csv", "Model,Reach calculator ", "\r\n1,69."),
    ] {
        let page = Page::open(&server.url(&format!("/#rc1&f=2500&s=0.69&lg={locale}")), Setup::laptop())?;
        page.calculator()?;
        page.save_files()?;
        press(&page, button)?;
        let (_, bytes) = page.saved(name)?;
        let text = std::str::from_utf8(&bytes)?;
        ensure!(text.starts_with(&format!("\u{feff}{begins}")), "{locale}: {}", &text[..80]);
        ensure!(text.contains(month), "{locale}: no first month {month:?} in {text}");
        let link = server.url(&format!("/#rc1&s=0.69&f=2500&lg={locale}"));
        ensure!(text.contains(&link), "{locale}: no {link} in {text}");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

#[test]
fn each_chart_is_saved_as_a_clean_drawing_and_a_sharp_picture() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().dark())?;
    page.save_files()?;
    let mut drawings = Vec::new();
    for chapter in chapters() {
        page.show(&format!("{STATE}&v={chapter}&lg=en"))?;
        let headline = page.text("[part~=headline]")?;
        press(&page, "SVG")?;
        let link: String = page.value("document.querySelector('reach-calculator').link")?;
        let link = server.url(&format!("/#{link}"));
        drawings.push((chapter, headline, link, page.saved(&format!("reach-{chapter}.svg"))?.0));
        press(&page, "PNG")?;
        let (_, png) = page.saved(&format!("reach-{chapter}.png"))?;
        ensure!(png.starts_with(b"\x89PNG\r\n\x1a\n"), "{chapter}: no PNG");
        let length = |at: usize| u32::from_be_bytes([png[at], png[at + 1], png[at + 2], png[at + 3]]);
        assert_eq!((length(16), length(20)), (1920, 1200), "{chapter}: not twice 960 by 600");
        ensure!(png.len() > 10_000, "{chapter}: {} bytes show nothing", png.len());
    }
    assert_eq!(page.problems()?, NONE);
    for (chapter, headline, link, file) in drawings {
        page.go(&format!("file://{}", file.display()))?;
        // What is no XML shows as a page with an error.
        let found = page
            .run(
                "const all = [...document.querySelectorAll('*')];
                 const refers = (element) => [...element.attributes].some(({ name, value }) => name.startsWith('on')
                     || /^\\s*(javascript|data|https?):/.test(value) && !name.startsWith('xmlns') && element.localName !== 'a');
                 return {
                     root: document.documentElement.localName,
                     errors: document.querySelectorAll('parsererror').length,
                     active: all.filter((element) => ['script', 'style', 'foreignObject', 'image', 'use'].includes(element.localName)
                         || refers(element)).map((element) => element.outerHTML),
                     text: all.filter((one) => one.localName === 'text' && !one.ariaHidden).map((one) => one.textContent).join(' '),
                     links: [...new Set(all.filter((one) => one.localName === 'a').map((one) => one.getAttribute('href')))],
                     outside: all.filter((one) => one.localName === 'text').filter((one) => {
                         const { left, top, right, bottom } = one.getBoundingClientRect();
                         return left < 0 || top < 0 || right > 960 || bottom > 600;
                     }).map((one) => one.textContent),
                     background: document.querySelector('rect').getAttribute('fill'),
                     marks: document.querySelectorAll('path, polyline, line, circle, polygon, rect').length,
                 }",
            )?;
        assert_eq!(found["root"], "svg", "{chapter}");
        assert_eq!(found["errors"], 0, "{chapter}");
        assert_eq!(found["active"], json!([]), "{chapter}");
        ensure!(found["marks"].as_u64() > Some(10), "{chapter}: {found}");
        let text = letters(found["text"].as_str().unwrap_or_default());
        ensure!(text.contains(&letters(&headline)), "{chapter}: no “{headline}” in {text}");
        ensure!(text.contains("Model:Reachcalculator1.0.0"), "{chapter}: where is it from? {text}");
        assert_eq!(found["links"], json!([server.url("/en/method.html"), link]), "{chapter}");
        ensure!(text.contains(&letters(&link)), "{chapter}: no link in {text}");
        assert_eq!(found["outside"], json!([]), "{chapter}");
        // As on paper, although this reader's page is dark.
        assert_eq!(found["background"], "#ffffff", "{chapter}");
    }
    Ok(())
}

#[test]
fn link_and_picture_are_copied_where_the_reader_allows_it() -> Result<()> {
    let server = dist().start()?;
    // All pages of a browser share one clipboard.
    let page = Page::open(&server.url(&format!("/#{STATE}&lg=en")), Setup::laptop().alone())?;
    page.calculator()?;
    let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.cdp_for_visit("Browser.grantPermissions", permissions)?;
    press(&page, "Copy link")?;
    page.wait_for(&said("Link copied"))?;
    let expected: String = page.value(CHAPTER)?;
    assert_eq!(page.run("return navigator.clipboard.readText()")?, expected);
    press(&page, "Copy picture")?;
    page.wait_for(&said("Picture copied"))?;
    let types = "return navigator.clipboard.read().then((items) => items.flatMap((item) => item.types))";
    assert_eq!(page.run(types)?, json!(["image/png"]));
    // What was said is no longer true once something changes.
    page.slide("[part~=slider]", 3.0)?;
    page.settled()?;
    assert_eq!(page.text(".done")?, "");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn without_leave_to_copy_the_link_is_shown_and_the_picture_saved() -> Result<()> {
    let server = dist().start()?;
    let refused = "for (const name of ['writeText', 'write'])
        Clipboard.prototype[name] = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));";
    let page = Page::open(&server.url(&format!("/#{STATE}&lg=en")), Setup::laptop().prelude(refused))?;
    page.calculator()?;
    page.save_files()?;
    press(&page, "Copy link")?;
    page.wait_for_element("input.link:not([hidden])")?;
    let field: (String, bool) = page.inside(
        "((field) => [field.value, field.selectionEnd === field.value.length])(root.querySelector('input.link'))",
    )?;
    assert_eq!(field, (page.value(CHAPTER)?, true), "the link is not ready to be copied by hand");
    press(&page, "Copy picture")?;
    ensure!(page.saved("reach-platform.png")?.1.len() > 10_000, "no picture");
    page.wait_for(&said("saved instead"))?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn without_a_clipboard_only_what_works_is_offered() -> Result<()> {
    let server = dist().start()?;
    let none = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });";
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop().prelude(none))?;
    page.calculator()?;
    open(&page)?;
    ensure!(!page.texts(".buttons button")?.contains(&"Copy picture".to_owned()), "a button that cannot work");
    press(&page, "Copy link")?;
    page.wait_for_element("input.link:not([hidden])")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn without_the_part_that_saves_the_reader_is_told_so() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*reach-calculator-saving*"] }))?;
    page.run_inside("root.querySelector('.saving').open = true")?;
    page.wait_for(&said("missing on the server"))?;
    // Its Wasm may be missing alone.
    page.cdp("Network.setBlockedURLs", json!({ "urls": ["*exports*.wasm"] }))?;
    page.fresh(&server.url("/#rc1&lg=en"))?;
    page.calculator()?;
    press(&page, "CSV for Excel")?;
    page.wait_for(&said("missing on the server"))?;
    // As soon as it is there again, the next press saves.
    page.cdp("Network.setBlockedURLs", json!({ "urls": [] }))?;
    page.save_files()?;
    press(&page, "CSV for Excel")?;
    page.saved("reach-excel.csv").map(drop)
}

#[test]
fn a_dark_picture_is_saved_where_somebody_asks_for_one() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&lg=en"), Setup::laptop())?;
    page.calculator()?;
    page.save_files()?;
    open(&page)?;
    page.click(".saving input[type=checkbox]")?;
    press(&page, "SVG")?;
    let (_, bytes) = page.saved("reach-platform.svg")?;
    ensure!(std::str::from_utf8(&bytes)?.contains("fill=\"#12181f\""), "a light picture");
    Ok(())
}

#[test]
fn paper_shows_headline_chart_values_and_table_and_nothing_to_press() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url(&format!("/#{STATE}&v=customers&lg=en")), Setup::laptop().dark())?;
    page.calculator()?;
    // Whoever prints presses a key before, or leaves the page for the browser's menu.
    page.press(Key::Tab)?;
    page.wait_for(
        "document.querySelector('reach-calculator').shadowRoot.adoptedStyleSheets.some(({ cssRules }) =>
            [...cssRules].some(({ media }) => media?.mediaText === 'print'))",
    )?;
    page.run(
        "addEventListener('beforeprint', () => {
             const root = document.querySelector('reach-calculator').shadowRoot;
             window.printed = {
                 rows: root.querySelectorAll('.table[open] tbody:not(.years) tr').length,
                 inputs: root.querySelectorAll('.control').length,
                 surface: getComputedStyle(root.querySelector('.root')).getPropertyValue('--_surface'),
             };
         })",
    )?;
    let headline = page.text("[part~=headline]")?;
    let paper = page.print()?;
    ensure!((1..=8).contains(&paper.sheets.len()), "{} pages", paper.sheets.len());
    ensure!(letters(&paper.text()).contains(&letters(&headline)), "no “{headline}” in {}", paper.text());
    let printed: Value = page.value("printed")?;
    assert_eq!(printed["rows"], 60);
    let parameters: Vec<Value> = page.core("return core.parameters()")?;
    ensure!(printed["inputs"].as_u64() >= Some(parameters.len() as u64), "{printed}");
    ensure!(printed["surface"].as_str().is_some_and(|colour| colour.contains("#fff")), "dark paper: {printed}");
    assert_eq!(page.count("details[open]:not(.group)")?, 0, "what was opened for the paper stays open");

    page.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }))?;
    let visible = "(css) => root.querySelector(css).checkVisibility()";
    for hidden in
        [".start", ".next", ".quick", "[part~=tabs]", ".sharing", "[part~=slider]", "[part~=crosshair]", ".actions"]
    {
        ensure!(!page.inside::<bool>(&format!("({visible})('{hidden}')"))?, "{hidden} is printed");
    }
    let pressed: Vec<String> = page.inside(
        "Array.from(root.querySelectorAll('button')).filter((one) => one.checkVisibility()).map((one) => one.textContent)",
    )?;
    assert_eq!(pressed, NONE, "nothing can be pressed on paper");
    for shown in ["h2", ".lead", "[part~=headline]", "[part~=chart]", ".control label", "[part~=field]"] {
        ensure!(page.inside::<bool>(&format!("({visible})('{shown}')"))?, "{shown} is not printed");
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Presses a button below the chart, as a person does, who first looks at what can be saved.
fn press(page: &Page, label: &str) -> Result<()> {
    open(page)?;
    let script = format!(
        "const all = [...root.querySelectorAll('.sharing .buttons button')];
         for (const one of all) one.toggleAttribute('data-wanted', one.textContent === {});
         return all.map((one) => one.textContent)",
        json!(label)
    );
    let labels = page.run_inside(&script)?;
    page.click(".sharing [data-wanted]").with_context(|| format!("no “{label}” in {labels}"))
}

/// Opens what can be saved.
fn open(page: &Page) -> Result<()> {
    page.open_details(".saving")?;
    page.wait_for_element(".saving [role=group]")
}

/// Whether this is said below the buttons.
fn said(words: &str) -> String {
    format!(
        "document.querySelector('reach-calculator').shadowRoot.querySelector('.done').textContent.includes('{words}')"
    )
}

/// Without spaces, since a drawing breaks its lines as it likes.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Comma-separated values as RFC 4180 has them; empty lines are left out.
fn rows(text: &str) -> Result<Vec<Vec<String>>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut quoted, mut letters) = (false, text.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                let done = std::mem::take(&mut row);
                if done != [""] {
                    rows.push(done);
                }
            }
            _ => cell.push(letter),
        }
    }
    ensure!(!quoted && row.is_empty() && cell.is_empty(), "the file ends within a line");
    Ok(rows)
}
