//! Presenting on other people's websites: embedded it is only larger, and only a reader's own talk takes window and keys;
//! afterwards the website is as it was.

use anyhow::Result;
use browser_tests::{Key, Page, Serving, Setup, dist};
use serde_json::{Value, json};

const NONE: [&str; 0] = [];

/// Notes who listens to keys, wheel or focus outside the calculator, and whoever takes the focus.
const WATCHED: &str = "
    window.heard = [];
    for (const target of [window, document]) {
        const { addEventListener } = target;
        target.addEventListener = function (type, ...more) {
            if (/^(key|wheel|mousewheel|touch|pointer|focus|scroll|click)/.test(type)) heard.push(type);
            return addEventListener.call(this, type, ...more);
        };
    }
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = function (...all) { heard.push('focus taken'); return focus.apply(this, all); };";

/// A long page with a calculator in its middle, and its script.
fn long(calculator: &str) -> String {
    format!(
        "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><style>body {{ margin: 0 }} p {{ height: 1900px }}</style>\
         <p>davor <input id=field></p>{calculator}<p>danach</p><script type=module src=/reach-calculator.js></script>"
    )
}

fn open(server: &Serving, path: &str) -> Result<Page> {
    let page = Page::open(&server.url(path), Setup::laptop().prelude(WATCHED))?;
    page.calculator()?;
    Ok(page)
}

/// Waits until the page has been scrolled to another place, and returns it.
fn scrolled(page: &Page, from: f64) -> Result<f64> {
    page.wait_for(&format!("Math.abs(scrollY - {from}) > 5"))?;
    // A smooth way there has an end.
    let place = page.run(
        "return new Promise((done) => { let last = -1; const look = () => { \
         if (scrollY === last) return done(last); last = scrollY; requestAnimationFrame(() => requestAnimationFrame(look)); }; look(); })",
    )?;
    Ok(serde_json::from_value(place)?)
}

/// The host scrolls by the wheel over the calculator and by every key, whatever inside has the focus.
fn scrolls(page: &Page, what: &str) -> Result<()> {
    let start = |place: &str| page.run(&format!("scrollTo(0, {place}); return scrollY"));
    let at = |value: Value| value.as_f64().unwrap_or_default();
    for focus in ["", ".root h2", "[part~=headline]", "summary", ".to-room"] {
        page.run("document.activeElement?.blur?.()")?;
        if !focus.is_empty() && page.count(focus)? > 0 {
            page.run_inside(&format!(
                "const part = root.querySelector({}); if (part.tabIndex < 0) part.tabIndex = -1; part.focus({{ preventScroll: true }})",
                json!(focus)
            ))?;
        }
        let pressed = focus == ".to-room" || focus == "summary";
        for key in [Key::PageDown, Key::PageUp, Key::Space, Key::Down, Key::Up, Key::End, Key::Home] {
            if pressed && matches!(key, Key::Space) {
                continue;
            }
            let before = at(start("1800")?);
            page.press(key)?;
            let after = scrolled(page, before)?;
            let down = matches!(key, Key::PageDown | Key::Space | Key::Down | Key::End);
            assert_eq!(after > before, down, "{key:?} in {what} with the focus on `{focus}`: {before} → {after}");
        }
    }
    let before = at(start("1800")?);
    let (x, y): (f64, f64) = page.inside(
        "(({ x, y, width, height }) => [x + width / 2, Math.min(innerHeight - 20, y + height / 2)])(root.host.getBoundingClientRect())",
    )?;
    let wheel = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": 240 });
    page.cdp("Input.dispatchMouseEvent", wheel)?;
    assert!(scrolled(page, before)? > before, "the wheel in {what}");
    Ok(())
}

#[test]
fn an_embedded_large_layout_takes_no_key_no_wheel_and_no_focus() -> Result<()> {
    let story = "sy=pcrm2dmobq7b4dqaaeqac&rc1&f=500&ly=present";
    for (what, calculator) in [
        ("attribute", "<reach-calculator layout=present state='rc1&f=777'></reach-calculator>".to_owned()),
        ("link", "<reach-calculator state='rc1&f=777&ly=present'></reach-calculator>".to_owned()),
        ("snippet", "<div style='min-height:760px'><a class=reach-calculator data-layout=present href='/#rc1&f=777'>Rechner</a></div>".to_owned()),
        ("shortcode", "<div class=reach-calculator data-layout=present data-state='rc1&f=777'></div>".to_owned()),
        ("story", format!("<reach-calculator layout=present state='{story}'></reach-calculator>")),
    ] {
        let server = dist().page("/blog.html", long(&calculator)).start()?;
        let page = open(&server, "/blog.html")?;
        let before: String = page.inside("root.host.link")?;
        assert_eq!(page.count(".root.large")?, 1, "{what}");
        assert!(page.inside::<bool>("parseFloat(getComputedStyle(root.querySelector('.root')).fontSize) >= 18")?);
        assert_eq!(page.value::<Vec<String>>("heard")?, NONE, "{what}");
        scrolls(&page, what)?;
        assert_eq!((page.count(".bar")?, page.inside::<String>("root.host.link")?), (0, before), "{what}: no story");
        assert_eq!(page.value::<String>("document.title + location.hash")?, "Blog", "{what}");
        let asked = page.requested()?;
        assert!(!asked.iter().any(|address| address.contains("workshop")), "{what}: {asked:?}");
        assert_eq!(page.problems()?, NONE, "{what}");
    }
    Ok(())
}

#[test]
fn a_frame_with_the_large_layout_lets_the_website_scroll() -> Result<()> {
    let frame = |address: &str| {
        long(&format!("<iframe src='{address}' title=Rechner style='width:100%;height:3000px'></iframe>"))
    };
    for address in ["/embed.html?layout=present#rc1&f=777", "/embed.html#rc1&f=777&ly=present"] {
        let server = dist().page("/blog.html", frame(address)).start()?;
        let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
        let drawn = "const root = document.querySelector('reach-calculator').shadowRoot; \
                     return [!!root?.querySelector('.root.large [part~=headline]'), !!root?.querySelector('.bar')]";
        page.run_in_frame("/embed.html", "return document.querySelector('reach-calculator').settled()")?;
        assert_eq!(page.run_in_frame("/embed.html", drawn)?, json!([true, false]), "{address}");
        page.run("scrollTo(0, 1800)")?;
        page.run_in_frame("/embed.html", "window.focus(); document.querySelector('reach-calculator').shadowRoot.querySelector('summary').focus({ preventScroll: true })")?;
        page.press(Key::PageDown)?;
        scrolled(&page, 1800.0)?;
    }
    Ok(())
}

/// Boxes that hold what is `fixed` in them, or cut it off.
const BOXES: [&str; 7] = [
    "transform: translateX(10px)",
    "filter: opacity(.99)",
    "contain: paint",
    "will-change: transform",
    "overflow: hidden; height: 300px; transform: scale(.5)",
    "container-type: size; height: 400px",
    "perspective: 100px; clip-path: inset(0)",
];

/// How the website stands: scrolled where, with what on its root, with which inline marks.
const STANDING: &str = "JSON.stringify([Math.round(scrollY), getComputedStyle(document.documentElement).overflow, \
    getComputedStyle(document.body).overflow, document.documentElement.outerHTML.length, document.adoptedStyleSheets.length, \
    document.querySelector('reach-calculator').getAttributeNames().join(), document.body.scrollHeight])";

/// What a talk covers of the window: at its corners and in its middle.
const COVERS: &str = "[[2, 2], [innerWidth - 3, 2], [2, innerHeight - 3], [innerWidth - 3, innerHeight - 3], [innerWidth / 2, innerHeight / 2]] \
    .every(([x, y]) => document.elementFromPoint(x, y) === root.host && root.elementFromPoint(x, y).closest('.root.present'))";

#[test]
fn a_talk_fills_the_window_whatever_box_it_stands_in_and_leaves_nothing_behind() -> Result<()> {
    let mut body = String::new();
    for (index, style) in BOXES.iter().enumerate() {
        body += &format!("<div id=box{index} style='{style}'></div>");
    }
    let server = dist().page("/blog.html", long(&body)).start()?;
    fills_and_leaves(&Page::open(&server.url("/blog.html"), Setup::laptop())?)?;
    // Browsers of 2023 know dialogs, but no popover.
    let older = "delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;";
    fills_and_leaves(&Page::open(&server.url("/blog.html"), Setup::laptop().prelude(older))?)
}

fn fills_and_leaves(page: &Page) -> Result<()> {
    for (index, style) in BOXES.iter().enumerate() {
        page.run(&format!(
            "document.querySelector('reach-calculator')?.remove(); const one = document.createElement('reach-calculator'); \
             one.setAttribute('state', 'rc1&f=777'); document.querySelector('#box{index}').append(one)"
        ))?;
        page.calculator()?;
        page.run(&format!(
            "scrollTo(0, document.querySelector('#box{index}').getBoundingClientRect().top + scrollY - 20)"
        ))?;
        page.run_inside("await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")?;
        let before: String = page.value(STANDING)?;
        // Without full screen, as in most frames; then with it, left as the browser lets everybody leave it.
        for full in [false, true] {
            page.run(&format!(
                "const own = window.ownFullscreen ??= Element.prototype.requestFullscreen; \
                 Element.prototype.requestFullscreen = {full} ? own : undefined"
            ))?;
            page.run_inside("root.querySelector('.to-room').focus({ preventScroll: true })")?;
            page.press(Key::Enter)?;
            page.wait_for_element(".bar")?;
            if full {
                page.wait_for("document.fullscreenElement")?;
            }
            page.settled()?;
            page.wait_for(&format!("((root) => {COVERS})(document.querySelector('reach-calculator').shadowRoot)"))?;
            page.clicker("PageDown")?;
            assert!(page.text(".bar .place")?.starts_with("1 / "), "{style}");
            if full {
                page.run("return document.exitFullscreen()")?;
            } else {
                page.press(Key::Escape)?;
            }
            page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')")?;
            page.settled()?;
            page.wait_for("!document.fullscreenElement && innerHeight === 768")?;
            assert_eq!(page.value::<String>(STANDING)?, before, "{style}, full screen: {full}");
            assert!(page.inside::<bool>("root.activeElement.matches('.to-room')")?, "{style}: the focus is back");
            assert_eq!(page.inside::<String>("root.host.link")?, "rc1&f=777");
            scrolled_by_wheel(page)?;
            page.run_inside(&format!("scrollTo(0, {})", serde_json::from_str::<Value>(&before)?[0]))?;
        }
    }
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// After a talk the wheel is the website's again.
fn scrolled_by_wheel(page: &Page) -> Result<()> {
    let before: f64 = page.value("scrollY")?;
    page.cdp(
        "Input.dispatchMouseEvent",
        json!({ "type": "mouseWheel", "x": 600, "y": 700, "deltaX": 0, "deltaY": -200 }),
    )?;
    assert!(scrolled(page, before)? < before);
    Ok(())
}

#[test]
fn the_focus_goes_back_to_the_slider_that_had_it() -> Result<()> {
    let server = dist().page("/blog.html", long("<reach-calculator></reach-calculator>")).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop())?;
    page.calculator()?;
    let focused = "root.activeElement.closest('.control').dataset.name + root.activeElement.type";
    page.run_inside("[...root.querySelectorAll('.control input[type=range]')][1].focus()")?;
    let before: String = page.inside(focused)?;
    page.clicker("p")?;
    page.wait_for_element(".bar")?;
    page.clicker("End")?;
    page.clicker("p")?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')")?;
    page.settled()?;
    assert_eq!(page.inside::<String>(focused)?, before);
    Ok(())
}

#[test]
fn a_deck_in_full_screen_stays_in_full_screen_after_a_talk() -> Result<()> {
    let server = dist().page("/deck.html", long("<reach-calculator></reach-calculator>")).start()?;
    let page = Page::open(&server.url("/deck.html"), Setup::laptop())?;
    page.calculator()?;
    page.run("return document.documentElement.requestFullscreen()")?;
    page.present()?;
    page.wait_for("document.fullscreenElement?.matches('reach-calculator')")?;
    page.run_inside("root.querySelector('[data-action=end]').click()")?;
    page.wait_for("document.fullscreenElement === document.documentElement")?;
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

#[test]
fn the_key_to_present_is_heard_only_inside_and_never_while_somebody_types() -> Result<()> {
    let server = dist().page("/blog.html", long("<reach-calculator></reach-calculator>")).start()?;
    for path in ["/blog.html", "/"] {
        let page = Page::open(&server.url(path), Setup::laptop())?;
        page.calculator()?;
        let presents = || page.count(".bar, .root.present");
        page.run("document.activeElement?.blur?.()")?;
        page.clicker("p")?;
        assert_eq!(presents()?, 0, "{path}: nothing has the focus");
        if path != "/" {
            page.run("document.querySelector('#field').focus()")?;
            page.clicker("p")?;
            assert_eq!(presents()?, 0, "{path}: the website's field");
        }
        page.open_details(".assumptions")?;
        for field in [".value input", ".assumptions input[type=search]", "select"] {
            page.focus(field)?;
            page.clicker("p")?;
            assert_eq!(presents()?, 0, "{path}: {field}");
        }
        page.focus(".to-room")?;
        for modifiers in [1, 2, 4, 8] {
            let key = if modifiers == 8 { "P" } else { "p" };
            page.cdp("Input.dispatchKeyEvent", json!({ "type": "rawKeyDown", "key": key, "modifiers": modifiers }))?;
            page.settled()?;
            assert_eq!(presents()?, 0, "{path}: with modifiers {modifiers}");
        }
        page.clicker("p")?;
        page.wait_for_element(".bar")?;
    }
    Ok(())
}

/// WebKit leaves the focus behind a dialog that has nothing to be focused.
#[test]
fn escape_closes_the_dialog_and_not_the_talk_wherever_the_focus_is() -> Result<()> {
    let server = dist().start()?;
    let page = Page::presenting(&server.url("/"), Setup::laptop())?;
    for (key, dialog) in [("q", ".join"), ("s", ".story"), ("h", ".choose")] {
        for inside in [true, false] {
            page.clicker(key)?;
            page.wait_for_element(&format!("{dialog}[open]"))?;
            if !inside {
                page.run_inside("root.activeElement?.blur()")?;
            }
            page.clicker("Escape")?;
            page.wait_for(&format!(
                "!document.querySelector('reach-calculator').shadowRoot.querySelector('{dialog}[open]')"
            ))?;
            page.settled()?;
            assert_eq!(page.count(".bar")?, 1, "{dialog}, focus inside: {inside}");
        }
    }
    page.clicker("Escape")?;
    page.wait_for("!document.querySelector('reach-calculator').shadowRoot.querySelector('.bar')").map(drop)
}
