//! The guides: read on a phone under the calculator's own policy, and what they give to paste works where it is pasted.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, dist};

const NONE: [&str; 0] = [];

/// The first block on the page.
const BLOCK: &str = "document.querySelector('pre').textContent.trim()";

#[test]
fn a_guide_gives_its_own_address_to_paste_and_that_works_on_another_website() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/guides/index.html"), Setup::phone())?;
    page.run("document.querySelector('a[href=\"typo3.html\"]').click()")?;
    page.wait_for("location.pathname === '/guides/typo3.html' && !!document.querySelector('pre + p button')")?;
    ensure!(page.value::<bool>("document.documentElement.scrollWidth <= innerWidth")?, "wider than a phone");
    let snippet: String = page.value(BLOCK)?;
    ensure!(snippet.contains(&server.url("/reach-calculator.js")) && !snippet.contains(".example"), "{snippet}");
    page.run("document.querySelector('pre + p button').click()")?;
    page.wait_for(
        "['Kopiert.', 'Markiert, kopiere bitte selbst.'].includes(document.querySelector('[role=status]').textContent)",
    )?;
    page.run("document.querySelector('header .other').click()")?;
    page.wait_for("location.pathname === '/en/guides/typo3.html' && !!document.querySelector('pre + p button')")?;
    assert_eq!(page.value::<String>("document.documentElement.lang")?, "en");
    let back: String = page.value("document.querySelector('header a').href")?;
    assert_eq!(back, server.url("/index.html#rc1&lg=en"));
    page.go(&server.url("/guides/webflow.html"))?;
    page.wait_for("!!document.querySelector('pre + p button')")?;
    let frame: String = page.value(BLOCK)?;
    let origin: String = page.value("location.origin")?;
    ensure!(frame.contains(&format!("o==\"{origin}\"")) && !frame.contains(".example"), "{frame}");
    assert_eq!(page.problems()?, NONE);

    let post =
        format!("<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><p>Davor{snippet}<p>Danach");
    let host = dist().page("/blog.html", post).start()?;
    let blog = Page::open(&host.url("/blog.html"), Setup::laptop())?;
    blog.calculator()?;
    assert!(blog.inside::<bool>("root.querySelector('.root').classList.contains('compact')")?);
    assert_eq!(blog.problems()?, NONE);
    Ok(())
}
