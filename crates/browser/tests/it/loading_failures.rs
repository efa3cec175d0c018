//! Where the calculator cannot start it says why, each cause in its own sentence, and gives the link that still works.

use std::fs;

use anyhow::{Context, Result};
use browser_tests::{Page, Server, Setup, dist, dist_folder, hashed, root};
use serde_json::{Map, Value, json};

/// What is said of every failure.
fn sentences() -> Result<Value> {
    let file = |language, name| -> Result<Map<String, Value>> {
        Ok(serde_json::from_slice(&fs::read(root().join(format!("www/words/locales/{language}/{name}.json")))?)?)
    };
    let of = |language| -> Result<Map<String, Value>> {
        Ok(file(language, "failures")?.into_iter().chain(file(language, "causes")?).collect())
    };
    Ok(json!({ "de": of("de")?, "en": of("en")? }))
}

/// Opens an address in both languages; it must show this cause's sentence, and the link to this state.
fn fails(address: &str, prelude: &str, cause: &str, link: &str) -> Result<()> {
    let sentences = sentences()?;
    for (language, tag) in [("de", "de-AT"), ("en", "en-GB")] {
        let page = Page::open(address, Setup::laptop().language(tag).prelude(prelude))?;
        page.wait_for_element("[part~=failure]")?;
        let said = page.texts("[part~=failure] > strong, [part~=failure] > p, [part~=failure] a")?;
        let own = &sentences[language];
        let text = |key: &str| own[key].as_str().unwrap_or_default().to_owned();
        let buttons = format!("{} {}", text("restart"), text("open"));
        assert_eq!(said, [text("title"), text(cause), buttons, text("open")], "{cause} in {language}");
        assert_eq!(page.inside::<String>("root.querySelector('[part~=failure] a').href")?, link, "{cause}");
        assert_eq!(page.inside::<String>("root.querySelector('[part~=failure]').lang")?, language);
    }
    Ok(())
}

/// The page itself, from a server that is not as it should be.
fn page_fails(server: Server, cause: &str) -> Result<()> {
    let server = server.start()?;
    let address = server.url("/#rc1&f=500");
    fails(&address, "", cause, &address)
}

#[test]
fn every_cause_has_a_sentence_of_its_own_in_both_languages() -> Result<()> {
    let sentences = sentences()?;
    let (de, en) =
        (sentences["de"].as_object().context("no German")?, sentences["en"].as_object().context("no English")?);
    assert_eq!(de.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
    let mut all: Vec<&str> = de.values().chain(en.values()).filter_map(Value::as_str).collect();
    all.sort_unstable();
    assert!(all.windows(2).all(|two| two[0] != two[1]), "{all:#?}");
    Ok(())
}

#[test]
fn a_forgotten_core_is_a_missing_file() -> Result<()> {
    page_fails(dist().missing("/reach-calculator.wasm"), "missing-file")
}

#[test]
fn forgotten_texts_are_a_missing_file() -> Result<()> {
    page_fails(dist().missing("/locales/de.json").missing("/locales/en.json"), "missing-file")
}

#[test]
fn a_page_sent_in_place_of_the_core_is_a_wrong_type() -> Result<()> {
    page_fails(dist().page("/reach-calculator.wasm", "<!doctype html><title>Not found</title>"), "wrong-type")
}

#[test]
fn a_page_sent_in_place_of_the_texts_is_a_wrong_type() -> Result<()> {
    let sorry = "<!doctype html><title>Not found</title>";
    page_fails(dist().page("/locales/de.json", sorry).page("/locales/en.json", sorry), "wrong-type")
}

/// A file put in the place of another, which keeps its name: a tool that renames files, or a hand that copies them.
#[test]
fn files_of_another_build_are_told_from_damaged_ones() -> Result<()> {
    let other = |name: &str| fs::read(dist_folder().join(hashed(name).trim_start_matches('/')));
    page_fails(dist().page("/reach-calculator.wasm", other("/workshop.wasm")?), "other-build")?;
    let more = |language: &str| other(&format!("/locales/{language}.more.json"));
    page_fails(dist().page("/locales/de.json", more("de")?).page("/locales/en.json", more("en")?), "other-build")
}

/// A cache still has the old script, whose files an upload has replaced; some servers send a page for what is missing.
#[test]
fn a_script_whose_files_were_replaced_says_so() -> Result<()> {
    let newer = || dist().page("/VERSION", "9.9.9+ABCD2345\n");
    page_fails(newer().missing("/reach-calculator.wasm"), "other-build")?;
    page_fails(newer().missing("/locales/de.json").missing("/locales/en.json"), "other-build")?;
    let sorry = "<!doctype html><title>Not found</title>";
    page_fails(newer().page("/reach-calculator.wasm", sorry), "other-build")?;
    // A server that has a page for everything has no other build.
    page_fails(dist().page("/VERSION", sorry).page("/reach-calculator.wasm", sorry), "wrong-type")
}

#[test]
fn a_policy_without_wasm_says_what_to_add() -> Result<()> {
    page_fails(dist().policy("default-src 'self'; script-src 'self'; style-src 'self'"), "wasm-blocked")
}

/// A module comes only from servers that share it; the files beside it may lie behind another rule, as on many a
/// content delivery network.
#[test]
fn files_that_are_not_shared_are_refused_across_origins() -> Result<()> {
    let files = dist().without_cors().start()?;
    let script = fs::read_to_string(dist_folder().join("reach-calculator.js"))?;
    let script = script.replace("import.meta.url", &format!("{:?}", files.url("/reach-calculator.js")));
    let body = "<!doctype html><title>Blog</title><reach-calculator state='rc1&f=500' share-base='https://example.org/'>\
                </reach-calculator><script type=module src=/copy.js></script>";
    let host = dist().page("/blog.html", body).page("/copy.js", script).start()?;
    // The other server shows nobody whether a page lies there, so only a chosen address can be offered.
    fails(&host.url("/blog.html"), "", "cross-origin", "https://example.org/#rc1&f=500")
}

/// README's first way needs no page of ours, and a link to what is not there helps nobody.
#[test]
fn where_no_page_of_ours_lies_beside_the_script_none_is_offered() -> Result<()> {
    let body = "<!doctype html><title>Blog</title><reach-calculator lang=de></reach-calculator>\
                <script type=module src=/reach-calculator.js></script>";
    for page in ["", "<!doctype html><title>Somebody else's</title>"] {
        let server = dist().missing(&hashed("/reach-calculator.wasm")).page("/blog.html", body);
        let server =
            if page.is_empty() { server.missing("/index.html") } else { server.page("/index.html", page) }.start()?;
        let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
        page.wait_for_element("[part~=failure] button")?;
        assert_eq!(page.count("[part~=failure] a")?, 0);
    }
    Ok(())
}

/// Firefox runs modules from a disk and then refuses the files beside them.
#[test]
fn a_module_from_a_disk_says_which_file_runs_there() -> Result<()> {
    let script = fs::read_to_string(dist_folder().join("reach-calculator.js"))?;
    let script = script.replace("import.meta.url", "'file:///home/ada/reach-calculator.js'");
    let body = "<!doctype html><title>Blog</title><reach-calculator state='rc1&f=500' share-base='https://example.org/'>\
                </reach-calculator><script type=module src=/copy.js></script>";
    let host = dist().page("/blog.html", body).page("/copy.js", script).start()?;
    fails(&host.url("/blog.html"), "", "file-protocol", "https://example.org/#rc1&f=500")
}

/// Chromium and Safari do not even run modules from a disk: the page itself says what does.
#[test]
fn the_page_opened_from_a_disk_leads_to_the_file_that_runs_there() -> Result<()> {
    let file = dist_folder().join("index.html").canonicalize()?;
    let page = Page::open(&format!("file://{}", file.display()), Setup::laptop())?;
    page.wait_for("document.readyState === 'complete'")?;
    let said: String = page.value("document.querySelector('reach-calculator').innerText")?;
    for words in ["Von der Festplatte läuft reach-calculator.html.", "From a disk, open reach-calculator.html."] {
        assert!(said.contains(words), "{said}");
    }
    page.run("document.querySelector('reach-calculator a').click()")?;
    page.wait_for("location.pathname.endsWith('/reach-calculator.html')")?;
    page.calculator()
}

#[test]
fn a_browser_without_wasm_is_too_old() -> Result<()> {
    let server = dist().start()?;
    let address = server.url("/#rc1&f=500");
    fails(&address, "delete globalThis.WebAssembly", "old-browser", &address)
}

/// Safari before 16.4 knows neither SIMD nor style sheets made by script; Chromium before 91 no SIMD.
#[test]
fn a_browser_without_simd_is_too_old() -> Result<()> {
    let prelude = "delete globalThis.CSSStyleSheet;
        for (const name of ['compile', 'compileStreaming']) WebAssembly[name] = async () => { throw new WebAssembly.CompileError('simd'); };
        WebAssembly.validate = () => false;";
    let server = dist().start()?;
    let address = server.url("/#rc1&f=500");
    fails(&address, prelude, "old-browser", &address)
}

#[test]
fn the_script_in_one_piece_names_an_old_browser_too() -> Result<()> {
    let body = "<!doctype html><title>Blog</title><reach-calculator state='rc1&f=500'></reach-calculator>\
                <script src=/reach-calculator.classic.js></script>";
    let server = dist().page("/blog.html", body).start()?;
    let address = server.url("/blog.html");
    fails(&address, "delete globalThis.DecompressionStream", "old-browser", &server.url("/#rc1&f=500"))
}

#[test]
fn a_module_that_is_not_shared_leaves_what_the_page_says_without_it() -> Result<()> {
    let files = dist().without_cors().start()?;
    let module = files.url("/reach-calculator.js");
    let page = format!(
        "<!doctype html><title>Blog</title><reach-calculator><a href=/there>Rechner</a></reach-calculator>\
         <script type=module src={module}></script>"
    );
    let host = dist().page("/blog.html", page).start()?;
    let page = Page::open(&host.url("/blog.html"), Setup::laptop())?;
    page.wait_for("document.readyState === 'complete'")?;
    assert!(page.problems()?.iter().any(|problem| problem.contains("CORS")), "the browser says why");
    assert!(page.value::<bool>("document.querySelector('a').checkVisibility()")?);
    Ok(())
}

#[test]
fn what_was_missing_and_is_there_again_starts_by_the_button() -> Result<()> {
    let server = dist().start()?;
    let prelude = "const own = window.fetch; window.broken = true;
        window.fetch = (url, ...more) => (broken && `${url}`.includes('.wasm') ? Promise.reject(new TypeError('offline')) : own(url, ...more));";
    let page = Page::open(&server.url("/#rc1&f=500"), Setup::laptop().prelude(prelude))?;
    page.wait_for_element("[part~=failure]")?;
    page.run("window.broken = false")?;
    page.click("[part~=failure] button")?;
    page.wait_for_element("[part~=headline]")?;
    assert_eq!(page.count("[part~=failure]")?, 0);
    assert_eq!(page.inside::<String>("root.host.link")?, "rc1&f=500");
    Ok(())
}
