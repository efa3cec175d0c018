//! Looks at `dist/` on servers that `cargo xtask test-hosting` has started: `hosting POLICY NAME=ADDRESS …`

use anyhow::{Context, Result, bail, ensure};
use browser_tests::{Page, Server, Serving, Setup, dist_folder};
use serde_json::json;

/// What every file is sent with.
const HEADERS: [(&str, &str); 5] = [
    ("access-control-allow-origin", "*"),
    ("cross-origin-resource-policy", "cross-origin"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-cache"),
];

/// A file of each kind, its type, and whether it is compressed and has a policy.
const FILES: [(&str, &str, bool, bool); 12] = [
    ("", "text/html", true, true),
    ("index.html", "text/html", true, true),
    ("embed.html?lang=de", "text/html", true, true),
    ("check.html", "text/html", true, true),
    ("method.html", "text/html", true, true),
    ("reach-calculator.html", "text/html", true, false),
    ("reach-calculator.js", "text/javascript; charset=utf-8", true, false),
    ("reach-calculator.classic.js", "text/javascript; charset=utf-8", true, false),
    ("reach-calculator.wasm", "application/wasm", true, false),
    ("locales/de.json", "application/json", true, false),
    ("page.css", "text/css", true, false),
    ("stories/de.txt", "text/plain; charset=utf-8", false, false),
];

/// A server under test.
struct Host {
    name: String,
    url: String,
    policy: String,
}

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let policy = arguments.next().context("type: cargo xtask test-hosting")?;
    let mut failed = 0;
    for argument in arguments {
        let (name, url) = argument.split_once('=').context("NAME=ADDRESS")?;
        let host = Host { name: name.to_owned(), url: url.to_owned(), policy: policy.clone() };
        failed += host.report("headers", host.sends_the_headers());
        failed += host.report("unchanged files are not sent again", host.sends_nothing_twice());
        failed += host.report("pages run without a complaint", host.runs_the_pages());
        failed += host.report("presenting", host.presents());
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
        for (path, media_type, compressed, restricted) in FILES {
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
            ensure!(header("content-type").starts_with(media_type), "{path} is {:?}", header("content-type"));
            ensure!((header("content-encoding") == "gzip") == compressed, "{path}: {:?}", header("content-encoding"));
            ensure!((header("vary") == "Accept-Encoding") == compressed, "{path}: Vary is {:?}", header("vary"));
            let policy = if restricted { self.policy.as_str() } else { "" };
            ensure!(header("content-security-policy") == policy, "{path}: {:?}", header("content-security-policy"));
        }
        Ok(())
    }

    /// As a browser sees it on a second visit: it asks, and only headers come back.
    fn sends_nothing_twice(&self) -> Result<()> {
        let page = self.open("")?;
        for (path, ..) in FILES {
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
        let page = self.open("method.html")?;
        page.wait_for("document.readyState === 'complete'")?;
        check_problems(&page, "method.html")
    }

    /// What is loaded on demand: a script, a stylesheet, texts, a story and the Wasm for the QR code.
    fn presents(&self) -> Result<()> {
        let page = Page::presenting(&self.url, Setup::laptop())?;
        page.clicker("q")?;
        page.wait_for_element(".join .code path").context("no QR code")?;
        check_problems(&page, "presenting")
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
