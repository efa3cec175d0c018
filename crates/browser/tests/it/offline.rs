//! After one visit the hosted page works without network, and with network it is never stale.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use anyhow::{Context, Result, ensure};
use browser_tests::{Page, Setup, chapters, dist, dist_folder, until};
use dist_server::{STRICT_POLICY, Server};
use serde_json::json;

use crate::folder::Folder;

const NONE: [&str; 0] = [];

/// Promises what becomes of the worker that the page asks for, `activated` or `redundant`; `asked` counts how often it asks.
const WORKER: &str = "
    window.asked = 0;
    window.outcome = new Promise((done) => {
        const { register } = ServiceWorkerContainer.prototype;
        ServiceWorkerContainer.prototype.register = async function (...all) {
            asked += 1;
            const registration = await register.apply(this, all);
            const worker = registration.installing ?? registration.waiting ?? registration.active;
            const look = () => ['activated', 'redundant'].includes(worker?.state ?? 'redundant') && done(worker?.state ?? 'redundant');
            worker?.addEventListener('statechange', look);
            look();
            return registration;
        };
    });";

/// A browser in which a page may keep itself, and a test sees what becomes of that.
fn keeping() -> Setup {
    Setup::laptop().keeping().prelude(WORKER)
}

/// Once everything is kept and the page is looked after.
fn kept(page: &Page) -> Result<()> {
    page.calculator()?;
    assert_eq!(page.run("return outcome")?, "activated");
    page.wait_for("!!navigator.serviceWorker.controller")?;
    Ok(())
}

#[test]
fn after_one_visit_everything_works_without_network() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=1234&lg=en"), keeping())?;
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
    for (chapter, language) in chapters().into_iter().zip(["de", "en", "de", "en", "de"]) {
        page.fresh(&format!("{address}#rc1&v={chapter}&lg={language}"))?;
        page.calculator()?;
        page.run_inside("root.querySelector('.control button').click()")?;
    }
    page.present()?;
    page.wait_for_element(".bar")?;
    page.clicker("q")?;
    page.wait_for_element(".join[open] .code path:last-child")?;
    for method in ["method.html", "en/method.html"] {
        page.fresh(&format!("{address}{method}"))?;
        ensure!(page.value::<usize>("document.querySelectorAll('h2').length")? > 3, "no {method}");
        ensure!(page.value::<usize>("document.styleSheets[0].cssRules.length")? > 3, "{method} has no style");
    }
    // The pages of chapters are too many to be kept: the one page opens what they are about, or what their link says.
    let tab = "root.querySelector('[aria-selected=true]').id + document.documentElement.lang + root.host.link";
    for (asked, shown) in [
        ("en/readers-tiktok-2021.html", "tab-readersenrc1&pr=tiktok-2021&v=readers&lg=en"),
        ("de/contacts", "tab-contactsderc1&v=contacts&lg=de"),
        ("de/", "tab-platformderc1&lg=de"),
        ("de/contacts.html#rc1&f=512&v=readers&lg=de", "tab-readersderc1&f=512&v=readers&lg=de"),
    ] {
        page.fresh(&format!("{address}{asked}"))?;
        page.calculator().with_context(|| asked)?;
        assert_eq!(page.inside::<String>(tab)?, shown, "{asked}");
    }
    Ok(())
}

#[test]
fn what_another_page_of_the_origin_deleted_is_kept_again() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), keeping())?;
    kept(&page)?;
    page.run("return caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))")?;
    page.fresh(&server.url("/"))?;
    page.calculator()?;
    let all: usize = page.value("performance.getEntriesByType('resource').length")?;
    page.wait_for(&format!("caches.keys().then(([name]) => name && caches.open(name)).then((one) => one?.keys()).then((kept) => kept?.length > {all})"))?;
    let address = server.url("/");
    drop(server);
    page.fresh(&address)?;
    page.calculator()
}

/// The fault "never refilled": what was asked for in between made a new cache with nothing in it.
#[test]
fn a_cache_that_was_emptied_in_the_middle_of_a_visit_is_filled_by_the_next() -> Result<()> {
    let wholly = "const names = await caches.keys(); await Promise.all(names.map((name) => caches.delete(name)))";
    let in_part = "for (const name of await caches.keys()) { const cache = await caches.open(name); \
                   for (const request of (await cache.keys()).filter((_, place) => place % 2)) await cache.delete(request) }";
    for emptied in [wholly, in_part] {
        let server = dist().start()?;
        let page = Page::open(&server.url("/"), keeping())?;
        kept(&page)?;
        page.run(&format!("return (async () => {{ {emptied} }})()"))?;
        // Files with a hash in their name are looked for in the cache first.
        page.present()?;
        page.clicker("q")?;
        page.wait_for_element(".join[open] .code path:last-child")?;
        page.fresh(&server.url("/"))?;
        page.calculator()?;
        until(|| Ok((count_kept(&page)? == kept_in_all()?).then_some(())), || "it is not refilled".to_owned())?;
        let address = server.url("/");
        drop(server);
        page.fresh(&address)?;
        page.calculator()?;
        page.present()?;
    }
    Ok(())
}

fn count_kept(page: &Page) -> Result<usize> {
    let count = "return caches.keys().then(([name]) => name && caches.open(name)).then((one) => one?.keys()).then((kept) => kept?.length ?? 0)";
    Ok(serde_json::from_value(page.run(count)?)?)
}

/// How many files the worker is to keep, as it says itself.
fn kept_in_all() -> Result<usize> {
    let worker = fs::read_to_string(dist_folder().join("service-worker.js"))?;
    let start = worker.find("[\"./\"").context("the worker names no files")?;
    let list = &worker[start..=start + worker[start..].find(']').context("no end")?];
    Ok(serde_json::from_str::<Vec<String>>(list)?.len())
}

#[test]
fn a_host_without_html_in_its_names_is_kept_under_both() -> Result<()> {
    let server = dist().without_html_in_names().start()?;
    let page = Page::open(&server.url("/"), keeping())?;
    kept(&page)?;
    page.go(&server.url("/method.html"))?;
    assert_eq!(page.value::<String>("location.pathname")?, "/method", "the host leads on");
    let addresses =
        ["/method", "/method.html", "/en/method", "/en/method.html", "/embed", "/embed.html", "/index.html", "/"];
    let addresses = addresses.map(|path| server.url(path));
    drop(server);
    for address in addresses {
        page.fresh(&address)?;
        if address.contains("method") {
            ensure!(page.value::<usize>("document.querySelectorAll('h2').length")? > 3, "no {address}");
            ensure!(page.value::<usize>("document.styleSheets[0].cssRules.length")? > 3, "{address} has no style");
        } else {
            page.calculator().with_context(|| address)?;
        }
    }
    Ok(())
}

#[test]
fn without_network_an_article_at_the_top_of_a_website_is_no_calculator() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), keeping())?;
    kept(&page)?;
    let address = |path: &str| server.url(path);
    let articles = [
        "/?p=123",
        "/?page_id=7&lang=de",
        "/?s=rc1",
        "/?f=500",
        "/blog/",
        "/2026/11/beitrag.html",
        "/feed",
        "/?p=1&utm_source=x",
        "/?p=1&reach&rc1&f=500",
        "/?deck=2&reach2&rc1&f=500#!folie",
        "/?p=1%26reach%26rc1",
    ]
    .map(address);
    let ours = [
        "/",
        "/?rc1&f=500",
        "/?f=500&p=3&rc1=",
        "/?%23rc1&f=500",
        "/?fbclid=abc#rc1&f=500",
        "/?utm_source=mail&utm_medium=email",
        "/embed.html?layout=compact&lang=de#rc1",
    ]
    .map(address);
    drop(server);
    for address in articles {
        page.go("about:blank")?;
        let shown = page.go(&address);
        let calculators: usize = page.value("document.querySelectorAll('reach-calculator').length")?;
        assert!(shown.is_err() && calculators == 0, "{address}");
    }
    for address in ours {
        page.fresh(&address)?;
        page.calculator().with_context(|| address)?;
    }
    Ok(())
}

/// In this server's place answers another one, with an article, and nobody before the gate is open.
fn articles_behind(gate: &Arc<Mutex<()>>, address: &str) -> Result<()> {
    let port: u16 = address.trim_end_matches('/').rsplit(':').next().context("no port")?.parse()?;
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    let gate = Arc::clone(gate);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let gate = Arc::clone(&gate);
            thread::spawn(move || answer(stream, &gate));
        }
    });
    Ok(())
}

fn answer(stream: TcpStream, gate: &Mutex<()>) -> std::io::Result<()> {
    let asked = BufReader::new(&stream).lines().map_while(Result::ok).take_while(|line| !line.is_empty()).count();
    drop(gate.lock());
    let article = format!("<!doctype html><title>Artikel</title>{asked}");
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
    write!(&stream, "{head}\r\nContent-Length: {}\r\n\r\n{article}", article.len())
}

/// The fault "an article is answered with the calculator", on a network that is there and slow.
#[test]
fn on_a_slow_network_an_article_is_waited_for_and_the_calculator_comes() -> Result<()> {
    let server = dist().without_policy().start()?;
    let page = Page::open(&server.url("/"), keeping())?;
    kept(&page)?;
    let address = server.url("/");
    drop(server);
    let gate = Arc::default();
    articles_behind(&gate, &address)?;
    let held = gate.lock();
    page.run(
        "for (const [id, address] of [['article', '/?p=123'], ['around', '/?p=12&reach&rc1&f=500'], ['ours', '/?rc1&f=500']]) {
             const frame = document.createElement('iframe');
             frame.id = id;
             frame.src = address;
             document.body.append(frame);
         }",
    )?;
    let holds =
        |id: &str, what: &str| format!("document.getElementById('{id}').contentDocument?.querySelector('{what}')");
    page.wait_for(&format!("!!{}", holds("ours", "reach-calculator")))?;
    for id in ["article", "around"] {
        ensure!(
            page.value::<bool>(&format!("!{}", holds(id, "reach-calculator")))?,
            "{id} is answered with the calculator"
        );
    }
    drop(held);
    for id in ["article", "around"] {
        page.wait_for(&format!("{}?.textContent === 'Artikel'", holds(id, "title")))?;
    }
    Ok(())
}

#[test]
fn a_page_that_comes_in_place_of_a_file_is_not_kept() -> Result<()> {
    let server = dist()
        .page("/workshop.wasm", "<!doctype html><title>Not found</title>")
        .media_type("/workshop.wasm", "text/html")
        .start()?;
    let page = Page::open(&server.url("/"), keeping())?;
    page.calculator()?;
    assert_eq!(page.run("return outcome")?, "redundant");
    page.wait_for("caches.keys().then((names) => names.length === 0)").map(drop)
}

#[test]
fn a_folder_without_its_slash_says_what_is_missing() -> Result<()> {
    let site = Folder::empty()?;
    let folder = site.path().join("rechner");
    fs::rename(Folder::copy(&dist_folder())?.path(), &folder)?;
    let index = fs::read(folder.join("index.html"))?;
    let server =
        Server::new(site.path()).page("/rechner", index).media_type("/rechner", "text/html; charset=utf-8").start()?;
    let seen = "document.querySelector('reach-calculator').innerText";
    let page = Page::open(&server.url("/rechner"), Setup::laptop())?;
    let said: String = page.value(seen)?;
    for words in ["Fehlt der Adresse am Ende ein /?", "does the address lack a / at its end?"] {
        assert!(said.contains(words), "{said}");
    }
    assert!(!said.contains("lädt gerade") && !said.contains("is loading"), "{said}");
    // While it loads, and where scripts are switched off, nothing is wrong with the address.
    let page =
        Page::open(&server.url("/rechner/"), Setup::laptop().prelude("HTMLElement.prototype.attachShadow = null"))?;
    let said: String = page.value(seen)?;
    assert!(said.contains("lädt gerade") && said.contains("is loading") && !said.contains("Adresse"), "{said}");
    Ok(())
}

#[test]
fn after_an_update_the_next_visit_is_the_new_page_and_nothing_of_the_old_stays() -> Result<()> {
    let folder = Folder::copy(&dist_folder())?;
    let server = Server::new(folder.path()).start()?;
    let page = Page::open(&server.url("/"), keeping())?;
    kept(&page)?;
    let first: Vec<String> = page.run("return caches.keys()").map(serde_json::from_value)??;
    assert_eq!(first.len(), 1, "{first:?}");

    // A new version: another title in the page, and a worker that knows it.
    let change = |name: &str, from: &str, to: &str| -> Result<()> {
        let file = folder.path().join(name);
        let text = fs::read_to_string(&file)?;
        ensure!(text.contains(from), "{name} lacks {from}");
        // A server sends what lies packed beside it in its place.
        for end in ["br", "gz"] {
            fs::remove_file(folder.path().join(format!("{name}.{end}")))?;
        }
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
    page.wait_for("navigator.serviceWorker.getRegistration().then((one) => !!one.waiting)")?;
    let visited = || {
        page.fresh(&server.url("/"))?;
        page.calculator()?;
        let names: Vec<String> = page.run("return caches.keys()").map(serde_json::from_value)??;
        Ok(names.iter().all(|name| name.ends_with(" next")).then_some(()))
    };
    until(visited, || "the old version stays".to_owned())
}

#[test]
fn a_file_that_cannot_be_kept_leaves_nothing_half_kept() -> Result<()> {
    let server = dist().missing("/workshop.css").start()?;
    let page = Page::open(&server.url("/"), keeping())?;
    page.calculator()?;
    assert_eq!(page.run("return outcome")?, "redundant");
    page.wait_for("navigator.serviceWorker.getRegistration().then((one) => !one)")?;
    assert_eq!(page.run("return caches.keys()")?, json!([]));
    Ok(())
}

#[test]
fn where_the_policy_allows_no_worker_the_page_works_as_before() -> Result<()> {
    let server = dist().policy(STRICT_POLICY).start()?;
    let refused = "addEventListener('securitypolicyviolation', ({ violatedDirective }) => { window.refused = violatedDirective; });";
    let page = Page::open(&server.url("/"), Setup::laptop().keeping().prelude(&format!("{WORKER} {refused}")))?;
    page.calculator()?;
    assert_eq!(page.wait_for("window.refused")?, "trusted-types");
    assert_eq!(page.run(LEFT)?, json!([0, 0, 0]));
    Ok(())
}

/// How often a worker was asked for, and what there is of workers and caches.
const LEFT: &str = "return Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
    .then(([workers, kept]) => [asked, workers.length, kept.length])";

#[test]
fn on_other_websites_nothing_is_kept() -> Result<()> {
    let server = dist()
        .page("/blog.html", "<!doctype html><title>Blog</title><script type=\"module\" src=\"/reach-calculator.js\"></script><reach-calculator></reach-calculator>")
        .start()?;
    for path in ["/blog.html", "/embed.html"] {
        let page = Page::open(&server.url(path), keeping())?;
        page.calculator()?;
        // Whatever the page has put off by now is done before this.
        page.run("return new Promise((done) => setTimeout(done))")?;
        assert_eq!(page.run(LEFT)?, json!([0, 0, 0]), "{path}");
        assert_eq!(page.problems()?, NONE);
    }
    Ok(())
}
