//! A published post, as a visitor sees it who is not logged in.

use std::fs;

use anyhow::{Context, Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use browser_tests::{Page, hashed, root};
use serde_json::json;

use super::Post;

/// Sums how far what is in sight moves while the page comes.
pub(crate) const SCORE: &str = "
    window.score = 0;
    const add = (entries) => { for (const { value, hadRecentInput } of entries) if (!hadRecentInput) score += value; };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.scored = () => { add(observer.takeRecords()); return score; };";

/// Nobody calls a page restless that moves less.
const STEADY: f64 = 0.05;

/// Opens the post: the calculator with the author's state, in the page's language, without a request to anybody else; or
/// the link alone, where WordPress strips the element.
pub(crate) fn view(page: &Page, post: &Post) -> Result<()> {
    page.go("about:blank")?;
    page.problems()?;
    page.requested()?;
    page.go(&post.url)?;
    page.wait_for("document.readyState === 'complete'")?;
    let owned: bool = page
        .value("document.title.includes('owned') || !!document.querySelector('[onerror], [onclick], [onmouseover]')")?;
    ensure!(!owned, "what an author wrote has become markup");
    match &post.state {
        Some(state) => check_calculator(page, post, state)?,
        None => {
            let link: String = page.value("document.querySelector('a[href*=\"#rc1\"]')?.href ?? ''")?;
            ensure!(link.ends_with("#rc1&f=500"), "where the element is stripped the link must stay, not {link:?}");
        }
    }
    let origin: String = page.value("location.origin")?;
    let asked = page.requested()?;
    let foreign: Vec<_> = asked.iter().filter(|url| !own(url, &origin)).collect();
    ensure!(foreign.is_empty(), "asked for {foreign:?}");
    // Where the script is typed into a post, it is there before the plugin's.
    if !post.name.contains("HTML block") && page.value(BY_PLUGIN)? {
        let mut loaded = ours(&asked);
        loaded.retain(|file| !SURENESS.iter().any(|part| file.contains(part)));
        ensure!(loaded == first(), "a visit loads {loaded:?}, and the hosted page {:?}", first());
    }
    let problems: Vec<_> =
        page.problems()?.into_iter().filter(|problem| problem.contains("reach-calculator")).collect();
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(())
}

fn check_calculator(page: &Page, post: &Post, state: &str) -> Result<()> {
    page.calculator()?;
    // What the plugin writes keeps its room; what somebody has typed keeps what they have typed.
    let is_ours: bool = page.value("!!document.querySelector('.wp-block-reach-calculator')")?;
    let moved: f64 = page.value("scored()")?;
    ensure!(!is_ours || moved < STEADY, "the page moves by {moved} when the calculator comes");
    // For the picture.
    page.run("document.querySelector('reach-calculator').scrollIntoView({ behavior: 'instant' })")?;
    let link: String = page.value("document.querySelector('reach-calculator').link")?;
    let wanted = |part: &str| link.split('&').any(|own| own == part);
    ensure!(state.split('&').all(wanted), "the link is {link} and should contain {state}");
    let languages: Vec<String> = page
        .value("[document.documentElement.lang, document.querySelector('reach-calculator').shadowRoot.querySelector('[part~=root]').lang]")?;
    ensure!(languages == ["de-DE", "de"], "page and calculator speak {languages:?}");
    let link: String = page.value("document.querySelector('reach-calculator a')?.textContent ?? ''")?;
    ensure!(!link.starts_with("Open"), "the plugin's own texts are not German: {link}");
    if post.name.starts_with("button") {
        check_button(page, post)?;
    }
    let height: f64 = page.value("document.querySelector('reach-calculator').getBoundingClientRect().height")?;
    ensure!((200.0..3000.0).contains(&height), "it is {height} pixels high");
    Ok(())
}

/// Name, button and colours are the owner's, and links lead back to the post.
fn check_button(page: &Page, post: &Post) -> Result<()> {
    let seen: Vec<String> = page.value(
        "(({ shadowRoot }) => [shadowRoot.querySelector('.brand').textContent, shadowRoot.querySelector('.action').textContent, \
         shadowRoot.querySelector('.action').href, getComputedStyle(shadowRoot.querySelector('.root')).backgroundColor])(document.querySelector('reach-calculator'))",
    )?;
    ensure!(seen[..3] == ["Anna's Coaching", "Ruf Anna's Büro an", "https://example.org/termin?a=1&b=2"], "{seen:?}");
    // What authors write into a style is filtered.
    let is_filtered = post.name == "button by HTML block by author";
    ensure!(is_filtered || seen[3] == "rgb(255, 248, 238)", "{seen:?}");
    let base: String = page.value("document.querySelector('reach-calculator').getAttribute('share-base') ?? ''")?;
    ensure!(base.is_empty(), "links lead to {base}");
    Ok(())
}

/// Whether the plugin has brought the script, and not somebody who has typed its address.
const BY_PLUGIN: &str = "!!document.getElementById('reach-calculator-files')";

/// What the names of files hold that chapters two to five bring once their first answer stands, to tell how sure they are.
const SURENESS: [&str; 2] = ["questions", "later-addresses"];

/// The plugin's files among what was asked for, each once.
fn ours(asked: &[String]) -> Vec<String> {
    let file = |url: &String| Some(url.split_once("/reach-calculator/assets")?.1.split(['?', '#']).next()?.to_owned());
    let mut files: Vec<_> = asked.iter().filter_map(file).collect();
    files.sort();
    files.dedup();
    files
}

/// What a calculator in somebody else's page loads for its first answer, and what brings it here.
fn first() -> Vec<String> {
    let later = ["/reach-calculator-embedded.js", "/reach-calculator.wasm", "/locales/de.json"].map(hashed);
    let scripts = ["/reach-calculator.js", "/reach-calculator.loader.js"].map(str::to_owned);
    let mut files: Vec<_> = later.into_iter().chain(scripts).collect();
    files.sort();
    files
}

/// Where no module comes through, the script in one piece starts.
pub(crate) fn falls_back(page: &Page, post: &Post) -> Result<()> {
    let block = |urls: &[&str]| page.cdp("Network.setBlockedURLs", json!({ "urls": urls }));
    block(&["*/reach-calculator.js*"])?;
    page.go("about:blank")?;
    page.requested()?;
    page.go(&post.url)?;
    page.calculator()?;
    block(&[])?;
    let asked = ours(&page.requested()?);
    ensure!(asked.contains(&"/reach-calculator.classic.js".to_owned()), "{asked:?}");
    check_calculator(page, post, post.state.as_deref().context("a calculator")?)?;
    page.problems().map(drop)
}

/// A reader drops a workbook of LinkedIn's.
pub(crate) fn reads_a_workbook(page: &Page, post: &Post) -> Result<()> {
    page.go(&post.url)?;
    page.calculator()?;
    page.open_details("details.assumptions")?;
    page.wait_for_element(".own-files")?;
    let workbook = fs::read(root().join("crates/reading/tests/samples/linkedin_creator_de.xlsx"))?;
    page.run_inside(&format!(
        "root.querySelector('.own-files').open = true;
         const held = new DataTransfer();
         held.items.add(new File([Uint8Array.from(atob('{}'), (byte) => byte.charCodeAt(0))], 'linkedin.xlsx'));
         root.querySelector('.own-files .drop').dispatchEvent(new DragEvent('drop', {{ dataTransfer: held, bubbles: true, cancelable: true }}));
         await root.host.settled();",
        STANDARD.encode(workbook)
    ))?;
    page.wait_for_element(".own-files .preview tbody tr").context("no table of the workbook is shown")?;
    let said = page.text(".own-files .file")?;
    ensure!(said.contains("LinkedIn"), "{said}");
    Ok(())
}

/// WordPress itself asks gravatar.com and s.w.org for pictures of its own.
fn own(url: &str, origin: &str) -> bool {
    url.starts_with(origin)
        || url.starts_with("data:")
        || url.starts_with("blob:")
        || url.contains("gravatar.com")
        || url.contains("//s.w.org/")
}
