//! The calculator starts wherever it is put, and asks for nothing but its own files.

use std::fs;

use anyhow::Result;
use browser_tests::{Page, Setup, dist, dist_folder};

const NONE: [&str; 0] = [];

#[tokio::test]
async fn the_page_loads_without_complaints_and_only_its_own_files() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop()).await?;
    page.calculator().await?;
    assert_eq!(page.problems().await?, NONE);
    let foreign: Vec<_> =
        page.requested().await?.into_iter().filter(|url| !url.starts_with(&server.url("/"))).collect();
    assert_eq!(foreign, NONE);
    Ok(())
}

/// `cargo xtask size` adds up exactly these.
#[tokio::test]
async fn a_visit_loads_page_script_core_and_one_language_once() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::phone()).await?;
    page.calculator().await?;
    let mut names: Vec<_> = server.requests().into_iter().map(|request| without_version(&request.path)).collect();
    names.retain(|name| name != "/favicon.ico");
    names.sort();
    assert_eq!(
        names,
        ["/", "/locales/de.json", "/offline.js", "/page.css", "/reach-calculator.js", "/reach-calculator.wasm"]
    );
    Ok(())
}

fn without_version(path: &str) -> String {
    path.split('?').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn wasm_is_served_as_wasm() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop()).await?;
    let script = "return fetch('reach-calculator.wasm').then(answer => answer.headers.get('content-type'))";
    assert_eq!(page.run(script).await?, "application/wasm");
    Ok(())
}

#[tokio::test]
async fn wasm_served_as_octet_stream_works() -> Result<()> {
    let server = dist().wasm_type("application/octet-stream").start()?;
    let page = Page::open(&server.url("/"), Setup::laptop()).await?;
    page.calculator().await?;
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}

/// An old page in Latin-1, on a server that names no charset, lends its own to the script.
#[test]
fn the_classic_script_reads_the_same_in_every_charset() -> Result<()> {
    let script = fs::read_to_string(dist_folder().join("reach-calculator.classic.js"))?;
    let foreign: String = script.chars().filter(|letter| !letter.is_ascii()).take(20).collect();
    assert_eq!(foreign, "");
    Ok(())
}

#[tokio::test]
async fn the_classic_script_works_without_any_other_file() -> Result<()> {
    let body = "<!doctype html><html lang=de><title>Blog</title><body><reach-calculator></reach-calculator>\
                <script src=\"/reach-calculator.classic.js\"></script>";
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop()).await?;
    page.calculator().await?;
    let asked: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    let expected = ["/blog.html", "/reach-calculator.classic.js"];
    assert!(asked.iter().all(|path| expected.contains(&path.as_str()) || path == "/favicon.ico"), "{asked:?}");
    Ok(())
}

#[tokio::test]
async fn the_one_file_build_works_under_the_strict_policy() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/reach-calculator.html"), Setup::phone()).await?;
    page.calculator().await?;
    assert_eq!(page.problems().await?, NONE);
    Ok(())
}

#[tokio::test]
async fn the_one_file_build_works_from_a_disk() -> Result<()> {
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let page = Page::open(&format!("file://{}", file.display()), Setup::laptop()).await?;
    page.calculator().await?;
    assert_eq!(page.problems().await?, NONE);
    assert_eq!(page.requested().await?, [format!("file://{}", file.display())]);
    Ok(())
}
