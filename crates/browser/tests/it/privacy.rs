//! Nothing leaves the page and nothing stays behind: no foreign request, no cookie, no storage, whatever is pressed.

use anyhow::{Result, ensure};
use browser_tests::{Page, STRICT_POLICY, Setup, chapters, dist};
use serde_json::{Value, json};

const NONE: [&str; 0] = [];

/// Counts every use of a store or a way out, and every refusal by the policy.
pub(crate) const WATCH: &str = "
    window.used = [];
    const note = (name) => used.push(name);
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
        const found = Object.getOwnPropertyDescriptor(window, name) ?? Object.getOwnPropertyDescriptor(Window.prototype, name);
        if (!found?.get) continue;
        Object.defineProperty(window, name, { configurable: true, get() { note(name); return found.get.call(window); } });
    }
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
        configurable: true,
        get() { note('cookie read'); return cookie.get.call(this); },
        set(value) { note('cookie written'); cookie.set.call(this, value); },
    });
    const calls = [[Navigator.prototype, 'sendBeacon'], [window, 'WebSocket'], [window, 'EventSource'],
        [window, 'RTCPeerConnection'], [window, 'BroadcastChannel'], [window.ServiceWorkerContainer?.prototype, 'register']];
    for (const [owner, name] of calls) {
        const original = owner?.[name];
        if (!original) continue;
        owner[name] = new Proxy(original, {
            apply(target, self, all) { note(name); return Reflect.apply(target, self, all); },
            construct(target, all) { note(name); return Reflect.construct(target, all); },
        });
    }
    addEventListener('securitypolicyviolation', (event) => note(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`));";

/// Presses everything there is, but what leads to another page or prints.
const PRESS_ALL: &str = "
    for (const slider of root.querySelectorAll('input[type=range]')) {
        slider.value = Number(slider.max) / 3;
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const press of root.querySelectorAll('.actions button, .axis button, .buttons button'))
        if (press.checkVisibility() && press !== root.querySelector('.buttons button:last-child')) press.click();
    const presets = root.querySelector('[part~=presets]');
    presets.value = presets.options[3].value;
    presets.dispatchEvent(new Event('change'));
    await root.host.settled();";

/// Once the address says what is shown: everything that can wait until nothing changes any more has been done then.
const RESTED: &str = "location.hash.slice(1) === document.querySelector('reach-calculator').link";

#[test]
fn whatever_is_pressed_nothing_leaves_and_nothing_stays() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop().keeping().prelude(WATCH))?;
    page.save_files()?;
    for (chapter, language) in chapters().into_iter().zip(["de", "en", "de", "en", "de"]) {
        page.show(&format!("rc1&f=1234&v={chapter}&lg={language}"))?;
        page.open_details("details")?;
        page.wait_for_element(".saving [role=group]")?;
        page.run_inside(PRESS_ALL)?;
        page.wait_for(RESTED)?;
        let (stem, data) = if language == "de" { ("reichweite", "daten") } else { ("reach", "data") };
        for file in [format!("{chapter}.svg"), format!("{chapter}.png"), "excel.csv".to_owned(), format!("{data}.csv")]
        {
            page.saved(&format!("{stem}-{file}"))?;
        }
        // The page's own service worker, see `offline.rs`, is the one thing that may stay.
        let used = page.run("return window.used.filter((name) => name !== 'register')")?;
        assert_eq!(used, json!([]), "{chapter}");
    }
    // A mail that the reader's own program opens is sent by nobody but the reader.
    let asked = page.requested()?.into_iter().filter(|url| !url.starts_with("mailto:?"));
    let foreign: Vec<String> = asked.filter(|url| !ours(url, &server.url("/"))).collect();
    assert_eq!(foreign, NONE);
    // The browser's own list of what is left of the visit.
    let cookies = page.cdp("Network.getAllCookies", json!({}))?;
    assert_eq!(cookies["cookies"], json!([]));
    let usage = page.cdp("Storage.getUsageAndQuota", json!({ "origin": server.url("") }))?;
    let breakdown = usage["usageBreakdown"].as_array().cloned().unwrap_or_default();
    for store in breakdown.iter().filter(|store| store["usage"].as_f64() > Some(0.0)) {
        ensure!(
            ["service_workers", "cache_storage"].contains(&store["storageType"].as_str().unwrap_or("?")),
            "{store}"
        );
    }
    let left: Value = page.run(
        "return (async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length,
                 document.cookie])()",
    )?;
    assert_eq!(left, json!([0, 0, 0, ""]));
    // What is kept are the calculator's own files, and nothing that says who reads or what was entered.
    let kept: Vec<String> = page
        .run(
            "return (async () => {
                 await navigator.serviceWorker.ready;
                 const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
                 return (await Promise.all(caches_.map((cache) => cache.keys()))).flat().map(({ url }) => url);
             })()",
        )
        .map(serde_json::from_value)??;
    ensure!(kept.len() > 10, "{kept:?}");
    for url in &kept {
        ensure!(url.starts_with(&server.url("/")) && !url.contains("rc1") && !url.contains("1234"), "{url}");
    }
    // A person presses, and then the browser opens the mail program.
    let problems: Vec<_> =
        page.problems()?.into_iter().filter(|one| !one.contains("Not allowed to launch 'mailto:")).collect();
    assert_eq!(problems, NONE);
    Ok(())
}

/// What is behind the hash is nobody's business but the reader's.
#[test]
fn the_server_never_learns_a_figure() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=7654321&rv=98765"), Setup::phone())?;
    page.calculator()?;
    page.slide("[part~=slider]", 9.0)?;
    page.settled()?;
    page.wait_for(RESTED)?;
    let asked: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    ensure!(!asked.is_empty(), "nothing was asked for");
    for path in asked {
        ensure!(!path.contains("rc1") && !path.contains("7654321") && !path.contains("98765"), "{path}");
    }
    Ok(())
}

#[test]
fn the_other_pages_obey_the_strict_policy_too() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/method.html"), Setup::laptop().prelude(WATCH))?;
    for path in ["/method.html", "/en/method.html", "/embed.html#rc1&f=500"] {
        page.fresh(&server.url(path))?;
        page.wait_for("document.readyState === 'complete'")?;
        if !path.ends_with("/method.html") {
            page.calculator()?;
        }
        assert_eq!(page.run("return window.used")?, json!([]), "{path}");
    }
    let foreign: Vec<String> = page.requested()?.into_iter().filter(|url| !ours(url, &server.url("/"))).collect();
    assert_eq!(foreign, NONE);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// It needs scripts that are written into the page, and nothing else.
#[test]
fn the_page_in_one_file_asks_for_nothing_and_keeps_nothing() -> Result<()> {
    let server = dist().without_policy().start()?;
    let page = Page::open(&server.url("/reach-calculator.html"), Setup::laptop().prelude(WATCH))?;
    page.calculator()?;
    assert_eq!(page.run("return window.used")?, json!([]));
    assert_eq!(page.requested()?, [server.url("/reach-calculator.html")]);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn snippet_builder_and_check_page_leave_nothing_either() -> Result<()> {
    // The check looks whether a frame of ours works.
    let policy = STRICT_POLICY.replace("connect-src 'self'", "connect-src 'self'; frame-src 'self'");
    // A worker that is refused is noted by the browser, and by nobody else.
    let policy = policy.replace("trusted-types 'none'", "trusted-types reach-questions");
    let server = dist().policy(&policy).start()?;
    let page = Page::open(&server.url("/check.html"), Setup::laptop().prelude(WATCH))?;
    page.wait_for("document.querySelector('#reach-check')?.dataset.result === 'good'")?;
    assert_eq!(page.run("return window.used")?, json!([]));
    page.open_state(&server, "rc1&f=1234&lg=de")?;
    page.run_inside("[...root.querySelectorAll('[part~=sharing] button')].at(-1).click()")?;
    page.wait_for_element("dialog.snippet[open] .preview reach-calculator")?;
    page.open_details("dialog details")?;
    page.run_inside(
        "for (const input of root.querySelectorAll('dialog input:is([type=radio], [type=checkbox])')) input.click();",
    )?;
    page.wait_for_element("dialog details textarea")?;
    assert_eq!(page.run("return window.used")?, json!([]));
    let foreign: Vec<String> = page.requested()?.into_iter().filter(|url| !ours(url, &server.url("/"))).collect();
    assert_eq!(foreign, NONE);
    let asked: Vec<_> = server.requests().into_iter().map(|request| request.path).collect();
    ensure!(asked.iter().all(|path| !path.contains("1234")), "{asked:?}");
    let cookies = page.cdp("Network.getAllCookies", json!({}))?;
    assert_eq!(cookies["cookies"], json!([]));
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Of this server, or made by the page itself.
fn ours(url: &str, origin: &str) -> bool {
    url.starts_with(origin)
        || url.starts_with(&format!("blob:{origin}"))
        || url.starts_with("about:")
        || url.starts_with("data:,")
}
