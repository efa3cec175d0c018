//! The calculator on other people's websites: strict policies, frames without an origin, other origins, narrow columns,
//! wild styles, several at once, scripts twice, elements that come late or move.

use anyhow::Result;
use browser_tests::{Page, Serving, Setup, dist};

const NONE: [&str; 0] = [];

/// The policy that issue 5 names, and nothing more.
const POLICY: &str = "script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; require-trusted-types-for 'script'; \
                      trusted-types 'none'";

/// A page of a website, with what its author has put into it.
fn blog(body: &str) -> String {
    format!("<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body>{body}")
}

/// Waits until all calculators of the page have drawn; returns what an expression in `all` then is.
fn all<T: serde::de::DeserializeOwned>(page: &Page, count: usize, expression: &str) -> Result<T> {
    let every = "[...document.querySelectorAll('reach-calculator')]";
    page.wait_for(&format!(
        "{every}.filter(one => one.shadowRoot?.querySelector('[part~=headline]')).length === {count}"
    ))?;
    page.value(&format!("((all) => ({expression}))({every})"))
}

#[test]
fn the_strictest_policy_is_enough() -> Result<()> {
    let body = blog(
        "<reach-calculator state='rc1&f=500'></reach-calculator><script type=module src=/reach-calculator.js></script>",
    );
    let server = dist().policy(POLICY).page_with_policy("/blog.html", body, POLICY).start()?;
    for path in ["/", "/embed.html", "/blog.html"] {
        let page = Page::open(&server.url(path), Setup::laptop())?;
        page.calculator()?;
        assert_eq!(page.problems()?, NONE, "{path}");
    }
    Ok(())
}

/// The link that a frame tells of. It comes in a message of its own, in no promised order with the others: a test that
/// waited for `ready` and then looked for it failed now and then.
fn told_state(page: &Page) -> Result<String> {
    page.wait_for("told.some(({ type }) => type === 'state')")?;
    page.value("told.find(({ type }) => type === 'state').state")
}

/// A frame whose content can be seen only by its messages.
fn messages_of(server: &Serving, frame: &str) -> Result<Page> {
    let listener =
        "window.told = []; addEventListener('message', ({ data, origin }) => told.push({ ...data, origin }))";
    let page = Page::open(&server.url("/empty.html"), Setup::laptop().prelude(listener))?;
    page.run_with("document.body.innerHTML = arguments[0]", vec![frame.into()])?;
    Ok(page)
}

#[test]
fn a_sandboxed_frame_without_an_origin_runs_it() -> Result<()> {
    let server = dist().page("/empty.html", blog("")).start()?;
    let frame = "<iframe sandbox=allow-scripts src='/embed.html#rc1&f=500'></iframe>";
    let page = messages_of(&server, frame)?;
    page.wait_for("told.some(({ type }) => type === 'ready') && told.some(({ type }) => type === 'height')")?;
    let state = told_state(&page)?;
    assert!(state.contains("f=500"), "{state}");
    assert!(page.value::<bool>("told.every(({ origin }) => origin === 'null')")?);
    Ok(())
}

#[test]
fn what_wordpress_appends_to_a_pasted_link_is_ignored() -> Result<()> {
    let server = dist().page("/empty.html", blog("")).start()?;
    let frame = "<iframe sandbox=allow-scripts src='/embed.html#rc1&f=500#?secret=abc'></iframe>";
    let page = messages_of(&server, frame)?;
    let state = told_state(&page)?;
    assert!(state.split('&').any(|pair| pair == "f=500"), "{state}");
    let page = Page::open(&server.url("/#rc1&f=500#?secret=abc"), Setup::laptop())?;
    page.calculator()?;
    let link: String = page.value("document.querySelector('reach-calculator').link")?;
    assert!(link.split('&').any(|pair| pair == "f=500"), "{link}");
    Ok(())
}

#[test]
fn another_origin_that_is_shared_with_works() -> Result<()> {
    let files = dist().start()?;
    let body = blog(&format!(
        "<reach-calculator state='rc1&f=500'></reach-calculator><script type=module src='{}'></script>",
        files.url("/reach-calculator.js")
    ));
    let host = dist().page("/blog.html", body).start()?;
    let page = Page::open(&host.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(page.problems()?, NONE);
    let link: String = page.inside("root.host.link")?;
    assert!(link.contains("f=500"), "{link}");
    Ok(())
}

#[test]
fn where_the_script_never_comes_the_link_stays() -> Result<()> {
    let files = dist().without_cors().start()?;
    let body = blog(&format!(
        "<reach-calculator><a href='https://example.org/'>Zum Rechner</a></reach-calculator><script type=module src='{}'></script>",
        files.url("/reach-calculator.js")
    ));
    let host = dist().page("/blog.html", body).start()?;
    let page = Page::open(&host.url("/blog.html"), Setup::laptop())?;
    page.wait_for("document.readyState === 'complete'")?;
    assert!(page.value::<bool>("document.querySelector('a').getClientRects().length > 0")?);
    Ok(())
}

#[test]
fn a_column_of_300_pixels_is_enough() -> Result<()> {
    let body = blog(
        "<div style='width:300px;margin:0'><reach-calculator></reach-calculator></div><script type=module src=/reach-calculator.js></script>",
    );
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    let too_wide: Vec<String> = page
        .inside(
            "[...root.querySelectorAll('*')].filter(one => one.checkVisibility() && !one.closest('.chapters, [role=tablist], details, table') \
             && one.getBoundingClientRect().right > root.host.getBoundingClientRect().right + 1).map(one => one.outerHTML.slice(0, 80))",
        )?;
    assert_eq!(too_wide, NONE);
    assert!(page.inside::<bool>("root.host.scrollWidth <= 300")?);
    Ok(())
}

/// In a float or a row of columns an element is as wide as what it holds, and a container that asks for its own width
/// holds nothing.
#[test]
fn where_the_page_gives_no_width_it_takes_a_readable_one() -> Result<()> {
    for style in ["display:flex", "float:left", "display:inline-block", "width:fit-content"] {
        let body = blog(&format!(
            "<div style='{style}'><p>Text daneben</p><reach-calculator></reach-calculator></div><script type=module src=/reach-calculator.js></script>"
        ));
        let server = dist().page("/blog.html", body).start()?;
        let page = Page::open(&server.url("/blog.html"), Setup::phone())?;
        page.calculator()?;
        let width: f64 = page.inside("root.host.getBoundingClientRect().width")?;
        assert!((288.0..=390.0).contains(&width), "{width} in {style}");
    }
    Ok(())
}

#[test]
fn three_with_states_and_languages_of_their_own() -> Result<()> {
    let body = blog(
        "<reach-calculator id=a state='rc1&f=500' chapter=contacts></reach-calculator>\
         <reach-calculator id=b state='rc1&f=900' lang=en layout=compact></reach-calculator>\
         <div lang=en><a class=reach-calculator href='/#rc1&f=700'>Calculator</a></div>\
         <script type=module src=/reach-calculator.js></script>",
    );
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    let links: Vec<String> = all(&page, 3, "all.map(one => one.link)")?;
    for (link, wanted) in links.iter().zip(["f=500", "f=900", "f=700"]) {
        assert!(link.split('&').any(|pair| pair == wanted), "{links:?}");
    }
    let languages: Vec<String> =
        all(&page, 3, "all.map(one => one.shadowRoot.querySelector('.root').lang.slice(0, 2))")?;
    assert_eq!(languages, ["de", "en", "en"]);
    // What happens in one is nothing to the others.
    page.run(
        "const element = document.querySelector('#a');
         const told = new Promise((done) => element.addEventListener('reach-change', () => done(true), { once: true }));
         element.setAttribute('state', 'rc1&f=600');
         return told",
    )?;
    let others: Vec<String> = all(&page, 3, "all.slice(1).map(one => one.link)")?;
    assert_eq!(others, links[1..]);
    assert_eq!(page.value::<String>("location.hash")?, "", "an embedded calculator leaves the address alone");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Rules that a theme or page builder may bring.
const WILD: &str = "* { margin: 7px !important; padding: 3px !important; color: red !important; font: 30px cursive !important; \
     box-sizing: content-box !important; text-transform: uppercase !important; float: left } \
     button { position: fixed !important; display: none !important; background: lime !important; width: 500px !important } \
     input { width: 900px !important; appearance: none !important } div { display: inline !important; transform: rotate(9deg) } \
     canvas { max-width: 10px !important } p { opacity: 0 !important } :root { font-size: 5px; line-height: 9 }";

#[test]
fn wild_styles_of_the_page_stay_outside() -> Result<()> {
    let element = "<reach-calculator style='display:block !important;transform:none;float:none;width:700px;margin:0 !important;padding:0 !important'></reach-calculator>";
    let script = "<script type=module src=/reach-calculator.js></script>";
    let wild = blog(&format!("<style>{WILD}</style><main>{element}</main>{script}"));
    let calm = blog(&format!("<main>{element}</main>{script}"));
    let server = dist().page("/wild.html", wild).page("/calm.html", calm).start()?;
    let page = Page::open(&server.url("/calm.html"), Setup::laptop())?;
    let look = "[...root.querySelectorAll('h2, button, input, canvas, .headline, p')].map(one => { const box = one.getBoundingClientRect(); \
         const style = getComputedStyle(one); return [one.localName, Math.round(box.width), Math.round(box.height), style.color, \
         style.fontFamily, style.textTransform, style.display, style.opacity].join(' ') })";
    page.calculator()?;
    let expected: Vec<String> = page.inside(look)?;
    page.go(&server.url("/wild.html"))?;
    page.calculator()?;
    let seen: Vec<String> = page.inside(look)?;
    assert_eq!(seen, expected);
    Ok(())
}

#[test]
fn a_script_loaded_twice_and_in_both_forms_does_no_harm() -> Result<()> {
    let body = blog(
        "<reach-calculator></reach-calculator><script type=module src=/reach-calculator.js></script>\
         <script type=module src='/reach-calculator.js?ver=2'></script><script src=/reach-calculator.classic.js></script>",
    );
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    assert_eq!(all::<usize>(&page, 1, "all.length")?, 1);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn an_element_inserted_later_and_moved_keeps_its_state() -> Result<()> {
    let body = blog("<div id=a></div><div id=b></div><script type=module src=/reach-calculator.js></script>");
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.run(
        "const element = document.createElement('reach-calculator'); element.setAttribute('state', 'rc1&f=500'); \
         document.querySelector('#a').append(element)",
    )?;
    page.calculator()?;
    page.run_inside("root.host.setAttribute('state', 'rc1&f=650')")?;
    page.wait_for("document.querySelector('reach-calculator').link.includes('f=650')")?;
    page.run("document.querySelector('#b').append(document.querySelector('reach-calculator'))")?;
    page.calculator()?;
    let link: String = page.inside("root.host.link")?;
    assert!(link.contains("f=650"), "{link}");
    assert_eq!(page.count("h2")?, 1, "nothing is there twice");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn without_clipboard_share_and_fullscreen_the_link_can_be_copied_by_hand() -> Result<()> {
    let prelude = "for (const name of ['clipboard', 'share', 'canShare']) Object.defineProperty(Navigator.prototype, name, { value: undefined }); \
                   delete Element.prototype.requestFullscreen; Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: false }); \
                   delete window.ClipboardItem";
    let server = dist().start()?;
    let page = Page::open(&server.url("/#rc1&f=500"), Setup::laptop().prelude(prelude))?;
    page.calculator()?;
    page.click("[part~=sharing] button")?;
    page.wait_for_element("[part~=sharing] input.link:not([hidden])")?;
    let link: String = page.inside("root.querySelector('input.link').value")?;
    assert!(link.ends_with("#rc1&f=500"), "{link}");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// Themes make buttons of links; what stands for the calculator has been one.
#[test]
fn of_a_link_that_was_dressed_as_a_button_nothing_stays_but_its_place() -> Result<()> {
    let body = blog(
        "<style>a { display: inline-block; padding: 20px; border: 3px solid; background: red; text-decoration: underline } a[href]::after { content: '↗' }</style>\
         <main style='width:700px'><a class='reach-calculator button' href='/#rc1&f=500' target=_blank>Zum Rechner</a></main>\
         <script type=module src=/reach-calculator.js></script>",
    );
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    let boxes: (f64, f64) = page.value(
        "((one, main) => [one.getBoundingClientRect().width, one.getBoundingClientRect().left - main.getBoundingClientRect().left])\
         (document.querySelector('reach-calculator'), document.querySelector('main'))",
    )?;
    assert_eq!(boxes, (700.0, 0.0), "width, and distance from the left");
    // Its link waits inside, in case that the calculator cannot go on, and leads nobody away meanwhile.
    assert!(page.value::<bool>(
        "[...document.links].every((link) => !link.checkVisibility() && link.closest('reach-calculator'))"
    )?);
    page.click("[part~=headline]")?;
    page.settled()?;
    assert_eq!(page.value::<String>("location.pathname")?, "/blog.html");
    assert_eq!(page.windows()?, 1);
    assert_eq!(page.problems()?, NONE);
    Ok(())
}
