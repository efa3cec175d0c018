//! Hosts whose scripts have put something of their own in the place of what the browser gives, or bring ours in their own way.

use anyhow::{Context, Result};
use browser_tests::Page;

use crate::host_pages::{CALCULATOR, buttons, calm, own, page as host, scrolls, serve, works};

const NONE: [&str; 0] = [];
const ELEMENT: &str = "<reach-calculator lang=de state='rc1&f=500'></reach-calculator>";
const CLASSIC: &str = "<script src=/reach-calculator.classic.js></script>";

/// It works on a page with this before the calculator's script, and leaves the page as it was.
fn bears(what: &str, before: &str, script: &str) -> Result<()> {
    let server = serve(&[("/host.html", host(&format!("{before}{script}"), ELEMENT))])?;
    let page = Page::open(&server.url("/host.html"), calm())?;
    lives(&page).with_context(|| format!("{what}, {script}"))
}

fn lives(page: &Page) -> Result<()> {
    page.calculator()?;
    let before = own(page)?;
    works(page)?;
    buttons(page)?;
    scrolls(page)?;
    assert_eq!(own(page)?, before);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Consent tools and measuring scripts wrap `fetch`, and often know nothing but texts and requests.
#[test]
fn a_fetch_of_the_host_that_knows_only_texts_is_enough() -> Result<()> {
    let wrapped = |inside: &str| format!("<script>{{ const given = window.fetch; window.fetch = {inside}; }}</script>");
    for inside in [
        "async (what, how) => { if (typeof what !== 'string') throw new TypeError('a text, please'); return given(what, how); }",
        "(what, how) => { const address = typeof what === 'string' ? what : what.url; return address.startsWith('data:') ? null : given(what, how); }",
        "async (...all) => { const answer = await given(...all); answer.clone().text(); return answer; }",
    ] {
        bears(inside, &wrapped(inside), CALCULATOR)?;
    }
    Ok(())
}

/// Prototype.js, MooTools and what came after them; and hosts that trust nobody and freeze everything.
#[test]
fn what_every_script_stands_on_may_have_grown_or_been_frozen() -> Result<()> {
    for (what, script) in [
        (
            "grown",
            "Object.prototype.extend = function () {}; Array.prototype.each = function () {}; String.prototype.contains = () => true;",
        ),
        (
            "texts of their own",
            "Array.prototype.toJSON = function () { return `[${this.join(', ')}]`; }; String.prototype.toJSON = function () { return `\"${this}\"`; };",
        ),
        (
            "frozen",
            "for (const one of [Object, Array, Function, Map, Set, Promise, String, Number, RegExp, Date, Error, Symbol]) { \
                 Object.freeze(one.prototype); Object.freeze(one); }",
        ),
        (
            "listeners wrapped, as zone.js does",
            "const { addEventListener } = EventTarget.prototype; EventTarget.prototype.addEventListener = function (name, listener, options) { \
                 return addEventListener.call(this, name, typeof listener === 'function' ? function (event) { return listener.call(this, event); } : listener, options); };",
        ),
        (
            "nothing to keep anything in",
            "for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) \
                 Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });",
        ),
    ] {
        for ours in [CALCULATOR, CLASSIC] {
            bears(what, &format!("<script>{{ {script} }}</script>"), ours)?;
        }
    }
    Ok(())
}

/// Cookiebot and Rocket Loader take scripts out of a page and put them back when they think fit; old advertisements write.
#[test]
fn a_script_that_a_host_holds_back_rewrites_or_writes_starts_what_is_there() -> Result<()> {
    let late = |start: &str| format!("{ELEMENT}<script>addEventListener('load', () => {{ {start} }})</script>");
    let again = "const script = document.createElement('script');";
    for body in [
        late(&format!("{again} script.src = '/reach-calculator.classic.js'; document.body.append(script);")),
        late(&format!(
            "{again} script.type = 'module'; script.textContent = 'import \"/reach-calculator.js\"'; document.body.append(script);"
        )),
        late(&format!(
            "fetch('/reach-calculator.classic.js').then((answer) => answer.text()).then((text) => {{ {again} script.textContent = text; document.body.append(script); }});"
        )),
        format!("<script>document.write(\"{ELEMENT}<script src=/reach-calculator.classic.js><\\/script>\")</script>"),
    ] {
        let server = serve(&[("/host.html", host("", &body))])?;
        let page = Page::open(&server.url("/host.html"), calm())?;
        lives(&page).with_context(|| body)?;
    }
    Ok(())
}

/// Names of forms and images hide what windows and documents call theirs.
#[test]
fn names_of_the_host_hide_nothing_that_is_needed() -> Result<()> {
    let named = "<form name=history><input name=location></form><form name=body><input name=lang></form><img name=title alt=''>\
                 <div id=fetch></div><div id=customElements></div><script>var root = 1, host = 2, name = 'x', core = 3</script>";
    let server = serve(&[("/host.html", host(CALCULATOR, &format!("{named}<main dir=auto>{ELEMENT}</main>")))])?;
    let page = Page::open(&server.url("/host.html"), calm())?;
    page.calculator()?;
    works(&page)?;
    buttons(&page)?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
