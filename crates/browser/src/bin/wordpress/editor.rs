//! The block editor, used by a role with mouse and keyboard.

use anyhow::{Context, Result, bail, ensure};
use browser_tests::{Page, Setup};
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};

use super::{Post, Site, published};

/// The document that the blocks are in: since 6.3 a frame of its own.
const CANVAS: &str = "(document.querySelector('iframe[name=\"editor-canvas\"]')?.contentDocument ?? document)";
/// The first version with the frame.
const FRAMED: (u32, u32) = (6, 3);

/// A browser in which the role is logged in.
pub(crate) async fn log_in(site: &Site, role: &str) -> Result<Page> {
    let page = Page::open(&site.login, Setup::laptop().size(1366, 1000).language("en-GB")).await?;
    let field = |name: &'static str| page.client().find(Locator::Css(name));
    field("#user_login").await?.send_keys(role).await?;
    field("#user_pass").await?.send_keys("password").await?;
    field("#wp-submit").await?.click().await?;
    page.wait_for("location.pathname.includes('wp-admin')").await?;
    Ok(page)
}

/// Opens the post: the calculator itself is the preview, in the language of the page.
pub(crate) async fn sees_the_preview(page: &Page, site: &Site, post: &Post) -> Result<()> {
    open(page, post.edit.as_deref().context("a post with our block")?).await?;
    preview_with(page, "f=500").await?;
    let framed: bool = page.value(&format!("{CANVAS} !== document")).await?;
    ensure!(framed == (version(&site.version)? >= FRAMED), "are the blocks in a frame? {framed}");
    let invalid: bool = page.value(&format!("!!{CANVAS}.querySelector('.block-editor-warning')")).await?;
    ensure!(!invalid, "the editor finds the block invalid");
    let language: String = page.value(&format!("{}.lang", inside("[part~=root]"))).await?;
    ensure!(language == "de-DE", "the preview speaks {language}, and the page German");
    // Nothing that WordPress will no longer do, or that our block does in a way it warns of.
    let about_us = |problem: &String| problem.contains("reach-calculator") || problem.contains("deprecated");
    let problems: Vec<_> = page.problems().await?.into_iter().filter(about_us).collect();
    ensure!(problems.is_empty(), "{problems:?}");
    Ok(())
}

/// Clicks the preview, pastes a link into the sidebar, chooses a layout and saves: the visitor sees that.
pub(crate) async fn sets_figures(page: &Page, reader: &Page, post: &Post) -> Result<()> {
    let slider = inside("input[type=range]");
    let before: String = page.value(&format!("{slider}.value")).await?;
    click_in_canvas(page, &slider).await?;
    let field = field(page, "Link mit deinen Zahlen").await?;
    let after: String = page.value(&format!("{slider}.value")).await?;
    ensure!(after == before, "a click on the preview must choose the block, and has moved a slider to {after}");
    let written = field.prop("value").await?;
    ensure!(written.as_deref() == Some("rc1&f=500"), "the field shows {written:?}");
    field.clear().await?;
    field.send_keys("https://example.org/rechner/#rc1&f=600&v=readers").await?;
    preview_with(page, "f=600").await?;
    self::field(page, "Darstellung").await?.select_by_value("compact").await?;
    page.wait_for(&format!("{CANVAS}.querySelector('reach-calculator[layout=compact]')?.link.includes('f=600')"))
        .await?;
    save(page).await?;
    let saved = Post {
        state: Some("rc1&f=600".to_owned()),
        name: String::new(),
        url: post.url.clone(),
        edit: None,
        role: post.role.clone(),
    };
    published::view(reader, &saved).await?;
    let layout: String = reader.value("document.querySelector('reach-calculator').getAttribute('layout')").await?;
    ensure!(layout == "compact", "published as {layout}");
    Ok(())
}

/// Writes a new post: title, Enter, a slash and the German name of our block, as one writes; then publishes it.
pub(crate) async fn inserts_the_block(page: &Page, reader: &Page, site: &Site) -> Result<()> {
    open(page, &site.new_post).await?;
    let title = format!("{CANVAS}.querySelector('.wp-block-post-title')");
    page.wait_for(&format!("!!{title}")).await?;
    click_in_canvas(page, &title).await?;
    insert_text(page, "Neuer Beitrag").await?;
    press_enter(page).await?;
    insert_text(page, "/reichweite").await?;
    page.wait_for("!!document.querySelector('.components-autocomplete__result')")
        .await
        .context("the block is not offered")?;
    press_enter(page).await?;
    preview_with(page, "rc1").await?;
    page.run("wp.data.dispatch('core/editor').editPost({ status: 'publish' })").await?;
    save(page).await?;
    let url: String = page.value("wp.data.select('core/editor').getPermalink()").await?;
    let post = Post { state: Some("rc1".to_owned()), name: String::new(), url, edit: None, role: String::new() };
    published::view(reader, &post).await
}

/// Opens the editor and waves its guide away, which greets every new author.
async fn open(page: &Page, url: &str) -> Result<()> {
    page.go(url).await?;
    page.wait_for(&format!("!!{CANVAS}?.querySelector('.wp-block-post-title')")).await.context("no editor")?;
    let greets = "wp.data.select('core/preferences').get('core/edit-post', 'welcomeGuide') === true";
    if page.value(greets).await? {
        page.wait_for("!!document.querySelector('.components-guide')").await?;
        page.press(Key::Escape).await?;
        page.wait_for("!document.querySelector('.components-guide')").await.context("the guide stays")?;
    }
    Ok(())
}

/// An element of the preview.
fn inside(selector: &str) -> String {
    format!("{CANVAS}.querySelector('reach-calculator').shadowRoot.querySelector('{selector}')")
}

async fn preview_with(page: &Page, part: &str) -> Result<()> {
    let calculator = format!("{CANVAS}?.querySelector('reach-calculator')");
    let drawn = format!("!!{calculator}?.shadowRoot?.querySelector('[part~=headline]')");
    page.wait_for(&drawn).await.context("no preview in the editor")?;
    page.wait_for(&format!("{calculator}?.link?.split('&').includes('{part}')"))
        .await
        .context("another preview")
        .map(drop)
}

/// The input or select in the sidebar with this label.
async fn field(page: &Page, label: &str) -> Result<Element> {
    let find = format!(
        "[...document.querySelectorAll('.block-editor-block-inspector label')].find(label => label.textContent.trim() === {})?.htmlFor",
        json!(label)
    );
    let id = page.wait_for(&find).await.with_context(|| format!("the sidebar has no field “{label}”"))?;
    Ok(page.client().find(Locator::Id(id.as_str().unwrap_or_default())).await?)
}

async fn save(page: &Page) -> Result<()> {
    page.run("wp.data.dispatch('core/editor').savePost()").await?;
    let editor = "wp.data.select('core/editor')";
    page.wait_for(&format!(
        "!{editor}.isSavingPost() && !{editor}.isEditedPostDirty() && {editor}.didPostSaveRequestSucceed()"
    ))
    .await
    .map(drop)
}

/// A real click in the middle of an element of the canvas.
async fn click_in_canvas(page: &Page, element: &str) -> Result<()> {
    let place = page
        .run(&format!(
            "const element = {element}; element.scrollIntoView({{ block: 'center', behavior: 'instant' }}); \
             const box = element.getBoundingClientRect(); \
             const frame = element.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? {{ x: 0, y: 0 }}; \
             return [frame.x + box.x + box.width / 2, frame.y + box.y + box.height / 2]"
        ))
        .await?;
    let place: (f64, f64) = serde_json::from_value(place)?;
    page.drag(place, place, 0).await
}

/// Types where the focus is, in whichever frame.
async fn insert_text(page: &Page, text: &str) -> Result<()> {
    page.cdp("Input.insertText", json!({ "text": text })).await.map(drop)
}

async fn press_enter(page: &Page) -> Result<()> {
    let key = |kind: &str| -> Value {
        json!({ "type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r" })
    };
    page.cdp("Input.dispatchKeyEvent", key("keyDown")).await?;
    page.cdp("Input.dispatchKeyEvent", key("keyUp")).await.map(drop)
}

/// `(6, 3)` of "6.3.1".
fn version(text: &str) -> Result<(u32, u32)> {
    let mut numbers = text.split(['.', '-']).map(str::parse);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => Ok((major, minor)),
        _ => bail!("WordPress calls itself {text:?}"),
    }
}
