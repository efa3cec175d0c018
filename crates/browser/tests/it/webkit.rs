//! The third engine: what a reader does first, and what is computed, drawn and read beside that, in WebKit.

use std::fs;

use anyhow::{Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use browser_tests::{WebKit, chapters, dist, languages, root};
use serde_json::json;

use crate::firefox::{COLOURS, text};

const NONE: [&str; 0] = [];

#[test]
#[ignore = "needs WebKit: cargo xtask test --all-browsers"]
fn every_chapter_answers_and_draws_in_each_language() -> Result<()> {
    let server = dist().start()?;
    let webkit = WebKit::open(&server.url("/"))?;
    for language in languages() {
        for chapter in chapters() {
            webkit.go("about:blank")?;
            webkit.go(&server.url(&format!("/#rc1&f=800&l=300&v={chapter}&lg={language}")))?;
            webkit.settled()?;
            ensure!(webkit.inside::<usize>(COLOURS)? > 10, "the chart of {chapter} is blank");
            let headline: String = webkit.inside(&text("[part~=headline]"))?;
            ensure!(headline.len() > 30 && !headline.contains("NaN"), "{chapter}: {headline}");
            assert_eq!(webkit.problems()?, NONE, "{chapter}, {language}");
        }
    }
    Ok(())
}

#[test]
#[ignore = "needs WebKit: cargo xtask test --all-browsers"]
fn what_is_typed_changes_the_answer_and_is_undone_and_stands_in_the_link() -> Result<()> {
    let server = dist().start()?;
    let webkit = WebKit::open(&server.url("/#rc1&lg=de"))?;
    webkit.settled()?;
    let before: String = webkit.inside(&text("[part~=headline]"))?;
    webkit.inside::<()>(
        "const field = root.querySelector('.lead input'); field.focus(); field.value = '4.200'; \
         field.dispatchEvent(new Event('input', { bubbles: true })); \
         field.dispatchEvent(new Event('change', { bubbles: true })); field.blur();",
    )?;
    webkit.settled()?;
    ensure!(webkit.inside::<String>(&text("[part~=headline]"))?.contains("4.200"), "the headline has the figure");
    webkit.wait_for("location.hash.includes('f=4200')")?;
    webkit.inside::<()>("root.querySelector('.history button').click()")?;
    webkit.settled()?;
    assert_eq!(webkit.inside::<String>(&text("[part~=headline]"))?, before);
    assert_eq!(webkit.problems()?, NONE);
    Ok(())
}

#[test]
#[ignore = "needs WebKit: cargo xtask test --all-browsers"]
fn files_of_own_figures_and_workbooks_are_read_and_applied() -> Result<()> {
    let server = dist().start()?;
    let webkit = WebKit::open(&server.url("/#rc1&lg=de"))?;
    webkit.settled()?;
    webkit.inside::<()>("root.querySelector('details.assumptions').open = true")?;
    webkit.wait_for("root.querySelector('.own-files')")?;
    for name in ["eigene_tabelle_de.csv", "linkedin_creator_de.xlsx"] {
        let bytes = STANDARD.encode(fs::read(root().join("crates/reading/tests/samples").join(name))?);
        webkit.inside::<()>(&format!(
            "root.querySelector('.own-files').open = true; \
             const bytes = Uint8Array.from(atob({}), (byte) => byte.charCodeAt(0)); const held = new DataTransfer(); \
             held.items.add(new File([bytes], {})); \
             root.querySelector('.own-files .drop').dispatchEvent(new DragEvent('drop', {{ dataTransfer: held, bubbles: true, cancelable: true }})); \
             return root.host.settled()",
            json!(bytes),
            json!(name)
        ))?;
        webkit.settled()?;
        ensure!(webkit.inside::<bool>("return !root.querySelector('.own-files .refused')")?, "{name} is read");
        webkit.wait_for("!root.querySelector('.own-over').hidden")?;
        webkit.inside::<()>("root.querySelector('.own-files .apply').click()")?;
        webkit.settled()?;
        webkit.wait_for("location.hash.includes('ow=')")?;
        webkit.inside::<()>("root.querySelector('.own-files .forget').click(); return root.host.settled()")?;
    }
    assert_eq!(webkit.problems()?, NONE);
    Ok(())
}

#[test]
#[ignore = "needs WebKit: cargo xtask test --all-browsers"]
fn every_question_is_answered_and_every_panel_opens() -> Result<()> {
    let server = dist().start()?;
    let webkit = WebKit::open(&server.url("/"))?;
    for asked in ["levers~1", "goal~12~1", "mix~30~1~100", "ways~30~5"] {
        webkit.go("about:blank")?;
        webkit.go(&server.url(&format!("/#rc1&f=800&l=300&v=customers&lg=en&ask={asked}")))?;
        webkit.settled()?;
        webkit.wait_for("root.querySelector('.answered .said')?.textContent.length > 20")?;
        assert_eq!(webkit.problems()?, NONE, "{asked}");
    }
    let panels: usize = webkit.inside(
        "const all = [...root.querySelectorAll('details')].filter((one) => one.checkVisibility()); \
         all.forEach((one) => { one.open = true; }); return root.host.settled().then(() => all.length)",
    )?;
    ensure!(panels > 3, "{panels} panels");
    webkit.settled()?;
    ensure!(!webkit.inside::<String>("return root.textContent")?.contains("undefined"), "no text is missing");
    assert_eq!(webkit.problems()?, NONE);
    Ok(())
}

#[test]
#[ignore = "needs WebKit: cargo xtask test --all-browsers"]
fn a_phone_width_scrolls_down_only_and_leaving_the_element_leaves_nothing_behind() -> Result<()> {
    let server = dist().start()?;
    let webkit = WebKit::open(&server.url("/#rc1&lg=de"))?;
    webkit.settled()?;
    webkit.resize(420, 900)?;
    webkit.settled()?;
    ensure!(
        webkit.inside::<bool>("return document.documentElement.scrollWidth <= innerWidth")?,
        "nothing stands out at the right"
    );
    webkit.inside::<()>(
        "const host = root.host; const parent = host.parentElement; host.remove(); parent.append(host); return host.settled()",
    )?;
    webkit.settled()?;
    ensure!(webkit.inside::<usize>(COLOURS)? > 10, "the chart is drawn again");
    assert_eq!(webkit.problems()?, NONE);
    Ok(())
}
