//! The page about the method: in the reader's language, from the calculator and back.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, dist};

const NONE: [&str; 0] = [];

#[test]
fn the_calculator_leads_to_the_method_in_the_readers_language_and_back() -> Result<()> {
    let server = dist().start()?;
    for (language, address, other) in
        [("de", "/method.html", "/en/method.html"), ("en", "/en/method.html", "/method.html")]
    {
        let page = Page::open(&server.url(&format!("/#rc1&lg={language}")), Setup::phone())?;
        page.calculator()?;
        let links =
            "[...document.querySelectorAll('nav a')].filter((one) => one.checkVisibility()).map((one) => one.href)";
        let links: Vec<String> = page.value(links)?;
        ensure!(links == [server.url(address)], "{language}: {links:?}");
        page.fresh(&links[0])?;
        assert_eq!(page.value::<String>("document.documentElement.lang")?, language);
        assert_eq!(page.value::<String>("document.querySelector('header a[hreflang]').href")?, server.url(other));
        ensure!(
            page.value::<bool>("document.documentElement.scrollWidth <= innerWidth")?,
            "{language}: wider than a phone"
        );
        let back: String = page.value("document.querySelector('header a').href")?;
        page.fresh(&back)?;
        page.calculator()?;
        assert_eq!(page.value::<String>("document.documentElement.lang")?, language);
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}
