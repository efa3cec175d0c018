//! The pictures in the guides, `docs/guides/pictures/`: the calculator as a card in a post, and the dialog in which people choose
//! what they paste, in each language. They lie in the checkout: no two machines draw letters alike, to the byte.
//!
//! `cargo xtask screenshots --guides`

use std::path::PathBuf;

use anyhow::Result;
use browser_tests::{Page, Setup, dist, root};

/// A language with the words around the card.
const LANGUAGES: [(&str, &str, &str); 2] = [
    (
        "de",
        "Mail oder Beitrag?",
        "Wie viele Menschen erreiche ich mit einer Mail, und wie viele mit einem Beitrag? Stell deine Zahlen ein und sieh selbst.",
    ),
    (
        "en",
        "A mail or a post?",
        "How many people do I reach with a mail, and how many with a post? Set your own figures and see for yourself.",
    ),
];

/// Sharp on most screens, and light; the pages show three pixels on two points.
const RATIO: f64 = 1.5;

fn main() -> Result<()> {
    for (language, heading, text) in LANGUAGES {
        card(language, heading, text)?;
        dialog(language)?;
    }
    println!("4 pictures in docs/guides/pictures/");
    Ok(())
}

fn file(name: &str, language: &str) -> PathBuf {
    root().join("docs/guides/pictures").join(format!("{name}-{language}.webp"))
}

/// As readers see it in a post.
fn card(language: &str, heading: &str, text: &str) -> Result<()> {
    let post = format!(
        "<!doctype html><html lang={language}><meta charset=utf-8><title>{heading}</title>\
         <style>body {{ margin: 0; padding: 8px 32px 24px; font: 17px/1.5 serif }} h1 {{ font-size: 28px; margin: 16px 0 8px }}</style>\
         <h1>{heading}</h1><p>{text}<div><a class=reach-calculator data-layout=card href='./#rc1&v=contacts&lg={language}'>{heading}</a></div>\
         <script type=module src=reach-calculator.js></script>"
    );
    let server = dist().page("/post.html", post).start()?;
    let setup = Setup { ratio: RATIO, ..Setup::laptop().size(704, 700) }.language(language);
    let page = Page::open(&server.url("/post.html"), setup)?;
    page.calculator()?;
    page.save_picture_of("document.documentElement.getBoundingClientRect()", &file("card", language))
}

/// As it opens.
fn dialog(language: &str) -> Result<()> {
    let server = dist().start()?;
    let setup = Setup { ratio: RATIO, ..Setup::laptop().size(980, 620) }.language(language);
    let page = Page::open(&server.url(&format!("/#rc1&v=contacts&lg={language}")), setup)?;
    page.calculator()?;
    page.run_inside("[...root.querySelectorAll('[part~=sharing] button')].find((one) => /einbetten|Embed/.test(one.textContent)).click()")?;
    page.wait_for_element("dialog[part~=snippet][open] reach-calculator")?;
    page.wait_for("!!document.querySelector('reach-calculator').shadowRoot.querySelector('dialog[open] reach-calculator').shadowRoot?.querySelector('[part~=headline]')")?;
    let area =
        "document.querySelector('reach-calculator').shadowRoot.querySelector('dialog[open]').getBoundingClientRect()";
    page.save_picture_of(area, &file("dialog", language))
}
