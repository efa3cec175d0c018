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

fn kept(page: &Page) -> Result<()> {
    page.calculator()?;
    page.run("return navigator.serviceWorker.ready.then(() => true)")?;
    page.wait_for(KEPT)?;
    Ok(())
}

#[test]
fn after_one_visit_everything_works_without_network() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=1234&lg=en"), Setup::laptop().keeping())?;
    kept(&page)?;
    let headline = page.text("[part~=headline]")?;
    let address = server.url("/");
    drop(server);

    page.fresh(&format!("{address}#rc1&f=1234&lg=en"))?;
    page.calculator()?;
    assert_eq!(page.text("[part~=headline]")?, headline);
    // Also with the state in the query, as some programs bend it.
    page.fresh(&format!("{address}?rc1&f=1234&lg=en"))?;
    page.calculator()?;
    assert_eq!(page.text("[part~=headline]")?, headline);
    // What is loaded on demand: explanations, language, workshop, files, method.
    for (chapter, language) in CHAPTERS.into_iter().zip(["de", "en", "de", "en", "de"]) {
        page.fresh(&format!("{address}#rc1&v={chapter}&lg={language}"))?;
        page.calculator()?;
        page.run_inside("root.querySelector('.control button').click()")?;
    }
    page.present()?;
    page.wait_for_element(".bar")?;
    page.clicker("q")?;
    page.wait_for_element(".join[open] .code path:last-child")?;
    page.fresh(&format!("{address}method.html"))?;
    ensure!(page.value::<usize>("document.querySelectorAll('h2').length")? > 3, "no method page");
    Ok(())
}

#[test]
fn after_an_update_the_next_visit_is_the_new_page_and_nothing_of_the_old_stays() -> Result<()> {
    let folder = Copy::of(&dist_folder())?;
    let server = Server::new(&folder.0).start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().keeping())?;
    kept(&page)?;
    let first: Vec<String> = page.run("return caches.keys()").map(serde_json::from_value)??;
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
    page.fresh(&server.url("/"))?;
    page.calculator()?;
    assert_eq!(page.run("return document.querySelector('main').dataset.version")?, json!("next"), "a stale page");

    // The old worker goes with the last page that it looks after; the browser takes a moment to notice.
    page.run("return navigator.serviceWorker.getRegistration().then((one) => one.update()).then(() => true)")?;
    until(&page, "navigator.serviceWorker.getRegistration().then((one) => one.waiting)")?;
    let start = Instant::now();
    loop {
        page.fresh(&server.url("/"))?;
        kept(&page)?;
        let names: Vec<String> = page.run("return caches.keys()").map(serde_json::from_value)??;
        if names.iter().all(|name| name.ends_with(" next")) {
            return Ok(());
        }
        ensure!(start.elapsed() < Duration::from_secs(20), "the old version stays: {names:?}");
    }
}

#[test]
fn a_file_that_cannot_be_kept_leaves_nothing_half_kept() -> Result<()> {
    let server = dist().missing("/workshop.css").start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().keeping())?;
    page.calculator()?;
    until(&page, "navigator.serviceWorker.getRegistration().then((one) => !one)")?;
    ensure!(server.requests().iter().any(|request| request.path == "/service-worker.js"), "it never tried");
    assert_eq!(page.run("return caches.keys()")?, json!([]));
    Ok(())
}

#[test]
fn where_the_policy_allows_no_worker_the_page_works_as_before() -> Result<()> {
    let server = dist().policy(STRICT_POLICY).start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().keeping())?;
    page.calculator()?;
    let left: Value = page.run("return navigator.serviceWorker.getRegistrations().then((all) => all.length)")?;
    assert_eq!(left, json!(0));
    Ok(())
}

#[test]
fn on_other_websites_nothing_is_kept() -> Result<()> {
    let server = dist()
        .page("/blog.html", "<!doctype html><title>Blog</title><script type=\"module\" src=\"/reach-calculator.js\"></script><reach-calculator></reach-calculator>")
        .start()?;
    for path in ["/blog.html", "/embed.html"] {
        let page = Page::open(&server.url(path), Setup::laptop().keeping())?;
        page.calculator()?;
        page.settled()?;
        let left: Value = page
            .run("return Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then((all) => all.flat().length)")?;
        assert_eq!(left, json!(0), "{path}");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}

/// Waits until what is promised is true.
fn until(page: &Page, promise: &str) -> Result<()> {
    let script = format!(
        "return new Promise((done) => {{
             const ask = () => ({promise}).then((holds) => holds ? done(true) : setTimeout(ask, 50));
             ask();
         }})"
    );
    page.run(&script)?;
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
