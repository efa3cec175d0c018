//! Where the calculator cannot start it says why, in words, and gives the link that still works.

use anyhow::Result;
use browser_tests::{Page, Server, Setup, dist};

/// Opens a page of another origin that embeds the calculator by its script, and returns what is shown instead of it.
async fn failure(server: Server, page: &str) -> Result<String> {
    let server = server.start()?;
    let page = Page::open(&server.url(page), Setup::laptop()).await?;
    page.wait_for_element("[part~=failure]").await?;
    let link: String = page.inside("root.querySelector('[part~=failure] a').href").await?;
    assert!(link.starts_with("http"), "{link}");
    page.text("[part~=failure] p").await
}

#[tokio::test]
async fn a_forgotten_wasm_file_is_named_as_missing() -> Result<()> {
    let words = failure(dist().missing("/reach-calculator.wasm"), "/").await?;
    assert!(words.contains("fehlt"), "{words}");
    Ok(())
}

#[tokio::test]
async fn a_page_sent_in_place_of_the_wasm_file_is_a_wrong_type() -> Result<()> {
    let words = failure(dist().page("/reach-calculator.wasm", "<!doctype html><title>Not found</title>"), "/").await?;
    assert!(words.contains("falsch") || words.contains("anderes"), "{words}");
    Ok(())
}

#[tokio::test]
async fn a_policy_without_wasm_says_what_to_add() -> Result<()> {
    let policy = "default-src 'self'; script-src 'self'; style-src 'self'";
    let words = failure(dist().policy(policy), "/").await?;
    assert!(words.contains("wasm-unsafe-eval"), "{words}");
    Ok(())
}

#[tokio::test]
async fn a_host_that_shares_nothing_is_named_as_such() -> Result<()> {
    // A module of another origin is not even loaded without sharing; the file that it needs next may lie elsewhere.
    let files = dist().without_cors().start()?;
    let module = files.url("/reach-calculator.js");
    let page = format!(
        "<!doctype html><title>Blog</title><reach-calculator></reach-calculator><script type=module src={module}></script>"
    );
    let host = dist().page("/blog.html", page).start()?;
    let page = Page::open(&host.url("/blog.html"), Setup::laptop()).await?;
    page.wait_for("document.readyState === 'complete'").await?;
    assert!(page.problems().await?.iter().any(|problem| problem.contains("CORS")), "the browser says why");
    Ok(())
}
