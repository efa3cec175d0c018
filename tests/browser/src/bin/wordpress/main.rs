//! Looks at the posts that `cargo xtask test-wordpress` has published, and at the editor: `wordpress pages.json`.

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use browser_tests::{Page, Setup};
use fantoccini::Locator;
use serde::Deserialize;

/// What the site's own script has printed.
#[derive(Deserialize)]
struct Site {
    version: String,
    login: String,
    pages: Vec<Post>,
}

/// A post and what is to be seen in it.
#[derive(Deserialize)]
struct Post {
    name: String,
    url: String,
    /// The state that the calculator must have; none where only the link may be left.
    state: Option<String>,
    /// The address of its editor, for posts with our block.
    edit: Option<String>,
    role: String,
}

/// The document that the editor's blocks are in: since 6.3 a frame of its own.
const EDITED: &str = "(document.querySelector('iframe[name=\"editor-canvas\"]')?.contentDocument ?? document)";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let list = std::env::args().nth(1).context("type: cargo xtask test-wordpress")?;
    let site: Site = serde_json::from_str(&fs::read_to_string(list)?)?;
    println!("WordPress {}", site.version);
    let page = Page::open("about:blank", Setup::laptop()).await?;
    let mut failed = 0;
    for post in &site.pages {
        failed += report(&post.name, view(&page, post).await);
    }
    for post in &site.pages {
        if let Some(edit) = &post.edit {
            failed += report(&format!("editor of {}", post.role), edit_as(&site.login, &post.role, edit).await);
        }
    }
    if failed > 0 {
        bail!("{failed} failed");
    }
    Ok(())
}

fn report(name: &str, outcome: Result<()>) -> usize {
    match outcome {
        Ok(()) => println!("  {name}: passed"),
        Err(error) => {
            println!("  {name}: FAILED: {error:#}");
            return 1;
        }
    }
    0
}

/// A visitor, who is not logged in.
async fn view(page: &Page, post: &Post) -> Result<()> {
    page.go(&post.url).await?;
    page.problems().await?;
    page.requested().await?;
    page.go(&post.url).await?;
    page.wait_for("document.readyState === 'complete'").await?;
    let owned: bool = page
        .value("document.title.includes('owned') || !!document.querySelector('[onerror], [onclick], [onmouseover]')")
        .await?;
    ensure!(!owned, "what an author wrote has become markup");
    match &post.state {
        Some(state) => {
            page.calculator().await?;
            let link: String = page.value("document.querySelector('reach-calculator').link").await?;
            let wanted = |part: &str| link.split('&').any(|own| own == part);
            ensure!(state.split('&').all(wanted), "the link is {link} and should contain {state}");
            let html: String = page.value("document.documentElement.lang").await?;
            let own: String = page.inside("root.querySelector('[part~=root]').lang").await?;
            ensure!(html == own, "the page speaks {html} and the calculator {own}");
            let height: f64 =
                page.value("document.querySelector('reach-calculator').getBoundingClientRect().height").await?;
            ensure!((200.0..3000.0).contains(&height), "it is {height} pixels high");
        }
        None => {
            let link: String = page.value("document.querySelector('a[href*=\"#rc1\"]')?.href ?? ''").await?;
            ensure!(link.ends_with("#rc1&f=500"), "where the element is stripped the link must stay, not {link:?}");
        }
    }
    let base = post.url.split("/?").next().unwrap_or_default();
    let foreign: Vec<_> = page.requested().await?.into_iter().filter(|url| !own(url, base)).collect();
    ensure!(foreign.is_empty(), "asked for {foreign:?}");
    let problems: Vec<_> =
        page.problems().await?.into_iter().filter(|problem| problem.contains("reach-calculator")).collect();
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(())
}

/// WordPress itself asks gravatar.com and s.w.org for pictures of its own.
fn own(url: &str, base: &str) -> bool {
    url.starts_with(base)
        || url.starts_with("data:")
        || url.starts_with("blob:")
        || url.contains("gravatar.com")
        || url.contains("//s.w.org/")
}

/// The role opens its post in the editor and sees the calculator in it.
async fn edit_as(login: &str, role: &str, edit: &str) -> Result<()> {
    let page = Page::open(login, Setup::laptop().size(1366, 1400)).await?;
    let field = |name: &'static str| page.client().find(Locator::Css(name));
    field("#user_login").await?.send_keys(role).await?;
    field("#user_pass").await?.send_keys("password").await?;
    field("#wp-submit").await?.click().await?;
    page.wait_for("location.pathname.includes('wp-admin')").await?;
    page.go(edit).await?;
    let shown = format!("!!{EDITED}?.querySelector('reach-calculator')?.shadowRoot?.querySelector('[part~=headline]')");
    page.wait_for(&shown).await.context("no preview in the editor")?;
    let invalid: bool = page.value(&format!("!!{EDITED}.querySelector('.block-editor-warning')")).await?;
    ensure!(!invalid, "the editor finds the block invalid");
    let link: String = page.value(&format!("{EDITED}.querySelector('reach-calculator').link")).await?;
    ensure!(link.contains("f=500"), "the preview shows {link}");
    Ok(())
}
