//! What the owner of a page adds: a name, a button, a form of their own, and what they count.

use anyhow::{Result, ensure};
use browser_tests::{Page, Setup, dist};
use reach_calculator::link::Layout;
use serde_json::{Value, json};

const NONE: [&str; 0] = [];

/// Keeps what the element tells, and every mail that would be written.
const KEEP: &str = "
    window.told = [];
    for (const name of ['start', 'change', 'chapter', 'share', 'export', 'action', 'error'])
        addEventListener(`reach-${name}`, ({ target, detail, composed }) => told.push([name, detail, target.localName, composed]));
    addEventListener('message', ({ data }) => data?.reach === 1 && told.push([data.type, data]));
    window.mails = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () { if (this.protocol === 'mailto:') mails.push(this.href); else click.call(this); };";

fn blog(body: &str) -> String {
    format!(
        "<!doctype html><html lang=de><meta charset=utf-8><title>Blog</title><body style='margin:0'>{body}<script type=module src=/reach-calculator.js></script>"
    )
}

#[test]
fn the_button_stands_below_the_answer_in_every_layout_and_leads_nowhere_but_to_pages_mails_and_telephones() -> Result<()>
{
    let body =
        blog("<reach-calculator brand='Anna Muster' action-href='https://example.org/termin'></reach-calculator>");
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::phone().prelude(KEEP))?;
    page.calculator()?;
    let set = |name: &str, value: &str| {
        page.run_with(
            "document.querySelector('reach-calculator').setAttribute(...arguments)",
            vec![json!(name), json!(value)],
        )?;
        page.settled()
    };
    for layout in Layout::ALL.map(Layout::id) {
        set("layout", layout)?;
        let seen: Value = page.inside(
            "(() => { const box = (css) => root.querySelector(css).getBoundingClientRect(); const [answer, button, chart] = ['.answer', '.action', '[part~=chart]'].map(box); \
             return [button.top >= answer.bottom && button.bottom <= chart.top, button.height >= 44, button.right <= innerWidth, root.querySelector('.action').textContent, root.querySelector('.brand').textContent] })()",
        )?;
        assert_eq!(seen, json!([true, true, true, "Erstgespräch buchen", "Anna Muster"]), "{layout}");
    }
    assert_eq!(page.problems()?, NONE);
    for (given, expected) in [
        ("mailto:anna@example.org?subject=Hallo", "mailto:anna@example.org?subject=Hallo"),
        ("tel:+49 30 123-456", "tel:+49 30 123-456"),
        ("HTTPS://Example.org/a b", "https://example.org/a%20b"),
        ("http://example.org", ""),
        ("javascript:owned=1", ""),
        (" java\nscript:owned=1", ""),
        ("https://example.org@evil.example", ""),
        ("mailto:", ""),
        ("tel:*21*1#", ""),
        ("tel:abc", ""),
        ("/termin", ""),
        ("", ""),
    ] {
        set("action-href", given)?;
        let href: String = page.inside("root.querySelector('.action')?.href ?? ''")?;
        assert_eq!(href, expected, "{given:?}");
    }
    // A host may open a window of its own in place of the page.
    set("action-href", "https://example.org/termin")?;
    set("action-text", "Los")?;
    page.run("addEventListener('reach-action', (event) => event.preventDefault())")?;
    page.run_inside("root.querySelector('.action').click()")?;
    page.wait_for("told.some(([name, detail]) => name === 'action' && detail.text === 'Los' && detail.href === 'https://example.org/termin')")?;
    assert_eq!(page.value::<String>("location.pathname")?, "/blog.html");
    let property: String = page.value("document.querySelector('reach-calculator').actionText")?;
    assert_eq!(property, "Los");
    Ok(())
}

#[test]
fn what_readers_do_can_be_counted_and_a_form_of_the_page_carries_the_result() -> Result<()> {
    let body = blog(
        "<reach-calculator reach-field=ergebnis state='rc1&amp;f=500'></reach-calculator>\
         <form action=/thanks.html><input name=email value=a@b.de><input type=hidden name=ergebnis>\
         <input type=hidden name=link data-reach-field=link><input type=hidden name=satz data-reach-field=sentence>\
         <textarea name=notiz data-reach-field>Meine Notiz</textarea></form>",
    );
    let server = dist().page("/blog.html", body).page("/thanks.html", "<title>Danke</title>").start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop().prelude(KEEP))?;
    page.calculator()?;
    page.run("Object.defineProperty(navigator.clipboard, 'writeText', { value: async () => {} })")?;
    // What a page asks for is not what a reader does.
    page.run("return document.querySelector('reach-calculator').read('rc1&f=600')")?;
    page.settled()?;
    assert_eq!(page.value::<usize>("told.filter(([name]) => name === 'start').length")?, 0);
    page.slide(".controls input[type=range]", 40.0)?;
    page.slide(".controls input[type=range]", 60.0)?;
    page.settled()?;
    page.click("#tab-contacts")?;
    page.settled()?;
    page.run_inside(
        "[...root.querySelectorAll('.sharing button')].find((one) => one.textContent === 'Link kopieren').click()",
    )?;
    page.run_inside("[...root.querySelectorAll('.sharing button')].find((one) => one.textContent === 'Ergebnis an mich mailen').click()")?;
    page.wait_for("mails.length === 1")?;
    page.open_details(".saving")?;
    page.wait_for_element(".saving [role=group]")?;
    page.run_inside("[...root.querySelectorAll('.saving button')].find((one) => one.textContent === 'SVG').click()")?;
    page.wait_for("told.some(([name]) => name === 'export')")?;
    let counted: Value = page.value("told.filter(([name]) => name !== 'change').map(([name, detail]) => [name, detail.chapter ?? detail.way ?? detail.kind])")?;
    assert_eq!(
        counted,
        json!([
            ["start", "platform"],
            ["chapter", "contacts"],
            ["share", "copy"],
            ["share", "mail"],
            ["export", "svg"]
        ])
    );
    ensure!(page.value::<bool>("told.every(([, , target, composed]) => target === 'reach-calculator' && composed)")?);
    let mail: String = page.value("new URLSearchParams(mails[0].split('?')[1].replaceAll('+', '%2B')).get('body')")?;
    let answer: String = page.inside(
        "root.querySelector('[part=headline]').textContent.replaceAll('\\u00a0', ' ').replaceAll('\\u2060', '')",
    )?;
    ensure!(mail.starts_with(&answer) && mail.contains("/blog.html#reach&rc1&"), "{mail}");
    page.run("document.querySelector('form').requestSubmit()")?;
    page.wait_for("document.title === 'Danke'")?;
    let sent: Vec<String> = page.value(
        "['email', 'ergebnis', 'link', 'satz', 'notiz'].map((name) => new URLSearchParams(location.search).get(name))",
    )?;
    assert_eq!(sent[0], "a@b.de");
    ensure!(sent[2].contains("/blog.html#reach&rc1&") && sent[2].contains("v=contacts"), "{sent:?}");
    assert_eq!(sent[3], answer);
    assert_eq!(sent[1], format!("{} {}", sent[3], sent[2]));
    assert_eq!(sent[4], "Meine Notiz", "what a visitor has typed stays");
    assert_eq!(page.problems()?, NONE);
    Ok(())
}

/// In a frame the button opens a window of its own, and what is counted arrives as messages without an address; where the
/// frame may forbid that window, the address can be copied.
#[test]
fn a_frame_has_the_button_and_tells_what_is_counted() -> Result<()> {
    let choices = "layout=card&lang=de&surface=fff8ee&brand=Anna&action-text=Los&action-href=https%3A%2F%2Fexample.org%2Ftermin#rc1";
    let body = format!(
        "<!doctype html><title>Blog</title><iframe title=x style='width:100%;height:900px' src='/embed.html?{choices}'></iframe>\
         <iframe title=y sandbox=allow-scripts style='width:100%;height:900px' src='/embed.html?confined&{choices}'></iframe>"
    );
    let server = dist().page("/blog.html", body).start()?;
    let page = Page::open(&server.url("/blog.html"), Setup::laptop().prelude(KEEP))?;
    page.wait_for("told.filter(([type]) => type === 'ready').length === 2")?;
    let within = |frame: &str, script: &str| {
        let found = "const root = document.querySelector('reach-calculator').shadowRoot; const action = root.querySelector('.action');";
        page.run_in_frame(frame, &format!("{found} {script}"))
    };
    let seen = within(
        "/embed.html?layout",
        "return [action.textContent, action.href, action.target, getComputedStyle(root.querySelector('.root')).backgroundColor]",
    )?;
    assert_eq!(seen, json!(["Los", "https://example.org/termin", "_blank", "rgb(255, 248, 238)"]));
    let press = "addEventListener('click', (event) => event.preventDefault()); action.click(); return root.querySelector('.aside input')?.value ?? ''";
    assert_eq!(within("/embed.html?layout", press)?, json!(""));
    assert_eq!(within("/embed.html?confined", press)?, json!("https://example.org/termin"));
    page.wait_for("told.filter(([type]) => type === 'action').length === 2")?;
    ensure!(
        !page.value::<String>("JSON.stringify(told.filter(([type]) => type === 'action'))")?.contains("example.org")
    );
    within(
        "/embed.html?layout",
        "const slider = root.querySelector('.controls input[type=range]'); slider.value = slider.max; slider.dispatchEvent(new Event('input'))",
    )?;
    page.wait_for("told.some(([type, data]) => type === 'start' && data.chapter === 'platform')")?;
    Ok(())
}
