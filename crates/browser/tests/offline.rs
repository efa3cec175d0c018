//! After one visit the hosted page works without network, and with network it is never stale.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use browser_tests::{CHAPTERS, Page, Setup, dist, dist_folder};
use dist_server::{STRICT_POLICY, Server};
use serde_json::{Value, json};

const NONE: [&str; 0] = [];

/// When everything is kept and the page is looked after.
const KEPT: &str = "navigator.serviceWorker.controller !== null";

async fn kept(page: &Page) -> Result<()> {
    page.calculator().await?;
    page.run("return navigator.serviceWorker.ready.then(() => true)").await?;
    page.wait_for(KEPT).await?;
    Ok(())
}

#[tokio::test]
async fn after_one_visit_everything_works_without_network() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=1234&lg=en"), Setup::laptop().keeping()).await?;
    kept(&page).await?;
    let headline = page.text("[part~=headline]").await?;
    let address = server.url("/");
    drop(server);

    page.fresh(&format!("{address}#rc1&f=1234&lg=en")).await?;
    page.calculator().await?;
    assert_eq!(page.text("[part~=headline]").await?, headline);
    // Also with the state in the query, as some programs bend it.
    page.fresh(&format!("{address}?rc1&f=1234&lg=en")).await?;
    page.calculator().await?;
    assert_eq!(page.text("[part~=headline]").await?, headline);
    // What is loaded on demand: explanations, language, workshop, files, method.
    for (chapter, language) in CHAPTERS.into_iter().zip(["de", "en", "de", "en", "de"]) {
        page.fresh(&format!("{address}#rc1&v={chapter}&lg={language}")).await?;
        page.calculator().await?;
        page.run_inside("root.querySelector('.control button').click()").await?;
    }
    page.present().await?;
    page.wait_for_element(".bar").await?;
    page.clicker("q").await?;
    page.wait_for_element(".join[open] .code path:last-child").await?;
    page.fresh(&format!("{address}method.html")).await?;
    ensure!(page.value::<usize>("document.querySelectorAll('h2').length").await? > 3, "no method page");
    Ok(())
}

#[tokio::test]
async fn after_an_update_the_next_visit_is_the_new_page_and_nothing_of_the_old_stays() -> Result<()> {
    let folder = Copy::of(&dist_folder())?;
    let server = Server::new(&folder.0).start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().keeping()).await?;
    kept(&page).await?;
    let first: Vec<String> = page.run("return caches.keys()").await.map(serde_json::from_value)??;
    assert_eq!(first.len(), 1, "{first:?}");

    // A new version: another title in the page, and a worker that knows it.
    let change = |name: &str, from: &str, to: &str| -> Result<()> {
        let file = folder.0.join(name);
        let text = fs::read_to_string(&file)?;
        ensure!(text.contains(from), "{name} lacks {from}");
        Ok(fs::write(&file, text.replacen(from, to, 1))?)
    };
    change("index.html", "<main>", "<main data-version=\"next\">")?;
    let version = first[0].rsplit(' ').next().context("no version")?;
    change("service-worker.js", version, "next")?;
    page.fresh(&server.url("/")).await?;
    page.calculator().await?;
    assert_eq!(page.run("return document.querySelector('main').dataset.version").await?, json!("next"), "a stale page");

    // The old worker goes with the last page that it looks after; the browser takes a moment to notice.
    page.run("return navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)").await?;
    until(&page, "navigator.serviceWorker.getRegistration().then((one) => one.waiting)").await?;
    let start = Instant::now();
    loop {
        page.fresh(&server.url("/")).await?;
        kept(&page).await?;
        let names: Vec<String> = page.run("return caches.keys()").await.map(serde_json::from_value)??;
        if names.iter().all(|name| name.ends_with(" next")) {
            return Ok(());
        }
        ensure!(start.elapsed() < Duration::from_secs(20), "the old version stays: {names:?}");
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_kept_leaves_nothing_half_kept() -> Result<()> {
    let server = dist().missing("/workshop.css").start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().keeping()).await?;
    page.calculator().await?;
    until(&page, "navigator.serviceWorker.getRegistration().then((one) => !one)").await?;
    ensure!(server.requests().iter().any(|request| request.path == "/service-worker.js"), "it never tried");
    assert_eq!(page.run("return caches.keys()").await?, json!([]));
    Ok(())
}

#[tokio::test]
async fn where_the_policy_allows_no_worker_the_page_works_as_before() -> Result<()> {
    let server = dist().policy(STRICT_POLICY).start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().keeping()).await?;
    page.calculator().await?;
    let left: Value = page.run("return navigator.serviceWorker.getRegistrations().then((all) => all.length)").await?;
    assert_eq!(left, json!(0));
    Ok(())
}

#[tokio::test]
async fn on_other_websites_nothing_is_kept() -> Result<()> {
    let server = dist()
        .page("/blog.html", "<!doctype html><title>Blog</title><script type=\"module\" src=\"/reach-calculator.js\"></script><reach-calculator></reach-calculator>")
        .start()?;
    for path in ["/blog.html", "/embed.html"] {
        let page = Page::open(&server.url(path), Setup::laptop().keeping()).await?;
        page.calculator().await?;
        page.settled().await?;
        let left: Value = page
            .run("return Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((all) => all.flat().length)")
            .await?;
        assert_eq!(left, json!(0), "{path}");
        assert_eq!(page.problems().await?, NONE);
    }
    Ok(())
}

/// Waits until what is promised is true.
async fn until(page: &Page, promise: &str) -> Result<()> {
    let script = format!(
        "return new Promise((done) => {{
             const ask = () => ({promise}).then((holds) => holds ? done(true) : setTimeout(ask, 50));
             ask();
         }})"
    );
    page.run(&script).await?;
    Ok(())
}

/// A folder of one's own, which goes with the test.
struct Copy(PathBuf);

impl Copy {
    fn of(folder: &Path) -> Result<Copy> {
        let copy = Copy(std::env::temp_dir().join(format!("reach-update-{}", std::process::id())));
        copy_all(folder, &copy.0)?;
        Ok(copy)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // What cannot be removed does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy_all(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_all(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
