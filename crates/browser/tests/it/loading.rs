//! The calculator starts wherever it is put, and asks for nothing but its own files.

use std::fs;

use anyhow::Result;
use browser_tests::{Page, Setup, dist, dist_folder, hashed};

const NONE: [&str; 0] = [];

#[test]
fn the_page_loads_without_complaints_and_only_its_own_files() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(page.problems()?, NONE);
    let foreign: Vec<_> = page.requested()?.into_iter().filter(|url| !url.starts_with(&server.url("/"))).collect();
    assert_eq!(foreign, NONE);
    Ok(())
}

/// What comes once the calculator stands there, and what the browser then asks for.
const LATER: [&str; 4] = ["/favicon.ico", "/besides.js", "/manifest.webmanifest", "/icons/"];

fn is_first(path: &str) -> bool {
    !LATER.iter().any(|later| path.starts_with(later))
}

/// `cargo xtask size` adds up exactly these.
#[test]
fn a_visit_loads_page_script_core_and_one_language_once() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::phone())?;
    page.calculator()?;
    let mut names: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    names.retain(|name| is_first(name));
    names.sort();
    let mut expected = ["/", "/page.css", "/page.js", "/reach-calculator.js"].map(str::to_owned).to_vec();
    expected.extend(["/locales/de.json", "/reach-calculator.wasm"].map(hashed));
    expected.sort();
    assert_eq!(names, expected);
    Ok(())
}

#[test]
fn what_tells_how_sure_a_chapter_is_comes_once_and_with_the_first_chapter_that_says_so() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::phone())?;
    page.calculator()?;
    server.forget_requests();
    for chapter in ["contacts", "readers", "platform", "contacts"] {
        page.run_inside(&format!("root.querySelector('#tab-{chapter}').click()"))?;
        page.settled()?;
    }
    let mut names: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    names.retain(|name| name.contains("questions"));
    names.sort();
    let questions =
        ["/locales/questions.de.json", "/questions.wasm", "/questions/worker.js", "/reach-calculator-questions.js"];
    assert_eq!(names, questions.map(hashed));
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// What changes its name with its content need not be asked for again; what keeps its name is asked for every time.
#[test]
fn a_second_visit_asks_only_for_what_keeps_its_name() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    server.forget_requests();
    page.fresh(&server.url("/"))?;
    page.calculator()?;
    let mut asked: Vec<_> = server.requests().into_iter().map(|request| (request.path, request.status)).collect();
    asked.retain(|(path, _)| is_first(path));
    asked.sort();
    let unchanged = |path: &str| (path.to_owned(), 304);
    assert_eq!(asked, ["/", "/page.css", "/page.js", "/reach-calculator.js"].map(unchanged));
    Ok(())
}

#[test]
fn wasm_is_served_as_wasm() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    let script = "return fetch(arguments[0]).then(answer => answer.headers.get('content-type'))";
    let core = hashed("/reach-calculator.wasm");
    assert_eq!(page.run_with(script, vec![core.into()])?, "application/wasm");
    Ok(())
}

#[test]
fn wasm_served_as_octet_stream_works() -> Result<()> {
    let server = dist().wasm_type("application/octet-stream").start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(page.problems()?, NONE);
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

#[test]
fn the_classic_script_works_without_any_other_file() -> Result<()> {
    let body = "<!doctype html><html lang=de><title>Blog</title><body><reach-calculator></reach-calculator>\
                <script src=\"/reach-calculator.classic.js\"></script>";
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    let asked: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    let expected = ["/blog.html", "/reach-calculator.classic.js"];
    assert!(asked.iter().all(|path| expected.contains(&path.as_str()) || path == "/favicon.ico"), "{asked:?}");
    Ok(())
}

/// Who saves the page from a browser saves what the browser has made of it.
#[test]
fn the_one_file_build_needs_inline_scripts_alone_and_starts_again_when_it_is_saved() -> Result<()> {
    let policy =
        "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'unsafe-inline'; img-src data:";
    let server = dist().policy(policy).start()?;
    let page = Page::open(&server.url("/reach-calculator.html"), Setup::phone())?;
    page.calculator()?;
    assert_eq!(page.problems()?, NONE);
    let saved: String = page.value("'<!doctype html>' + document.documentElement.outerHTML")?;
    let server = dist().policy(policy).page("/saved.html", saved).start()?;
    let page = Page::open(&server.url("/saved.html#rc1&f=700"), Setup::phone())?;
    page.calculator()?;
    assert_eq!(page.value::<String>("document.querySelector('reach-calculator').link")?, "rc1&f=700");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// The page says what it carries in letters that no charset reads otherwise.
#[test]
fn the_one_file_build_reads_the_same_in_every_charset() -> Result<()> {
    let page = fs::read_to_string(dist_folder().join("reach-calculator.html"))?;
    let scripts = page.split("<script").skip(1).filter_map(|script| script.split("</script").next());
    let foreign: String = scripts.flat_map(str::chars).filter(|letter| !letter.is_ascii()).take(20).collect();
    assert_eq!(foreign, "");
    let server =
        dist().media_type("/reach-calculator.html", "text/html; charset=iso-8859-1").without_policy().start()?;
    let page = Page::open(&server.url("/reach-calculator.html"), Setup::phone())?;
    page.calculator()?;
    assert!(
        page.text("[role=tablist]")?.contains("Stille Leser")
            || page.text("[role=tablist]")?.contains("Silent readers")
    );
    Ok(())
}

#[test]
fn the_one_file_build_works_from_a_disk() -> Result<()> {
    let file = dist_folder().join("reach-calculator.html").canonicalize()?;
    let page = Page::open(&format!("file://{}", file.display()), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(page.problems()?, NONE);
    assert_eq!(page.requested()?, [format!("file://{}", file.display())]);
    Ok(())
}
