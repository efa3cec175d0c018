//! A coach who writes no code puts the calculator into a post, with a button and colours of her own: by the plugin's block, and
//! without the plugin, by pasting what the page's dialog writes. Both are looked at as they are published.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use browser_tests::{Key, Page, Serving, Setup};
use serde_json::json;

use super::Site;
use super::editor::{click_in_canvas, field, insert_text, new_post, preview_with, save};

/// What she wants to see, whichever way she goes.
const NAME: &str = "Anna Berger Coaching";
const BUTTON: &str = "Erstgespräch buchen";
const BOOKING: &str = "https://example.org/termin";
/// Her colour, and how a style tells it.
const ACCENT: &str = "#7a1f5c";
const ACCENT_TOLD: &str = "rgb(122, 31, 92)";

/// By the plugin's block: fields and colour picker of the sidebar.
pub(crate) fn uses_the_block(author: &Page, site: &Site, pictures: &Path) -> Result<()> {
    new_post(author, site, "Sieht man meine Beiträge noch?")?;
    insert_text(author, "/reichweite")?;
    author.wait_for("!!document.querySelector('.components-autocomplete__result')").context("no block on offer")?;
    author.press(Key::Enter)?;
    preview_with(author, "rc1")?;
    choose(author, "Darstellung", "card")?;
    for (label, text) in
        [("Name über dem Rechner", NAME), ("Text auf dem Knopf", BUTTON), ("Adresse des Knopfes", BOOKING)]
    {
        write(author, label, text)?;
    }
    picks_a_colour(author, pictures)?;
    let calculator = "reach-calculator[action-text][brand]";
    author.wait_for(&super::editor::in_canvas(&format!(
        "!!CANVAS.querySelector('{calculator}')?.style.getPropertyValue('--reach-accent')"
    )))?;
    author.save_screenshot(&pictures.join("coach-block-in-the-editor.png"), false)?;
    published(author, pictures, "coach-block")
}

/// Without the plugin: the dialog of the calculator's own page, and WordPress's block for HTML.
pub(crate) fn pastes_the_snippet(author: &Page, site: &Site, files: &Serving, pictures: &Path) -> Result<()> {
    let snippet = copies_the_snippet(files, pictures)?;
    new_post(author, site, "Liste oder Freunde?")?;
    insert_text(author, "/html")?;
    author.wait_for("!!document.querySelector('.components-autocomplete__result')").context("no block for HTML")?;
    author.press(Key::Enter)?;
    // Since 7.0 a button opens the field, which has a window of its own.
    let button = super::editor::in_canvas("CANVAS.querySelector('[data-type=\"core/html\"] button.is-primary')");
    let place = super::editor::in_canvas(
        "(CANVAS.querySelector('[data-type=\"core/html\"] textarea') ?? document.querySelector('.components-modal__frame textarea'))",
    );
    author.wait_for(&format!("!!({place} ?? {button})")).context("no place to paste into")?;
    let in_window: bool = author.value(&format!("!{place}"))?;
    if in_window {
        click_in_canvas(author, &button)?;
        author.wait_for(&format!("!!{place}")).context("the button opens no field")?;
    }
    click_in_canvas(author, &place)?;
    insert_text(author, &snippet)?;
    author.save_screenshot(&pictures.join("coach-snippet-in-the-editor.png"), false)?;
    if in_window {
        click_in_canvas(author, "document.querySelector('.components-modal__frame button.is-primary')")?;
        author.wait_for("!document.querySelector('.components-modal__frame')").context("the window stays")?;
    }
    published(author, pictures, "coach-snippet")
}

/// Fills the dialog in and returns what it writes.
fn copies_the_snippet(files: &Serving, pictures: &Path) -> Result<String> {
    let page = Page::open(&files.url("/#rc1&f=500&v=contacts&lg=de"), Setup::laptop())?;
    page.calculator()?;
    page.run_inside(
        "[...root.querySelectorAll('[part~=sharing] button')].find(({ textContent }) => /einbetten/.test(textContent)).click()",
    )?;
    page.wait_for_element("dialog.snippet[open] .preview reach-calculator")?;
    page.run_inside(&format!(
        "root.querySelector('dialog input[value=snippet]').click();
         const layout = [...root.querySelectorAll('dialog select')].find((list) => [...list.options].some(({{ value }}) => value === 'card'));
         layout.value = 'card'; layout.dispatchEvent(new Event('change'));
         const colour = root.querySelector('dialog input[type=color]'); colour.value = '{ACCENT}'; colour.dispatchEvent(new Event('input'));
         for (const [label, text] of {}) {{
           const found = [...root.querySelectorAll('dialog label')].find((one) => one.textContent.startsWith(label)).querySelector('input');
           found.value = text; found.dispatchEvent(new Event('change'));
         }}",
        json!([["Name über dem Rechner", NAME], ["Text auf dem Knopf", BUTTON], ["Adresse des Knopfes", BOOKING]])
    ))?;
    page.wait_for_element("dialog .preview reach-calculator[action-text][brand]")?;
    page.save_screenshot(&pictures.join("coach-dialog.png"), false)?;
    page.run_inside("root.querySelector('dialog .steps').scrollIntoView({ behavior: 'instant' })")?;
    page.save_screenshot(&pictures.join("coach-dialog-steps.png"), false)?;
    page.inside("root.querySelector('dialog textarea.code').value")
}

/// Opens the panel of colours, the accent's picker, and types the value there.
fn picks_a_colour(author: &Page, pictures: &Path) -> Result<()> {
    let button = "[...document.querySelectorAll('.block-editor-block-inspector button')].find(({ textContent }) => textContent.trim() === 'Akzentfarbe')";
    author.wait_for(&format!("!!{button}")).context("the sidebar offers no accent colour")?;
    click_in_canvas(author, button)?;
    let own = "document.querySelector('.components-popover [class*=custom-color-button], .components-popover .components-color-palette__custom-color')";
    author.wait_for(&format!("!!{own}")).context("no colour of one's own")?;
    click_in_canvas(author, own)?;
    let hex = "document.querySelector('.components-color-picker .components-input-control__input')";
    author.wait_for(&format!("!!{hex}")).context("no field for a colour")?;
    author.run(&format!("{hex}.focus(); {hex}.select()"))?;
    insert_text(author, ACCENT.trim_start_matches('#'))?;
    author.press(Key::Tab)?;
    author.wait_for(&super::editor::in_canvas("!!CANVAS.querySelector('reach-calculator[style*=--reach-accent]')"))?;
    author.save_screenshot(&pictures.join("coach-block-colour.png"), false)?;
    author.press(Key::Escape)
}

/// Publishes the post and looks at it as a visitor, on a laptop and on a phone.
fn published(author: &Page, pictures: &Path, name: &str) -> Result<()> {
    author.run("wp.data.dispatch('core/editor').editPost({ status: 'publish' })")?;
    save(author)?;
    let url: String = author.value("wp.data.select('core/editor').getPermalink()")?;
    for (device, setup) in [("laptop", Setup::laptop()), ("phone", Setup::phone())] {
        let page = Page::open(&url, setup.language("de-DE"))?;
        page.calculator()?;
        page.wait_for_element(".action")?;
        page.run("document.querySelector('reach-calculator').scrollIntoView({ behavior: 'instant' })")?;
        page.save_screenshot(&pictures.join(format!("{name}-on-a-{device}.png")), false)?;
        let seen: Vec<String> = page.value(
            "(({ shadowRoot }) => { const action = shadowRoot.querySelector('.action'); return [shadowRoot.querySelector('.brand').textContent, \
             action.textContent, action.href, getComputedStyle(action).backgroundColor] })(document.querySelector('reach-calculator'))",
        )?;
        ensure!(seen == [NAME, BUTTON, BOOKING, ACCENT_TOLD], "on a {device}: {seen:?}");
        let wide: bool = page.value("document.documentElement.scrollWidth > innerWidth")?;
        ensure!(!wide, "on a {device} the post is wider than the window");
    }
    Ok(())
}

/// Types into a field of the sidebar.
fn write(author: &Page, label: &str, text: &str) -> Result<()> {
    let field = field(author, label)?;
    author.run(&format!("{field}.scrollIntoView({{ block: 'center' }}); {field}.focus(); {field}.select()"))?;
    insert_text(author, text)
}

/// Chooses from a list of the sidebar.
fn choose(author: &Page, label: &str, value: &str) -> Result<()> {
    let list = field(author, label)?;
    let script = format!("{list}.value = '{value}'; {list}.dispatchEvent(new Event('change', {{ bubbles: true }}))");
    author.run(&script).map(drop)
}
