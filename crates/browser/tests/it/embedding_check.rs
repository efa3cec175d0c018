//! The check page tells a site owner what on the site blocks the calculator: each cause is served in earnest, and named.

use std::fs;

use anyhow::{Context, Result};
use browser_tests::{Page, STRICT_POLICY, Server, Serving, Setup, dist, dist_folder, hashed};

const NONE: [&str; 0] = [];

/// What `docs/hosting.md` recommends: the strict policy, and frames of one's own.
fn recommended() -> String {
    STRICT_POLICY.replace("connect-src 'self'", "connect-src 'self'; frame-src 'self'")
}

/// Runs the check on a page and returns its verdict and its sentences with their signs.
fn checked(page: &Page, address: &str) -> Result<(String, String)> {
    page.go(address)?;
    page.wait_for("document.querySelector('#reach-check')?.dataset.result")?;
    Ok((
        page.value("document.querySelector('#reach-check').dataset.result")?,
        // The report, without the page's address and the browser.
        page.value("document.querySelector('#reach-check textarea').value.split('\\n').slice(2).join('\\n')")?,
    ))
}

/// A verdict in both languages, and the one line that names the cause in each.
fn names(server: &Serving, prelude: &str, verdict: &str, german: &str, english: &str) -> Result<()> {
    for (language, expected) in [("de-DE", german), ("en-GB", english)] {
        let page = Page::open("about:blank", Setup::laptop().language(language).prelude(prelude))?;
        let (result, said) = checked(&page, &server.url("/check.html"))?;
        assert_eq!(result, verdict, "{said}");
        assert_eq!(said.lines().filter(|line| line.contains(expected)).count(), 1, "“{expected}” in\n{said}");
        // What is wrong here keeps the calculator from starting, also in a frame; nothing else is blamed.
        let follows = ["not start", "nicht: ", "Iframe startet der Rechner auch nicht", expected];
        let blamed = said.lines().filter(|line| !line.starts_with('✓'));
        let others: Vec<_> = blamed.filter(|line| follows.iter().all(|words| !line.contains(words))).collect();
        assert_eq!(others, NONE, "{said}");
    }
    Ok(())
}

fn page_names(server: Server, verdict: &str, german: &str, english: &str) -> Result<()> {
    names(&server.start()?, "", verdict, german, english)
}

fn usual() -> Server {
    dist().policy(&recommended())
}

/// The name of a file as the check tells it.
fn name(plain: &str) -> String {
    hashed(&format!("/{plain}")).split_off(1)
}

fn texts() -> String {
    ["locales/de.json", "locales/en.json"].map(name).join(", ")
}

#[test]
fn where_all_is_well_nothing_is_blamed() -> Result<()> {
    let server = usual().start()?;
    let page = Page::open("about:blank", Setup::laptop())?;
    let (result, said) = checked(&page, &server.url("/check.html"))?;
    assert_eq!(result, "good", "{said}");
    assert!(said.lines().all(|line| line.starts_with('✓')), "{said}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn a_policy_without_frames_blocks_only_the_iframe() -> Result<()> {
    let policy = recommended().replace("frame-src 'self'; ", "");
    let german =
        "! Die Sicherheitsregeln dieser Website verbieten den Rechner als Iframe. Willst du das Iframe verwenden";
    let english = "! This website’s security policy forbids the calculator as an iframe. If you want the iframe";
    page_names(dist().policy(&policy), "notes", german, english)
}

#[test]
fn a_server_that_wants_no_frames_is_named() -> Result<()> {
    let policy = format!("{}; frame-ancestors 'none'", recommended());
    let german =
        "! Der Rechner startet nicht, wenn er in einem Iframe steht. Meist verbietet das der Server des Rechners";
    let english = "! The calculator does not start in an iframe. Most often its own server forbids that";
    page_names(dist().policy(&policy), "notes", german, english)
}

#[test]
fn a_policy_without_wasm_is_named() -> Result<()> {
    let policy = recommended().replace(" 'wasm-unsafe-eval'", "");
    let german = "✗ Die Sicherheitsregeln dieser Website verbieten WebAssembly. Ergänze in der Content-Security-Policy bei script-src";
    let english = "✗ This website’s security policy forbids WebAssembly. Add 'wasm-unsafe-eval' to script-src";
    page_names(dist().policy(&policy), "bad", german, english)
}

#[test]
fn forgotten_files_are_named_in_one_line() -> Result<()> {
    let server = usual().missing("/locales/de.json").missing("/locales/en.json");
    let texts = texts();
    let german = format!("✗ Auf dem Server fehlt: {texts} (Status 404). Lade das noch einmal hoch.");
    let english = format!("✗ Missing on the server: {texts} (status 404). Upload that again.");
    page_names(server, "bad", &german, &english)
}

#[test]
fn a_script_of_the_wrong_type_is_named() -> Result<()> {
    let server = usual().media_type("/reach-calculator.js", "text/plain");
    let german = "✗ Mit dem Typ „text/plain“ statt „text/javascript“ kommt: reach-calculator.js. So nimmt der Browser das nicht an.";
    let english =
        "✗ Sent as “text/plain” instead of “text/javascript”: reach-calculator.js. The browser does not accept that.";
    page_names(server, "bad", german, english)
}

#[test]
fn a_core_sent_as_octets_runs_and_is_named() -> Result<()> {
    let core = name("reach-calculator.wasm");
    let german = format!(
        "! Mit dem Typ „application/octet-stream“ statt „application/wasm“ kommt: {core}. Der Rechner läuft trotzdem"
    );
    let english = format!(
        "! Sent as “application/octet-stream” instead of “application/wasm”: {core}. The calculator runs all the same"
    );
    page_names(usual().wasm_type("application/octet-stream"), "notes", &german, &english)
}

#[test]
fn files_that_are_not_shared_are_no_fault_at_home() -> Result<()> {
    let german =
        "! Die Dateien kommen ohne die Kopfzeile „Access-Control-Allow-Origin: *“. Auf dieser Website stört das nicht";
    let english =
        "! The files are sent without the header “Access-Control-Allow-Origin: *”. That does no harm on this website";
    page_names(usual().without_cors(), "notes", german, english)
}

#[test]
fn an_error_page_in_place_of_a_file_is_named() -> Result<()> {
    let sorry = "<!doctype html><title>Not found</title>";
    let server = usual().page("/locales/en.json", sorry).page("/locales/de.json", sorry);
    let texts = texts();
    let german = format!("✗ Statt der Datei kommt etwas anderes, meist eine Fehlerseite: {texts}.");
    let english = format!("✗ Something else comes in place of the file, most likely an error page: {texts}.");
    page_names(server, "bad", &german, &english)
}

#[test]
fn a_script_that_an_optimiser_broke_is_damaged() -> Result<()> {
    let script = fs::read_to_string(dist_folder().join("reach-calculator.js"))?;
    // Cut off in the middle; and changed so that it still runs, but registers nothing.
    let half: String = script.chars().take(script.chars().count() / 2).collect();
    let without = script.replace("customElements.define(", "String(");
    assert_ne!(script, without);
    for broken in [half, without] {
        let server = usual().page("/reach-calculator.js", broken);
        let (german, english) =
            ("✗ Das Skript reach-calculator.js ist beschädigt (", "✗ The script reach-calculator.js is damaged (");
        page_names(server, "bad", german, english)?;
    }
    Ok(())
}

/// An upload that broke off, or a cache that kept the script: each file says which build it is of.
#[test]
fn files_of_two_builds_are_named() -> Result<()> {
    let german = |file: &str| format!("✗ Aus einer anderen Fassung als der Rest stammt: {file}. Lade alle Dateien");
    let english = |file: &str| format!("✗ From another version than the rest: {file}. Upload all files");
    let script = fs::read_to_string(dist_folder().join("reach-calculator.js"))?;
    let build = fs::read_to_string(dist_folder().join("VERSION"))?;
    let older = script.replace(&build, "0.9.0+ABCD2345");
    assert_ne!(script, older);
    let file = "reach-calculator.js";
    page_names(usual().page("/reach-calculator.js", older), "bad", &german(file), &english(file))?;
    let core = name("reach-calculator.wasm");
    let other = fs::read(dist_folder().join(name("workshop.wasm")))?;
    page_names(usual().page("/reach-calculator.wasm", other), "bad", &german(&core), &english(&core))
}

#[test]
fn an_old_browser_is_named() -> Result<()> {
    let (german, english) = ("✗ Dieser Browser ist zu alt", "✗ This browser is too old");
    names(&usual().start()?, "delete globalThis.WebAssembly", "bad", german, english)
}

/// A page of another website that takes the line which the check page gives.
fn blog(files: &Serving, more: &str) -> String {
    let check = files.url("/check.js");
    format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Blog</title><body>{more}<script src='{check}'></script>"
    )
}

#[test]
fn a_website_with_another_server_is_told_what_that_server_lacks() -> Result<()> {
    let files = usual().start()?;
    let host = dist().page("/blog.html", blog(&files, "")).start()?;
    let page = Page::open("about:blank", Setup::laptop())?;
    let (result, said) = checked(&page, &host.url("/blog.html"))?;
    assert_eq!(result, "good", "{said}");

    let files = usual().without_cors().start()?;
    let host = dist().page("/blog.html", blog(&files, "")).start()?;
    let (origin, core) = (files.url(""), name("reach-calculator.wasm"));
    for (language, expected) in [
        ("de-DE", format!("✗ Der Server {origin} gibt für diese Website nicht frei: reach-calculator.js, {core}")),
        ("en-GB", format!("✗ The server {origin} does not share with this website: reach-calculator.js, {core}")),
    ] {
        let page = Page::open("about:blank", Setup::laptop().language(language))?;
        let (result, said) = checked(&page, &host.url("/blog.html"))?;
        assert_eq!(result, "bad", "{said}");
        assert_eq!(said.lines().filter(|line| line.starts_with(&expected)).count(), 1, "{said}");
    }
    Ok(())
}

#[test]
fn a_website_whose_policy_forbids_the_files_is_told_which_directive() -> Result<()> {
    let files = usual().start()?;
    let origin = files.url("");
    let body = blog(&files, "");
    let page = Page::open("about:blank", Setup::laptop())?;
    for (policy, expected) in [
        (
            format!("script-src 'wasm-unsafe-eval' {origin}; connect-src 'self'"),
            format!("bei connect-src den Wert {origin}."),
        ),
        (
            format!("script-src 'wasm-unsafe-eval' {origin}/check.js; connect-src {origin}"),
            format!(
                "✗ Die Sicherheitsregeln dieser Website verbieten: reach-calculator.js. Ergänze in der Content-Security-Policy bei script-src den Wert {origin}."
            ),
        ),
        (
            format!("script-src 'wasm-unsafe-eval' {origin}; connect-src {origin}; frame-src 'self'"),
            format!(
                "! Die Sicherheitsregeln dieser Website verbieten den Rechner als Iframe. Willst du das Iframe verwenden, dann ergänze in der Content-Security-Policy bei frame-src den Wert {origin}. Der Schnipsel kommt ohne das aus."
            ),
        ),
    ] {
        let host = dist().page_with_policy("/blog.html", &*body, &policy).start()?;
        let (_, said) = checked(&page, &host.url("/blog.html"))?;
        assert_eq!(said.lines().filter(|line| line.ends_with(&expected)).count(), 1, "{expected} in\n{said}");
    }
    Ok(())
}

#[test]
fn a_script_that_a_tool_holds_back_or_moves_is_named() -> Result<()> {
    let files = usual().start()?;
    let held = format!(
        "<script type=text/rocketlazyloadscript data-rocket-src='{}'></script>",
        files.url("/reach-calculator.js")
    );
    let cached = "<script type=module src='/cache/min/reach-calculator.js'></script>".to_owned();
    let consent = format!(
        "<script type=text/plain data-category=marketing src='{}'></script>",
        files.url("/reach-calculator.js")
    );
    let page = Page::open("about:blank", Setup::laptop().language("en-GB"))?;
    for (script, verdict, expected) in [
        (
            held,
            "bad",
            [
                "✗ An optimiser or consent tool holds back the script reach-calculator.js (data-rocket-src).",
                "! At work on this page: WP Rocket.",
            ],
        ),
        (
            consent,
            "bad",
            ["✗ An optimiser or consent tool holds back the script reach-calculator.js (type=\"text/plain\").", ""],
        ),
        (cached, "notes", ["! On this page the calculator’s script comes from http://localhost:", ""]),
    ] {
        let host = dist().page("/blog.html", blog(&files, &script)).start()?;
        let (result, said) = checked(&page, &host.url("/blog.html"))?;
        assert_eq!(result, verdict, "{said}");
        for words in expected {
            assert!(said.lines().any(|line| line.starts_with(words)), "{words} in\n{said}");
        }
    }
    Ok(())
}

#[test]
fn in_a_sandboxed_frame_it_says_so() -> Result<()> {
    let server = usual()
        .page("/blog.html", "<!doctype html><title>Blog</title><iframe sandbox=allow-scripts src=/check.html></iframe>")
        .start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    let said = page.run_in_frame(
        "/check.html",
        "const report = () => document.querySelector('#reach-check');
         return new Promise((done) => {
             const look = () => report()?.dataset.result && done(report().querySelector('ul').innerText);
             new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
             look();
         })",
    )?;
    let said = said.as_str().context("no report")?;
    assert!(
        said.contains("Diese Seite steckt in einem abgeschotteten Frame (sandbox)") && !said.contains('✗'),
        "{said}"
    );
    Ok(())
}
