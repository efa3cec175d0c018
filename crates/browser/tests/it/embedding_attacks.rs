//! What a foreign page, a link, an attribute or a file may hold never becomes markup, a formula, an address or more than
//! a state. What attackers try is in `tests/attacks/`, for people to read and to add to.

use std::fs;

use anyhow::{Context, Result};
use browser_tests::{Page, Serving, Setup, dist, hashed, root};
use serde::Deserialize;
use serde_json::{Value, json};

const NONE: [&str; 0] = [];

/// What somebody puts where a value is expected. Each that would run sets `window.owned`.
#[derive(Deserialize)]
struct Attack {
    text: String,
    /// What it is after.
    tries: String,
}

fn attacks(on: &str) -> Result<Vec<Attack>> {
    let file = root().join(format!("tests/attacks/{on}.json"));
    let attacks = fs::read(&file).with_context(|| format!("{} is missing", file.display()))?;
    serde_json::from_slice(&attacks).with_context(|| format!("{} is no list of attacks", file.display()))
}

/// Elements that no text of ours makes, in the page and in every shadow root, links that lead nowhere good, and whether
/// an attack has run.
const TRACES: &str = "[document, ...[...document.querySelectorAll('reach-calculator')].map((one) => one.shadowRoot)].flatMap((place) => \
    [...place.querySelectorAll('script:not([src]), img, iframe, object, embed, b, base, svg[onload], [onerror], [onload], [onmouseover], \
     [style*=url]'), ...[...place.querySelectorAll('a[href]')].filter((one) => !/^https?:$/.test(one.protocol))]\
    .map((found) => found.outerHTML)).concat(window.owned ? ['owned'] : [], {}.owned ? ['prototype'] : [])";

/// What links of ours consist of, whatever was read.
const IS_CLEAN: &str =
    "/^rc1(&[a-z0-9][a-z0-9._~-]*(=[a-z0-9._~-]+)?)*$/.test(document.querySelector('reach-calculator').link)";

fn leaves_no_trace(page: &Page, attack: &Attack, place: &str) -> Result<()> {
    page.calculator()?;
    let traces: Vec<String> = page.value(TRACES)?;
    assert_eq!(traces, NONE, "{} tries {} in {place}", attack.text, attack.tries);
    let link: String = page.value("document.querySelector('reach-calculator').link")?;
    assert!(page.value::<bool>(IS_CLEAN)?, "{} tries {} in {place}: {link}", attack.text, attack.tries);
    Ok(())
}

/// A website with the calculator's script and nothing else.
fn blog() -> Result<Serving> {
    let body = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body><main></main>\
                <script type=module src=/reach-calculator.js></script>";
    Ok(dist().page("/blog.html", body).start()?)
}

#[test]
fn no_link_becomes_markup() -> Result<()> {
    let server = dist().start()?;
    let page = Page::open(&server.url("/"), Setup::laptop())?;
    for attack in attacks("links")? {
        // As a link is pasted, and as somebody encodes it who wants it to arrive whole; in every place that we read.
        let script = "const states = [arguments[0], encodeURIComponent(arguments[0])].map((attack) => {
                return ['rc1', ...['f', 'v', 'lg', 'ly', 'ax', 'pr', 'sd', 'z', attack].map((key) => `${key}=${attack}`), `b=f~${attack}`].join('&');
            });
            const query = ['layout', 'lang', 'controls', 'chapter', 'theme', 'accent', 'surface', 'action-href', 'action-text', 'brand', 'f'].map((key) => `${key}=${encodeURIComponent(arguments[0])}`);
            return [...states, `?${query.join('&')}#${states[1]}`]";
        let texts = page.run_with(script, vec![json!(attack.text)])?;
        let [pasted, encoded, frame]: [String; 3] = serde_json::from_value(texts)?;
        page.fresh(&server.url(&format!("/embed.html{frame}")))?;
        leaves_no_trace(&page, &attack, "the address of a frame")?;
        page.open_details("details")?;
        for state in [pasted, encoded] {
            page.run_with("location.hash = arguments[0]", vec![json!(state)])?;
            leaves_no_trace(&page, &attack, "the hash")?;
            page.run_with("return document.querySelector('reach-calculator').read(arguments[0])", vec![json!(state)])?;
            leaves_no_trace(&page, &attack, "a link that is read")?;
        }
    }
    Ok(())
}

#[test]
fn no_attribute_becomes_markup_or_leads_astray() -> Result<()> {
    let server = blog()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    for attack in attacks("attributes")? {
        let script = "const [attack] = arguments; const element = document.createElement('reach-calculator');
            for (const name of ['lang', 'chapter', 'controls', 'layout', 'share-base', 'state', 'action-href', 'action-text', 'brand', 'brand-logo', 'font', 'reach-field']) element.setAttribute(name, attack);
            document.querySelector('main').replaceChildren(element);";
        page.run_with(script, vec![json!(attack.text)])?;
        leaves_no_trace(&page, &attack, "an attribute")?;
    }
    let mut problems = page.problems()?;
    problems.retain(|problem| !problem.starts_with("reach-calculator: "));
    assert_eq!(problems, NONE);
    Ok(())
}

#[test]
fn no_attribute_leads_astray_where_the_calculator_cannot_start() -> Result<()> {
    let body = "<!doctype html><title>Blog</title><main></main><script type=module src=/reach-calculator.js></script>";
    let server = dist().missing("/reach-calculator.wasm").page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    for attack in attacks("attributes")? {
        let script = "const [attack] = arguments; const element = document.createElement('reach-calculator');
            for (const name of ['lang', 'share-base', 'state']) element.setAttribute(name, attack);
            document.querySelector('main').replaceChildren(element);";
        page.run_with(script, vec![json!(attack.text)])?;
        page.wait_for_element("[part~=failure] a")?;
        let traces: Vec<String> = page.value(TRACES)?;
        assert_eq!(traces, NONE, "{} tries {}", attack.text, attack.tries);
    }
    Ok(())
}

/// Stand-ins are upgraded once, when the script comes; so each has a page of its own.
#[test]
fn no_attribute_of_a_stand_in_becomes_markup_or_leads_astray() -> Result<()> {
    let attacks = attacks("attributes")?;
    let mut server = dist();
    for (index, attack) in attacks.iter().enumerate() {
        let text = escaped(&attack.text);
        let data = [
            "lang",
            "chapter",
            "controls",
            "layout",
            "share-base",
            "state",
            "action-href",
            "action-text",
            "brand",
            "brand-logo",
        ]
        .map(|name| format!("data-{name}=\"{text}\""))
        .join(" ");
        let head = "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body>";
        let script = "<script type=module src=/reach-calculator.js></script>";
        server = server
            .page(
                &format!("/div{index}.html"),
                format!("{head}<div class=reach-calculator {data}>Rechner</div>{script}"),
            )
            .page(
                &format!("/link{index}.html"),
                format!("{head}<p><a class=reach-calculator {data} href=/>Rechner</a></p>{script}"),
            );
    }
    let server = server.start()?;
    let page = Page::open("about:blank", Setup::laptop())?;
    for (index, attack) in attacks.iter().enumerate() {
        for form in ["div", "link"] {
            page.go(&server.url(&format!("/{form}{index}.html")))?;
            leaves_no_trace(&page, attack, form)?;
        }
    }
    Ok(())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('\0', "&#xfffd;")
}

/// Parses what the snippet builder writes as a website would, and says what else is in it than there should be.
const PARSED: &str = "
    const { snippet, element, iframe, link, shortcode } = (await import(arguments_[1])).FORMS;
    const [attack] = arguments_;
    const choice = { base: `${location.origin}/tools/`, state: attack, chapter: attack, layout: attack, language: attack,
        controls: [attack, attack], accent: '', height: 600, extra: 0, title: attack, fallback: attack };
    const owned = { ...choice, brand: attack, logo: attack, actionText: attack, actionHref: attack, home: true };
    const wrong = [];
    const shape = (html) => [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('head *, body *')]
        .map((one) => [one.localName, ...one.getAttributeNames().sort()].join(' '));
    const expect = (name, seen, wanted) => { if (JSON.stringify(seen) !== JSON.stringify(wanted)) wrong.push([name, seen]); };
    const opt = 'data-category data-cfasync data-no-lazy data-noptimize nowprocket src type';
    expect('snippet', shape(snippet(choice)), ['div style', 'a class data-controls data-layout href', `script ${opt}`]);
    expect('long snippet', shape(snippet({ ...choice, fallback: attack.repeat(60) })), ['div style', 'a class data-controls data-layout href', `script ${opt}`]);
    expect('iframe', shape(iframe(choice)), ['iframe allow data-category data-no-lazy height loading src style title', 'script data-cfasync']);
    const more = 'data-action-href data-action-text data-brand data-brand-logo';
    expect('owned', shape(snippet(owned)), ['div style', `a class ${more} data-controls data-layout data-share-base href`, `script ${opt}`]);
    const plainly = 'action-href action-text brand brand-logo chapter controls lang layout state style';
    expect('element', shape(element(owned)), [`reach-calculator ${plainly}`, 'a href', `script ${opt}`]);
    const parsed = new DOMParser().parseFromString(snippet(choice) + iframe(choice), 'text/html');
    // What an HTML parser replaces or joins is no fault of ours.
    const plain = (text) => text.replace(/[\\u0000\\ufffd]/g, '').replace(/\\r\\n?/g, '\\n');
    expect('words', plain(parsed.querySelector('a').textContent), plain(attack));
    expect('title', plain(parsed.querySelector('iframe').title), plain(attack));
    expect('origins', [parsed.querySelector('a').href, parsed.querySelector('iframe').src, parsed.querySelector('script').src, link(choice)]
        .map((one) => new URL(one).href.slice(0, choice.base.length)), Array(4).fill(choice.base));
    const code = shortcode(owned);
    if (!/^\\[reach_calculator( [a-z-]+=\"[^\"[\\]<>]*\")+\\]$/.test(code)) wrong.push(['shortcode', code]);
    return wrong;";

#[test]
fn nothing_breaks_out_of_a_snippet_iframe_or_shortcode() -> Result<()> {
    let server = blog()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    for attack in attacks("shortcodes")?.into_iter().chain(attacks("links")?).chain(attacks("attributes")?) {
        let script = format!("const arguments_ = arguments; return (async () => {{ {PARSED} }})()");
        let wrong = page.run_with(&script, vec![json!(attack.text), json!(hashed("/snippet/builder.js"))])?;
        assert_eq!(wrong, json!([]), "{} tries {}", attack.text, attack.tries);
    }
    Ok(())
}

/// Cells as spreadsheets part them, by commas or by semicolons.
fn cells(csv: &str) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    for character in csv.trim_start_matches('\u{feff}').chars() {
        match character {
            '"' => {
                quoted = !quoted;
                cell.push('"');
            }
            ',' | ';' | '\r' | '\n' if !quoted => cells.push(std::mem::take(&mut cell)),
            other => cell.push(other),
        }
    }
    cells.push(cell);
    cells.into_iter().map(|cell| cell.strip_prefix('"').unwrap_or(&cell).to_owned()).collect()
}

fn is_formula(cell: &str) -> bool {
    cell.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[test]
fn a_file_from_a_hostile_page_has_no_formula() -> Result<()> {
    let prelude = "window.saved = []; const make = URL.createObjectURL; \
                   URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return make(blob); };";
    let server = blog()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop().prelude(prelude))?;
    for attack in attacks("cells")? {
        let script = "const [attack] = arguments; saved.length = 0; const element = document.createElement('reach-calculator');
            element.setAttribute('share-base', attack); element.setAttribute('state', `rc1&f=500&${attack}=${attack}&zz=${attack}`);
            document.querySelector('main').replaceChildren(element);";
        page.run_with(script, vec![json!(attack.text)])?;
        page.calculator()?;
        page.open_details(".saving")?;
        page.wait_for_element(".saving [role=group]")?;
        page.run_inside(
            "for (const one of root.querySelectorAll('.saving button')) if (/CSV/.test(one.textContent)) one.click()",
        )?;
        page.wait_for("saved.length > 1")?;
        for csv in page.value::<Vec<String>>("saved")? {
            let formulas: Vec<_> = cells(&csv).into_iter().filter(|cell| is_formula(cell)).collect();
            assert_eq!(formulas, NONE, "{} tries {}", attack.text, attack.tries);
        }
    }
    Ok(())
}

/// Three servers, that is three origins: the website, the calculator in its frame, and a stranger in another frame.
struct Framed {
    page: Page,
    calculator: Serving,
    _website: Serving,
    _stranger: Serving,
}

/// Keeps what each frame says, with its origin.
const LISTEN: &str = "window.told = []; addEventListener('message', ({ data, source, origin }) => {
    told.push({ data, origin, by: source === frames[0] ? 'calculator' : source === frames[1] ? 'stranger' : 'nobody' });
});";
/// Sends what it is told to the other frame, and then says so.
const PASS_ON: &str = "<!doctype html><title>Stranger</title><script>onmessage = ({ data }) => { \
    for (const one of data) parent.frames[0].postMessage(one, '*'); parent.postMessage('sent', '*'); };</script>";

impl Framed {
    fn open() -> Result<Framed> {
        let calculator = dist().start()?;
        let stranger = dist().page("/stranger.html", PASS_ON).start()?;
        let (ours, theirs) =
            (calculator.url("/embed.html?layout=compact&lang=de#rc1&f=500"), stranger.url("/stranger.html"));
        let body = format!(
            "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body style='margin:0'><script src=/listen.js></script>\
             <iframe src='{ours}' style='width:700px;height:300px'></iframe><iframe src='{theirs}'></iframe>"
        );
        let website = dist().page("/blog.html", body).page("/listen.js", LISTEN).start()?;
        let page = Page::open(&website.url("/blog.html"), Setup::laptop())?;
        page.wait_for("['ready', 'state', 'height'].every((type) => told.some(({ data }) => data.type === type))")?;
        Ok(Framed { page, calculator, _website: website, _stranger: stranger })
    }

    /// Runs a script in the calculator's frame, where the website has no access.
    fn within(&self, script: &str) -> Result<Value> {
        self.page.run_in_frame("/embed.html", script)
    }
}

#[test]
fn a_frame_says_only_what_it_should_and_heights_within_bounds() -> Result<()> {
    let framed = Framed::open()?;
    for (height, expected) in [("90000px", 20_000), ("1e9px", 20_000), ("-1px", 150), ("1px", 150)] {
        // What is as high as before is not told, so another height comes in between.
        framed.within("document.body.replaceChildren(); document.body.style.cssText = 'height: 700px'")?;
        framed.page.wait_for("told.some(({ data }) => data.height === 700)")?;
        framed.page.run("told.length = 0")?;
        framed.within(&format!("document.body.style.cssText = 'height: {height}; overflow: hidden'"))?;
        framed.page.wait_for(&format!("told.some(({{ data }}) => data.height === {expected})"))?;
    }
    let framed = Framed::open()?;
    let told: Vec<Value> = framed.page.value("told")?;
    for message in told {
        assert_eq!((&message["by"], &message["origin"]), (&json!("calculator"), &json!(framed.calculator.url(""))));
        let data = message["data"].as_object().context("no message of ours")?;
        assert_eq!(data["reach"], 1, "{message}");
        let mut names: Vec<_> = data.keys().map(String::as_str).collect();
        names.sort_unstable();
        match data["type"].as_str() {
            Some("ready") => assert_eq!(names, ["reach", "type"]),
            Some("height") => assert_eq!(names, ["height", "reach", "type"]),
            Some("embed-size") => assert_eq!(names, ["datawrapper-height", "height", "reach", "sentinel", "type"]),
            Some("state") => assert_eq!(names, ["reach", "state", "type"]),
            _ => panic!("{message}"),
        }
        let text = message["data"].to_string();
        assert!(!text.contains("http") && !text.contains("//"), "no address leaves the frame: {text}");
    }
    Ok(())
}

/// What nobody may get anything by, from wherever it comes; each would be seen by `f=666` or a new address.
fn hostile_messages() -> Vec<Value> {
    let mut messages = vec![
        json!({ "type": "state", "state": "rc1&f=666" }),
        json!({ "reach": 2, "type": "state", "state": "rc1&f=666" }),
        json!({ "reach": "1", "type": "state", "state": "rc1&f=666" }),
        json!({ "reach": 1, "type": "navigate", "url": "https://example.org/" }),
        json!({ "reach": 1, "type": "state", "state": { "f": 666 } }),
        json!({ "reach": 1, "type": "state", "state": ["rc1&f=666"] }),
        json!({ "reach": 1, "type": "state", "state": format!("rc1&f=666&zz={}", "9".repeat(5000)) }),
        json!("rc1&f=666"),
        json!([]),
        Value::Null,
    ];
    for height in [json!(null), json!(-1), json!(1e9), json!("100%"), json!("javascript:owned=1")] {
        messages.push(json!({ "reach": 1, "type": "height", "height": height, "state": "rc1&f=666" }));
    }
    for address in ["javascript:owned=1", "data:text/html,<script>owned=1</script>", "https://example.org/"] {
        messages.push(json!({ "reach": 1, "type": "state", "state": address }));
        messages.push(json!({ "reach": 1, "type": "state", "url": address, "href": address }));
    }
    messages
}

/// The calculator in the frame: its state, its address, and whether something has run.
const INSIDE: &str = "return [document.querySelector('reach-calculator').link, location.href, window.owned ?? null]";

#[test]
fn a_frame_takes_only_states_and_only_from_its_parent() -> Result<()> {
    let framed = Framed::open()?;
    let address = framed.calculator.url("/embed.html?layout=compact&lang=de#rc1&f=500");
    let page = &framed.page;
    // The website itself.
    for message in hostile_messages() {
        page.run_with("frames[0].postMessage(arguments[0], '*')", vec![message])?;
    }
    page.run("frames[0].postMessage({ reach: 1, type: 'height', height: NaN }, '*')")?;
    // A stranger from an origin of its own: right in form, wrong in sender.
    let mut messages = hostile_messages();
    messages.push(json!({ "reach": 1, "type": "state", "state": "rc1&f=666" }));
    page.run_with("frames[1].postMessage(arguments[0], '*')", vec![json!(messages)])?;
    page.wait_for("told.some(({ data, by }) => by === 'stranger' && data === 'sent')")?;
    assert_eq!(framed.within(INSIDE)?, json!(["rc1&f=500", address, null]));
    // Messages come in order: what comes after all of them is the first that counts.
    page.run("frames[0].postMessage({ reach: 1, type: 'state', state: 'https://example.org/#rc1&f=777' }, '*')")?;
    page.wait_for("told.some(({ data }) => data.state?.includes('f=777'))")?;
    let states: Vec<String> = page.value("told.flatMap(({ data }) => data.state ?? [])")?;
    assert!(states.iter().all(|state| !state.contains("666")), "{states:?}");
    assert_eq!(framed.within(INSIDE)?, json!(["rc1&f=777", address, null]), "a state is no address");
    assert!(framed.page.requested()?.iter().all(|url| !url.contains("example.org")));
    Ok(())
}
