//! The small classic script of the WordPress plugin: it brings what a visit of the page itself brings, and the script in one
//! piece wherever that does not come.

use std::fs;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Server, Setup, dist, dist_folder, hashed};

const LOADER: &str = "<script src='/reach-calculator.loader.js?ver=1.0.0' id=reach-calculator-js></script>";
const CLASSIC: &str = "/reach-calculator.classic.js";

fn blog(body: &str) -> String {
    format!(
        "<!doctype html><html lang=de><title>Blog</title><reach-calculator state='rc1&f=500'></reach-calculator>{body}"
    )
}

/// What such a page loads until the calculator stands there, without what changes with every build, and what the browser
/// complains of.
fn visit(server: Server) -> Result<(Vec<String>, Vec<String>)> {
    let server = server.start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    ensure!(page.value::<String>("document.querySelector('reach-calculator').link")?.contains("f=500"));
    let requests = server.requests().into_iter();
    // A look whether a file would come loads nothing, and where the file has come by then, nobody is asked.
    let loads = requests.filter(|request| request.method != "HEAD" && request.path != "/favicon.ico");
    let mut loaded: Vec<_> =
        loads.map(|request| request.path.split('?').next().unwrap_or_default().to_owned()).collect();
    loaded.sort();
    Ok((loaded, page.problems()?))
}

/// What is loaded where nobody has a reason to complain.
fn loaded(server: Server) -> Result<Vec<String>> {
    let (loaded, problems) = visit(server)?;
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(loaded)
}

/// What a page of somebody else loads where the module is in it, and this script.
fn expected() -> Vec<String> {
    let (core, texts) = (hashed("/reach-calculator.wasm"), hashed("/locales/de.json"));
    let scripts = ["/reach-calculator.js", "/reach-calculator.loader.js", &hashed("/reach-calculator-embedded.js")];
    let mut all: Vec<_> = ["/blog.html", &core, &texts].into_iter().chain(scripts).map(str::to_owned).collect();
    all.sort();
    all
}

#[test]
fn a_visit_by_the_loader_brings_no_more_than_the_module_needs_and_all_in_one_piece_where_that_is_held_back()
-> Result<()> {
    let page = |body: &str| dist().page("/blog.html", blog(body));
    assert_eq!(loaded(page(LOADER))?, expected());

    // A policy that allows scripts by a mark, which each of them passes on.
    let policy = "default-src 'self'; script-src 'nonce-abc' 'wasm-unsafe-eval'; style-src 'self'";
    let marked = LOADER.replace("<script ", "<script nonce=abc ");
    assert_eq!(loaded(dist().page_with_policy("/blog.html", blog(&marked), policy))?, expected());

    // Twice, and beside the module itself, which has been there before.
    let twice = loaded(page(&format!("{LOADER}{LOADER}")))?;
    ensure!(!twice.iter().any(|path| path == CLASSIC), "{twice:?}");
    let beside = loaded(page(&format!("<script type=module src=/reach-calculator.js></script>{LOADER}")))?;
    ensure!(!beside.iter().any(|path| path == CLASSIC), "{beside:?}");

    // Joined with others somewhere else: the page says where the files are, before or after it.
    let script = fs::read_to_string(dist_folder().join("reach-calculator.loader.js"))?;
    let joined = "<script src=/cache/joined.js></script>";
    let told = "<data id=reach-calculator-files value=/ hidden></data>";
    for body in [format!("{told}{joined}"), format!("{joined}{told}")] {
        let server = page(&body).page("/cache/joined.js", format!("var a = 1;{script}"));
        let mut there = loaded(server)?;
        there.retain(|path| path != "/cache/joined.js");
        let without: Vec<_> = expected().into_iter().filter(|path| !path.contains("loader")).collect();
        assert_eq!(there, without, "{body}");
    }

    // What is held back, as security plugins and servers do: the module, or what it needs at once.
    let sorry = "<!doctype html><title>Sorry</title>";
    for (what, server) in [
        ("a page in place of the module", page(LOADER).page("/reach-calculator.js", sorry)),
        ("no module", page(LOADER).missing("/reach-calculator.js")),
        ("a damaged module", page(LOADER).page("/reach-calculator.js", "export const = 1")),
        ("no Wasm", page(LOADER).missing("/reach-calculator.wasm")),
        ("a page in place of the texts", page(LOADER).media_type("/locales/de.json", "text/html")),
        ("no requests", dist().page_with_policy("/blog.html", blog(LOADER), "connect-src 'none'")),
    ] {
        let (loaded, _) = visit(server).context(what)?;
        ensure!(loaded.iter().any(|path| path == CLASSIC), "{what}: {loaded:?}");
    }
    Ok(())
}
