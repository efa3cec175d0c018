//! The pages of chapters and platforms: each opens what it is about, and links that are passed on lead to them.

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Setup, chapters, dist};

const NONE: [&str; 0] = [];

/// Platforms by turns: each chapter is looked at on another one.
const PLATFORMS: [&str; 5] = ["", "instagram-2026", "tiktok-2021", "facebook-page-2012", "youtube-2026"];

/// The chapter, the language and the platform that are shown.
fn shown(page: &Page) -> Result<(String, String, String)> {
    page.inside(
        "[root.querySelector('[role=tab][aria-selected=true]').id.replace('tab-', ''),
          document.documentElement.lang, root.querySelector('[part~=platform]').value]",
    )
}

/// What "Copy link" gives.
fn copied(page: &Page) -> Result<String> {
    page.run(
        "delete window.copied;
         Object.defineProperty(navigator.clipboard, 'writeText', { configurable: true, value: async (text) => { window.copied = text; } })",
    )?;
    page.run_inside("root.querySelector('[part~=sharing] .buttons button').click()")?;
    Ok(page.wait_for("window.copied")?.as_str().context("nothing was copied")?.to_owned())
}

#[test]
fn each_page_opens_its_chapter_on_its_platform_in_its_language_whoever_reads_it() -> Result<()> {
    let server = dist().start()?;
    // A reader of the other language gets that of the page, too.
    for (language, reader) in [("de", "en-GB"), ("en", "de-DE")] {
        let page = Page::open("about:blank", Setup::laptop().language(reader))?;
        for (chapter, platform) in chapters().into_iter().zip(PLATFORMS) {
            let name = if platform.is_empty() { chapter.to_owned() } else { format!("{chapter}-{platform}") };
            let address = server.url(&format!("/{language}/{name}.html"));
            page.fresh(&address)?;
            let title: String = page.value("document.querySelector('meta[property=\"og:title\"]').content")?;
            page.calculator().with_context(|| name.clone())?;
            let expected = (chapter.to_owned(), language.to_owned(), platform.to_owned());
            assert_eq!(shown(&page)?, expected, "{name}");
            page.wait_for(&format!("document.title === {title:?}"))?;
            let link = copied(&page)?;
            ensure!(link.starts_with(&format!("{address}#rc1")), "{name} passes {link} on");
            assert_eq!(page.problems()?, NONE, "{name}");
        }
    }
    Ok(())
}

#[test]
fn what_a_reader_or_a_link_wants_comes_before_what_the_page_is_about() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/de/contacts-instagram-2026.html"), Setup::laptop())?;
    page.calculator()?;
    // Another chapter: its page, and no title that says what is no longer shown.
    page.run_inside("root.querySelector('#tab-readers').click()")?;
    page.settled()?;
    page.wait_for("document.title === 'Reichweiten-Rechner'")?;
    let link = copied(&page)?;
    let (address, state) = link.split_once('#').context("no state")?;
    assert_eq!(address, server.url("/de/readers-instagram-2026.html"));
    assert_eq!(state, "rc1&pr=instagram-2026&v=readers");
    // Back in the history the chapter of the page is there again.
    page.run("history.back()")?;
    page.wait_for("document.title.includes('Liste oder Freunde?')")?;
    assert_eq!(shown(&page)?.0, "contacts");
    // A link on this page, with other figures, another chapter and another language.
    page.fresh(&server.url("/de/contacts-instagram-2026.html#rc1&f=512&v=partners&lg=en"))?;
    page.calculator()?;
    assert_eq!(shown(&page)?, ("partners".to_owned(), "en".to_owned(), String::new()));
    assert_eq!(copied(&page)?, server.url("/en/partners.html#rc1&f=512&v=partners&lg=en"));
    // An example takes place on a platform that has a page; and an older name of the usual one is no other.
    for (preset, name) in [("youtube-300", "platform-youtube-2026"), ("linkedin-2026", "platform")] {
        page.fresh(&server.url(&format!("/#rc1&pr={preset}&lg=de")))?;
        page.calculator()?;
        ensure!(copied(&page)?.starts_with(&server.url(&format!("/de/{name}.html#"))), "{preset}");
    }
    // The page of all chapters follows its reader, and says that it can be taken along.
    page.fresh(&server.url("/"))?;
    page.calculator()?;
    page.wait_for("!!document.querySelector('link[rel=manifest]')")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
