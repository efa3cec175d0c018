//! A page that says "Sie" says it everywhere, also after a walk through another language.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, dist};

const NONE: [&str; 0] = [];

/// All words on the screen and behind it.
const SAID: &str = "[root.querySelector('.root').textContent, ...[...root.querySelectorAll('[aria-label]')].map(({ ariaLabel }) => ariaLabel)].join(' ')";

fn calls_du(text: &str) -> Option<String> {
    let familiar = ["du", "dich", "dir", "dein", "deine", "deinem", "deinen", "deiner", "deines"];
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.map(str::to_lowercase).find(|word| familiar.contains(&word.as_str()))
}

#[test]
fn a_page_that_says_sie_says_it_everywhere() -> Result<()> {
    // The page in one file unpacks its script, which this website's policy forbids.
    let one_file = ("/reach-calculator.html#rc1&lg=de-formal", dist().without_policy());
    for (path, server) in [("/#rc1&lg=de-formal", dist()), one_file] {
        let server = server.start()?;
        let page = Page::open(&server.url(path), Setup::laptop())?;
        page.calculator()?;
        for chapter in browser_tests::chapters() {
            page.show(&format!("rc1&v={chapter}&lg=de-formal"))?;
            // All that is folded is opened, and loads what it says.
            page.run_inside("root.querySelectorAll('details').forEach((details) => { details.open = true; })")?;
            page.settled()?;
            let said: String = page.inside(SAID)?;
            ensure!(said.contains("Ihre"), "{path} {chapter} speaks to nobody: {said}");
            assert_eq!(calls_du(&said), None, "{path} {chapter}: {said}");
        }
        assert_eq!(page.value::<String>("document.documentElement.lang")?, "de");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

#[test]
fn who_comes_back_from_english_is_addressed_as_the_page_does() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/embed.html?lang=de_AT_formal#rc1&f=4321"), Setup::laptop())?;
    page.calculator()?;
    let headline =
        || -> Result<String> { Ok(page.text("[part~=headline]")?.split_whitespace().collect::<Vec<_>>().join(" ")) };
    ensure!(headline()?.contains("von Ihren 4 321"), "{}", headline()?);
    for (button, word) in [("English", "your"), ("Deutsch", "von Ihren 4 321")] {
        page.run_inside(&format!("[...root.querySelectorAll('button.language')].find(({{ textContent }}) => textContent === {button:?}).click()"))?;
        page.settled()?;
        ensure!(headline()?.contains(word), "{button}: {}", headline()?);
        assert_eq!(
            page.count("button.language")?,
            1,
            "one button for each other language, and none for a form of address"
        );
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
