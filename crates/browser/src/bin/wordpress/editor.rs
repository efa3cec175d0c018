//! The block editor, used by a role with mouse and keyboard.

use anyhow::{Context, Result, bail, ensure};
use browser_tests::{Key, Page, Setup};
use serde_json::json;

use super::{Post, Site, published};

/// The document that the blocks are in: since 6.3 a frame of its own.
const CANVAS: &str = "(document.querySelector('iframe[name=\"editor-canvas\"]')?.contentDocument ?? document)";
/// The first version with the frame.
const FRAMED: (u32, u32) = (6, 3);

/// A browser in which the role is logged in.
pub(crate) fn log_in(site: &Site, role: &str) -> Result<Page> {
    let page = Page::open(&site.login, Setup::laptop().size(1366, 1000).language("en-GB"))?;
    for (field, text) in [("#user_login", role), ("#user_pass", "password")] {
        // Typed, it could land in the other field: WordPress moves the focus there a moment after the page has come.
        page.run(&format!("document.querySelector('{field}').value = '{text}'"))?;
    }
    page.run("document.querySelector('#wp-submit').click()")?;
    page.wait_for("location.pathname.includes('wp-admin')")?;
    Ok(page)
}

/// Opens the post: the calculator itself is the preview, in the language of the page.
pub(crate) fn sees_the_preview(page: &Page, site: &Site, post: &Post) -> Result<()> {
    open(page, post.edit.as_deref().context("a post with our block")?)?;
    preview_with(page, "f=500")?;
    let framed: bool = page.value(&format!("{CANVAS} !== document"))?;
    ensure!(framed == (version(&site.version)? >= FRAMED), "are the blocks in a frame? {framed}");
    let invalid: bool = page.value(&format!("!!{CANVAS}.querySelector('.block-editor-warning')"))?;
    ensure!(!invalid, "the editor finds the block invalid");
    let language: String = page.value(&format!("{}.lang", inside("[part~=root]")))?;
    ensure!(language == "de", "the preview speaks {language}, and the page German");
    // Nothing that WordPress will no longer do, or that our block does in a way it warns of.
    let about_us = |problem: &String| problem.contains("reach-calculator") || problem.contains("deprecated");
    let problems: Vec<_> = page.problems()?.into_iter().filter(about_us).collect();
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(())
}

/// Clicks the preview, pastes a link into the sidebar, chooses a layout and saves: the visitor sees that.
pub(crate) fn sets_figures(page: &Page, reader: &Page, post: &Post) -> Result<()> {
    let slider = inside("input[type=range]");
    let before: String = page.value(&format!("{slider}.value"))?;
    click_in_canvas(page, &slider)?;
    let field = field(page, "Link mit deinen Zahlen")?;
    let after: String = page.value(&format!("{slider}.value"))?;
    ensure!(after == before, "a click on the preview must choose the block, and has moved a slider to {after}");
    let written: String = page.value(&format!("{field}.value"))?;
    ensure!(written == "rc1&f=500", "the field shows {written:?}");
    page.run(&format!("{field}.focus(); {field}.select()"))?;
    page.type_text("https://example.org/rechner/#rc1&f=600&v=readers")?;
    preview_with(page, "f=600")?;
    let layout = self::field(page, "Darstellung")?;
    page.run(&format!("{layout}.value = 'compact'; {layout}.dispatchEvent(new Event('change', {{ bubbles: true }}))"))?;
    page.wait_for(&format!("{CANVAS}.querySelector('reach-calculator[layout=compact]')?.link.includes('f=600')"))?;
    save(page)?;
    let saved = Post {
        state: Some("rc1&f=600".to_owned()),
        name: String::new(),
        url: post.url.clone(),
        edit: None,
        role: post.role.clone(),
    };
    published::view(reader, &saved)?;
    let layout: String = reader.value("document.querySelector('reach-calculator').getAttribute('layout')")?;
    ensure!(layout == "compact", "published as {layout}");
    Ok(())
}

/// Writes a new post: title, Enter, a slash and the German name of our block, as one writes; then publishes it.
pub(crate) fn inserts_the_block(page: &Page, reader: &Page, site: &Site) -> Result<()> {
    new_post(page, site, "Neuer Beitrag")?;
    insert_text(page, "/reichweite")?;
    page.wait_for("!!document.querySelector('.components-autocomplete__result')")
        .context("the block is not offered")?;
    page.press(Key::Enter)?;
    preview_with(page, "rc1")?;
    page.run("wp.data.dispatch('core/editor').editPost({ status: 'publish' })")?;
    save(page)?;
    let url: String = page.value("wp.data.select('core/editor').getPermalink()")?;
    let post = Post { state: Some("rc1".to_owned()), name: String::new(), url, edit: None, role: String::new() };
    published::view(reader, &post)
}

/// Opens an empty post, writes its title and waits for its first line.
pub(crate) fn new_post(page: &Page, site: &Site, title: &str) -> Result<()> {
    open(page, &site.new_post)?;
    let place = format!("{CANVAS}.querySelector('.wp-block-post-title')");
    page.wait_for(&format!("!!{place}"))?;
    click_in_canvas(page, &place)?;
    insert_text(page, title)?;
    page.press(Key::Enter)
}

/// An expression about the document with the blocks, which it calls `CANVAS`.
pub(crate) fn in_canvas(expression: &str) -> String {
    expression.replace("CANVAS", CANVAS)
}

/// Opens the editor and waves its guide away, which greets every new author.
fn open(page: &Page, url: &str) -> Result<()> {
    page.go(url)?;
    page.wait_for(&format!("!!{CANVAS}?.querySelector('.wp-block-post-title')")).context("no editor")?;
    let greets = "wp.data.select('core/preferences').get('core/edit-post', 'welcomeGuide') === true";
    if page.value(greets)? {
        // A key that is pressed before it has the focus goes to the page behind.
        page.wait_for("!!document.querySelector('.components-guide')?.contains(document.activeElement)")?;
        page.press(Key::Escape)?;
        page.wait_for("!document.querySelector('.components-guide')").context("the guide stays")?;
    }
    Ok(())
}

/// An element of the preview.
fn inside(selector: &str) -> String {
    format!("{CANVAS}.querySelector('reach-calculator').shadowRoot.querySelector('{selector}')")
}

pub(crate) fn preview_with(page: &Page, part: &str) -> Result<()> {
    let calculator = format!("{CANVAS}?.querySelector('reach-calculator')");
    let drawn = format!("!!{calculator}?.shadowRoot?.querySelector('[part~=headline]')");
    page.wait_for(&drawn).context("no preview in the editor")?;
    page.wait_for(&format!("{calculator}?.link?.split('&').includes('{part}')")).context("another preview").map(drop)
}

/// The input or select in the sidebar with this label, as an expression.
pub(crate) fn field(page: &Page, label: &str) -> Result<String> {
    let find = format!(
        "[...document.querySelectorAll('.block-editor-block-inspector label')].find(label => label.textContent.trim() === {})?.htmlFor",
        json!(label)
    );
    let id = page.wait_for(&find).with_context(|| format!("the sidebar has no field “{label}”"))?;
    Ok(format!("document.getElementById({id})"))
}

pub(crate) fn save(page: &Page) -> Result<()> {
    page.run("wp.data.dispatch('core/editor').savePost()")?;
    let editor = "wp.data.select('core/editor')";
    page.wait_for(&format!(
        "!{editor}.isSavingPost() && !{editor}.isEditedPostDirty() && {editor}.didPostSaveRequestSucceed()"
    ))
    .map(drop)
}

/// A real click in the middle of an element, of the canvas or beside it.
pub(crate) fn click_in_canvas(page: &Page, element: &str) -> Result<()> {
    let place = page
        .run(&format!(
            "const element = {element}; element.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             const box = element.getBoundingClientRect(); \
             const frame = element.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? {{ x: 0, y: 0 }}; \
             return [frame.x + box.x + box.width / 2, frame.y + box.y + box.height / 2]"
        ))?;
    let place: (f64, f64) = serde_json::from_value(place)?;
    page.drag(place, place, 0)
}

/// Types where the focus is, in whichever frame.
pub(crate) fn insert_text(page: &Page, text: &str) -> Result<()> {
    page.cdp("Input.insertText", json!({ "text": text })).map(drop)
}

/// `(6, 3)` of "6.3.1".
fn version(text: &str) -> Result<(u32, u32)> {
    let mut numbers = text.split(['.', '-']).map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => Ok((major, minor)),
        _ => bail!("WordPress calls itself {text:?}"),
    }
}
