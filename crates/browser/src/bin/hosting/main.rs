//! Looks at `dist/` on servers that `cargo xtask test-hosting` has started: `hosting POLICY BAR NAME=CODINGS=ADDRESS …`; the
//! bar is for the bytes of a first visit, the codings are those that the server can send, the best first.

mod asked;

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use asked::Asked;
use browser_tests::{Page, Server, Serving, Setup, dist_folder, hashed};
use serde_json::json;

/// What every file is sent with.
const HEADERS: [(&str, &str); 4] = [
    ("access-control-allow-origin", "*"),
    ("cross-origin-resource-policy", "cross-origin"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
];

/// A file of each kind, its type, and whether it has a policy; one that a script asks for is named without its hash.
const FILES: [(&str, &str, bool); 13] = [
    ("", "text/html", true),
    ("index.html", "text/html", true),
    ("embed.html?lang=de", "text/html", true),
    ("check.html", "text/html", true),
    ("method.html", "text/html", true),
    ("en/method.html", "text/html", true),
    ("reach-calculator.html", "text/html", false),
    ("reach-calculator.js", "text/javascript; charset=utf-8", false),
    ("reach-calculator.classic.js", "text/javascript; charset=utf-8", false),
    ("/reach-calculator.wasm", "application/wasm", false),
    ("/locales/de.json", "application/json", false),
    ("page.css", "text/css", false),
    ("/stories/de.txt", "text/plain; charset=utf-8", false),
];

/// The path of a file in the folder that is served.
fn path(name: &str) -> String {
    if name.starts_with('/') { hashed(name).split_off(1) } else { name.to_owned() }
}

/// The end of the name of what lies packed in this coding.
fn ending(coding: &str) -> &str {
    if coding == "gzip" { "gz" } else { coding }
}

/// The bytes of what lies packed beside a file of `dist/`.
fn packed(path: &str, coding: &str) -> Option<u64> {
    let name = path.split('?').next().filter(|name| !name.is_empty()).unwrap_or("index.html");
    fs::metadata(dist_folder().join(format!("{name}.{}", ending(coding)))).ok().map(|file| file.len())
}

/// A server under test.
struct Host {
    name: String,
    url: String,
    policy: String,
    codings: Vec<String>,
    bar: usize,
}

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let policy = arguments.next().context("type: cargo xtask test-hosting")?;
    let bar = arguments.next().context("type: cargo xtask test-hosting")?.parse()?;
    let mut failed = 0;
    for argument in arguments {
        let [name, codings, url] = argument.splitn(3, '=').collect::<Vec<_>>()[..] else {
            bail!("NAME=CODINGS=ADDRESS")
        };
        let codings = codings.split(',').map(str::to_owned).collect();
        let host = Host { name: name.to_owned(), url: url.to_owned(), policy: policy.clone(), codings, bar };
        failed += host.report("headers", host.sends_the_headers());
        failed += host.report("what lies packed is sent", host.sends_what_is_packed());
        failed += host.report("a first visit is small", host.sends_little());
        failed += host.report("unchanged files are not sent again", host.sends_nothing_twice());
        failed += host.report("pages run without a complaint", host.runs_the_pages());
        failed += host.report("presenting", host.presents());
        failed += host.report("a link with an encoded # finds the page", host.leads_bent_links());
        failed += host.report("check.html is content", host.satisfies_the_check());
        failed += host.report("frame without an origin", host.runs_in_a_frame());
        failed += host.report("script of another website", host.runs_on_another_website());
    }
    if failed > 0 {
        bail!("{failed} failed");
    }
    Ok(())
}

impl Host {
    fn report(&self, check: &str, outcome: Result<()>) -> usize {
        match outcome {
            Ok(()) => println!("  {}: {check}: passed", self.name),
            Err(error) => {
                println!("  {}: {check}: FAILED: {error:#}", self.name);
                return 1;
            }
        }
        0
    }

    fn open(&self, path: &str) -> Result<Page> {
        Page::open(&format!("{}{path}", self.url), Setup::laptop())
    }

    fn sends_the_headers(&self) -> Result<()> {
        let page = self.open("")?;
        for (name, media_type, restricted) in FILES {
            let path = path(name);
            let sent = page
                .run_with(
                    "return fetch(arguments[0]).then(({ status, headers }) => ({ status, ...Object.fromEntries(headers) }))",
                    vec![json!(format!("{}{path}", self.url))],
                )?;
            let header = |name: &str| sent[name].as_str().unwrap_or_default();
            ensure!(sent["status"] == 200, "{path}: {}", sent["status"]);
            for (name, value) in HEADERS {
                ensure!(header(name) == value, "{path}: {name} is {:?}", header(name));
            }
            let caching = if name.starts_with('/') { "max-age=31536000, immutable" } else { "no-cache" };
            ensure!(header("cache-control") == caching, "{path}: {:?}", header("cache-control"));
            ensure!(header("content-type").starts_with(media_type), "{path} is {:?}", header("content-type"));
            let policy = if restricted { self.policy.as_str() } else { "" };
            ensure!(header("content-security-policy") == policy, "{path}: {:?}", header("content-security-policy"));
        }
        Ok(())
    }

    /// Each coding that the server can send, with the type of the file itself, a tag of its own, and the plain file for
    /// those who want none.
    fn sends_what_is_packed(&self) -> Result<()> {
        for (name, media_type, _) in FILES {
            let path = path(name);
            let url = format!("{}{path}", self.url);
            let mut tags = vec![Asked::of(&url, "")?.header("etag").to_owned()];
            for coding in &self.codings {
                let asked = Asked::of(&url, &format!("Accept-Encoding: {coding}\r\n"))?;
                let Some(size) = packed(&path, coding) else {
                    ensure!(asked.header("content-encoding").is_empty(), "{path} is packed on the way");
                    continue;
                };
                ensure!(asked.header("content-encoding") == coding, "{path} is sent plain to who accepts {coding}");
                ensure!(
                    asked.header("content-type").starts_with(media_type),
                    "{path}: {}",
                    asked.header("content-type")
                );
                ensure!(asked.header("vary") == "accept-encoding", "{path}: Vary is {:?}", asked.header("vary"));
                ensure!(asked.bytes as u64 == size, "{path}: {} bytes of {size} in {coding}", asked.bytes);
                let tag = asked.header("etag").to_owned();
                let again = Asked::of(&url, &format!("Accept-Encoding: {coding}\r\nIf-None-Match: {tag}\r\n"))?;
                ensure!(again.status() == "304" && again.bytes == 0, "{path} with {tag}: {}", again.status());
                tags.push(tag);
            }
            let count = tags.len();
            tags.sort_unstable();
            tags.dedup();
            ensure!(tags.len() == count && !tags[0].is_empty(), "{path}: tags are {tags:?}");
        }
        Ok(())
    }

    /// All that a browser asks for until the calculator is there.
    fn sends_little(&self) -> Result<()> {
        let page = self.open("")?;
        page.calculator()?;
        let urls: Vec<String> = page.value(
            "[location.href.split('#')[0], ...performance.getEntriesByType('resource').map(({ name }) => name)]",
        )?;
        ensure!(urls.len() > 4, "{urls:?}");
        for coding in &self.codings {
            let mut all = 0;
            for url in urls.iter().filter(|url| url.starts_with(&self.url)) {
                all += Asked::of(url, &format!("Accept-Encoding: {coding}\r\n"))?.bytes;
            }
            println!("  {}: a first visit is {all} bytes in {coding}", self.name);
            ensure!(all <= self.bar, "{all} bytes in {coding}, of {}", self.bar);
        }
        Ok(())
    }

    /// As a browser sees it on a second visit: it asks, and only headers come back.
    fn sends_nothing_twice(&self) -> Result<()> {
        let page = self.open("")?;
        for (name, ..) in FILES {
            let path = path(name);
            let sizes = page.run_with(
                "return (async (url) => {
                       for (const visit of [1, 2]) await (await fetch(url, { cache: 'no-cache' })).blob();
                       const { transferSize, encodedBodySize } = performance.getEntriesByName(url).at(-1);
                       return [transferSize, encodedBodySize];
                     })(arguments[0])",
                vec![json!(format!("{}{path}", self.url))],
            )?;
            let (sent, whole): (f64, f64) = serde_json::from_value(sizes)?;
            // Chromium counts 300 bytes for the headers.
            ensure!(whole > 0.0 && sent <= 300.0, "{path}: {sent} bytes came again, of {whole}");
        }
        Ok(())
    }

    fn runs_the_pages(&self) -> Result<()> {
        for path in ["#rc1&f=500", "embed.html?lang=de&chapter=contacts#rc1&f=500", "reach-calculator.html#rc1&f=500"] {
            let page = self.open(path)?;
            page.calculator().with_context(|| path.to_owned())?;
            let link: String = page.inside("root.host.link")?;
            ensure!(link.contains("f=500"), "{path} has become {link}");
            check_problems(&page, path)?;
        }
        for path in ["method.html", "en/method.html"] {
            let page = self.open(path)?;
            page.wait_for("document.readyState === 'complete'")?;
            check_problems(&page, path)?;
        }
        Ok(())
    }

    /// What is loaded on demand: a script, a stylesheet, texts, a story and the Wasm for the QR code.
    fn presents(&self) -> Result<()> {
        let page = Page::presenting(&self.url, Setup::laptop())?;
        page.clicker("q")?;
        page.wait_for_element(".join .code path").context("no QR code")?;
        check_problems(&page, "presenting")
    }

    /// A `#` that a mail program has encoded is part of the path.
    fn leads_bent_links(&self) -> Result<()> {
        for bent in ["%23rc1&f=500", "index.html%23rc1&f=500", "%2523rc1&f=500", "%23rc1%26f%3D500"] {
            let page = self.open(bent)?;
            page.calculator()?;
            let link: String = page.value("document.querySelector('reach-calculator').link")?;
            ensure!(link == "rc1&f=500", "{bent} leads to {link}");
        }
        Ok(())
    }

    fn satisfies_the_check(&self) -> Result<()> {
        let page = self.open("check.html")?;
        page.wait_for("document.querySelector('#reach-check')?.dataset.result")?;
        let result: String = page.value("document.querySelector('#reach-check').dataset.result")?;
        let words: String = page.value("document.querySelector('#reach-check ul').innerText")?;
        ensure!(result == "good", "{words}");
        check_problems(&page, "check.html")
    }

    /// A link pasted into somebody's WordPress becomes such a frame.
    fn runs_in_a_frame(&self) -> Result<()> {
        let origin = self.origin();
        let frame =
            format!("<iframe sandbox=allow-scripts src='{}embed.html#rc1&f=500#?secret=abc'></iframe>", self.url);
        let website = website("", &format!("frame-src {origin}"))?;
        let listener =
            "window.told = []; addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }))";
        let page = Page::open(&website.url("/blog.html"), Setup::laptop().prelude(listener))?;
        page.run_with("document.body.innerHTML = arguments[0]", vec![frame.into()])?;
        page.wait_for("told.some(({ type }) => type === 'ready') && told.some(({ type }) => type === 'height')")?;
        let state: String = page.value("told.find(({ type }) => type === 'state').state")?;
        ensure!(state.contains("f=500"), "{state}");
        ensure!(page.value::<bool>("told.every(({ origin }) => origin === 'null')")?, "it has an origin");
        check_problems(&page, "the frame")
    }

    /// With the exceptions in that website's policy that the document names, and no more.
    fn runs_on_another_website(&self) -> Result<()> {
        let origin = self.origin();
        let policy = format!("script-src 'wasm-unsafe-eval' {origin}; connect-src {origin}");
        for script in ["type=module src='{}reach-calculator.js'", "src='{}reach-calculator.classic.js'"] {
            let script = script.replace("{}", &self.url);
            let website = website(
                &format!("<reach-calculator state='rc1&f=500'></reach-calculator><script {script}></script>"),
                &policy,
            )?;
            let page = Page::open(&website.url("/blog.html"), Setup::laptop())?;
            page.calculator().with_context(|| script.clone())?;
            let link: String = page.inside("root.host.link")?;
            ensure!(link.contains("f=500"), "{script}: {link}");
            check_problems(&page, &script)?;
        }
        Ok(())
    }

    fn origin(&self) -> &str {
        self.url.trim_end_matches("/calculator/")
    }
}

/// A blog on another origin, under this policy and one for its styles.
fn website(body: &str, policy: &str) -> Result<Serving> {
    let page = format!("<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body>{body}");
    let policy = format!("default-src 'none'; style-src 'self'; {policy}");
    Ok(Server::new(dist_folder()).page_with_policy("/blog.html", page, &policy).start()?)
}

fn check_problems(page: &Page, place: &str) -> Result<()> {
    let problems = page.problems()?;
    ensure!(problems.is_empty(), "{place}: {problems:?}");
    Ok(())
}
